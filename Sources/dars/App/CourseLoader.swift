import Foundation
import Lessons
import Phrases
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

  /// The questions of the course, to grade with.
  ///
  /// - Throws: `Problem` where the course is a student's copy, which cannot grade.
  func gradingPool() throws -> QuestionPool {
    let pool = try library().questionPool
    guard !pool.course.isCopy else {
      throw Problem(.sentence(Phrases.english(.gradeWithCopy)))
    }
    return pool
  }

  /// The course and what lists say of its lessons; each lesson is read when it is opened.
  func library() throws -> Library {
    let folder = try folder().path
    let (course, diagnostics) = CourseReader.read(folder: folder)
    guard let course else { throw Problem(.badCourse(findings: diagnostics.map { $0.line() })) }
    let cards = CardCache(folder: folder, isCopy: course.isCopy, file: paths.cards(of: folder))
      .cards(of: course.lessons)
    return Library(course: course, cards: cards, diagnostics: diagnostics) { path in
      let file = CourseReader.lesson(path, in: folder, isCopy: course.isCopy)
      return Library.LessonFile(lesson: file.lesson, diagnostics: file.diagnostics)
    }
  }
}
