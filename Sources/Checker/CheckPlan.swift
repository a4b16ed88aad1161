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
    courses.append(
      Course(folder: folder, lessons: lessons, diagnostics: diagnostics, isNamed: true))
    jobs += lessons.map { Job(folder: folder, path: $0, course: courses.count - 1) }
  }

  /// A file that lies in a course is held against the other lessons of it.
  private mutating func add(file: String) {
    if let (folder, path) = CheckPlan.enclosingCourse(of: file) {
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
    courses.append(Course(folder: folder, lessons: lessons, diagnostics: [], isNamed: false))
    known[folder] = courses.count - 1
    return courses.count - 1
  }

  /// The folder of the course above a file, as the file's own path names it, and the rest.
  private static func enclosingCourse(of file: String) -> (folder: String, path: String)? {
    var parts = file.split(separator: "/", omittingEmptySubsequences: true).map(String.init)
    var rest: [String] = []
    while let last = parts.popLast(), last != "..", rest.count < 8 {
      if last != "." { rest.insert(last, at: 0) }
      let start = file.hasPrefix("/") ? "/" : ""
      let folder = start + parts.joined(separator: "/")
      if isCourse(folder.isEmpty ? "." : folder) {
        return (folder.isEmpty ? "." : folder, rest.joined(separator: "/"))
      }
    }
    return nil
  }

  private static func lessonFiles(below folder: String) -> [String] {
    let found = FileManager.default.enumerator(atPath: folder)
    return (found?.allObjects as? [String] ?? []).filter { $0.hasSuffix(".md") }.sorted()
      .map { join(folder, $0) }
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
