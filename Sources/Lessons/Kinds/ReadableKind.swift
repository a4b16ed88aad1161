/// A kind of question as lesson files write it and as copies without keys keep it.
protocol ReadableKind: QuestionKind {
  /// The fields of this kind, beside those of every kind.
  static var fields: [FieldTable.FieldRule] { get }
  /// The fields of its own that a copy without keys keeps.
  static var kept: [String: KeyTable.Row] { get }
  /// Whether something stands after the fence.
  static var hasTail: Bool { get }

  /// A question of this kind of which nothing is read yet.
  static func draft() -> any KindDraft

  /// What stands after the fence in a copy without keys.
  static func strippedTail(_ lines: [Substring], of fence: FieldFence) -> [String]
  /// Whether the question itself would tell its answer, so that only its variables are kept.
  static var tellsItsAnswer: Bool { get }
}

extension ReadableKind {
  static var kept: [String: KeyTable.Row] { [:] }
  static var hasTail: Bool { false }
  static var tellsItsAnswer: Bool { false }
  static func strippedTail(_ lines: [Substring], of fence: FieldFence) -> [String] { [] }

  /// All fields that a fence of this kind may hold.
  static var table: FieldTable { FieldTables.question(name, fields) }
}

/// A question while it is being read, field by field and then what stands after its fence.
protocol KindDraft {
  /// Whether a field that every kind has means something else here.
  func claims(_ field: Field, _ reader: QuestionFieldReader) -> Bool
  /// Reads a field of the kind's own; the fields above it have been read.
  mutating func read(_ field: Field, _ reader: QuestionFieldReader)
  /// Whether a block after the fence belongs to the question.
  func takes(_ node: MarkdownNode) -> Bool
  /// Reads a block after the fence.
  mutating func read(_ node: MarkdownNode, _ reader: ItemReader)
  /// The question, or nothing where it cannot be asked, which is reported.
  func kind(_ reader: QuestionFieldReader) -> (any QuestionKind)?
}

extension KindDraft {
  func claims(_ field: Field, _ reader: QuestionFieldReader) -> Bool { false }
  mutating func read(_ field: Field, _ reader: QuestionFieldReader) {}
  func takes(_ node: MarkdownNode) -> Bool { false }
  mutating func read(_ node: MarkdownNode, _ reader: ItemReader) {}
}
