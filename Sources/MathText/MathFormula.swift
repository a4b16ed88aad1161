import Canvas
import Phrases

/// A formula: TeX that was read, ready to be set in two dimensions, in one line, or said in words.
///
/// Whatever is written, there is something to show: where the source cannot be read it is shown as
/// it is, and `problems` say why.
///
/// ```swift
/// let formula = MathFormula(#"\frac{\partial L}{\partial W_j} = \sum_i x_i^2"#)
/// formula.line()  // ∂L/∂Wⱼ = ∑ᵢ xᵢ²
/// formula.display(columns: 80).text
/// //   ∂L
/// // ───── = ∑ xᵢ²
/// //  ∂Wⱼ    i
/// ```
public struct MathFormula: Hashable, Sendable {
  /// What is wrong with the source, from left to right.
  public let problems: [MathProblem]
  let root: Node

  /// Reads TeX.
  public init(_ source: String) { self.init([.tex(source)]) }

  /// Reads TeX with values among it.
  public init(_ pieces: [MathPiece]) {
    do throws(MathProblem) {
      var parser = Parser(try Lexer.tokens(pieces))
      root = try parser.formula()
      problems = parser.problems.sorted { $0.place < $1.place }
    } catch {
      root = .source(MathFormula.source(pieces))
      problems = [error]
    }
  }

  private static func source(_ pieces: [MathPiece]) -> String {
    pieces.map { piece in
      switch piece {
      case .tex(let text): String(text.map { $0.isNewline ? " " : $0 }.prefix(Limits.characters))
      case .value(let text), .missing(let text): text
      case .matrix(let rows):
        "[" + rows.map { "[\($0.joined(separator: ", "))]" }.joined(separator: ", ") + "]"
      }
    }.joined()
  }

  /// The names of the commands that are set, for the nearest to one that is unknown.
  public static let commandNames = Parser.commandNames

  /// The names of the environments that are set.
  public static let environmentNames = [
    "matrix", "pmatrix", "bmatrix", "Bmatrix", "vmatrix", "Vmatrix", "smallmatrix", "array",
    "cases", "dcases", "aligned", "align", "split", "gathered", "gather",
  ]

  /// The formula in one line.
  ///
  /// - Parameters:
  ///   - glyphs: Unicode, or ASCII.
  ///   - style: how it looks where it asks for nothing else.
  /// - Returns: a line of one row, as wide as it is.
  public func line(glyphs: GlyphSet = .unicode, style: Style = Style(.math)) -> TextLine {
    let setter = Setter(glyphs: MathGlyphs(glyphs))
    let box = setter.box(root, Setter.Setting(isTall: false, style: style))
    return box.width == 0 ? .empty : box.canvas(style).line(0)
  }

  /// The formula in two dimensions.
  ///
  /// A formula that is too wide goes on below, before a relation or a binary sign. One that cannot
  /// be broken is wider than the columns, and its picture says how wide.
  ///
  /// - Parameters:
  ///   - columns: the cells from left to right that there are.
  ///   - glyphs: Unicode, or ASCII.
  ///   - style: how it looks where it asks for nothing else.
  public func display(
    columns: Int, glyphs: GlyphSet = .unicode, style: Style = Style(.math)
  ) -> MathPicture {
    let setter = Setter(glyphs: MathGlyphs(glyphs))
    let setting = Setter.Setting(isTall: true, style: style)
    let whole = setter.box(root, setting)
    guard whole.width > columns else { return MathPicture([whole]) }
    let breaking = LineBreaking(columns: max(1, columns))
    return MathPicture(
      lines(setter, setting).flatMap { breaking.boxes($0, setter) })
  }

  /// The formula in words, for readers who listen.
  ///
  /// ```swift
  /// MathFormula(#"\sum_j W_j X_{i+j}"#).spoken()  // the sum over j of W j times X i plus j
  /// ```
  public func spoken(phrases: Phrases = .english) -> String {
    var words = Speaker(phrases: phrases).words(root)
    if words.hasSuffix(",") { words.removeLast() }
    return words.isEmpty ? line().text : words
  }

  /// The lines that a display is broken into from the start: one, or the rows of an alignment.
  private func lines(_ setter: Setter, _ setting: Setter.Setting) -> [[Setter.Spaced]] {
    guard case .array(let array) = root, array.kind == .aligned || array.kind == .gathered
    else { return [setter.line(root.siblings, setting)] }
    return array.rows.map { row in setter.line(row.flatMap(\.siblings), setting) }
  }
}

/// A formula in two dimensions.
public struct MathPicture: Hashable, Sendable {
  /// The cells.
  public let canvas: Canvas
  /// The row of the first line's baseline, from 0.
  public let baseline: Int

  /// The columns that it takes; more than were asked for where it cannot be broken.
  public var width: Int { canvas.size.columns }

  /// The rows as text.
  public var text: String { canvas.text }

  /// The rows as lines of text.
  public var lines: [TextLine] { (0..<canvas.size.rows).map { canvas.line($0) } }

  /// Lines below each other, an empty row between them where one of them is taller than a row.
  init(_ boxes: [Box]) {
    let gap = boxes.count > 1 && boxes.contains { !$0.isLine } ? 1 : 0
    let rows = boxes.reduce(0) { $0 + $1.height } + gap * max(0, boxes.count - 1)
    let columns = boxes.reduce(0) { max($0, $1.width) }
    var canvas = Canvas(Size(columns: columns, rows: rows))
    var top = 0
    for box in boxes {
      box.draw(on: &canvas, row: top + box.above, column: 0)
      top += box.height + gap
    }
    self.canvas = canvas
    baseline = boxes.first?.above ?? 0
  }
}
