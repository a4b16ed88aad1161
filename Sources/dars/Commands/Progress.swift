import ArgumentParser
import Drawing
import Foundation
import Lessons
import Phrases
import Records
import Tutor

/// Says how far the reader has come.
struct ShowProgress: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "progress",
    abstract: "Say how far you have come, by unit and lesson, and in quizzes.",
    discussion: """
      Example:
        dars progress --json
      """)

  @OptionGroup var options: CourseOptions
  @Flag(help: "Print as data.")
  var json = false

  func run() throws {
    let library = try CourseLoader(given: options.course).library()
    let world = World()
    world.notices.forEach(Output.complain)
    let summary = ProgressSummary(library, record: world.record)
    Output.say(json ? [try Output.json(summary)] : summary.lines(in: .english))
  }
}

/// How far a reader has come, as data and as lines.
private struct ProgressSummary: Encodable {
  let course: String
  let lessons: Int
  let done: Int
  let score: Double
  let points: Double
  let units: [Unit]
  let answers: Int
  let right: Int
  let questions: Int
  let misconceptions: [String: Int]
  let place: String?
  let quizzes: [Quiz]

  /// A unit of the course.
  struct Unit: Encodable {
    let id: String
    let title: String
    let lessons: Int
    let done: Int
    let score: Double
    let points: Double
  }

  /// A quiz that was begun.
  struct Quiz: Encodable {
    let quiz: String
    let title: String
    let started: Double
    let isOver: Bool
    let answered: Int
    let count: Int
    let score: Double?
    let possible: Double?
  }

  init(_ library: Library, record: Record?) {
    let progress = record?.progress() ?? Lessons.Progress()
    let attempts = record?.attempts() ?? []
    let all = library.readableCards
    course = library.course.title
    units = library.course.units.map { unit in
      let own = unit.lessons.compactMap { library.card(at: $0) }
      return Unit(
        id: unit.id, title: unit.title, lessons: own.count, done: own.count { progress.isDone($0) },
        score: own.reduce(0) { $0 + progress.score(of: $1) },
        points: own.reduce(0) { $0 + $1.points })
    }
    lessons = all.count
    done = all.count { progress.isDone($0) }
    score = units.reduce(0) { $0 + $1.score }
    points = units.reduce(0) { $0 + $1.points }
    answers = attempts.count
    right = attempts.count { $0.verdict == .correct }
    questions = Set(attempts.map { StepReference(lesson: $0.lesson, step: $0.step) }).count
    misconceptions = Dictionary(
      attempts.compactMap(\.misconception).map { ($0, 1) }, uniquingKeysWith: +)
    place = progress.place?.description
    let now = Date().timeIntervalSince1970
    let pool = library.questionPool
    quizzes = record?.quizzes().map { Quiz($0, pool, now: now) } ?? []
  }

  func lines(in phrases: Phrases) -> [String] {
    let head = phrases(
      .progressCourse,
      [
        "done": done, "count": lessons, "score": Points(score), "points": Points(points),
      ])
    return [course, head, ""] + unitLines(phrases) + ["", answerLine(phrases)]
      + mistakeLines(phrases)
      + [place.map { phrases(.progressPlace, ["place": $0]) }].compactMap(\.self)
      + quizLines(phrases)
  }

  private func unitLines(_ phrases: Phrases) -> [String] {
    let width = units.map(\.title.count).max() ?? 0
    return units.map { unit in
      let title = unit.title + String(repeating: " ", count: width - unit.title.count)
      let points = phrases(
        .progressPoints, ["score": Points(unit.score), "points": Points(unit.points)])
      return "\(title)  \(unit.done)/\(unit.lessons)  \(points)"
    }
  }

  private func answerLine(_ phrases: Phrases) -> String {
    phrases(.progressAnswers, ["answers": answers, "questions": questions, "right": right])
  }

  private func mistakeLines(_ phrases: Phrases) -> [String] {
    guard !misconceptions.isEmpty else { return [] }
    let list = misconceptions.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { phrases(.progressMistake, ["id": $0.key, "count": $0.value]) }
    return [phrases(.progressMistakes, ["list": list.joined(separator: ", ")])]
  }

  private func quizLines(_ phrases: Phrases) -> [String] {
    guard !quizzes.isEmpty else { return [] }
    return ["", phrases(.progressQuizzes)] + quizzes.map { "  " + $0.line(phrases) }
  }
}

extension ProgressSummary.Quiz {
  fileprivate init(_ session: QuizSession, _ pool: QuestionPool, now: Double) {
    quiz = session.plan.quiz
    title = session.plan.title
    started = session.started
    isOver = session.isOver(at: now)
    answered = session.answeredCount
    count = session.plan.questions.count
    // While a quiz runs, its points would tell which answers are right.
    let result = isOver ? QuizResult(session, in: pool) : nil
    score = result?.score
    possible = result?.possible
  }

  fileprivate func line(_ phrases: Phrases) -> String {
    guard let score, let possible else {
      return "\(title): "
        + phrases(.progressRunning, ["answered": answered, "count": count])
    }
    let points = phrases(.progressPoints, ["score": Points(score), "points": Points(possible)])
    return "\(title): \(points)"
  }
}
