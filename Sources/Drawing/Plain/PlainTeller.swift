import Canvas
import Lessons
import Phrases

/// Tells the blocks of a lesson as lines of plain text: no boxes, no columns, one thing after
/// another, for pipes and for readers who listen.
///
/// ```swift
/// PlainTeller(DrawingContext(values: variant.values)).lines(of: step.blocks)
/// ```
public struct PlainTeller: Sendable {
  let context: DrawingContext
  private let words: InlineText
  private let speaksMath: Bool

  /// A teller with the values, scenes and phrases of a context.
  ///
  /// - Parameter speaksMath: whether mathematics is told in words, for readers who listen, or written
  ///   in one line, for pages that are read.
  public init(_ context: DrawingContext, speaksMath: Bool = true) {
    self.context = context
    self.speaksMath = speaksMath
    words = InlineText(context)
  }

  /// The blocks as lines; a paragraph is one line, blocks are parted by an empty one.
  ///
  /// Mathematics follows the words that lead to it without an empty line.
  public func lines(of blocks: [Block]) -> [String] {
    var result: [String] = []
    for (place, block) in blocks.enumerated() {
      let lines = lines(of: block, place: place)
      guard !lines.isEmpty else { continue }
      if !result.isEmpty && !isMath(block) { result.append("") }
      result += lines
    }
    return result
  }

  /// Words on one line, their emphasis left out.
  ///
  /// Code stands between backticks, since nothing else tells it from words here.
  public func text(of inlines: [Inline]) -> String {
    words.runs(of: marked(inlines)).map(\.text).joined()
  }

  private func marked(_ inlines: [Inline]) -> [Inline] {
    inlines.map { inline in
      switch inline {
      case .code(let code): .text("`\(code)`")
      case .emphasis(let inner): .emphasis(marked(inner))
      case .strong(let inner): .strong(marked(inner))
      case .link(let link, let inner): .link(link, marked(inner))
      case .lineBreak: .softBreak
      case .math(let tex): speaksMath ? .text(MathDrawing(tex, context).spoken) : inline
      case .text, .value, .softBreak: inline
      }
    }
  }

  private func isMath(_ block: Block) -> Bool {
    if case .math = block { true } else { false }
  }

  private func lines(of block: Block, place: Int?) -> [String] {
    switch block {
    case .heading(_, let words), .paragraph(let words): [text(of: words)]
    case .list(let start, let items): list(start, items)
    case .table(let table): self.table(table)
    case .quote(let blocks): nested(blocks).map { "> \($0)" }
    case .callout(let callout, let blocks):
      headed(CalloutLook(callout, context).title, nested(blocks))
    case .code(let block): code(block.text)
    case .rule, .question: []
    case .math(let tex): [sentence(tex)]
    case .scene(let scene): self.scene(scene, place)
    case .derivation(let derivation): self.derivation(derivation, place)
    }
  }

  /// The blocks inside another, without empty lines between.
  private func nested(_ blocks: [Block]) -> [String] {
    blocks.flatMap { lines(of: $0, place: nil) }
  }

  private func headed(_ head: String, _ lines: [String]) -> [String] {
    ["\(head): \(lines.first ?? "")"] + lines.dropFirst()
  }

  /// Mathematics in words, and a full stop.
  private func sentence(_ tex: TeX) -> String {
    guard speaksMath else { return text(of: [.math(tex)]) }
    return ended(MathDrawing(tex, context).spoken)
  }

  /// Mathematics of a scene in words, and a full stop.
  func sentence(_ source: String) -> String {
    let drawing = MathDrawing(source, context)
    return speaksMath ? ended(drawing.spoken) : drawing.runs(.plain).map(\.text).joined()
  }

  private func ended(_ words: String) -> String {
    words.last.map { ".,;:!?".contains($0) } == true ? words : words + "."
  }

  private func code(_ source: String) -> [String] {
    source.dropLast(source.hasSuffix("\n") ? 1 : 0)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { context.glyphs.text("  " + $0) }
  }

  private func list(_ start: Int?, _ items: [[Block]]) -> [String] {
    items.enumerated().flatMap { number, item -> [String] in
      let marker = start.map { "\($0 &+ number). " } ?? "- "
      let lines = nested(item)
      guard !lines.isEmpty else { return [String(marker.dropLast())] }
      let rest = lines.dropFirst().map { String(repeating: " ", count: marker.count) + $0 }
      return [marker + (lines.first ?? "")] + rest
    }
  }

  /// Each row as one line that names the columns.
  private func table(_ table: Table) -> [String] {
    table.rows.map { row in
      let cells = row.enumerated().map { column, cell -> String in
        let title = column < table.header.count ? text(of: table.header[column]) : ""
        let words = text(of: cell)
        guard !title.isEmpty else { return words }
        return context.phrases(.plainTableCell, ["title": title, "cell": words])
      }
      return cells.joined(separator: "; ") + "."
    }
  }

  private func derivation(_ derivation: Derivation, _ place: Int?) -> [String] {
    let revealed = place.flatMap { context.revealed[$0] } ?? derivation.lines.count
    let shown = derivation.lines.prefix(max(0, revealed))
    var result: [String] = []
    for (number, line) in shown.enumerated() {
      result.append("\(number + 1). \(sentence(line.tex))")
      guard let because = line.because else { continue }
      result.append("   \(context.phrases(.derivationBecause)) \(text(of: because))")
    }
    let hidden = derivation.lines.count - shown.count
    if hidden > 0 { result.append(context.phrases(.derivationMore, ["count": hidden]) + ".") }
    return result
  }

  private func scene(_ scene: SceneBlock, _ place: Int?) -> [String] {
    switch place.flatMap({ context.scenes[$0] }) {
    case .frame(let frame): return lines(of: frame, name: scene.name)
    case .failure(let reason):
      let words = context.phrases(.plainSceneFailed, ["name": scene.name, "reason": reason])
      return [context.glyphs.text(words)]
    case nil:
      let settings = scene.settings.map { context.glyphs.text("\($0.name): \($0.source)") }
      return [scene.name] + settings
    }
  }
}
