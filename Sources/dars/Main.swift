import ArgumentParser
import Foundation

/// The program: reads the command line and answers with 0, 1 (found problems) or 2 (usage).
@main
enum Main {
  static func main() async {
    do {
      var command = try Dars.parseAsRoot()
      if var waiting = command as? any AsyncParsableCommand {
        try await waiting.run()
      } else {
        try command.run()
      }
    } catch {
      exit(finish(error))
    }
  }

  /// Says what is to be said at the end and gives the exit code.
  private static func finish(_ error: any Error) -> Int32 {
    let code = Dars.exitCode(for: error)
    let message = Dars.fullMessage(for: error)
    if !message.isEmpty {
      code.isSuccess ? print(message) : Output.complain(message)
    }
    return code == .validationFailure ? 2 : code.rawValue
  }
}

/// The root command: without a subcommand it opens the course.
struct Dars: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dars",
    abstract: "Learn deep learning by hand: lessons, scenes and questions in the terminal.",
    discussion: """
      Without a command dars opens the course where you left off.

      Example:
        dars play convolution-1d input='[1, 2, -1, 3, 0]' kernel='[2, -1]'
      """,
    version: "0.1.0",
    subcommands: [
      Learn.self, Quiz.self, Play.self, List.self, ShowProgress.self, Forget.self, Export.self,
      Import.self,
      Strip.self, Submit.self, GradeCommand.self, Regrade.self,
      Check.self, Preview.self, New.self, Explain.self, Answer.self, Eval.self, ListScenes.self,
      Fields.self,
      Functions.self, Doctor.self,
    ],
    defaultSubcommand: Learn.self)
}
