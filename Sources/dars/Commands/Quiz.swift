import ArgumentParser
import Drawing
import Foundation
import Lessons
import Phrases
import Tutor

/// Takes a quiz, or reports on one that was taken.
struct Quiz: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Take a quiz: one of the course's, or over units and lessons of your choice.",
    discussion: """
      Without names you choose on the screen. A quiz that was left goes on, and so does its clock.
      With --report the last quiz that you took is reported instead, or the last one of a name.

      Example:
        dars quiz convolution --count 5 --minutes 15
      """)

  @Argument(help: ArgumentHelp("Quizzes, units or lessons by their ids.", valueName: "name"))
  var names: [String] = []
  @Option(help: ArgumentHelp("How many questions.", valueName: "n"))
  var count: Int?
  @Option(help: ArgumentHelp("The seed; the same seed asks the same.", valueName: "n"))
  var seed: UInt32?
  @Option(help: ArgumentHelp("How many minutes it lasts.", valueName: "n"))
  var minutes: Int?
  @Flag(help: "Say nothing of answers before the end; the last one counts.")
  var exam = false
  @Flag(help: "Report on the last quiz that you took.")
  var report = false
  @Flag(help: "Report as Markdown.")
  var markdown = false
  @Flag(help: "Report as data.")
  var json = false
  @OptionGroup var options: CourseOptions
  @OptionGroup var drawing: PlainOption

  func validate() throws {
    if (markdown || json) && !report {
      throw ValidationError(Phrases.english(.quizFormatsReport))
    }
  }

  func run() throws {
    let library = try CourseLoader(given: options.course).library()
    let world = World(paths: Paths())
    if report { return try printReport(library, world) }
    let session = Session(library: library, world: world, configuration: Configuration())
    try session.run(quiz: try entry(library, world), plain: drawing.isPlain)
  }

  /// What runs goes on; else what was asked for begins, which is refused here if it asks nothing.
  private func entry(_ library: Library, _ world: World) throws -> QuizEntry {
    let isAsked = !names.isEmpty || count != nil || seed != nil || minutes != nil || exam
    if let running = world.runningQuiz, running.plan.course == library.course.id {
      let now = Date().timeIntervalSince1970
      return .resume(running, now: now, isAnotherAsked: isAsked)
    }
    guard isAsked else { return .choice }
    let request = QuizRequest(
      names: names, count: count, seed: seed ?? .random(in: .min ... .max), minutes: minutes,
      isExam: exam)
    do {
      _ = try library.questionPool.plan(request)
    } catch {
      throw Problem(.sentence(error.message()))
    }
    return .request(request)
  }

  private func printReport(_ library: Library, _ world: World) throws {
    world.notices.forEach(Output.complain)
    let now = Date().timeIntervalSince1970
    let taken = world.record?.quizzes().last { session in
      session.isOver(at: now) && (names.isEmpty || names.contains(session.plan.quiz))
    }
    guard let taken else { throw Problem(.sentence(Phrases.english(.quizNoReport))) }
    let report = QuizReport(taken, in: library.questionPool)
    Output.say(
      json ? [try Output.json(report)] : markdown ? report.markdown() : report.lines())
  }
}
