import Canvas
import Lessons

extension Model {
  /// Takes a message; what is to be done in the world is given back as values.
  public mutating func update(_ message: Message) -> [Effect] {
    switch message {
    case .event(let event): return take(event)
    case .command(let command): return perform(command)
    case .answer(let line):
      return quiz == nil ? submit(line: line) : submitInQuiz(line: line)
    case .clock(let time): return take(clock: time)
    case .quizBegan(let session, let problem):
      if let problem { notice = problem }
      return enter(session, now: session.started)
    case .quizSaved(let change, let problem): return saved(change, problem)
    case .saved(let attempt, let problem): return saved(attempt, problem)
    case .previewed(let read):
      take(read)
      return []
    case .proved(let notes):
      take(notes)
      return []
    case .notice(let sentence):
      notice = sentence
      return []
    }
  }

  private mutating func take(_ event: Event) -> [Effect] {
    switch event {
    case .key(let key): return press(key)
    case .mouse(let mouse): return take(mouse)
    case .pasted(let text): paste(text)
    case .resized(let newSize):
      size = newSize
      settle()
    case .tick: changeReading { $0.step.tick() }
    case .closed: return [.quit]
    case .resumed, .background: break
    }
    return []
  }

  private mutating func press(_ key: Key) -> [Effect] {
    notice = nil
    if let command = bindings.command(for: key) { return perform(command) }
    if search != nil {
      changeSearch { _ = $0.take(key) }
    } else {
      changeReading { $0.step.type(key) }
    }
    return []
  }

  /// Does what the reader asks for, where it means something on this screen.
  mutating func perform(_ command: Command) -> [Effect] {
    switch command {
    case .quit: return [.quit]
    case .suspend: return [.suspend]
    case .toggleMouse: return toggleMouse()
    case .help: toggleHelp()
    case .search where search == nil && quiz == nil: beginSearch()
    case .endSearch: endSearch()
    default:
      if isHelpShown {
        scrollHelp(command)
      } else {
        return performOnScreen(command)
      }
    }
    return []
  }

  private mutating func performOnScreen(_ command: Command) -> [Effect] {
    if let effects = performOnPreview(command) { return effects }
    switch screen {
    case .course: return performOnCourse(command)
    case .reading: return quiz == nil ? performOnReading(command) : performOnQuiz(command)
    case .quiz(let screen): return perform(command, on: screen)
    case .scenes: return performOnScenes(command)
    case .diagnostics:
      if command == .leave { leaveToCourse() } else { scrollPage(command) }
      return []
    }
  }

  private mutating func toggleHelp() {
    isHelpShown.toggle()
    helpScroll = 0
    changeReading { $0.step.rest() }
  }

  private mutating func scrollHelp(_ command: Command) {
    switch command {
    case .up: helpScroll -= 1
    case .down: helpScroll += 1
    default: break
    }
    helpScroll = min(max(0, helpScroll), max(0, bindingsBelowHelp.count - 1))
  }

  /// Changes the lesson on screen, if one is.
  mutating func changeReading(_ change: (inout ReadingState) -> Void) {
    guard case .reading(var reading) = screen else { return }
    change(&reading)
    screen = .reading(reading)
  }
}
