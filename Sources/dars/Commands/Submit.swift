import ArgumentParser
import Foundation
import Lessons
import Phrases
import Records

/// Writes a quiz that was taken into one file for the instructor.
struct Submit: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a quiz that you took into one file for your instructor.",
    discussion: """
      The file holds your raw answers and no score; the instructor's copy of the course grades it.
      Its checksum tells damage from what you wrote; it is no proof against a forger.

      Example:
        dars submit convolution-quiz --student ada -o ada.json
      """)

  @Argument(help: "The quiz, by the name it was begun with; the last one that you took counts.")
  var quiz: String
  @Option(help: ArgumentHelp("The id by which your instructor knows you.", valueName: "id"))
  var student: String
  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "file"))
  var output: String
  @Flag(help: "Replace the file if it is there.")
  var force = false

  func run() throws {
    let phrases = Phrases.english
    guard Submission.isStudent(student) else {
      throw Problem(.sentence(phrases(.submitStudent, ["found": String(student.prefix(120))])))
    }
    guard force || !FileManager.default.fileExists(atPath: output) else {
      throw Problem(.sentence(phrases(.exportExists, ["file": output])))
    }
    let world = World()
    world.notices.forEach(Output.complain)
    let submission = Submission(student: student, session: try session(world, phrases))
    try Output.write(try submission.data(), to: output)
    Output.say([
      phrases(
        .submitDone,
        [
          "file": output, "answered": submission.session.answeredCount,
          "count": submission.session.plan.questions.count,
        ])
    ])
  }

  /// The quiz that was taken last; one whose time is over was handed in by the clock.
  private func session(_ world: World, _ phrases: Phrases) throws -> QuizSession {
    let taken = world.record?.quizzes().last { $0.plan.quiz == quiz }
    guard var session = taken else {
      throw Problem(.sentence(phrases(.submitNone, ["quiz": quiz])))
    }
    let now = Date().timeIntervalSince1970
    guard session.isOver(at: now) else {
      throw Problem(.sentence(phrases(.submitRunning, ["title": session.plan.title])))
    }
    session.end(at: now)
    return session
  }
}
