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

  /// A course of units.
  public init(id: String, title: String, language: String, units: [Unit]) {
    self.id = id
    self.title = title
    self.language = language
    self.units = units
  }
}
