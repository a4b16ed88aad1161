import Lessons
import Scenes

extension Model {
  /// Does what is asked for while a lesson is read.
  mutating func performOnReading(_ command: Command) -> [Effect] {
    guard case .reading(let reading) = screen else { return [] }
    switch command {
    case .nextStep: return turn(by: 1)
    case .previousStep: return turn(by: -1)
    case .leave where reading.isListed: leaveScene(reading)
    case .leave: leaveToCourse()
    case .open: return findNext()
    case .goOn: return goOn(reading)
    case .submit, .again, .hint, .explain, .edit, .trace, .leaveField:
      return performOnQuestion(command)
    case .newSeed: reseed()
    case .control(let command): turnControl(command)
    case .cell(let command): performOnCells(command)
    case .focus(let part): focus(on: part)
    case .nextFocus: moveFocus(by: 1)
    case .previousFocus: moveFocus(by: -1)
    case .revealLine: reveal(reading.step.focus)
    case .up, .down, .pageUp, .pageDown, .top, .bottom: scrollPage(command)
    default: play { $0.perform(command) }
    }
    return []
  }

  private mutating func play(_ change: (inout Player) -> Void) {
    changeReading { $0.step.play(change) }
  }

  private mutating func reseed() {
    let seed = nextSeed()
    play { $0.reseed(seed) }
  }

  private mutating func turnControl(_ command: ControlCommand) {
    play { $0.turn(command) }
    settle()
    showFocus()
  }

  private mutating func performOnCells(_ command: CellCommand) {
    play { $0.perform(command) }
    showFocus()
  }

  private mutating func turn(by offset: Int) -> [Effect] {
    guard case .reading(let reading) = screen else { return [] }
    if reading.isListed { leaveScene(reading) }
    if reading.isSceneAlone { return reading.isListed ? [] : [.quit] }
    if preview != nil { return performOnPreview(offset > 0 ? .nextStep : .previousStep) ?? [] }
    if let review = reading.review { return turn(review, by: offset) }
    guard reading.hasStep(offset) else { return offset > 0 ? finish(reading) : [] }
    return turnStep(by: offset)
  }

  /// Turns to a step that there is.
  mutating func turnStep(by offset: Int) -> [Effect] {
    guard case .reading(var reading) = screen else { return [] }
    reading.turn(by: offset, seed: nextSeed())
    screen = .reading(reading)
    return arrive()
  }

  /// Back to the list that a scene was chosen from.
  private mutating func leaveScene(_ reading: ReadingState) {
    let place = SceneCatalogue.all.firstIndex { $0.name == reading.path }
    showScenes(choosing: place ?? 0)
  }

  /// A lesson has ended: what was missed in the unit that ends with it, else the course.
  private mutating func finish(_ reading: ReadingState) -> [Effect] {
    if let review = review(afterLesson: reading.path) {
      return begin(review, after: reading.lesson)
    }
    notice = finishNotice(reading.lesson)
    leaveToCourse(after: reading.path)
    return []
  }

  /// Shows the course with the lesson chosen that follows one.
  mutating func leaveToCourse(after path: String) {
    leaveToCourse()
    guard case .course(var course) = screen else { return }
    course.chosen = library.path(after: path) ?? path
    screen = .course(course)
  }

  /// A step comes on screen: it counts as seen, and reading was left here.
  mutating func arrive() -> [Effect] {
    guard case .reading(let reading) = screen else { return [] }
    progress.seen.insert(reading.reference)
    progress.place = reading.reference
    settle()
    if reading.step.stops == [.question], !pageScrolls {
      changeReading { $0.step.turn(to: .question) }
    }
    return [.leavePlace(reading.reference)]
  }

  /// The natural next thing, from what is nearest to what is farthest.
  private mutating func goOn(_ reading: ReadingState) -> [Effect] {
    if let place = reading.step.focus.block, reading.step.hasHiddenLines(at: place) {
      reveal(reading.step.focus)
    } else if let hidden = reading.step.stopWithHiddenLines {
      focus(on: hidden)
    } else if hasMoreBelow {
      scrollPage(.pageDown)
      if !hasMoreBelow, reading.step.question?.isOpen == true { focus(on: .question) }
    } else if reading.step.focus != .question, reading.step.question?.isOpen == true {
      focus(on: .question)
    } else {
      return turn(by: 1)
    }
    return []
  }

  private mutating func reveal(_ focus: StepState.Focus) {
    guard let place = focus.block else { return }
    changeReading { $0.step.reveal(at: place) }
    showFocus()
  }

  private mutating func moveFocus(by offset: Int) {
    changeReading {
      $0.step.rest()
      $0.step.moveFocus(by: offset)
    }
    showFocus()
  }

  private mutating func focus(on stop: StepState.Focus) {
    changeReading { $0.step.turn(to: stop) }
    showFocus()
  }
}

extension StepState {
  /// The first derivation that still has lines to show.
  fileprivate var stopWithHiddenLines: Focus? {
    stops.first { stop in
      guard case .block(let place) = stop else { return false }
      return hasHiddenLines(at: place)
    }
  }
}

extension Player {
  /// Does what a key for scenes asks for.
  mutating func perform(_ command: Command) {
    switch command {
    case .togglePlay: togglePlay()
    case .moveFrames(let frames): move(by: frames)
    case .showFrame(let number): show(number)
    case .lastFrame: show(scene.frameCount)
    case .faster: changeSpeed(by: 1)
    case .slower: changeSpeed(by: -1)
    case .resetScene: reset()
    case .nextView: showNextView()
    case .showView(let name): _ = showView(name, .english)
    default: break
    }
  }
}
