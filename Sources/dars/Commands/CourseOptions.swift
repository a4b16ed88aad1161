import ArgumentParser
import Foundation

/// The options of every command that opens a course.
struct CourseOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder of the course.", valueName: "folder"))
  var course: String?
}

/// The option of every command that draws.
struct PlainOption: ParsableArguments {
  @Flag(help: "Line by line, without a screen: for pipes and screen readers.")
  var plain = false

  /// Whether there is no terminal to draw on, or none is wanted.
  var isPlain: Bool { plain || isatty(STDIN_FILENO) == 0 || isatty(STDOUT_FILENO) == 0 }
}
