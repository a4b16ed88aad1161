import Drawing
import Lessons
import Phrases

extension Model {
  /// Shows the question at a place, as it was left.
  mutating func turnQuiz(to place: Int) -> [Effect] {
    keepPage()
    guard var quiz else { return [] }
    guard let page = quiz.pages[place] ?? freshPage(at: place) else {
      notice = phrases(.reportMissing)
      return showOverview()
    }
    quiz.session.turn(to: place)
    self.quiz = quiz
    screen = .reading(page)
    settle()
    changeReading { $0.step.turn(to: .question) }
    showFocus()
    return [.saveQuiz(.turned(to: place), session: quiz.session.id)]
  }

  /// Keeps how the question on screen was left.
  private mutating func keepPage() {
    guard var quiz, case .reading(var reading) = screen else { return }
    reading.step.rest()
    quiz.pages[quiz.session.place] = reading
    self.quiz = quiz
  }

  /// A question that was not on screen since the program began, with the answers that it has.
  private func freshPage(at place: Int) -> ReadingState? {
    guard let quiz else { return nil }
    let asked = quiz.session.plan.questions[place]
    guard let path = library.path(of: asked.lesson), let lesson = library.lesson(at: path),
      let index = lesson.steps.firstIndex(where: { $0.id == asked.step }),
      var reading = ReadingState(
        path: path, lesson: lesson, index: index, seed: asked.seed, preferences: preferences,
        introduces: false)
    else { return nil }
    guard let question = reading.step.question else { return reading }
    let state = quiz.session.questions[place]
    reading.step.question?.rule = quiz.rule(of: question.question, at: place)
    reading.step.question?.earned = quiz.score(of: place)
    reading.step.restore(hints: state.hints, answer: state.answers.last?.input)
    return reading
  }

  /// Shows all questions at a glance.
  mutating func showOverview() -> [Effect] {
    keepPage()
    guard let quiz else { return [] }
    screen = .quiz(.overview(QuizOverview(chosen: quiz.session.place)))
    return []
  }

  /// Shows the course; the quiz and its clock go on, and `u` comes back to it.
  mutating func leaveQuiz() {
    keepPage()
    leftQuiz = quiz
    quiz = nil
    leaveToCourse()
    notice = phrases(.quizLeft)
  }

  /// Hands the quiz in.
  mutating func endQuiz() -> [Effect] {
    guard let quiz else { return [] }
    return [.saveQuiz(.ended(at: quiz.now), session: quiz.session.id)]
  }

  /// Shows what a quiz came to; it is over.
  mutating func showReport(of session: QuizSession) {
    quiz = nil
    leftQuiz = nil
    endedQuiz = session
    showReport()
  }

  /// Shows what the quiz that ended last came to, if one has.
  mutating func showReport() {
    guard let session = endedQuiz else { return }
    let report = QuizReport(session, in: library.questionPool, phrases: phrases)
    screen = .quiz(.report(QuizReportState(report: report, session: session)))
  }

  /// Does what is asked for on a quiz's own screens.
  mutating func perform(_ command: Command, on quizScreen: QuizScreen) -> [Effect] {
    switch quizScreen {
    case .setup(let setup): return perform(command, on: setup)
    case .overview(let overview): return perform(command, on: overview)
    case .report:
      if command == .leave { leaveToCourse() } else { scrollPage(command) }
      return []
    }
  }

  /// Sets a row of what a quiz is to ask.
  mutating func setUp(row: Int, value: Int?) -> [Effect] {
    guard case .quiz(.setup(var setup)) = screen else { return [] }
    setup.set(row: row, to: value)
    screen = .quiz(.setup(setup))
    return []
  }

  private mutating func perform(_ command: Command, on setup: QuizSetup) -> [Effect] {
    var setup = setup
    switch command {
    case .up: setup.move(by: -1)
    case .down: setup.move(by: 1)
    case .adjust(let step): setup.change(by: step)
    case .toggle: setup.toggle()
    case .chooseRow(let row):
      setup.set(row: row, to: nil)
      if setup.rows[setup.chosen] == .begin { return beginQuiz(setup.request) }
    case .open: return beginQuiz(setup.request)
    case .leave:
      leaveToCourse()
      return []
    default: break
    }
    screen = .quiz(.setup(setup))
    return []
  }

  private mutating func perform(_ command: Command, on overview: QuizOverview) -> [Effect] {
    var overview = overview
    let last = (quiz?.count ?? 1) - 1
    switch command {
    case .up: overview.chosen = max(0, overview.chosen - 1)
    case .down: overview.chosen = min(last, overview.chosen + 1)
    case .top: overview.chosen = 0
    case .bottom: overview.chosen = last
    case .open: return turnQuiz(to: overview.chosen)
    case .chooseRow(let row): return turnQuiz(to: min(max(0, row), last))
    case .handIn: overview.isConfirming = true
    case .confirm: return overview.isConfirming ? endQuiz() : []
    case .cancel: overview.isConfirming = false
    case .leave:
      leaveQuiz()
      return []
    default: break
    }
    screen = .quiz(.overview(overview))
    return []
  }
}

extension QuizError {
  /// The sentence for somebody who asked for a quiz that is none.
  public func message(in phrases: Phrases = .english) -> String {
    switch self {
    case .unknownName(let name, let nearest):
      let hint = nearest.map { " " + phrases(.didYouMean, ["name": $0]) } ?? ""
      return phrases(.quizUnknownName, ["name": name]) + hint
    case .noQuestions: return phrases(.quizNoQuestions)
    case .countTooSmall(let count): return phrases(.quizCountTooSmall, ["count": count])
    case .minutesTooFew(let minutes): return phrases(.quizMinutesTooFew, ["count": minutes])
    }
  }
}
