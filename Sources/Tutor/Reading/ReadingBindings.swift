import Canvas
import Phrases

extension ReadingState {
  /// The keys of a step, those of what has the focus first.
  func bindings(scrolls: Bool) -> [Binding] {
    if step.focus == .question, step.question?.isTyping == true { return fieldBindings }
    if step.isTypingSetting { return settingFieldBindings }
    return (focusBindings + (isSceneAlone ? sceneAloneBindings : stepBindings)(scrolls))
      .withoutShadowed
  }

  private var focusBindings: [Binding] {
    switch step.focus {
    case .page: []
    case .question: step.question.map(questionBindings) ?? []
    case .block(let place), .controls(let place), .cells(let place):
      step.player.map(sceneBindings) ?? (step.hasHiddenLines(at: place) ? [reveal] : [])
    }
  }

  private var reveal: Binding {
    Binding(.revealLine, [.character(" ")], "space", .keyReveal)
  }

  private func questionBindings(_ question: QuestionState) -> [Binding] {
    question.isOpen ? openBindings(question) : gradedBindings(question)
  }

  private func openBindings(_ question: QuestionState) -> [Binding] {
    question.editor.bindings + [Binding(.submit, [.enter], "Enter", .keyAnswer)]
      + hintBinding(question, key: .character("i"), text: "i")
  }

  private func gradedBindings(_ question: QuestionState) -> [Binding] {
    [Binding(.again, [.character("a")], "a", .keyAgain)]
      + (step.explainingFrame == nil
        ? [] : [Binding(.trace, [.character("t")], "t", .keyTrace)])
      + (question.canExplain ? [Binding(.explain, [.character("e")], "e", .keyExplain)] : [])
  }

  private func hintBinding(_ question: QuestionState, key: Key, text: String) -> [Binding] {
    question.hasHint ? [Binding(.hint, [key], text, .keyHint)] : []
  }

  private var fieldBindings: [Binding] {
    (step.question?.editor.bindings ?? [])
      + [Binding(.submit, [.enter], "Enter", .keyAnswer)]
      + (step.question.map { hintBinding($0, key: .control("t"), text: "Ctrl-T") } ?? [])
      + [
        Binding(.help, [.character("?")], "?", .keyHelp),
        Binding(.leaveField, [.escape], "Esc", .keyLeaveField),
        Binding(.nextFocus, [.tab], "Tab", step.nextStopLabel, footer: step.stops.count > 1),
        Binding(.previousFocus, [.backTab], "Shift-Tab", .keyFocusBack, footer: false),
        Binding(.pageUp, [.pageUp], "PgUp", .keyPageUp, footer: false),
        Binding(.pageDown, [.pageDown], "PgDn", .keyPageDown, footer: false),
        Binding(.suspend, [.control("z")], "Ctrl-Z", .keySuspend, footer: false),
      ]
  }

  private func scrollBindings(_ scrolls: Bool) -> [Binding] {
    [
      scrolls
        ? Binding(
          .down, [.down, .character("j")], "↓", .keyScrollDown,
          hint: Binding.Hint(keyText: "↑ ↓", label: .keyScroll))
        : Binding(.down, [.down, .character("j")], "↓", .keyScrollDown, footer: false),
      Binding(.up, [.up, .character("k")], "↑", .keyScrollUp, footer: false),
      Binding(.pageDown, [.pageDown], "PgDn", .keyPageDown, footer: false),
      Binding(.pageUp, [.pageUp], "PgUp", .keyPageUp, footer: false),
      Binding(.top, [.home, .character("g")], "g", .keyTop, footer: false),
      Binding(.bottom, [.end, .character("G")], "G", .keyBottom, footer: false),
    ]
  }

  private func sceneAloneBindings(_ scrolls: Bool) -> [Binding] {
    focusMoves + scrollBindings(scrolls) + [
      Binding(.help, [.character("?")], "?", .keyHelp),
      isListed
        ? Binding(.leave, [.character("q"), .escape], "q", .keyScenes)
        : Binding(.quit, [.character("q"), .escape], "q", .keyQuit),
      Binding(.suspend, [.control("z")], "Ctrl-Z", .keySuspend, footer: false),
    ]
  }

  /// Tab, with the name of what it turns to.
  private var focusMoves: [Binding] {
    [
      Binding(.nextFocus, [.tab], "Tab", step.nextStopLabel, footer: !step.stops.isEmpty),
      Binding(.previousFocus, [.backTab], "Shift-Tab", .keyFocusBack, footer: false),
    ]
  }

  /// A scene has keys enough of its own, yet the way between its parts must be seen.
  private func moves(_ goOn: [Binding], _ turn: [Binding]) -> [Binding] {
    switch step.focus {
    case .controls, .cells: focusMoves + turn + goOn
    case .block where step.player != nil: turn + focusMoves + goOn
    case .block, .page, .question: goOn + turn + focusMoves
    }
  }

  private func stepBindings(_ scrolls: Bool) -> [Binding] {
    let next: Phrase = !hasStep(1) ? .keyFinish : review == nil ? .keyNext : .keyNextQuestion
    let goOn = [Binding(.goOn, [.enter], "Enter", .keyGoOn)]
    let turn = [Binding(.nextStep, [.character("n")], "n", next)]
    return moves(goOn, turn) + [
      Binding(.previousStep, [.character("p")], "p", .keyPrevious, footer: hasStep(-1))
    ] + scrollBindings(scrolls) + [
      Binding(.search, [.character("/")], "/", .keyFind),
      Binding(.help, [.character("?")], "?", .keyHelp),
      Binding(.leave, [.character("q"), .escape], "q", .keyCourse),
      Binding(.suspend, [.control("z")], "Ctrl-Z", .keySuspend, footer: false),
    ]
  }
}
