import ArgumentParser
import Foundation
import Tutor

/// Opens the course, or a lesson of it.
struct Learn: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Open the course where you left off, or a lesson.",
    discussion: """
      Example:
        dars learn convolution-gradient
      """)

  @Argument(help: "A lesson by its id or its file; without one, where you left off.")
  var lesson: String?
  @OptionGroup var options: CourseOptions
  @OptionGroup var drawing: PlainOption

  func run() throws {
    let library = try CourseLoader(given: options.course).library()
    let path = try lesson.map { try self.path(of: $0, in: library) }
    try Session(library: library, world: World(paths: Paths()))
      .run(opening: path, plain: drawing.isPlain)
  }

  private func path(of name: String, in library: Library) throws -> String {
    if let path = library.path(of: name) { return path }
    if library.paths.contains(name) { return name }
    throw Problem(
      .noLesson(name: name, nearest: library.nearestLesson(to: name)))
  }
}
