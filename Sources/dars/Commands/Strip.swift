import ArgumentParser
import Foundation
import Lessons
import Phrases

/// Writes a student's copy of a course.
struct Strip: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a student's copy of a course, without anything that answers its questions.",
    discussion: """
      The copy opens like any course. Its quizzes are exams: they keep answers and say nothing of \
      them; dars submit writes them into a file, and dars grade grades that with the whole course.

      Example:
        dars strip lessons exam
      """)

  @Argument(help: ArgumentHelp("The folder of the course.", valueName: "course"))
  var course: String
  @Argument(help: ArgumentHelp("A new folder for the copy.", valueName: "folder"))
  var folder: String

  func run() throws {
    let phrases = Phrases.english
    try refuseFullFolder(phrases)
    let copy = try made(phrases)
    try write(copy)
    let lessons = copy.course.units.flatMap(\.lessons).count
    Output.say([
      phrases(
        .stripDone, ["folder": folder, "lessons": lessons, "questions": copy.questions])
    ])
    guard copy.leftOut > 0 else { return }
    Output.say([phrases(.stripLeftOut, ["count": copy.leftOut])])
  }

  private func refuseFullFolder(_ phrases: Phrases) throws {
    guard FileManager.default.fileExists(atPath: folder) else { return }
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
    guard names?.isEmpty != true else { return }
    throw Problem(.sentence(phrases(.stripFolder, ["folder": folder])))
  }

  private func made(_ phrases: Phrases) throws -> CourseCopy {
    do throws(CopyError) {
      return try CourseCopy(of: course)
    } catch {
      switch error {
      case .errors(let diagnostics):
        throw Problem(.badCourse(findings: diagnostics.map { $0.line() } + [phrases(.stripErrors)]))
      case .isCopy: throw Problem(.sentence(phrases(.stripIsCopy, ["folder": course])))
      case .step(let step): throw Problem(.sentence(phrases(.stripStep, ["step": step])))
      case .variant(let step, let seed):
        throw Problem(.sentence(phrases(.stripVariant, ["step": step, "seed": seed])))
      }
    }
  }

  /// Writes all files beside the folder first, so that there is a whole copy or none.
  private func write(_ copy: CourseCopy) throws {
    let files = FileManager.default
    let target = URL(filePath: folder)
    let part = target.deletingLastPathComponent()
      .appending(path: ".\(target.lastPathComponent)-\(UUID().uuidString)")
    defer { try? files.removeItem(at: part) }
    do {
      for file in copy.files {
        let path = part.appending(path: file.path)
        try files.createDirectory(
          at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Output.write(Data(file.text.utf8), to: path.path)
      }
      rmdir(folder)
      try files.moveItem(at: part, to: target)
    } catch let error as Problem {
      throw error
    } catch {
      let reason = (error as NSError).localizedDescription
      throw Problem(
        .sentence(Phrases.english(.cannotWrite, ["file": folder, "reason": reason])))
    }
  }
}
