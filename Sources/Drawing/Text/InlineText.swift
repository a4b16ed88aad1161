import Canvas
import Formula
import Lessons

/// Turns the words of a lesson into styled text.
///
/// ```swift
/// let runs = InlineText(context).runs(of: step.title, Style(.heading))
/// let lines = TextLine.wrapping(runs, columns: 60)
/// ```
public struct InlineText: Sendable {
  private let context: DrawingContext

  /// Words in a context, which gives glyphs and values.
  public init(_ context: DrawingContext) {
    self.context = context
  }

  /// The words as runs; emphasis and meaning are added to the style.
  ///
  /// Mathematics is set in one line and does not break across lines where it fits on one. The
  /// value of a formula that has none is shown as its source, as a warning.
  public func runs(of inlines: [Inline], _ style: Style = .plain) -> [Run] {
    var result: [Run] = []
    for inline in inlines { append(inline, style, to: &result) }
    return result
  }

  private func append(_ inline: Inline, _ style: Style, to result: inout [Run]) {
    switch inline {
    case .text(let text): result.append(run(text, style))
    case .emphasis(let inner): result += runs(of: inner, style.adding(.italic))
    case .strong(let inner): result += runs(of: inner, style.adding(.bold))
    case .code(let text): result.append(run(text, style.inked(.code)))
    case .math(let tex):
      result += MathDrawing(tex, context).runs(style.inked(.math))
    case .link(let link, let inner): result += self.link(link, inner, style)
    case .value(let interpolation): result.append(value(interpolation, style))
    case .softBreak: result.append(Run(" ", style))
    case .lineBreak: result.append(Run("\n", style))
    }
  }

  private func value(_ interpolation: Interpolation, _ style: Style) -> Run {
    if let value = Shown.value(interpolation, context.values) { return run(value, style) }
    return Run(context.glyphs.text(Shown.source(interpolation)), missing(style))
  }

  /// The words of a link; a page outside shows its address too, since nothing can be clicked.
  private func link(_ link: Link, _ inner: [Inline], _ style: Style) -> [Run] {
    let words = runs(of: inner, style.inked(.link))
    guard case .web(let address) = link, words.map(\.text).joined() != address else { return words }
    return words + [run(" (\(address))", style.inked(.faint))]
  }

  private func run(_ text: String, _ style: Style) -> Run {
    Run(context.glyphs.text(text), style)
  }

  private func missing(_ style: Style) -> Style {
    style.inked(.warning).adding(.reverse)
  }
}

extension Style {
  /// The style with one more attribute.
  func adding(_ attribute: Attributes) -> Style {
    Style(ink, on: paper, attributes.union(attribute))
  }

  /// The style with another meaning.
  func inked(_ ink: Ink) -> Style {
    Style(ink, on: paper, attributes)
  }
}
