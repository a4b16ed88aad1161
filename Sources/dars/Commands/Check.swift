import ArgumentParser
import Checker
import Foundation
import Phrases
import Synchronization

/// Checks lessons, so that students never meet an author's mistake.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check lessons: what they say, and whether their questions can be answered.",
    discussion: """
      Findings are printed as file:line:column, which editors understand; on a terminal with the line \
      of the file. The exit code is 1 when there are errors, and with --strict also when there are \
      warnings.

      Example:
        dars check lessons --strict
      """)

  @Argument(help: "Courses, folders or lesson files; without one, the course.")
  var paths: [String] = []
  @Flag(help: "Warnings count as errors.")
  var strict = false
  @Flag(help: "Only read the lessons: try no question, prove and lay out nothing.")
  var structure = false
  @Option(
    help: ArgumentHelp(
      "Also report ids that a revision of git had and that are gone.", valueName: "revision"))
  var since: String?
  @Flag(help: "Say of each question how many variants and right orders it has, as for one lesson.")
  var counts = false
  @Flag(help: "Print as data.")
  var json = false
  @OptionGroup var options: CourseOptions

  func run() async throws {
    let paths = try paths.isEmpty ? [CourseLoader(given: options.course).folder().path] : paths
    if let missing = paths.first(where: { !FileManager.default.fileExists(atPath: $0) }) {
      throw Problem(.sentence(Phrases.english(.noSuchFile, ["path": missing])))
    }
    var baseline: Baseline?
    if let since { baseline = try await Revision(since).baseline(of: paths) }
    let bar = SharedBar()
    let report = Checker(proves: !structure, baseline: baseline).report(on: paths) { done, count in
      bar.show(done, of: count)
    }
    bar.finish()
    try print(report)
    if report.errors > 0 || strict && report.warnings > 0 { throw ExitCode(1) }
  }

  private func print(_ report: Checker.Report) throws {
    if json { return Output.say([try Output.json(report.findings.map(Entry.init))]) }
    Output.say(FindingPrinter().text(of: report.findings))
    if counts || report.lessons == 1 { Output.say(report.counts) }
    let phrases = Phrases.english
    guard !report.findings.isEmpty else {
      return Output.say([phrases(.checkClean, ["lessons": report.lessons])])
    }
    Output.say([
      phrases(
        .checkFound,
        ["lessons": report.lessons, "errors": report.errors, "warnings": report.warnings])
    ])
  }

  private struct Entry: Encodable {
    let file: String
    let line: Int
    let column: Int
    let length: Int
    let severity: String
    let code: String
    let message: String

    init(_ finding: Finding) {
      file = finding.file
      line = finding.position.line
      column = finding.position.column
      length = finding.length
      severity = finding.isError ? "error" : "warning"
      code = finding.code
      message = finding.message
    }
  }
}

/// A progress bar that several threads move forward.
private final class SharedBar: Sendable {
  private let bar = Mutex<ProgressBar?>(nil)

  func show(_ done: Int, of count: Int) {
    bar.withLock { bar in
      bar = bar ?? ProgressBar(count: count)
      bar?.show(done)
    }
  }

  func finish() {
    bar.withLock { $0?.finish() }
  }
}
