import ArgumentParser
import Canvas
import Formula
import Foundation
import Lessons
import Records
import Terminal

/// Says what the program found: terminal, locale, paths and record.
struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what terminal, locale, course, record and configuration were found.",
    discussion: """
      Example:
        dars doctor
      """)

  @OptionGroup var options: CourseOptions
  @Flag(help: "Print as data.")
  var json = false

  func run() throws {
    let findings = terminal + locale + course + record + configuration
    if json {
      let pairs = findings.map { ($0.name, $0.text) }
      Output.say([try Output.json(Dictionary(pairs) { "\($0); \($1)" })])
    } else {
      Output.say(table(findings))
    }
  }

  /// The facts below each other; a name that several share stands before the first.
  private func table(_ facts: [Fact]) -> [String] {
    let width = facts.map(\.name.count).max() ?? 0
    return facts.enumerated().map { place, fact in
      let name = place > 0 && facts[place - 1].name == fact.name ? "" : fact.name
      return name + String(repeating: " ", count: width - name.count + 2) + fact.text
    }
  }

  private typealias Fact = (name: String, text: String)

  private var environment: [String: String] { ProcessInfo.processInfo.environment }

  private var terminal: [Fact] {
    let name = environment["TERM"].map { "TERM is \($0)" } ?? "TERM is not set"
    do {
      let found = try Capabilities.found(environment: environment)
      return [
        ("terminal", "\(name); the screen works as \(found.terminal)"),
        ("colours", "\(found.colors)\(environment["NO_COLOR"] == nil ? "" : ", NO_COLOR is set")"),
        ("glyphs", found.glyphs.isASCII ? "ASCII" : "Unicode"),
      ]
    } catch {
      return [("terminal", "\(name); line by line: \(error.message(in: .english))")]
    }
  }

  private var locale: [Fact] {
    let set = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { name in
      environment[name].map { "\(name)=\($0)" }
    }
    return [("locale", set.isEmpty ? "none is set" : set.joined(separator: " "))]
  }

  private var course: [Fact] {
    let (folder, tried) = Paths().course(given: options.course)
    guard let folder else {
      return [("course", "none; looked in " + tried.map(\.path).joined(separator: ", "))]
    }
    let (course, diagnostics) = CourseReader.read(folder: folder.path)
    let lessons = course?.units.reduce(0) { $0 + $1.lessons.count } ?? 0
    let title = course.map { "“\($0.title)”, \(lessons) lessons, " } ?? ""
    let problems = diagnostics.isEmpty ? "" : "; \(diagnostics.count) findings: dars check tells"
    return [("course", "\(title)\(folder.path)\(problems)")]
  }

  private var configuration: [Fact] {
    let found = Configuration()
    let preferences = found.preferences
    let settings = [
      "motion \(preferences.isMotionReduced ? "reduced" : "full")",
      "mouse \(preferences.isMouseOn ? "on" : "off")",
      "theme \(found.theme ?? "by the terminal")",
      "speed \(NumberText.display(preferences.speed))",
    ].joined(separator: ", ")
    return [("configuration", "\(found.file)\(found.exists ? "" : " (none yet)"): \(settings)")]
      + found.problems.map { ("configuration", $0) }
  }

  private var record: [Fact] {
    let record = Record.open(at: Paths().record.path)
    let state = record.isSaved ? "" : "; it cannot be written, this session would be forgotten"
    let progress = record.progress()
    let place = progress.place.map { ", left at \($0)" } ?? ""
    return [
      ("record", "\(record.path), \(progress.best.count) questions answered\(place)\(state)")
    ] + record.notices.map { ("record", $0.message()) }
  }
}
