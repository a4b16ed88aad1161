import Canvas
import Foundation
import Terminal
import Tutor

/// The loop of the screens: waits for what happens, lets the model answer, shows what it says.
final class ScreenRunner {
  private let terminal: TerminalSession
  private let world: World
  private var model: Model
  private var theme: Theme
  /// The theme that fits a background, where the reader asked for none.
  private let fittingTheme: ((_ isLight: Bool) -> Theme)?
  private var isRunning = true
  private var nextTick: ContinuousClock.Instant?

  /// The file that is previewed, where one is.
  private let source: PreviewSource?

  /// A runner in the colours that the configuration asks for, else in those that fit the terminal.
  init(
    terminal: TerminalSession, world: World, model: Model, theme name: String?,
    source: PreviewSource? = nil
  ) {
    let hasColors = terminal.capabilities.colors != .none
    let isLight = name == nil && hasColors ? terminal.backgroundIsLight() : nil
    let choice = ThemeChoice(name, isLight: isLight)
    self.source = source
    self.terminal = terminal
    self.world = world
    self.model = model
    self.model.colors = terminal.capabilities.colors
    self.model.notice = model.notice ?? choice.problem
    theme = choice.theme
    fittingTheme = name == nil ? { ThemeChoice(nil, isLight: $0).theme } : nil
  }

  /// Runs until the reader leaves or a signal asks the program to end.
  func run(opening path: String?) {
    perform(path.map { model.open($0) } ?? model.resume())
    loop()
  }

  /// Runs a quiz until the reader leaves.
  func run(quiz: QuizEntry) {
    perform(model.begin(quiz))
    loop()
  }

  /// Shows a file until the author leaves.
  func runPreview() {
    if let source { perform(model.update(source.read())) }
    loop()
  }

  private func loop() {
    terminal.setMouse(model.isMouseOn)
    while isRunning {
      terminal.show(model.view(), theme: theme)
      if let event = nextEvent() { take(event) }
      takeWaiting()
    }
    terminal.close()
    dieOfSignal()
  }

  /// What happens next; nothing where the file that is previewed has changed.
  private func nextEvent() -> Event? {
    guard let source else { return terminal.nextEvent(timeout: timeToTick) }
    while true {
      let wait = min(FileWatcher.interval, timeToTick ?? FileWatcher.interval)
      let event = terminal.nextEvent(timeout: wait)
      if event != .tick || timeToTick == .zero { return event }
      if let news = source.news() {
        perform(model.update(news))
        return nil
      }
    }
  }

  /// Takes what is waiting already, so that a key held down never leaves the screen behind.
  private func takeWaiting() {
    for _ in 0..<256 where isRunning {
      let event = terminal.nextEvent(timeout: .zero)
      if event == .tick { return }
      take(event)
    }
  }

  private func take(_ event: Event) {
    if model.needsClock { perform(model.update(.clock(Date().timeIntervalSince1970))) }
    if case .background(let isLight) = event, let fittingTheme { theme = fittingTheme(isLight) }
    if event == .resumed { perform(model.update(.event(.resized(terminal.size)))) }
    perform(model.update(.event(event)))
    scheduleTick(after: event)
  }

  private func perform(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .quit: isRunning = false
      case .suspend: suspend()
      case .setMouse(let isOn): terminal.setMouse(isOn)
      case .save, .leavePlace, .beginQuiz, .saveQuiz:
        if let answer = world.perform(effect) { perform(model.update(answer)) }
      }
    }
  }

  private func suspend() {
    terminal.suspend()
    perform(model.update(.event(.resized(terminal.size))))
  }

  /// Ticks keep their beat although keys come in between; at rest there is no timer at all.
  private func scheduleTick(after event: Event) {
    guard let interval = model.tickInterval else {
      nextTick = nil
      return
    }
    if nextTick == nil || event == .tick { nextTick = ContinuousClock.now.advanced(by: interval) }
  }

  private var timeToTick: Duration? {
    nextTick.map { max(.zero, ContinuousClock.now.duration(to: $0)) }
  }

  /// A program that a signal ended dies of it, so that its parent sees why.
  private func dieOfSignal() {
    guard let signal = terminal.endingSignal else { return }
    Foundation.signal(signal, SIG_DFL)
    raise(signal)
  }
}
