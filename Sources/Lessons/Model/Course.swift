/// A course: units of lessons, as `course.yml` gives them.
public struct Course: Hashable, Sendable {
  /// The id that records use.
  public let id: String
  /// The title.
  public let title: String
  /// The language of the lesson files without a language in their names.
  public let language: String
  /// The units in order.
  public let units: [Unit]
  /// The quizzes that the course sets.
  public let quizzes: [Quiz]
  /// Whether it is a student's copy, which asks and does not judge: `dars strip` writes it.
  public let isCopy: Bool

  /// A group of lessons.
  public struct Unit: Hashable, Sendable {
    /// The id.
    public let id: String
    /// The title.
    public let title: String
    /// The lesson files, relative to the course's folder.
    public let lessons: [String]

    /// A unit of lessons.
    public init(id: String, title: String, lessons: [String]) {
      self.id = id
      self.title = title
      self.lessons = lessons
    }
  }

  /// Questions of some units, asked together.
  public struct Quiz: Hashable, Sendable {
    /// The id.
    public let id: String
    /// The title.
    public let title: String
    /// The ids of the units that its questions come from.
    public let units: [String]
    /// How many questions it asks, where the course says so.
    public let count: Int?
    /// The factors of successive attempts, where the course sets them.
    public let attempts: [Double]?
    /// How long it lasts, in minutes, where the course says so.
    public let minutes: Int?

    /// A quiz over units.
    public init(
      id: String, title: String, units: [String], count: Int?, attempts: [Double]?, minutes: Int?
    ) {
      self.id = id
      self.title = title
      self.units = units
      self.count = count
      self.attempts = attempts
      self.minutes = minutes
    }
  }

  /// The paths of all lessons, from the first unit to the last.
  public var lessons: [String] { units.flatMap(\.lessons) }

  /// A course of units.
  public init(
    id: String, title: String, language: String, units: [Unit], quizzes: [Quiz] = [],
    isCopy: Bool = false
  ) {
    self.id = id
    self.title = title
    self.language = language
    self.units = units
    self.quizzes = quizzes
    self.isCopy = isCopy
  }
}
