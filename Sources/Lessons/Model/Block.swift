/// A part of a step, from top to bottom.
public indirect enum Block: Hashable, Sendable {
  /// A heading within the step, of level 3 to 6.
  case heading(level: Int, [Inline])
  /// Words.
  case paragraph([Inline])
  /// Items, numbered from `start` or with bullets.
  case list(start: Int?, items: [[Block]])
  /// A table.
  case table(Table)
  /// Words of somebody else.
  case quote([Block])
  /// Words set apart: a note, a tip, a warning.
  case callout(Callout, [Block])
  /// Code, verbatim, and the word after its fence.
  case code(language: String?, String)
  /// A line across.
  case rule
  /// Mathematics on lines of its own.
  case math(TeX)
  /// A scene that the reader plays.
  case scene(SceneBlock)
  /// A derivation that is revealed line by line.
  case derivation(Derivation)
  /// The place where the step's question is asked.
  case question
}

/// What a callout is for.
public enum Callout: String, CaseIterable, Hashable, Sendable {
  /// `> [!NOTE]`
  case note
  /// `> [!TIP]`
  case tip
  /// `> [!WARNING]`
  case warning
}

/// A table with a header.
public struct Table: Hashable, Sendable {
  /// How each column is aligned.
  public var alignments: [Alignment]
  /// The titles of the columns.
  public var header: [[Inline]]
  /// The cells, row by row.
  public var rows: [[[Inline]]]

  /// How a column is aligned.
  public enum Alignment: Hashable, Sendable {
    /// At the left.
    case left
    /// In the middle.
    case center
    /// At the right.
    case right
  }

  /// A table of titles and cells.
  public init(alignments: [Alignment], header: [[Inline]], rows: [[[Inline]]]) {
    self.alignments = alignments
    self.header = header
    self.rows = rows
  }
}
