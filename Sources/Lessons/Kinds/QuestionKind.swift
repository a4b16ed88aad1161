import Formula

/// What is asked and how it is judged: each kind of question is one such type, in one folder.
///
/// How a kind is read and stripped, the same types say as `ReadableKind`; `KindCatalogue` names
/// them all.
public protocol QuestionKind: Hashable, Sendable {
  /// The word after `question` in a lesson: `integer`.
  static var name: String { get }

  /// The items that are asked about, in the order of the file.
  var items: [Item] { get }
  /// How those are put in the order of the screen.
  var arrangement: Arrangement { get }
  /// Whether an empty input is an answer: that nothing is to be marked.
  var takesNothing: Bool { get }
  /// Whether words are answers, so that junk is wrong and not invalid.
  var takesWords: Bool { get }
  /// The ids of the misconceptions that stand in the kind's own parts, not in `when`.
  var misconceptions: [String] { get }

  /// Whether answers can be judged; a copy without keys only takes them.
  var hasKey: Bool { get }

  /// How the answer is given, for the editor.
  func form(in variant: Variant) -> AnswerForm
  /// The scene that is asked about.
  var scene: SceneBlock? { get }
  /// The scene that is seen up to the frame that is asked about.
  func preview(in variant: Variant) -> ScenePreview?

  /// Judges a raw input, in a bounded number of steps whatever it is.
  ///
  /// - Throws: `GradingError` where the author's own answer has no value.
  func grade(_ input: String, in asking: Asking) throws(GradingError) -> Grading

  /// Takes a raw input without judging it, as a copy without keys does: what was understood, or why
  /// it is no answer.
  ///
  /// - Throws: `GradingError` where nothing can be asked.
  func read(_ input: String, in asking: Asking) throws(GradingError) -> Grading

  /// Judges the author's own answer, which has to be correct.
  func gradeOwnAnswer(in asking: Asking) throws(GradingError) -> Grading

  /// Judges the answer of a `when`, as if a student had given it.
  ///
  /// - Throws: `BranchError` where that is no answer of this kind, or has no value.
  func grade(_ branch: Branch, in asking: Asking) throws(BranchError) -> Grading
}

/// How items are put in the order of the screen.
public enum Arrangement: Hashable, Sendable {
  /// As they stand in the file.
  case file
  /// Shuffled.
  case shuffled
  /// Shuffled from the order of their ids, since the order of the file is the answer and a copy
  /// without keys has another.
  case shuffledByID
}

/// Why a `when` cannot be tried; its author's error.
public enum BranchError: Error, Hashable, Sendable {
  /// It has no value.
  case undefined(FormulaError)
  /// Its value is no answer of this kind.
  case unfit(Value)
  /// Nothing can be graded.
  case grading(GradingError)
}

extension QuestionKind {
  /// Nothing but an input.
  public var items: [Item] { [] }
  /// The order of the file.
  public var arrangement: Arrangement { .file }
  /// With its key, as in every lesson but a copy.
  public var hasKey: Bool { true }
  /// An empty input is invalid.
  public var takesNothing: Bool { false }
  /// Words are invalid.
  public var takesWords: Bool { false }
  /// None.
  public var scene: SceneBlock? { nil }
  /// None.
  public func preview(in variant: Variant) -> ScenePreview? { nil }
  /// Those of its items.
  public var misconceptions: [String] { items.compactMap(\.misconception) }

  /// A kind without `when` is never asked.
  public func grade(_ branch: Branch, in asking: Asking) throws(BranchError) -> Grading {
    throw .grading(.noAnswer)
  }
}
