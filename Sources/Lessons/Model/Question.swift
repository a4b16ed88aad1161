import Formula

/// A question of a step, as its fence and the lists after it give it.
public struct Question: Sendable {
  /// What is asked and how it is judged.
  public let kind: any QuestionKind
  /// What a right answer earns.
  public let points: Double
  /// The factors of successive attempts, where the question sets them itself.
  public let attempts: [Double]?
  /// Hints, from the first to the last.
  public let hints: [Hint]
  /// What is shown after a right answer or on giving up.
  public let explanation: [Inline]?
  /// Known wrong answers.
  public let branches: [Branch]
  /// What the author expects of given inputs.
  public let tests: [QuestionTest]
  /// The frame, from 1, of the nearest scene that explains the answer.
  public let trace: Formula?
  /// Words shown after the field.
  public let unit: [Inline]?
  /// Where the fence stands.
  public let position: SourcePosition

  /// A question with everything that stands in its fence.
  public init(
    kind: any QuestionKind, points: Double, attempts: [Double]?, hints: [Hint],
    explanation: [Inline]?,
    branches: [Branch], tests: [QuestionTest], trace: Formula?, unit: [Inline]?,
    position: SourcePosition
  ) {
    self.kind = kind
    self.points = points
    self.attempts = attempts
    self.hints = hints
    self.explanation = explanation
    self.branches = branches
    self.tests = tests
    self.trace = trace
    self.unit = unit
    self.position = position
  }
}

extension Question {
  /// Whether a student's copy asks it; `predict` goes, since its scene would tell.
  var isInCopies: Bool {
    (type(of: kind) as? any ReadableKind.Type)?.tellsItsAnswer != true
  }
}

extension Question: Hashable {
  /// Whether two questions say the same.
  public static func == (left: Question, right: Question) -> Bool {
    AnyHashable(left.kind) == AnyHashable(right.kind) && left.points == right.points
      && left.attempts == right.attempts && left.hints == right.hints
      && left.explanation == right.explanation && left.branches == right.branches
      && left.tests == right.tests && left.trace == right.trace && left.unit == right.unit
      && left.position == right.position
  }

  /// Hashes what the question asks and where it stands.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(AnyHashable(kind))
    hasher.combine(position)
  }
}

/// An item of a list that a question is about: to be marked, put in order, or paired.
public struct Item: Hashable, Sendable {
  /// The id by which records know it: a hash of its source, or of its `(key: …)`.
  public let id: String
  /// What the student reads.
  public let words: [Inline]
  /// Whether it is to be marked.
  public let isRight: Bool
  /// The misconception that a wrong decision on it shows.
  public let misconception: String?
  /// What is said when it is decided wrongly.
  public let feedback: [Inline]?
  /// Where it stands.
  public let position: SourcePosition

  /// An item with its feedback.
  public init(
    id: String, words: [Inline], isRight: Bool, misconception: String?, feedback: [Inline]?,
    position: SourcePosition
  ) {
    self.id = id
    self.words = words
    self.isRight = isRight
    self.misconception = misconception
    self.feedback = feedback
    self.position = position
  }
}

/// A hint and the fraction of what is still to be earned that it costs.
public struct Hint: Hashable, Sendable {
  /// What the student reads.
  public let words: [Inline]
  /// The fraction that it costs, from 0 to 1.
  public let cost: Double

  /// A hint and its cost.
  public init(words: [Inline], cost: Double) {
    self.words = words
    self.cost = cost
  }
}

/// A wrong answer that the author knows: `when ID: formula`.
public struct Branch: Hashable, Sendable {
  /// The misconception's id, which never changes.
  public let id: String
  /// The answer that shows it.
  public let formula: Formula
  /// The condition under which the branch exists.
  public let condition: Formula?
  /// What the student is told.
  public let say: [Inline]?
  /// The fraction of the points that it earns.
  public let credit: Double
  /// Where the field stands.
  public let position: SourcePosition

  /// A known wrong answer with what is said of it.
  public init(
    id: String, formula: Formula, condition: Formula?, say: [Inline]?, credit: Double,
    position: SourcePosition
  ) {
    self.id = id
    self.formula = formula
    self.condition = condition
    self.say = say
    self.credit = credit
    self.position = position
  }
}

/// What an author expects of one input: `test: n=10, k=3 | 4 | correct`.
public struct QuestionTest: Hashable, Sendable {
  /// The values of the drawn variables, in the order given.
  public let values: [TestValue]
  /// The raw input.
  public let input: String
  /// A verdict's name or a branch's id.
  public let expected: String
  /// Where the field stands.
  public let position: SourcePosition

  /// One test of a question.
  public init(values: [TestValue], input: String, expected: String, position: SourcePosition) {
    self.values = values
    self.input = input
    self.expected = expected
    self.position = position
  }
}

/// A value that a `test` line gives to a drawn variable.
public struct TestValue: Hashable, Sendable {
  /// The variable's name.
  public let name: String
  /// The formula after the equals sign.
  public let formula: Formula

  /// A name and its value.
  public init(name: String, formula: Formula) {
    self.name = name
    self.formula = formula
  }
}
