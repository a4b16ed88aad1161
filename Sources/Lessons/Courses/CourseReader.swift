/// Reads a course: `course.yml`, and each lesson when it is asked for.
///
/// ```swift
/// let (course, diagnostics) = CourseReader.read(folder: "lessons")
/// let file = CourseReader.lesson("2-convolution/convolution-1d.md", in: "lessons")
/// ```
public enum CourseReader {
  /// How many lessons a course may have.
  public static let maximumLessonCount = 5_000

  /// The name of the file that makes a folder a course.
  public static let fileName = "course.yml"

  /// The course in a folder, and what is wrong with its `course.yml`.
  ///
  /// No lesson is read; that each listed file is there is checked. The course is nothing only if
  /// `course.yml` cannot be read or lacks an id, a title or units.
  public static func read(folder: String) -> (course: Course?, diagnostics: [Diagnostic]) {
    let path = CoursePath.join(folder, fileName)
    let log = DiagnosticLog(file: path)
    guard FileBytes.exists(path) else {
      log.report(.course(.fileMissing), at: .start)
      return (nil, log.diagnostics)
    }
    guard let text = text(of: path, log) else { return (nil, log.sorted) }
    let course = CourseFile(folder: folder, text: text, log: log).course()
    return (course, log.sorted)
  }

  /// One lesson of a course, and what is wrong with it.
  ///
  /// - Parameters:
  ///   - path: the lesson's path within the folder, as the course lists it.
  ///   - folder: the folder of the course.
  ///   - isCopy: whether the course says that it is a student's copy.
  public static func lesson(
    _ path: String, in folder: String, isCopy: Bool = false
  ) -> LessonFile {
    let names = FileBytes.names(in: CoursePath.join(folder, CoursePath.folder(of: path)))
    return lesson(
      path, in: folder, isTranslated: CoursePath.isTranslated(path, among: names), isCopy: isCopy)
  }

  /// The lesson that the bytes of a file hold, whose name is only told.
  public static func lesson(bytes: [UInt8], named name: String) -> LessonFile {
    let log = DiagnosticLog(file: name)
    let result = LessonReader.result(bytes, log, isTranslated: false, isCopy: false)
    return LessonFile(path: name, result: result, log: log)
  }

  static func lesson(
    _ path: String, in folder: String, isTranslated: Bool, isCopy: Bool
  ) -> LessonFile {
    let file = CoursePath.join(folder, path)
    let log = DiagnosticLog(file: file)
    do {
      let bytes = try FileBytes.read(file)
      let result = LessonReader.result(
        bytes, log, isTranslated: isTranslated, isCopy: isCopy)
      return LessonFile(path: path, result: result, log: log)
    } catch {
      log.report(.text(.unreadable(reason: error.reason)), at: .start)
      return LessonFile(path: path, result: nil, log: log)
    }
  }

  /// The folder of the course that a file lies in, as the file's own path names it, and the path
  /// within it; nothing where there is no `course.yml` in any folder above that the path names.
  public static func enclosingCourse(of file: String) -> (folder: String, path: String)? {
    var parts = file.split(separator: "/", omittingEmptySubsequences: true).map(String.init)
    var rest: [String] = []
    while let last = parts.popLast(), last != "..", rest.count < 8 {
      if last != "." { rest.insert(last, at: 0) }
      let start = file.hasPrefix("/") ? "/" : ""
      let folder = start + parts.joined(separator: "/")
      if FileBytes.exists(CoursePath.join(folder.isEmpty ? "." : folder, fileName)) {
        return (folder.isEmpty ? "." : folder, rest.joined(separator: "/"))
      }
    }
    return nil
  }

  /// A line of a file by its number from 1; empty past the end, and where there is no such file.
  public static func line(_ number: Int, of file: String) -> String {
    guard let text = text(of: file, DiagnosticLog(file: file)) else { return "" }
    return text.string(text.range(ofLine: number - 1))
  }

  private static func text(of path: String, _ log: DiagnosticLog) -> SourceText? {
    do {
      let text = SourceDecoder.decode(try FileBytes.read(path), into: log)
      if let text { log.source = text }
      return text
    } catch {
      log.report(.text(.unreadable(reason: error.reason)), at: .start)
      return nil
    }
  }
}
