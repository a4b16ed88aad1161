import ArgumentParser
import Drawing
import Foundation
import Lessons
import Phrases
import Records

/// Grades everything in the gradebook again, after a lesson was fixed.
struct Regrade: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Grade everything in the gradebook again, and say what changed and why.",
    discussion: """
      With --dry-run it only says what would change.

      Example:
        dars regrade --dry-run
      """)

  @OptionGroup var options: CourseOptions
  @OptionGroup var gradebook: GradebookOption
  @Flag(help: "Say what would change, and keep the grades as they are.")
  var dryRun = false
  @Flag(help: "Print as data: an object for each change.")
  var json = false

  func run() throws {
    let phrases = Phrases.english
    let pool = try CourseLoader(given: options.course).gradingPool()
    let book = try gradebook.open(phrases)
    var run = Run(bar: ProgressBar(count: book.count))
    try book.readAll { entries in
      let graded = Parallel.map(entries) { entry in
        entry.map { ($0, try? GradedSubmission($0.submission, in: pool)) }
      }
      for result in graded { try take(result, book, &run, phrases) }
      run.done += entries.count
      run.bar.show(run.done)
    }
    run.bar.finish()
    if !json { Output.say(run.lines(phrases)) }
    if run.refused > 0 { throw ExitCode(1) }
  }

  /// How far it has come.
  private struct Run {
    var bar: ProgressBar
    var done = 0
    var changed = 0
    var refused = 0
    var others = 0

    func lines(_ phrases: Phrases) -> [String] {
      [phrases(.regradeTotal, ["changed": changed, "count": done - refused - others])]
        + (others > 0 ? [phrases(.regradeOthers, ["count": others])] : [])
    }
  }

  /// Says what changed of one submission, and keeps it; one that cannot be read is named.
  private func take(
    _ result: Result<(Gradebook.Entry, GradedSubmission?), Gradebook.Unreadable>,
    _ book: Gradebook, _ run: inout Run, _ phrases: Phrases
  ) throws {
    switch result {
    case .failure(let unreadable):
      run.refused += 1
      Output.complain(Refusal(unreadable, phrases).sentence)
    case .success((_, nil)): run.others += 1
    case .success((let entry, let new?)):
      let grades = new.result.questions.map(Grade.init)
      let changes = zip(entry.grades, grades).compactMap { GradeChange(from: $0, to: $1) }
      run.changed += changes.isEmpty ? 0 : 1
      try say(changes, of: entry, phrases)
      guard !dryRun, grades != entry.grades else { return }
      try Problem.toldOfGradebook(phrases) { () throws(RecordError) in
        try book.keep([(entry.file, entry.handedIn, grades)])
      }
    }
  }

  private func say(
    _ changes: [GradeChange], of entry: Gradebook.Entry, _ phrases: Phrases
  ) throws {
    for change in changes {
      let row = ChangeRow(change, student: entry.submission.student, phrases)
      Output.say([json ? try Output.json(row) : row.line(phrases)])
    }
  }
}

/// A change as data and as a line.
private struct ChangeRow: Encodable {
  let student: String
  let before: Grade
  let after: Grade
  let reason: String

  init(_ change: GradeChange, student: String, _ phrases: Phrases) {
    self.student = student
    before = change.before
    after = change.after
    reason = change.reason.words(phrases)
  }

  func line(_ phrases: Phrases) -> String {
    phrases(
      .regradeLine,
      [
        "student": student, "question": after.question, "before": Points(before.score),
        "after": Points(after.score), "possible": Points(after.possible), "reason": reason,
      ])
  }
}

extension GradeChange.Reason {
  fileprivate func words(_ phrases: Phrases) -> String {
    switch self {
    case .remark(let remark): remark.asRemark(phrases)
    case .expected(let before, let after):
      phrases(.regradeExpected, ["before": before, "after": after])
    case .points(let before, let after):
      phrases(.regradePoints, ["before": Points(before), "after": Points(after)])
    case .mistakes(let before, let after):
      phrases(
        .regradeMistakes, ["before": list(before, phrases), "after": list(after, phrases)])
    case .rules: phrases(.regradeRules)
    }
  }

  private func list(_ ids: [String], _ phrases: Phrases) -> String {
    ids.isEmpty ? phrases(.regradeNone) : ids.joined(separator: ", ")
  }
}
