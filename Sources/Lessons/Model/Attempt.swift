/// One answered question as records keep it: enough to grade it again.
public struct Attempt: Hashable, Sendable, Codable {
  /// The lesson's id.
  public var lesson: String
  /// The step's id.
  public var step: String
  /// The variant's seed.
  public var seed: UInt32
  /// The raw input: what was typed, or the ids of the marked items.
  public var input: String
  /// The drawn values, by name, in the order of the file, at full precision.
  public var values: [DrawnValue]
  /// The ids of the items in the order in which they stood on screen.
  public var order: [String]
  /// The step's key-free hash when it was answered.
  public var keyFreeHash: String
  /// What the grader said.
  public var verdict: Verdict
  /// The misconception that the answer showed.
  public var misconception: String?
  /// Points earned.
  public var score: Double
  /// Points that a right answer earns.
  public var possible: Double
  /// How many hints had been shown.
  public var hints: Int
  /// Seconds since 1970, UTC.
  public var time: Double

  /// A value that was drawn for a variant.
  public struct DrawnValue: Hashable, Sendable, Codable {
    /// The variable's name.
    public let name: String
    /// The value as a formula that reads back to it exactly.
    public let value: String

    /// A drawn value by name.
    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  /// An attempt with all that is kept of it.
  public init(
    lesson: String, step: String, seed: UInt32, input: String, values: [DrawnValue],
    order: [String], keyFreeHash: String, verdict: Verdict, misconception: String?,
    score: Double, possible: Double, hints: Int, time: Double
  ) {
    self.lesson = lesson
    self.step = step
    self.seed = seed
    self.input = input
    self.values = values
    self.order = order
    self.keyFreeHash = keyFreeHash
    self.verdict = verdict
    self.misconception = misconception
    self.score = score
    self.possible = possible
    self.hints = hints
    self.time = time
  }
}

/// What a grader says of an answer.
public enum Verdict: String, CaseIterable, Hashable, Sendable, Codable {
  /// Right.
  case correct
  /// Partly right.
  case partial
  /// The right value in a form that the question refuses.
  case form
  /// Wrong.
  case wrong
  /// Not an answer at all; it costs nothing.
  case invalid
}
