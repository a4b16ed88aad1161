import Canvas
import Phrases

extension Model {
  /// What the keys do now: the footer, the help and plain mode's prompt read the same list.
  public var bindings: [Binding] { screenBindings + mouseBindings }

  private var screenBindings: [Binding] {
    if isHelpShown { return helpBindings }
    if search != nil { return searchBindings }
    switch screen {
    case .course: return courseBindings
    case .reading(let reading):
      guard quiz == nil else { return quizBindings(reading) }
      let own = reading.bindings(scrolls: pageScrolls)
      return preview == nil ? own : previewBindings(own, reading)
    case .quiz(let screen): return bindings(of: screen)
    case .scenes: return sceneListBindings
    case .diagnostics: return diagnosticsBindings
    }
  }

  private var courseBindings: [Binding] {
    [
      Binding(
        .down, [.down, .character("j")], "↓", .keyDown,
        hint: Binding.Hint(keyText: "↑ ↓", label: .keyChoose)),
      Binding(.up, [.up, .character("k")], "↑", .keyUp, footer: false),
      Binding(.open, [.enter, .right, .character("l")], "Enter", .keyOpen),
      Binding(.setUpQuiz, [.character("u")], "u", .keyQuiz),
    ]
      + (endedQuiz == nil ? [] : [Binding(.showReport, [.character("g")], "g", .keyReport)])
      + courseEnds
  }

  private var courseEnds: [Binding] {
    [
      Binding(.scenes, [.character("s")], "s", .keyScenes),
      Binding(.search, [.character("/")], "/", .keyFind),
      Binding(.top, [.home], "Home", .keyTop, footer: false),
      Binding(.bottom, [.end, .character("G")], "G", .keyBottom, footer: false),
      Binding(.help, [.character("?")], "?", .keyHelp),
      Binding(.quit, [.character("q")], "q", .keyQuit),
      Binding(.suspend, [.control("z")], "Ctrl-Z", .keySuspend, footer: false),
    ]
  }

  private var diagnosticsBindings: [Binding] {
    [
      Binding(.down, [.down, .character("j")], "↓", .keyScrollDown, footer: pageScrolls),
      Binding(.up, [.up, .character("k")], "↑", .keyScrollUp, footer: pageScrolls),
      Binding(.help, [.character("?")], "?", .keyHelp),
      Binding(
        .leave, [.character("q"), .escape, .left, .character("h"), .enter], "q", .keyCourse),
      Binding(.suspend, [.control("z")], "Ctrl-Z", .keySuspend, footer: false),
    ]
  }

  private var helpBindings: [Binding] {
    [
      Binding(.down, [.down, .character("j")], "↓", .keyScrollDown, footer: false),
      Binding(.up, [.up, .character("k")], "↑", .keyScrollUp, footer: false),
      Binding(
        .help, [.character("?"), .escape, .character("q"), .enter], "?", .keyCloseHelp),
      Binding(.suspend, [.control("z")], "Ctrl-Z", .keySuspend, footer: false),
    ]
  }
}
