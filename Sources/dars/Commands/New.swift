import ArgumentParser
import Formula
import Foundation
import Lessons
import Phrases

/// Writes what authors begin with.
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Begin a course, a lesson or a question.",
    discussion: """
      What is written passes `dars check` as it stands, and shows the format by example.

      Example:
        dars new course my-course
      """,
    subcommands: [NewCourse.self, NewLesson.self, NewQuestion.self])
}

/// Writes a course with one lesson.
struct NewCourse: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "course", abstract: "Write a course with one lesson into a folder.",
    discussion: """
      Example:
        dars new course my-course
      """)

  @Argument(help: "The folder; it is made where there is none.")
  var folder: String

  func run() throws {
    let phrases = Phrases.english
    let url = URL(filePath: folder)
    let names = LessonTemplates.names(of: url.lastPathComponent) ?? ("course", "Course")
    try NewFile.write(
      LessonTemplates.course(id: names.0, title: names.1), to: url.appending(path: "course.yml"))
    try NewFile.write(
      LessonTemplates.lesson(id: "first-lesson", title: "First lesson"),
      to: url.appending(path: "first-lesson.md"))
    Output.say([
      phrases(.courseWritten, ["folder": folder]), phrases(.nextCommands),
      "  dars preview \(folder)/first-lesson.md", "  dars check \(folder)",
      "  dars --course \(folder)",
    ])
  }
}

/// Writes a lesson.
struct NewLesson: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lesson", abstract: "Write a lesson to begin with.",
    discussion: """
      The lesson's id is made of the file's name.

      Example:
        dars new lesson lessons/2-convolution/dilation.md
      """)

  @Argument(help: "The file, which must not be there yet.")
  var file: String

  func run() throws {
    let phrases = Phrases.english
    let url = URL(filePath: file)
    guard file.hasSuffix(".md"), let names = LessonTemplates.names(of: url.lastPathComponent) else {
      throw Problem(.sentence(phrases(.badLessonName, ["file": file])))
    }
    try NewFile.write(LessonTemplates.lesson(id: names.id, title: names.title), to: url)
    Output.say(
      [phrases(.lessonWritten, ["file": file])] + listing(phrases)
        + [phrases(.nextCommands), "  dars preview \(file)", "  dars check \(file)"])
  }

  /// How the lesson comes into the course above it, where there is one.
  private func listing(_ phrases: Phrases) -> [String] {
    guard let (folder, path) = CourseReader.enclosingCourse(of: file) else { return [] }
    let course = URL(filePath: folder).appending(path: CourseReader.fileName).relativePath
    return [phrases(.listLesson, ["path": path, "course": course])]
  }
}

/// Prints a question.
struct NewQuestion: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "question", abstract: "Print a step that asks a question of some kind.",
    discussion: """
      Append it to a lesson, and change it: `dars new question match >> lessons/pooling.md`.

      Example:
        dars new question match
      """)

  @Argument(help: "The kind.", completion: .list(QuestionTemplates.kinds))
  var kind: String

  func run() throws {
    guard let step = QuestionTemplates.step(kind: kind) else {
      let phrases = Phrases.english
      let nearest = nearestName(to: kind, in: QuestionTemplates.kinds)
      let hint = nearest.map { " " + phrases(.didYouMean, ["name": $0]) } ?? ""
      throw Problem(.sentence(phrases(.noKind, ["name": kind]) + hint))
    }
    Output.say([String(("\n" + step).dropLast())])
  }
}

/// A file that is written only where there is none yet.
enum NewFile {
  static func write(_ text: String, to url: URL) throws {
    let phrases = Phrases.english
    guard !FileManager.default.fileExists(atPath: url.path) else {
      throw Problem(.sentence(phrases(.fileExists, ["file": url.relativePath])))
    }
    do {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    } catch {
      let reason = (error as NSError).localizedDescription
      throw Problem(
        .sentence(phrases(.cannotWrite, ["file": url.relativePath, "reason": reason])))
    }
    try Output.write(Data(text.utf8), to: url.relativePath)
  }
}
