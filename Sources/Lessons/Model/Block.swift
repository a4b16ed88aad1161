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
  /// Code, verbatim.
  case code(CodeBlock)
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

/// Code as it stands in the file.
///
/// Two of them are equal if they say the same, wherever they stand.
public struct CodeBlock: Hashable, Sendable {
  /// The word after the fence.
  public let language: String?
  /// The lines, verbatim.
  public let text: String
  /// Where its first line stands.
  public let position: SourcePosition

  /// Code and the word after its fence.
  public init(language: String?, _ text: String, position: SourcePosition = .start) {
    self.language = language
    self.text = text
    self.position = position
  }

  /// Whether both say the same.
  public static func == (left: CodeBlock, right: CodeBlock) -> Bool {
    left.language == right.language && left.text == right.text
  }

  /// Hashes what it says.
  public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

extension Block {
  /// Code and the word after its fence.
  public static func code(language: String?, _ text: String) -> Block {
    .code(CodeBlock(language: language, text))
  }
}

/// A table with a header.
///
/// Two of them are equal if they say the same, wherever they stand.
public struct Table: Hashable, Sendable {
  /// How each column is aligned.
  public var alignments: [Alignment]
  /// The titles of the columns.
  public var header: [[Inline]]
  /// The cells, row by row.
  public var rows: [[[Inline]]]
  /// Where it begins.
  public var position: SourcePosition

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
  public init(
    alignments: [Alignment], header: [[Inline]], rows: [[[Inline]]],
    position: SourcePosition = .start
  ) {
    self.alignments = alignments
    self.header = header
    self.rows = rows
    self.position = position
  }

  /// Whether both say the same.
  public static func == (left: Table, right: Table) -> Bool {
    left.alignments == right.alignments && left.header == right.header && left.rows == right.rows
  }

  /// Hashes what it says.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(header)
    hasher.combine(rows)
  }
}
