import Formula
import Lessons

/// A course with its lessons read, or with what was found wrong in them.
public struct Library: Hashable, Sendable {
  /// The course.
  public let course: Course
  /// What reading each lesson file gave, by the path in the course.
  public let files: [String: LessonFile]
  /// What is wrong with `course.yml` itself.
  public let diagnostics: [Diagnostic]

  /// What reading one lesson file gave.
  public struct LessonFile: Hashable, Sendable {
    /// The lesson, where anything of it can be shown.
    public let lesson: Lesson?
    /// What was found wrong.
    public let diagnostics: [Diagnostic]

    /// A lesson file that was read.
    public init(lesson: Lesson?, diagnostics: [Diagnostic]) {
      self.lesson = lesson
      self.diagnostics = diagnostics
    }

    /// The lesson, unless something in its file must be mended first.
    public var readable: Lesson? {
      diagnostics.contains { $0.severity == .error } ? nil : lesson
    }
  }

  /// A course and its lessons.
  public init(course: Course, files: [String: LessonFile], diagnostics: [Diagnostic] = []) {
    self.course = course
    self.files = files
    self.diagnostics = diagnostics
  }

  /// The paths of all lessons in the order of the course.
  public var paths: [String] { course.units.flatMap(\.lessons) }

  /// The lesson of a path, where it can be read.
  public func lesson(at path: String) -> Lesson? { files[path]?.readable }

  /// The path of the lesson with an id.
  public func path(of lessonID: String) -> String? {
    paths.first { files[$0]?.lesson?.id == lessonID }
  }

  /// The readable lessons in the order of the course.
  public var lessons: [Lesson] { paths.compactMap { lesson(at: $0) } }

  /// The questions of the course, from which quizzes are made.
  public var questionPool: QuestionPool {
    QuestionPool(course: course, lessons: files.compactMapValues(\.readable))
  }

  /// The lesson that follows a path and can be read.
  func path(after path: String) -> String? {
    guard let index = paths.firstIndex(of: path) else { return nil }
    return paths[(index + 1)...].first { lesson(at: $0) != nil }
  }

  /// The id of the lesson that a reader probably meant.
  public func nearestLesson(to name: String) -> String? {
    nearestName(to: name, in: lessons.map(\.id))
  }
}
