import Foundation
import Tutor

/// The loop of plain mode: reads a line, tells what follows from it.
struct PlainRunner {
  private let world: World

  init(world: World) { self.world = world }

  /// Runs until the input ends or the reader quits.
  func run(_ model: Model, opening path: String?) {
    run(model) { $0.begin(path: path) }
  }

  /// Runs a quiz until the input ends or the reader quits.
  func run(_ model: Model, quiz: QuizEntry) {
    run(model) { $0.begin(quiz: quiz) }
  }

  private func run(_ model: Model, _ begin: (inout PlainTutor) -> PlainTutor.Response) {
    world.notices.forEach(Output.complain)
    var tutor = PlainTutor(model)
    var goesOn = tell(begin(&tutor), of: &tutor)
    while goesOn {
      prompt(tutor.prompt)
      guard let line = readLine() else { return endPrompt() }
      if tutor.model.needsClock {
        goesOn = tell(tutor.take(.clock(Date().timeIntervalSince1970)), of: &tutor)
      }
      goesOn = tell(tutor.take(line: line), of: &tutor)
    }
  }

  /// Tells a response and carries out its effects; answers whether the session goes on.
  private func tell(_ response: PlainTutor.Response, of tutor: inout PlainTutor) -> Bool {
    Output.say(response.lines)
    for effect in response.effects where effect != .quit {
      switch world.perform(effect) {
      case .saved(let attempt, let problem):
        Output.say(tutor.take(saved: attempt, problem: problem))
      case .notice(let sentence): Output.complain(sentence)
      case let answer?: _ = tell(tutor.take(answer), of: &tutor)
      case nil: break
      }
    }
    return !response.effects.contains(.quit)
  }

  /// The end of a terminal's input is not echoed, so the shell would go on in the prompt's line.
  private func endPrompt() {
    if isatty(STDIN_FILENO) != 0 { Output.say([""]) }
  }

  /// The prompt ends its line where the input is no terminal, whose echo would end it.
  private func prompt(_ text: String) {
    let end = isatty(STDIN_FILENO) == 0 ? "\n" : ""
    FileHandle.standardOutput.write(Data((text + end).utf8))
  }
}
