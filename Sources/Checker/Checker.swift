import Foundation
import Lessons
import Phrases

/// Checks lessons before a student sees them: what they say, whether what they ask can be answered as
/// their author means it, and whether a reader gets all of it.
///
/// ```swift
/// let report = Checker().report(on: ["lessons"])
/// report.findings.map { $0.line() }  // ["lessons/a.md:12:1: error: …"]
/// ```
public struct Checker: Sendable {
  private let phrases: Phrases
  private let proves: Bool
  private let baseline: Baseline?

  /// What was found in how many lessons.
  public struct Report: Sendable {
    /// How many lessons were looked at.
    public var lessons = 0
    /// Everything that was found, file by file.
    public var findings: [Finding] = []
    /// How many variants and right orders there are, a line for each question that has several.
    public var counts: [String] = []

    /// How many findings make a lesson unusable.
    public var errors: Int { findings.count(where: \.isError) }
    /// How many findings are worth a second look.
    public var warnings: Int { findings.count - errors }
  }

  /// A checker that speaks in the given phrases.
  ///
  /// - Parameters:
  ///   - proves: whether questions are tried, derivations proved and pages laid out; without that,
  ///     only what lessons say is checked.
  ///   - baseline: an earlier revision, of which no id may be lost.
  public init(phrases: Phrases = .english, proves: Bool = true, baseline: Baseline? = nil) {
    self.phrases = phrases
    self.proves = proves
    self.baseline = baseline
  }

  /// Checks courses, folders and files, several files at a time.
  ///
  /// A folder with a `course.yml` is checked as a course, any other for the lessons in it. A file
  /// that lies in a course is held against the other lessons of it. Of each file only the findings
  /// and what other lessons need to know are kept.
  ///
  /// - Parameter progress: told how many files of how many are done, from any thread.
  public func report(
    on paths: [String], progress: @Sendable (_ done: Int, _ count: Int) -> Void = { _, _ in }
  ) -> Report {
    let plan = CheckPlan(paths)
    let check = LessonCheck(phrases: phrases, proves: proves, baseline: baseline)
    let results = Concurrently.map(plan.jobs, progress: progress) { job in
      let isCopy = job.course.map { plan.courses[$0].isCopy } ?? false
      let read = CourseReader.lesson(job.path, in: job.folder, isCopy: isCopy)
      return Checked(
        job: job, findings: check.findings(in: read), counts: check.counts(in: read),
        outline: read.outline)
    }
    let alone = results.filter { $0.job.course == nil }.flatMap { sorted($0.findings) }
    let inCourses = plan.courses.enumerated().flatMap { index, course in
      let own = results.filter { $0.job.course == index }
      return sorted(own.flatMap(\.findings) + between(own, in: course))
    }
    return Report(
      lessons: plan.jobs.count, findings: inCourses + alone, counts: results.flatMap(\.counts))
  }

  /// What is wrong with one file that was read.
  public func findings(in file: LessonFile) -> [Finding] {
    sorted(
      LessonCheck(phrases: phrases, proves: proves, baseline: baseline).findings(in: file))
  }

  /// What became of one file.
  private struct Checked: Sendable {
    let job: CheckPlan.Job
    let findings: [Finding]
    let counts: [String]
    let outline: LessonOutline
  }

  /// What is wrong with a course as a whole, and with what its lessons say of each other.
  private func between(_ checked: [Checked], in course: CheckPlan.Course) -> [Finding] {
    let own = checked.filter { $0.job.original == nil }.map(\.outline)
    let check = CourseFindings(course: course, phrases: phrases)
    guard course.isNamed else {
      guard own.contains(where: { !$0.needs.isEmpty || !$0.links.isEmpty }) else { return [] }
      let names = Set(own.map(\.path))
      let others = Concurrently.map(course.lessons.filter { !names.contains($0) }) { path in
        CourseReader.lesson(path, in: course.folder, isCopy: course.isCopy).outline
      }
      return check.findings(
        own.flatMap { CourseCheck.diagnostics(of: $0, among: others + own) })
    }
    let translations = checked.compactMap { checked in
      checked.job.original.map { (checked.outline, original: $0) }
    }
    return check.findings(course.diagnostics + CourseCheck.diagnostics(between: own))
      + check.translated(translations, among: own) + check.unlisted
      + check.gone(baseline?.gone(ids: Set(own.compactMap(\.id))) ?? [])
  }

  /// By file and place; findings of one place stay in the order in which they were made.
  private func sorted(_ findings: [Finding]) -> [Finding] {
    findings.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      if a.file != b.file { return a.file < b.file }
      return a.position == b.position ? left.offset < right.offset : a.position < b.position
    }.map(\.element)
  }
}
