import ArgumentParser
import Foundation
import Phrases
import Records

/// Writes the record into a file, to be kept or moved.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write your record into a file, to keep it or to move it to another machine.",
    discussion: """
      Example:
        dars export my-answers.json
      """)

  @Argument(help: ArgumentHelp("The file to write.", valueName: "file"))
  var file: String
  @Flag(help: "Replace the file if it is there.")
  var force = false

  func run() throws {
    let phrases = Phrases.english
    let world = World()
    world.notices.forEach(Output.complain)
    guard let record = world.record else { return }
    guard force || !FileManager.default.fileExists(atPath: file) else {
      throw Problem(.sentence(phrases(.exportExists, ["file": file])))
    }
    let archive = RecordArchive(record)
    try Output.write(try archive.data(), to: file)
    Output.say([
      phrases(
        .exportDone,
        [
          "file": file, "attempts": archive.attempts.count, "quizzes": archive.quizzes.count,
        ])
    ])
  }
}

/// Adds what another record held.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Add what dars export wrote on another machine; what is here stays.",
    discussion: """
      Example:
        dars import my-answers.json
      """)

  @Argument(help: ArgumentHelp("A file that dars export wrote.", valueName: "file"))
  var file: String

  func run() throws {
    let phrases = Phrases.english
    let archive = try self.archive(phrases)
    let world = World()
    world.notices.forEach(Output.complain)
    guard let record = world.record else { return }
    let new = try Problem.told(phrases) { () throws(RecordError) in try record.merge(archive) }
    Output.say([
      phrases(.importDone, ["attempts": new.attempts, "quizzes": new.quizzes])
    ])
  }

  private func archive(_ phrases: Phrases) throws -> RecordArchive {
    let data: Data
    do {
      data = try Data(contentsOf: URL(filePath: file))
    } catch {
      let reason = error.localizedDescription
      throw Problem(.sentence(phrases(.importUnreadable, ["file": file, "reason": reason])))
    }
    do {
      return try RecordArchive(data: data)
    } catch {
      throw Problem(.sentence(sentence(error, phrases)))
    }
  }

  private func sentence(_ error: ArchiveError, _ phrases: Phrases) -> String {
    switch error {
    case .notAnArchive: phrases(.importNotAnArchive, ["file": file])
    case .newer(let format):
      phrases(
        .importNewer,
        ["file": file, "format": format, "known": RecordArchive.currentFormat])
    case .damaged(let reason): phrases(.importDamaged, ["file": file, "reason": reason])
    }
  }
}
