import Canvas
import Phrases

extension Model {
  /// The keys of a question in a quiz: those of its editor and its scenes, and the quiz's own.
  func quizBindings(_ reading: ReadingState) -> [Binding] {
    let own = reading.bindings(scrolls: pageScrolls)
    if reading.step.question?.isTyping == true, reading.step.focus == .question { return own }
    let kept = own.filter { !Model.practiceCommands.contains($0.command) }
    return
      (tryAgainBinding(reading) + kept.filter { $0.command != .help && $0.command != .suspend }
      + turningBindings + kept.filter { $0.command == .help } + [leaveBinding]
      + kept.filter { $0.command == .suspend }).withoutShadowed
  }

  /// What practice offers and a quiz does not, or does in a way of its own.
  private static let practiceCommands: Set<Command> = [
    .again, .explain, .trace, .nextStep, .previousStep, .goOn, .leave, .search,
  ]

  private func tryAgainBinding(_ reading: ReadingState) -> [Binding] {
    guard reading.step.question?.canTryAgain == true else { return [] }
    return [Binding(.again, [.character("a")], "a", .keyTryAgain)]
  }

  private var turningBindings: [Binding] {
    [
      Binding(.nextStep, [.character("n")], "n", .keyNextQuestion),
      Binding(.goOn, [.enter], "Enter", .keyNextQuestion, footer: false),
      Binding(.previousStep, [.character("p")], "p", .keyPreviousQuestion, footer: false),
      Binding(.flag, [.character("f")], "f", .keyFlag),
      Binding(.overview, [.character("o")], "o", .keyOverview),
    ]
  }

  private var leaveBinding: Binding {
    Binding(.leave, [.character("q"), .escape], "q", .keyCourse)
  }

  /// The keys of a quiz's own screens.
  func bindings(of screen: QuizScreen) -> [Binding] {
    switch screen {
    case .setup: setupBindings
    case .overview(let overview): overview.isConfirming ? confirmBindings : overviewBindings
    case .report: reportBindings
    }
  }

  private var choosing: [Binding] {
    [
      Binding(
        .down, [.down, .character("j")], "↓", .keyDown,
        hint: Binding.Hint(keyText: "↑ ↓", label: .keyChoose)),
      Binding(.up, [.up, .character("k")], "↑", .keyUp, footer: false),
    ]
  }

  private var ending: [Binding] {
    [
      Binding(.help, [.character("?")], "?", .keyHelp), leaveBinding,
      Binding(.suspend, [.control("z")], "Ctrl-Z", .keySuspend, footer: false),
    ]
  }

  private var setupBindings: [Binding] {
    choosing + [
      Binding(.toggle, [.character(" "), .character("x")], "space", .keyMark),
      Binding(
        .adjust(1), [.right, .character("l"), .character("+")], "→", .keyMore,
        hint: Binding.Hint(keyText: "← →", label: .keyAdjust)),
      Binding(
        .adjust(-1), [.left, .character("h"), .character("-")], "←", .keyLess, footer: false),
      Binding(.open, [.enter], "Enter", .keyBegin),
    ] + ending
  }

  private var overviewBindings: [Binding] {
    choosing + [
      Binding(.open, [.enter, .right, .character("l")], "Enter", .keyOpen),
      Binding(.handIn, [.character("x")], "x", .keyHandIn),
      Binding(.top, [.home, .character("g")], "g", .keyTop, footer: false),
      Binding(.bottom, [.end, .character("G")], "G", .keyBottom, footer: false),
    ] + ending
  }

  private var confirmBindings: [Binding] {
    [
      Binding(.confirm, [.character("y")], "y", .keyConfirm),
      Binding(
        .cancel, [.escape, .character("n"), .enter, .character("q")], "Esc", .keyCancel),
    ]
  }

  private var reportBindings: [Binding] {
    [
      Binding(
        .down, [.down, .character("j")], "↓", .keyScrollDown,
        hint: Binding.Hint(keyText: "↑ ↓", label: .keyScroll)),
      Binding(.up, [.up, .character("k")], "↑", .keyScrollUp, footer: false),
      Binding(.pageDown, [.pageDown, .character(" ")], "PgDn", .keyPageDown, footer: false),
      Binding(.pageUp, [.pageUp], "PgUp", .keyPageUp, footer: false),
      Binding(.top, [.home, .character("g")], "g", .keyTop, footer: false),
      Binding(.bottom, [.end, .character("G")], "G", .keyBottom, footer: false),
    ] + ending
  }
}
