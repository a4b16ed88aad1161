/// What a list of lessons says of one, so that a course opens without its lessons being read.
public struct LessonCard: Hashable, Sendable {
  /// The lesson's id; nothing where the file cannot be read.
  public let id: String?
  /// Its title; nothing where the file cannot be read.
  public let title: String?
  /// The steps in order.
  public let steps: [Step]
  /// How many errors its file has; it can be opened where there are none.
  public let errors: Int

  /// What a list needs to know of a step.
  public struct Step: Hashable, Sendable {
    /// Its id.
    public let id: String
    /// What its question is worth; nothing where it asks none, or cannot judge.
    public let points: Double?

    /// A step by its id and the points of its question.
    public init(id: String, points: Double?) {
      self.id = id
      self.points = points
    }
  }

  /// A card by its parts.
  public init(id: String?, title: String?, steps: [Step], errors: Int) {
    self.id = id
    self.title = title
    self.steps = steps
    self.errors = errors
  }

  /// The card of a lesson that was read.
  public init(_ lesson: Lesson?, errors: Int) {
    self.init(
      id: lesson?.id, title: lesson?.title,
      steps: lesson?.steps.map { step in
        Step(id: step.id, points: step.question.flatMap { $0.kind.hasKey ? $0.points : nil })
      } ?? [],
      errors: errors)
  }

  /// Whether the lesson can be opened.
  public var isReadable: Bool { errors == 0 && id != nil }

  /// What all its questions together are worth.
  public var points: Double { steps.reduce(0) { $0 + ($1.points ?? 0) } }

  /// The names of its steps.
  func reference(to step: Step) -> StepReference {
    StepReference(lesson: id ?? "", step: step.id)
  }
}

extension Lesson {
  /// What a list of lessons says of it.
  public var card: LessonCard { LessonCard(self, errors: 0) }
}
