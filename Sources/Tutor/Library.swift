import Formula
import Lessons
import Synchronization

/// A course and what is known of its lessons; each lesson is read when it is first asked for.
public struct Library: Hashable, Sendable {
  /// The course.
  public let course: Course
  /// What lists say of each lesson, by the path in the course.
  public let cards: [String: LessonCard]
  /// What is wrong with `course.yml` itself.
  public let diagnostics: [Diagnostic]
  private let shelf: Shelf

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

  /// A course whose lessons are read when they are asked for.
  ///
  /// - Parameters:
  ///   - cards: what is known of each lesson before.
  ///   - read: reads the lesson of a path; asked once for each, from any thread.
  public init(
    course: Course, cards: [String: LessonCard], diagnostics: [Diagnostic] = [],
    read: @escaping @Sendable (String) -> LessonFile
  ) {
    self.course = course
    self.cards = cards
    self.diagnostics = diagnostics
    shelf = Shelf(read)
  }

  /// A course whose lessons have been read.
  public init(course: Course, files: [String: LessonFile], diagnostics: [Diagnostic] = []) {
    self.init(
      course: course, cards: files.mapValues(\.card), diagnostics: diagnostics,
      read: { files[$0] ?? LessonFile(lesson: nil, diagnostics: []) })
  }

  /// Whether two libraries say the same of the same course.
  public static func == (left: Library, right: Library) -> Bool {
    left.course == right.course && left.cards == right.cards
      && left.diagnostics == right.diagnostics
  }

  /// Hashes the course and what is known of its lessons.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(course)
    hasher.combine(cards)
  }

  /// The paths of all lessons in the order of the course.
  public var paths: [String] { course.units.flatMap(\.lessons) }

  /// What reading the file of a path gave; nothing for a path that is not in the course.
  public func file(at path: String) -> LessonFile? {
    cards[path] == nil ? nil : shelf.file(at: path)
  }

  /// What a list says of the lesson of a path, where it can be opened.
  public func card(at path: String) -> LessonCard? {
    cards[path].flatMap { $0.isReadable ? $0 : nil }
  }

  /// The lesson of a path, where it can be read.
  public func lesson(at path: String) -> Lesson? {
    card(at: path) == nil ? nil : shelf.file(at: path).readable
  }

  /// The path of the lesson with an id.
  public func path(of lessonID: String) -> String? {
    paths.first { cards[$0]?.id == lessonID }
  }

  /// What lists say of the lessons that can be opened, in the order of the course.
  public var readableCards: [LessonCard] { paths.compactMap { card(at: $0) } }

  /// The questions of the course, from which quizzes are made.
  public var questionPool: QuestionPool {
    let lessons = paths.compactMap { path in lesson(at: path).map { (path, $0) } }
    return QuestionPool(course: course, lessons: Dictionary(lessons) { first, _ in first })
  }

  /// The lesson that follows a path and can be read.
  func path(after path: String) -> String? {
    guard let index = paths.firstIndex(of: path) else { return nil }
    return paths[(index + 1)...].first { card(at: $0) != nil }
  }

  /// The id of the lesson that a reader probably meant.
  public func nearestLesson(to name: String) -> String? {
    nearestName(to: name, in: readableCards.compactMap(\.id))
  }
}

extension Library.LessonFile {
  /// What a list says of the lesson.
  public var card: LessonCard {
    LessonCard(lesson, errors: diagnostics.count { $0.severity == .error })
  }
}

/// The lessons that were read so far.
private final class Shelf: Sendable {
  private let read: @Sendable (String) -> Library.LessonFile
  private let files = Mutex<[String: Library.LessonFile]>([:])

  init(_ read: @escaping @Sendable (String) -> Library.LessonFile) { self.read = read }

  func file(at path: String) -> Library.LessonFile {
    if let known = files.withLock({ $0[path] }) { return known }
    let file = read(path)
    files.withLock { $0[path] = file }
    return file
  }
}
