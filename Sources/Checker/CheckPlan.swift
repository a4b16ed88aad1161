import Foundation
import Lessons

/// What is to be checked: files, and the courses that they belong to.
struct CheckPlan {
  /// One file that is read.
  struct Job: Sendable {
    /// The folder from which lessons are named: that of the course, or the file's own.
    let folder: String
    /// The path within it.
    let path: String
    /// Which of the courses the file belongs to.
    let course: Int?
    /// The path of the lesson that it translates.
    var original: String?
  }

  /// A course whose lessons speak of each other.
  struct Course: Sendable {
    /// Its folder.
    let folder: String
    /// The lessons that it lists.
    let lessons: [String]
    /// What is wrong with its `course.yml`, where that is checked too.
    let diagnostics: [Diagnostic]
    /// Whether the course was named, and not only files in it.
    let isNamed: Bool
    /// Whether it says that it is a student's copy, without keys.
    let isCopy: Bool
    /// Lesson files in its folder that it does not list.
    var unlisted: [String] = []
  }

  private(set) var jobs: [Job] = []
  private(set) var courses: [Course] = []
  private var known: [String: Int] = [:]

  /// The files behind some paths: a folder with a `course.yml` is a course, any other folder stands
  /// for the lessons in it.
  init(_ paths: [String]) {
    for path in paths {
      if CheckPlan.isCourse(path) {
        add(course: path)
      } else if CheckPlan.isFolder(path) {
        for file in CheckPlan.lessonFiles(below: path) { add(file: file) }
      } else {
        add(file: path)
      }
    }
  }

  private mutating func add(course folder: String) {
    let (course, diagnostics) = CourseReader.read(folder: folder)
    let lessons = (course?.lessons ?? []).filter { CheckPlan.exists(CheckPlan.join(folder, $0)) }
    let translations = CheckPlan.translations(of: Set(lessons), in: folder)
    let known = Set(lessons).union(translations.map(\.path))
    courses.append(
      Course(
        folder: folder, lessons: lessons, diagnostics: diagnostics, isNamed: true,
        isCopy: course?.isCopy ?? false,
        unlisted: course == nil ? [] : CheckPlan.unlisted(in: folder, known: known)))
    jobs += lessons.map { Job(folder: folder, path: $0, course: courses.count - 1) }
    jobs += translations.map { path, original in
      Job(folder: folder, path: path, course: courses.count - 1, original: original)
    }
  }

  /// `masks.fa.md` where there is `masks.md`, and likewise.
  private static func translations(
    of lessons: Set<String>, in folder: String
  ) -> [(path: String, original: String)] {
    names(below: folder).compactMap { path in
      var parts = path.split(separator: ".", omittingEmptySubsequences: false)
      guard parts.count >= 3, !lessons.contains(path) else { return nil }
      parts.remove(at: parts.count - 2)
      let original = parts.joined(separator: ".")
      return lessons.contains(original) ? (path, original) : nil
    }
  }

  /// Files that begin as lessons do and that no unit lists.
  private static func unlisted(in folder: String, known: Set<String>) -> [String] {
    names(below: folder).filter { path in
      !known.contains(path) && CourseReader.line(1, of: join(folder, path)).hasPrefix("---")
    }
  }

  /// A file that lies in a course is held against the other lessons of it.
  private mutating func add(file: String) {
    if let (folder, path) = CourseReader.enclosingCourse(of: file) {
      jobs.append(Job(folder: folder, path: path, course: course(at: folder)))
    } else {
      let url = URL(filePath: file)
      let folder = url.deletingLastPathComponent().relativePath
      jobs.append(Job(folder: folder, path: url.lastPathComponent, course: nil))
    }
  }

  private mutating func course(at folder: String) -> Int? {
    if let index = known[folder] { return index }
    guard let course = CourseReader.read(folder: folder).course else { return nil }
    let lessons = course.lessons.filter { CheckPlan.exists(CheckPlan.join(folder, $0)) }
    courses.append(
      Course(
        folder: folder, lessons: lessons, diagnostics: [], isNamed: false, isCopy: course.isCopy))
    known[folder] = courses.count - 1
    return courses.count - 1
  }

  private static func lessonFiles(below folder: String) -> [String] {
    names(below: folder).map { join(folder, $0) }
  }

  private static func names(below folder: String) -> [String] {
    let found = FileManager.default.enumerator(atPath: folder)
    return (found?.allObjects as? [String] ?? []).filter { $0.hasSuffix(".md") }.sorted()
  }

  private static func join(_ folder: String, _ path: String) -> String {
    URL(filePath: folder).appending(path: path).relativePath
  }

  private static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: path)
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  private static func isCourse(_ path: String) -> Bool {
    exists(join(path, CourseReader.fileName))
  }
}
