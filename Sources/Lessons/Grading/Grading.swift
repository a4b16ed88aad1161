import Formula

/// What a grader says of one answer.
public struct Grading: Hashable, Sendable {
  /// The verdict.
  public var verdict: Verdict
  /// The fraction of the points that the answer is worth, before attempts and hints: 0 to 1.
  public var fraction: Double
  /// The answer as records keep it: what was typed, or the ids of the marked items.
  public var input: String
  /// How the answer was understood; none where it was not, or where items show it.
  public var readAs: String?
  /// What would have been right.
  public var expected: Expected
  /// The misconception that the answer shows.
  public var misconception: String?
  /// What the student is told, paragraph by paragraph, without the explanation.
  public var feedback: [[Inline]]
  /// How each item was decided, in the order in which they were shown.
  public var marks: [ItemMark]
  /// Why the answer is none; such an answer costs nothing and is not kept.
  public var invalid: InvalidAnswer?

  /// What would have been right.
  public enum Expected: Hashable, Sendable {
    /// Exactly this number.
    case exactly(Value)
    /// Exactly these items, named by their places on the screen from 1.
    case items(places: [Int])
  }

  /// How one item was decided.
  public struct ItemMark: Hashable, Sendable {
    /// The item's id.
    public let id: String
    /// Whether the student marked it.
    public let isMarked: Bool
    /// Whether it was to be marked.
    public let isRight: Bool

    /// Whether it was decided rightly.
    public var isDecidedRightly: Bool { isMarked == isRight }
  }
}

/// Why a question cannot be graded; always its author's error.
public enum GradingError: Error, Hashable, Sendable {
  /// The answer has no value for this variant.
  case answerUndefined(FormulaError)
  /// The answer is not a whole number where one is asked for.
  case answerNotInteger(Value)
}

/// How the numbers in an answer name items.
public enum ItemNumbering: Hashable, Sendable {
  /// By their places in the file, as tests and the raw input of records do.
  case source
  /// By their places on the screen.
  case shown
}
