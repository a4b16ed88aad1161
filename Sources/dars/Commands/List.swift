import ArgumentParser
import Drawing
import Foundation
import Lessons
import Tutor

/// Lists the lessons of the course and how far the reader has come.
struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the lessons of the course and your progress.",
    discussion: """
      Example:
        dars list --json
      """)

  @OptionGroup var options: CourseOptions
  @Flag(help: "Print as data.")
  var json = false

  func run() throws {
    let library = try CourseLoader(given: options.course).library()
    let world = World()
    world.notices.forEach(Output.complain)
    let progress = world.progress
    let entries = library.paths.map { Entry(path: $0, library, progress) }
    if json {
      Output.say([try Output.json(entries)])
    } else {
      Output.say([library.course.title] + table(entries, library.course))
    }
  }

  private func table(_ entries: [Entry], _ course: Course) -> [String] {
    let width = entries.map(\.name.count).max() ?? 0
    return course.units.flatMap { unit in
      ["", unit.title]
        + unit.lessons.compactMap { path in
          entries.first { $0.file == path }.map { "  " + $0.line(width: width) }
        }
    }
  }

  /// One lesson of the list.
  private struct Entry: Encodable {
    let id: String?
    let title: String?
    let file: String
    let steps: Int
    let done: Int
    let score: Double
    let points: Double
    let errors: Int

    init(path: String, _ library: Library, _ progress: Lessons.Progress) {
      let lesson = library.card(at: path)
      id = library.cards[path]?.id
      title = library.cards[path]?.title
      file = path
      steps = lesson?.steps.count ?? 0
      done = lesson.map { progress.doneSteps(of: $0) } ?? 0
      score = lesson.map { progress.score(of: $0) } ?? 0
      points = lesson?.points ?? 0
      errors = library.cards[path]?.errors ?? 0
    }

    var name: String { id ?? file }

    func line(width: Int) -> String {
      let name = name + String(repeating: " ", count: width - name.count)
      guard errors == 0 else { return "\(name)  \(errors) error(s): dars check tells" }
      let earned = "\(Points(score))/\(Points(points)) points"
      return "\(name)  \(done)/\(steps) steps  \(earned)  \(title ?? "")"
    }
  }
}
