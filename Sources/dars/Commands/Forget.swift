import ArgumentParser
import Foundation
import Phrases
import Records

/// Forgets a lesson, or everything, after asking.
struct Forget: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Forget your answers in a lesson, or all of them; asks before it does.",
    discussion: """
      dars export keeps a copy first.

      Example:
        dars forget convolution-1d
      """)

  @Argument(help: "A lesson by its id; without one, everything.")
  var lesson: String?
  @Flag(help: "Do not ask.")
  var yes = false

  func run() throws {
    let phrases = Phrases.english
    let world = World()
    world.notices.forEach(Output.complain)
    guard let record = world.record else { return }
    let count = record.attempts(lesson: lesson).count
    guard try yes || isAgreed(count, phrases) else {
      throw Problem(.sentence(phrases(.forgetKept)))
    }
    try Problem.told(phrases) { () throws(RecordError) in try record.forget(lesson: lesson) }
    Output.say([phrases(.forgetDone, ["count": count])])
  }

  private func isAgreed(_ count: Int, _ phrases: Phrases) throws -> Bool {
    guard isatty(STDIN_FILENO) != 0 else { throw Problem(.sentence(phrases(.forgetNeedsYes))) }
    let question =
      lesson.map { phrases(.forgetLesson, ["count": count, "lesson": $0]) }
      ?? phrases(.forgetAll, ["count": count])
    FileHandle.standardOutput.write(Data(question.utf8))
    return readLine()?.lowercased().trimmingCharacters(in: .whitespaces) == "yes"
  }
}
