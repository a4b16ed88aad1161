import ArgumentParser
import Foundation
import Lessons
import Phrases
import Records
import Synchronization

/// Grades submissions with the instructor's copy of the course.
struct GradeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grade",
    abstract: "Grade submissions with your copy of the course.",
    discussion: """
      Every answer is graded anew; no score that a file states is trusted. A file that is damaged, or
      answers another course, is named with the reason, and the others are graded. Graded submissions
      are kept in a gradebook, which dars regrade reads.

      Example:
        dars grade submissions/ --csv grades.csv --report
      """)

  @Argument(help: ArgumentHelp("Submissions, and folders of them.", valueName: "file"))
  var files: [String]
  @OptionGroup var options: CourseOptions
  @OptionGroup var gradebook: GradebookOption
  @Option(help: ArgumentHelp("Write a row for each question as CSV.", valueName: "file"))
  var csv: String?
  @Option(help: ArgumentHelp("Write an object a line as JSON.", valueName: "file"))
  var jsonl: String?
  @Flag(help: "Report on the class: per question, the share of right answers, and mistakes.")
  var report = false
  @Flag(help: "Print as data: an object a line.")
  var json = false

  func run() throws {
    let phrases = Phrases.english
    let paths = SubmissionFiles(files).paths
    guard !paths.isEmpty else {
      let names = files.joined(separator: ", ")
      throw Problem(.sentence(phrases(.gradeNoFiles, ["names": names])))
    }
    let pool = try CourseLoader(given: options.course).gradingPool()
    let book = try gradebook.open(phrases)
    var output = try GradeOutput(csv: csv, jsonl: jsonl, isJSON: json, phrases: phrases)
    var bar = ProgressBar(count: paths.count)
    for start in stride(from: 0, to: paths.count, by: Self.batch) {
      let batch = Array(paths[start..<min(start + Self.batch, paths.count)])
      let graded = Self.graded(batch, pool, phrases)
      try Problem.toldOfGradebook(phrases) { () throws(RecordError) in
        try book.keep(
          graded.compactMap { try? $0.get() }.map { ($0.file, $0.handedIn, $0.row.grades) })
      }
      try output.add(graded.map { $0.map(\.row) })
      bar.show(start + batch.count)
    }
    bar.finish()
    try output.finish(report: report)
    if output.refused > 0 { throw ExitCode(1) }
  }

  private static let batch = 128

  /// A file that was graded.
  private struct Graded {
    let file: String
    let handedIn: HandedIn
    let row: GradeRow
  }

  /// Grades some files side by side.
  private static func graded(
    _ paths: [String], _ pool: QuestionPool, _ phrases: Phrases
  ) -> [Result<Graded, Refusal>] {
    Parallel.map(paths) { path in
      Result { () throws(Refusal) in
        let handedIn = try SubmissionFiles.submission(at: path, phrases)
        do throws(SubmissionError) {
          let graded = try GradedSubmission(handedIn.submission, in: pool)
          let row = GradeRow(graded, file: path, phrases)
          return Graded(file: path, handedIn: handedIn, row: row)
        } catch {
          throw Refusal(path, error, phrases)
        }
      }
    }
  }
}

/// Where graded submissions are kept.
struct GradebookOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The gradebook; without one, gradebook.sqlite beside your record.", valueName: "file"))
  var gradebook: String?

  /// Opens the gradebook.
  func open(_ phrases: Phrases) throws -> Gradebook {
    let path =
      gradebook
      ?? Paths().record.deletingLastPathComponent().appending(path: "gradebook.sqlite").path
    try? FileManager.default.createDirectory(
      at: URL(filePath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
    return try Problem.toldOfGradebook(phrases) { () throws(RecordError) in
      try Gradebook(path: path)
    }
  }
}

/// Does the same to many values on all processors.
enum Parallel {
  /// The results in the order of the values.
  static func map<Value: Sendable, Result: Sendable>(
    _ values: [Value], _ body: @Sendable (Value) -> Result
  ) -> [Result] {
    let results = Mutex([Int: Result]())
    DispatchQueue.concurrentPerform(iterations: values.count) { place in
      let result = body(values[place])
      results.withLock { $0[place] = result }
    }
    return results.withLock { found in values.indices.compactMap { found[$0] } }
  }
}
