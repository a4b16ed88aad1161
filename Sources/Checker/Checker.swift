import Foundation
import Lessons
import Phrases
import Synchronization

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

  /// What was found in how many lessons.
  public struct Report: Sendable {
    /// How many lessons were looked at.
    public var lessons = 0
    /// Everything that was found, file by file.
    public var findings: [Finding] = []

    /// How many findings make a lesson unusable.
    public var errors: Int { findings.count(where: \.isError) }
    /// How many findings are worth a second look.
    public var warnings: Int { findings.count - errors }
  }

  /// A checker that speaks in the given phrases.
  ///
  /// - Parameter proves: whether questions are tried, derivations proved and pages laid out; without
  ///   that, only what lessons say is checked.
  public init(phrases: Phrases = .english, proves: Bool = true) {
    self.phrases = phrases
    self.proves = proves
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
    let check = LessonCheck(phrases: phrases, proves: proves)
    let results = each(plan.jobs, progress) { job in
      let read = CourseReader.lesson(job.path, in: job.folder)
      return (findings: check.findings(in: read), outline: read.outline)
    }
    var groups: [[Finding]] = Array(repeating: [], count: plan.courses.count)
    var alone: [Finding] = []
    for (job, result) in zip(plan.jobs, results) {
      if let course = job.course {
        groups[course] += result.findings
      } else {
        alone += sorted(result.findings)
      }
    }
    for (index, course) in plan.courses.enumerated() {
      let own = zip(plan.jobs, results).filter { $0.0.course == index }.map(\.1.outline)
      groups[index] += between(own, in: course)
    }
    return Report(
      lessons: plan.jobs.count, findings: groups.flatMap(sorted) + alone)
  }

  /// What is wrong with a course as a whole, and with what its lessons say of each other.
  private func between(_ own: [LessonOutline], in course: CheckPlan.Course) -> [Finding] {
    guard course.isNamed || own.contains(where: { !$0.needs.isEmpty || !$0.links.isEmpty }) else {
      return []
    }
    let checked = Set(own.map(\.path))
    let others = each(course.lessons.filter { !checked.contains($0) }) { path in
      CourseReader.lesson(path, in: course.folder).outline
    }
    let found =
      course.isNamed
      ? CourseCheck.diagnostics(between: own)
      : own.flatMap { CourseCheck.diagnostics(of: $0, among: others + own) }
    return (course.diagnostics + found).map { diagnostic in
      var finding = Finding(diagnostic, phrases)
      finding.excerpt = CourseReader.line(finding.position.line, of: finding.file)
      return finding
    }
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

/// Does something for each of some items, on all processors, and gathers the results in order.
private func each<Item: Sendable, Result: Sendable>(
  _ items: [Item], _ progress: @Sendable (Int, Int) -> Void = { _, _ in },
  _ work: @Sendable (Item) -> Result
) -> [Result] {
  let results = Mutex<[(place: Int, result: Result)]>([])
  DispatchQueue.concurrentPerform(iterations: items.count) { place in
    let result = work(items[place])
    let done = results.withLock { results in
      results.append((place, result))
      return results.count
    }
    progress(done, items.count)
  }
  return results.withLock { $0.sorted { $0.place < $1.place }.map(\.result) }
}
