import Drawing
import Lessons
import Phrases

extension Model {
  /// Reads a line at a question of a quiz.
  func readInQuiz(_ line: String, _ reading: ReadingState) -> PlainLine {
    switch line {
    case "": return .command(.nextStep)
    case "mark": return .command(.flag)
    case "list": return .command(.overview)
    case "hand in": return .command(.overview)
    case "back", "b", "previous": return .command(.previousStep)
    case "next", "n", "skip", "step": return .command(.nextStep)
    case "quit", "q", "exit": return .command(.quit)
    default: return read(line, in: reading)
    }
  }

  /// Reads a line on a quiz's own screens.
  func read(_ line: String, on screen: QuizScreen) -> PlainLine {
    if let command = PlainWords.everywhere[line] { return .command(command) }
    switch screen {
    case .setup(let setup):
      if line.isEmpty || line == "begin" { return .command(.open) }
      return setupLine(line, setup)
    case .overview(let overview): return overviewLine(line, overview)
    case .report: return .command(.leave)
    }
  }

  /// The number of a row takes it in or out; with a number behind it a row of numbers is set.
  private func setupLine(_ line: String, _ setup: QuizSetup) -> PlainLine {
    let words = line.split(separator: " ")
    guard let first = words.first, let row = Int(first), setup.rows.indices.contains(row - 1),
      words.count <= 2
    else { return .unknown(line) }
    guard words.count == 2 else { return .setUp(row: row - 1, value: nil) }
    return Int(words[1]).map { .setUp(row: row - 1, value: $0) } ?? .unknown(line)
  }

  private func overviewLine(_ line: String, _ overview: QuizOverview) -> PlainLine {
    if overview.isConfirming {
      return line == "yes" || line == "y" ? .command(.confirm) : .command(.cancel)
    }
    if line == "hand in" { return .command(.handIn) }
    if line.isEmpty { return .question(overview.chosen) }
    guard let number = Int(line), let quiz, (1...quiz.count).contains(number) else {
      return .unknown(line)
    }
    return .question(number - 1)
  }

  /// What can be typed at a question of a quiz.
  func quizPrompt(_ reading: ReadingState) -> String {
    let question = reading.step.question
    var words: [String] = []
    if let question, question.isOpen {
      words.append(phrases(question.editor.prompt))
      if question.hasHint { words.append(phrases(.plainHint)) }
    } else if question?.canTryAgain == true {
      words.append(phrases(.plainAgain))
    }
    return (words + [phrases(.plainQuizWords)]).joined(separator: ", ") + " > "
  }

  /// What can be typed on a quiz's own screens.
  func quizPrompt(_ screen: QuizScreen) -> String {
    let phrase: Phrase =
      switch screen {
      case .setup: .plainQuizSetup
      case .overview(let overview): overview.isConfirming ? .plainQuizConfirm : .plainQuizList
      case .report: .plainEnterCourse
      }
    return phrases(phrase) + " > "
  }

  /// Where a quiz stands.
  func tellPlace(_ quiz: QuizState) -> [String] {
    let header = quizHeader(quiz)
    return ["\(quiz.session.plan.title), \(header.note)."]
  }

  /// A quiz's own screen, told.
  func tell(_ screen: QuizScreen) -> [String] {
    switch screen {
    case .setup(let setup):
      return [phrases(.quizSetupFrom) + ":"]
        + setup.rows.enumerated().map { "\($0 + 1). \(text(of: $1, in: setup))" }
    case .overview(let overview):
      guard let quiz else { return [] }
      if overview.isConfirming { return [confirmWords(quiz)] }
      return [overviewWords(quiz)] + quiz.session.questions.indices.map { questionWords(quiz, $0) }
    case .report(let state):
      let pool = library.questionPool
      return QuizReport(state.session, in: pool, phrases: phrases, speaksMath: true)
        .lines(in: phrases)
    }
  }
}
