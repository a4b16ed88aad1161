import Foundation
import Lessons
import Tutor

/// Finds the course and reads its lessons.
struct CourseLoader {
  private let given: String?
  private let paths: Paths

  /// - Parameter given: what `--course` says.
  init(given: String?, paths: Paths = Paths()) {
    self.given = given
    self.paths = paths
  }

  /// The folder of the course.
  func folder() throws -> URL {
    let (found, tried) = paths.course(given: given)
    guard let found else { throw Problem(.noCourse(tried: tried.map(\.path))) }
    return found
  }

  /// The course with every lesson read, or with what is wrong in it.
  func library() throws -> Library {
    let folder = try folder().path
    let (course, diagnostics) = CourseReader.read(folder: folder)
    guard let course else { throw Problem(.badCourse(findings: diagnostics.map { $0.line() })) }
    let paths = course.units.flatMap(\.lessons)
    let files = paths.map { path in
      let file = CourseReader.lesson(path, in: folder)
      return (path, Library.LessonFile(lesson: file.lesson, diagnostics: file.diagnostics))
    }
    return Library(
      course: course, files: Dictionary(files) { first, _ in first }, diagnostics: diagnostics)
  }
}
