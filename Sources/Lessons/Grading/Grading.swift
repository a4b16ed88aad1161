import Formula
import Scenes

/// What a grader says of one answer.
public struct Grading: Hashable, Sendable {
  /// The verdict.
  public var verdict = Verdict.invalid
  /// The fraction of the points that the answer is worth, before attempts and hints: 0 to 1.
  public var fraction = 0.0
  /// The answer as records keep it: what was typed, or items by their ids.
  public var input: String
  /// How the answer was understood; none where it was not, or where items show it.
  public var readAs: String?
  /// What would have been right.
  public var expected: Expected
  /// The misconception that the answer shows.
  public var misconception: String?
  /// What the author says of it, paragraph by paragraph, without the explanation.
  public var feedback: [[Inline]] = []
  /// What the grader itself says of it.
  public var remarks: [Remark] = []
  /// What is said with the expected answer: why a line is wrong.
  public var because: [Inline]?
  /// How each part was decided, in the order in which parts were shown: items, cells, axes.
  public var marks: [ItemMark] = []
  /// Why the answer is none; such an answer costs nothing and is not kept.
  public var invalid: InvalidAnswer?

  /// An answer of which nothing is known yet.
  init(input: String, expected: Expected) {
    self.input = input
    self.expected = expected
  }

  /// An answer that is taken without being judged, or `invalid` where it is none.
  init(
    taking input: String, _ read: (inout Grading) throws(InputFailure) -> Void
  ) {
    self.init(input: input, expected: .withheld)
    do {
      try read(&self)
    } catch {
      invalid = error.answer
    }
  }

  /// How one part of an answer was decided: an item, a pair, a cell, an axis.
  public struct ItemMark: Hashable, Sendable {
    /// The item's id; of a cell or an axis its place, as in `(0,1)` and `2`.
    public let id: String
    /// Whether the student marked it, or gave it.
    public let isMarked: Bool
    /// Whether it was to be marked, or was given rightly.
    public let isRight: Bool

    /// Whether it was decided rightly.
    public var isDecidedRightly: Bool { isMarked == isRight }
  }
}

extension Grading {
  /// Judges an answer that was understood by the fraction that it is worth.
  mutating func settle(_ fraction: Double) {
    self.fraction = fraction
    verdict = fraction >= 1 ? .correct : fraction > 0 ? .partial : .wrong
  }

  /// Judges an answer that a branch knows.
  mutating func take(_ branch: Branch) {
    verdict = branch.credit > 0 ? .partial : .wrong
    fraction = branch.credit
    misconception = branch.id
    feedback = branch.say.map { [$0] } ?? []
  }
}

/// Why a question cannot be graded; always its author's error.
public enum GradingError: Error, Hashable, Sendable {
  /// The answer has no value for this variant.
  case answerUndefined(FormulaError)
  /// The answer is not a whole number where one is asked for.
  case answerNotInteger(Value)
  /// The answer is no number where one is asked for.
  case answerNotNumber(Value)
  /// The answer is no matrix where one is asked for.
  case answerNotMatrix(Value)
  /// The answer is no shape where one is asked for.
  case answerNotShape(Value)
  /// The answer marks no cells of the grid: it has other entries than 0 and 1, or another shape.
  case answerNotMask(Value, rows: Int, columns: Int)
  /// The grid has no size that can be shown.
  case gridSize(Value, limit: Int)
  /// The scene cannot be made.
  case scene(SceneError)
  /// The scene has no such frame.
  case frame(Value, count: Int)
  /// The frame has no such numbers.
  case figure(String, frame: Int, FigureValueError)
  /// Formulas cannot be compared with the answer.
  case notComparable(EquivalenceError)
  /// The question has no answer of its own: its lesson is a copy without keys.
  case noAnswer
}

/// How the numbers in an answer name items.
public enum ItemNumbering: Hashable, Sendable {
  /// By their places in the file, as tests and the raw input of records do.
  case source
  /// By their places on the screen.
  case shown
}
