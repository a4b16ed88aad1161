import Canvas
import Drawing
import Lessons
import Phrases

extension Model {
  /// The page of a quiz's own screen.
  func quizPage(_ screen: QuizScreen, _ layout: ScreenLayout) -> ScreenPicture {
    let lines =
      switch screen {
      case .setup(let setup): setupLines(setup)
      case .overview(let overview): overviewLines(overview, layout.columns)
      case .report(let state): state.lines(columns: layout.columns, glyphs, phrases)
      }
    var canvas = Canvas(Size(columns: layout.columns, rows: lines.count + 1))
    for (row, line) in lines.enumerated() {
      canvas.put(
        line.truncated(to: layout.columns, ellipsis: glyphs.signs.ellipsis), row: row + 1, column: 0
      )
    }
    return ScreenPicture(canvas: canvas, spots: rowSpots(of: screen, columns: layout.columns))
  }

  /// The rows above a list: an empty one, what it is, and another empty one.
  private static let listHead = 3

  /// A click on a row chooses it and does what it is for.
  private func rowSpots(of screen: QuizScreen, columns: Int) -> [Spot] {
    let count =
      switch screen {
      case .setup(let setup): setup.rows.count
      case .overview(let overview): overview.isConfirming ? 0 : quiz?.count ?? 0
      case .report: 0
      }
    return (0..<count).map { Spot(row: Self.listHead + $0, columns: 0..<columns, .chooseRow($0)) }
  }

  /// The row of a quiz's own screen that must be seen.
  func chosenRow(of screen: QuizScreen) -> Int? {
    switch screen {
    case .setup(let setup): setup.chosen + Self.listHead
    case .overview(let overview): overview.chosen + Self.listHead
    case .report: nil
    }
  }

  /// The header of a quiz's own screen.
  func quizHeader(_ screen: QuizScreen) -> Header {
    let course = library.course.title
    switch screen {
    case .setup:
      return Header(path: [course, phrases(.quizSetupTitle)], note: "", fraction: nil)
    case .overview:
      let title = quiz?.session.plan.title ?? ""
      return Header(
        path: title == course ? [course] : [course, title], note: clockNote ?? "", fraction: nil)
    case .report(let state):
      return Header(
        path: [state.report.title, phrases(.quizReportTitle)], note: "", fraction: nil)
    }
  }

  /// The header of a question in a quiz: which of how many, and the time that is left.
  func quizHeader(_ quiz: QuizState) -> Header {
    let place = phrases(
      .quizPlace, ["place": quiz.session.place + 1, "count": quiz.count])
    let note = [place, clockNote].compactMap(\.self)
      .joined(separator: " \(glyphs.signs.dot) ")
    return Header(
      path: [quiz.session.plan.title], note: note,
      fraction: Double(quiz.session.answeredCount) / Double(max(1, quiz.count)))
  }

  /// The time that is left, in minutes, and in seconds when it is short.
  private var clockNote: String? {
    guard let left = quiz?.timeLeft else { return nil }
    return left > 60
      ? phrases(.quizMinutes, ["count": Int((left / 60).rounded(.up))])
      : phrases(.quizSeconds, ["count": Int(left.rounded(.up))])
  }

  /// How long the time that is shown stays as it is; nothing where there is no limit.
  var clockInterval: Duration? {
    guard let left = quiz?.timeLeft else { return nil }
    guard left > 61 else { return .seconds(1) }
    return .seconds(max(1, min(left.truncatingRemainder(dividingBy: 60) + 0.05, left - 60)))
  }

  private func setupLines(_ setup: QuizSetup) -> [TextLine] {
    [TextLine(phrases(.quizSetupFrom), Style(.faint)), .empty]
      + setup.rows.enumerated().map { place, row in
        let isChosen = place == setup.chosen
        var line = pointer(isChosen)
        line.append(
          glyphs.text(text(of: row, in: setup)), isChosen ? Style(.accent, .bold) : .plain)
        return line
      }
  }

  /// What a row of the choice says, in words that plain mode tells too.
  func text(of row: QuizSetup.Row, in setup: QuizSetup) -> String {
    switch row {
    case .quiz(let quiz): mark(setup.names.contains(quiz.id)) + quiz.title
    case .unit(let unit): mark(setup.names.contains(unit.id)) + unit.title
    case .count: "\(phrases(.quizSetupCount)): \(setup.count)"
    case .minutes:
      "\(phrases(.quizSetupMinutes)): "
        + (setup.minutes == 0 ? phrases(.quizSetupNoLimit) : "\(setup.minutes)")
    case .exam:
      "\(phrases(.quizSetupExam)): "
        + phrases(setup.isExam ? .quizSetupExamYes : .quizSetupExamNo)
    case .seed: "\(phrases(.quizSetupSeed)): \(setup.seed)"
    case .begin: phrases(.quizSetupBegin)
    }
  }

  private func mark(_ isChosen: Bool) -> String { isChosen ? "[x] " : "[ ] " }

  private func pointer(_ isChosen: Bool) -> TextLine {
    TextLine(isChosen ? " \(glyphs.signs.pointer) " : "   ", Style(.accent, .bold))
  }

  private func overviewLines(_ overview: QuizOverview, _ columns: Int) -> [TextLine] {
    guard let quiz else { return [] }
    let head = overview.isConfirming ? confirmWords(quiz) : overviewWords(quiz)
    let style = overview.isConfirming ? Style(.warning, .bold) : Style(.faint)
    return [TextLine(glyphs.text(head), style), .empty]
      + quiz.session.questions.indices.map { place in
        var line = pointer(place == overview.chosen)
        let style = place == overview.chosen ? Style(.accent, .bold) : .plain
        line.append(glyphs.text(questionWords(quiz, place)), style)
        return line
      }
  }

  /// How many questions are answered and marked.
  func overviewWords(_ quiz: QuizState) -> String {
    phrases(
      .quizOverviewTitle,
      [
        "answered": quiz.session.answeredCount, "count": quiz.count,
        "marked": quiz.session.questions.count(where: \.isMarked),
      ])
  }

  /// The question whether to hand in.
  func confirmWords(_ quiz: QuizState) -> String {
    phrases(.quizConfirm, ["open": quiz.count - quiz.session.answeredCount])
  }

  /// A question of a quiz in one line.
  func questionWords(_ quiz: QuizState, _ place: Int) -> String {
    let asked = quiz.session.plan.questions[place]
    let state = quiz.session.questions[place]
    let teller = PlainTeller(DrawingContext(phrases: phrases))
    let title = quiz.pool.step(asked.reference).map { teller.text(of: $0.title) } ?? ""
    let status = [
      phrases(state.answers.isEmpty ? .quizOpen : .quizAnswered),
      state.isMarked ? phrases(.quizMarked) : nil,
    ].compactMap(\.self).joined(separator: ", ")
    return "\(place + 1). \(title): \(status)"
  }
}
