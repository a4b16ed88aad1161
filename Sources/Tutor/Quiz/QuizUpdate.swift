import Lessons
import Phrases

extension Model {
  /// Whether the clock of a quiz is to be told with everything that happens.
  public var needsClock: Bool { quiz?.session.plan.minutes != nil }

  /// Shows what a quiz can be made of, one unit chosen.
  public mutating func setUpQuiz(unit: String? = nil) {
    if let left = leftQuiz {
      quiz = left
      leftQuiz = nil
      _ = turnQuiz(to: left.session.place)
      return
    }
    screen = .quiz(.setup(QuizSetup(course: library.course, unit: unit, seed: nextSeed())))
  }

  /// Asks the world to begin a quiz; a request that asks nothing is refused in a sentence.
  public mutating func beginQuiz(_ request: QuizRequest) -> [Effect] {
    do {
      return [.beginQuiz(try library.questionPool.plan(request))]
    } catch {
      notice = error.message(in: phrases)
      return []
    }
  }

  /// Begins as the command line asks.
  public mutating func begin(_ entry: QuizEntry) -> [Effect] {
    switch entry {
    case .choice:
      setUpQuiz()
      return []
    case .request(let request): return beginQuiz(request)
    case .resume(let session, let now, let isAsked):
      leftQuiz = nil
      if isAsked { notice = phrases(.quizGoesOn, ["title": session.plan.title]) }
      return enter(session, now: now)
    }
  }

  /// Keeps a quiz that was left in an earlier session, so that `u` goes back to it.
  public mutating func remember(_ session: QuizSession, now: Double) {
    leftQuiz = QuizState(session: session, pool: library.questionPool, now: now)
  }

  /// Keeps a quiz that ended in an earlier session, so that its report can be read again.
  public mutating func remember(ended session: QuizSession) {
    endedQuiz = session
  }

  /// Shows a quiz that begins, or goes on where it was left.
  public mutating func enter(_ session: QuizSession, now: Double) -> [Effect] {
    quiz = QuizState(session: session, pool: library.questionPool, now: now)
    return turnQuiz(to: session.place)
  }

  /// Does what is asked for while a question of a quiz is on screen.
  mutating func performOnQuiz(_ command: Command) -> [Effect] {
    guard let quiz else { return [] }
    let place = quiz.session.place
    switch command {
    case .nextStep, .goOn:
      return place + 1 < quiz.count ? turnQuiz(to: place + 1) : showOverview()
    case .previousStep: return turnQuiz(to: max(0, place - 1))
    case .overview: return showOverview()
    case .leave: leaveQuiz()
    case .flag: return flag(!quiz.session.questions[place].isMarked, at: place)
    case .submit: return submitInQuiz()
    case .again: changeReading { $0.step.question?.tryAgain() }
    case .hint: return hintInQuiz(at: place)
    case .trace, .explain: break
    default: return performOnReading(command)
    }
    return []
  }

  /// The clock says what time it is; a quiz whose time is over ends.
  mutating func take(clock time: Double) -> [Effect] {
    guard var quiz else { return [] }
    quiz.now = time
    self.quiz = quiz
    guard quiz.session.isOver(at: time) else { return [] }
    notice = phrases(.quizTimeOver)
    return endQuiz()
  }

  /// What happened in the quiz is durable, or a sentence says why not.
  mutating func saved(_ change: QuizChange, _ problem: String?) -> [Effect] {
    if let problem { notice = problem }
    guard var quiz else { return [] }
    switch change {
    case .answered(let answer, let place):
      let isTaken = quiz.session.add(answer, to: place)
      self.quiz = quiz
      if isTaken { showTaken(at: place) } else { return take(clock: answer.time) }
    case .ended(let time):
      quiz.session.end(at: time)
      showReport(of: quiz.session)
    case .began, .noted, .turned: break
    }
    return []
  }

  /// Grades what was typed or marked, or a whole line, and asks the world to keep it.
  mutating func submitInQuiz(line: String? = nil) -> [Effect] {
    guard let quiz, case .reading(var reading) = screen, var question = reading.step.question
    else { return [] }
    let grading = question.submit(line: line)
    reading.step.question = question
    screen = .reading(reading)
    showFocus()
    guard let grading else { return [] }
    let answer = QuizAnswer(
      input: grading.input, to: question.variant, of: reading.source,
      hints: question.hintsShown, time: 0)
    let change = QuizChange.answered(answer, place: quiz.session.place)
    return [.saveQuiz(change, session: quiz.session.id)]
  }

  /// The answer is durable, so the verdict may be shown, as far as the quiz allows.
  private mutating func showTaken(at place: Int) {
    guard let quiz, place == quiz.session.place else { return }
    changeReading { reading in
      guard let question = reading.step.question else { return }
      reading.step.question?.rule = quiz.rule(of: question.question, at: place)
      reading.step.question?.earned = quiz.score(of: place)
      reading.step.showVerdict()
    }
    showFocus()
  }

  private mutating func hintInQuiz(at place: Int) -> [Effect] {
    changeReading { $0.step.question?.showHint() }
    showFocus()
    guard case .reading(let reading) = screen, let question = reading.step.question else {
      return []
    }
    quiz?.session.showHints(question.hintsShown, of: place)
    return note(place)
  }

  private mutating func flag(_ isMarked: Bool, at place: Int) -> [Effect] {
    quiz?.session.setMark(isMarked, of: place)
    return note(place)
  }

  private func note(_ place: Int) -> [Effect] {
    guard let session = quiz?.session else { return [] }
    return [.saveQuiz(.noted(session.questions[place], place: place), session: session.id)]
  }
}
