import Canvas
import Drawing

extension Model {
  /// The page that scrolls: a step, the help, or what is wrong in a lesson's file.
  func page(_ layout: ScreenLayout) -> ScreenPicture? {
    if isHelpShown { return helpPage(layout) }
    switch screen {
    case .course: return nil
    case .reading(let reading):
      let page = readingPage(reading, layout)
      return ScreenPicture(canvas: page.canvas, spots: page.spots)
    case .diagnostics(let state):
      return ScreenPicture(
        canvas: preview == nil ? diagnosticsPage(state, layout) : previewPage(layout))
    case .quiz(let screen): return quizPage(screen, layout)
    case .scenes(let list): return scenesPage(list, layout)
    }
  }

  /// The first row of the page that is shown.
  var scroll: Int {
    if isHelpShown { return helpScroll }
    switch screen {
    case .course(let course): return course.scroll
    case .reading(let reading): return reading.step.scroll
    case .diagnostics(let state): return state.scroll
    case .quiz(.report(let state)): return state.scroll
    case .scenes(let list): return scenesScroll(list)
    case .quiz(let screen):
      return max(0, (chosenRow(of: screen) ?? 0) + 2 - ScreenLayout(size: size).page.size.rows)
    }
  }

  /// Scrolls so far that a row of the page is seen, with some of what stands above it.
  mutating func show(row: Int) {
    let page = layout.page.size.rows
    guard !(scroll..<scroll + page).contains(row) else { return }
    setScroll(min(max(0, row - page / 3), lastScroll))
  }

  private mutating func setScroll(_ row: Int) {
    if isHelpShown {
      helpScroll = row
      return
    }
    switch screen {
    case .course, .scenes: break
    case .quiz(.report(var state)):
      state.scroll = row
      screen = .quiz(.report(state))
    case .quiz: break
    case .reading:
      if row != scroll { changeReading { $0.step.scroll = row } }
    case .diagnostics(var state):
      state.scroll = row
      screen = .diagnostics(state)
    }
  }

  private var lastScroll: Int {
    let layout = layout
    guard layout.isLargeEnough, let rows = pageRows ?? page(layout)?.canvas.size.rows else {
      return 0
    }
    return layout.lastScroll(of: rows)
  }

  /// Whether the page is longer than the screen.
  var pageScrolls: Bool { lastScroll > 0 }

  /// Whether something of the page lies below what is shown.
  var hasMoreBelow: Bool { scroll < lastScroll }

  /// Makes room for the scenes of the step on screen and brings the scroll back within the page.
  mutating func settle() {
    let layout = layout
    guard layout.isLargeEnough else { return }
    changeReading { [self] reading in
      reading.step.reserveRows(context: drawingContext(reading.step), columns: layout.columns)
    }
    holdScroll()
  }

  /// Brings the scroll back within the page, as after a change of size.
  mutating func holdScroll() {
    setScroll(min(max(0, scroll), lastScroll))
  }

  /// Scrolls by a row, by a page or to an end.
  mutating func scrollPage(_ command: Command) {
    let rows = max(1, layout.page.size.rows - 2)
    let target =
      switch command {
      case .up: scroll - 1
      case .down: scroll + 1
      case .pageUp: scroll - rows
      case .pageDown: scroll + rows
      case .top: 0
      case .bottom: lastScroll
      default: scroll
      }
    setScroll(min(max(0, target), lastScroll))
  }

  /// Scrolls no farther than needed to show what has the focus, its end before its beginning, and
  /// what is chosen in it in any case.
  mutating func showFocus() {
    guard case .reading(let reading) = screen else { return }
    let layout = layout
    guard layout.isLargeEnough else { return holdScroll() }
    let page = readingPage(reading, layout)
    let ranges = [
      page.rows(of: reading.step.focus), page.chosenRows(in: reading.step.focus),
    ].compactMap(\.self)
    var target = scroll
    for rows in ranges {
      let rows = reading.step.focus.isPanel ? rows.prefix(layout.page.size.rows) : rows
      target = max(target, rows.upperBound - layout.page.size.rows)
      target = min(target, rows.lowerBound)
    }
    setScroll(min(max(0, target), lastScroll))
  }
}
