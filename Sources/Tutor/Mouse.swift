import Canvas
import Phrases

extension Model {
  /// What the mouse did: a press gives the commands of what lies under it, the wheel scrolls.
  mutating func take(_ mouse: Mouse) -> [Effect] {
    guard isMouseOn else { return [] }
    switch mouse.action {
    case .press:
      let commands = picture.spots.commands(row: mouse.row, column: mouse.column)
      notice = nil
      return commands.flatMap { perform($0) }
    case .scrollUp: return turnWheel(by: -1, at: mouse)
    case .scrollDown: return turnWheel(by: 1, at: mouse)
    }
  }

  /// A page scrolls by as many rows as one reads at a glance, a list by one.
  private mutating func turnWheel(by step: Int, at mouse: Mouse) -> [Effect] {
    if search == nil, layout.panelRows > 0, layout.panel.rows.contains(mouse.row) {
      return perform(.control(.choose(by: step)))
    }
    let count = isList && !isHelpShown ? 1 : 3
    return (0..<count).flatMap { _ in perform(step < 0 ? .up : .down) }
  }

  /// Whether one of several rows is chosen on this screen.
  private var isList: Bool {
    switch screen {
    case .course, .scenes, .quiz(.setup), .quiz(.overview): true
    case .reading, .diagnostics, .quiz(.report): false
    }
  }

  /// Takes the mouse, or leaves it to the terminal, whose own selection needs it.
  mutating func toggleMouse() -> [Effect] {
    isMouseOn.toggle()
    notice = phrases(isMouseOn ? .mouseIsOn : .mouseIsOff)
    return [.setMouse(isMouseOn)]
  }

  /// The key of the mouse, where letters are no text.
  var mouseBindings: [Binding] {
    guard !isTyping else { return [] }
    let label: Phrase = isMouseOn ? .keyMouseOff : .keyMouseOn
    return [Binding(.toggleMouse, [.character("m")], "m", label, footer: false)]
  }

  /// Whether letters are text now.
  var isTyping: Bool {
    if isHelpShown { return false }
    guard search == nil, case .reading(let reading) = screen else { return search != nil }
    return reading.step.isTyping
  }

  /// Puts pasted text into the field that waits for it; it is never a command.
  mutating func paste(_ text: String) {
    notice = nil
    guard isTyping else {
      notice = phrases(.pasteNowhere)
      return
    }
    var hasRoom = true
    if search != nil {
      changeSearch { hasRoom = $0.insert(text) }
    } else {
      changeReading { hasRoom = $0.step.insert(text) }
    }
    if !hasRoom { notice = phrases(.pasteTooLong) }
  }
}

extension StepState {
  /// Whether letters go into a field.
  var isTyping: Bool {
    isTypingSetting || focus == .question && question?.isTyping == true
  }

  /// Puts text into the field that waits for it; answers whether all of it had room.
  mutating func insert(_ text: String) -> Bool {
    var hasRoom = true
    if isTypingSetting {
      play { hasRoom = $0.controls.field?.insert(text) ?? true }
    } else {
      hasRoom = question?.insert(text) ?? true
    }
    return hasRoom
  }
}

extension QuestionState {
  /// Puts text into the editor; answers whether all of it had room.
  fileprivate mutating func insert(_ text: String) -> Bool {
    forgetInvalid()
    return editor.insert(text)
  }
}
