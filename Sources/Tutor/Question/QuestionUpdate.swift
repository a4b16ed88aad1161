import Canvas
import Lessons

extension Model {
  /// Does what is asked for while a question has the focus.
  mutating func performOnQuestion(_ command: Command) -> [Effect] {
    switch command {
    case .submit: return submit()
    case .again: askAgain()
    case .hint: changeReading { $0.step.question?.showHint() }
    case .trace: changeReading { $0.step.trace() }
    case .edit(let edit): performEdit(edit)
    case .explain: changeReading { $0.step.question?.explain() }
    case .leaveField: changeReading { $0.step.turn(to: .page) }
    default: break
    }
    showFocus()
    return []
  }

  /// Grades what was typed or marked, or a whole line, as plain mode gives it.
  mutating func submit(line: String? = nil) -> [Effect] {
    guard case .reading(var reading) = screen, var question = reading.step.question else {
      return []
    }
    let grading = question.submit(line: line)
    if question.editor.isTyping { remember(question.rawInput) }
    // Where nothing can be judged there is no attempt to be stored.
    if !question.question.kind.hasKey { question.show() }
    reading.step.question = question
    reading.step.turn(to: .question)
    screen = .reading(reading)
    showFocus()
    return grading.flatMap { question.attempt($0, step: reading.source) }.map { [.save($0)] } ?? []
  }

  /// The attempt is durable, or the reader is told why not; either way the verdict is shown.
  mutating func saved(_ attempt: Attempt, _ problem: String?) -> [Effect] {
    let reference = StepReference(lesson: attempt.lesson, step: attempt.step)
    progress.take(attempt)
    if let problem { notice = problem }
    changeReading { if $0.reference == reference { $0.step.showVerdict() } }
    showFocus()
    return []
  }

  private mutating func performEdit(_ edit: Edit) {
    let earlier = earlierAnswers
    changeReading {
      $0.step.turn(to: .question)
      $0.step.question?.perform(edit, earlier: earlier)
    }
  }

  /// Keeps what was typed, so that it can be typed again with one key.
  private mutating func remember(_ answer: String) {
    guard !answer.isEmpty else { return }
    earlierAnswers.removeAll { $0 == answer }
    earlierAnswers = earlierAnswers.suffix(Self.earlierLimit) + [answer]
  }

  /// How many answers are kept beside the latest.
  private static let earlierLimit = 49

  /// Practice has no end: the same question with a fresh variant.
  private mutating func askAgain() {
    let seed = nextSeed()
    changeReading { reading in
      guard reading.step.question?.isOpen == false else { return }
      reading.step.draw(step: reading.source, lesson: reading.lesson.id, seed: seed)
      reading.step.turn(to: .question)
    }
    settle()
  }
}

extension StepState {
  /// A key that is no command goes into the field that waits for it.
  mutating func type(_ key: Key) {
    if isTypingSetting {
      play { _ = $0.controls.field?.take(key) }
    } else if focus == .question {
      question?.type(key)
    }
  }
}

extension QuestionState {
  /// A key that is no command goes into the field.
  mutating func type(_ key: Key) {
    guard isTyping, editor.take(key) else { return }
    forgetInvalid()
  }

  /// What is stored of this answer; the time is stamped when it is written.
  func attempt(_ grading: Grading, step: Step) -> Attempt? {
    Attempt(grading, of: variant, step: step, hints: hintsShown, time: 0)
  }
}
