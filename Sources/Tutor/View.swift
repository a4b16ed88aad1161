import Canvas
import Phrases

extension Model {
  /// What is on screen, as cells.
  public func view() -> Canvas { picture.canvas }

  /// How the terminal's rows and columns are shared out now.
  var layout: ScreenLayout {
    var layout = ScreenLayout(size: size)
    guard !isHelpShown else { return layout }
    if search != nil { layout.panelRows = 1 }
    guard search == nil, let controls = shownControls else { return layout }
    layout.panelRows = ControlPanel.rows(
      settings: controls.declaration.parameters.count, page: layout.page.size.rows)
    return layout
  }

  /// The settings of a scene, while they have the focus.
  private var shownControls: SceneControls? {
    guard case .reading(let reading) = screen, case .controls = reading.step.focus else {
      return nil
    }
    return reading.step.player?.controls
  }

  /// What is on screen, and where it can be clicked.
  var picture: ScreenPicture {
    var picture = ScreenPicture(canvas: Canvas(size))
    let layout = layout
    guard layout.isLargeEnough else {
      drawTooSmall(on: &picture.canvas)
      return picture
    }
    header.draw(on: &picture.canvas, layout, glyphs)
    let page = page(layout)
    drawPage(page, on: &picture, layout)
    drawPanel(on: &picture, layout)
    measured(page).drawFooter(on: &picture, layout)
    return picture
  }

  /// The model that knows how tall its page is, so that a page is drawn once for a screen.
  private func measured(_ page: ScreenPicture?) -> Model {
    var result = self
    result.pageRows = page?.canvas.size.rows
    return result
  }

  private func drawFooter(on picture: inout ScreenPicture, _ layout: ScreenLayout) {
    Footer(bindings: bindings, notice: notice, note: hasMoreBelow ? phrases(.moreBelow) : nil)
      .draw(on: &picture, layout, glyphs, phrases)
  }

  private func drawPanel(on picture: inout ScreenPicture, _ layout: ScreenLayout) {
    guard layout.panelRows > 0 else { return }
    let region = layout.panel
    if let search {
      let line = searchLine(search, columns: region.size.columns)
      picture.canvas.put(line, row: region.row, column: region.column)
    }
    guard search == nil, let controls = shownControls else { return }
    let panel = ControlPanel(
      controls: controls, glyphs: glyphs, phrases: phrases, columns: region.size.columns,
      rows: region.size.rows
    ).picture
    for (row, line) in panel.lines.prefix(region.size.rows).enumerated() {
      picture.canvas.put(
        line, row: region.row + row, column: region.column, within: region.columns)
    }
    picture.add(panel.spots, in: region)
  }

  private func drawTooSmall(on canvas: inout Canvas) {
    let sentence = phrases(.tooSmall, ["columns": size.columns, "rows": size.rows])
    let lines = TextLine.wrapping([Run(glyphs.text(sentence))], columns: size.columns)
    for (row, line) in lines.enumerated() { canvas.put(line, row: row, column: 0) }
  }

  private func drawPage(
    _ page: ScreenPicture?, on picture: inout ScreenPicture, _ layout: ScreenLayout
  ) {
    if !isHelpShown, case .course(let course) = screen {
      drawCourse(course, on: &picture, layout)
    } else if let page {
      let region = Region(
        row: scroll, column: 0, rows: layout.page.size.rows, columns: layout.columns)
      picture.canvas.copy(
        region, of: page.canvas, toRow: layout.page.row, column: layout.page.column)
      picture.add(page.spots, in: layout.page, from: scroll)
    }
  }

  private var header: Header {
    let title = library.course.title
    if isHelpShown {
      return Header(path: [title, phrases(.helpTitle)], note: "", fraction: nil)
    }
    if case .reading = screen, let quiz { return quizHeader(quiz) }
    switch screen {
    case .course: return Header(path: [title], note: courseSummary, fraction: nil)
    case .quiz(let screen): return quizHeader(screen)
    case .diagnostics(let state):
      return Header(path: [title, lessonTitle(state.path)], note: "", fraction: nil)
    case .scenes: return Header(path: [title, phrases(.scenesTitle)], note: "", fraction: nil)
    case .reading(let reading) where reading.isListed:
      return Header(path: [title, phrases(.scenesTitle)], note: "", fraction: nil)
    case .reading(let reading) where reading.isSceneAlone:
      return Header(path: [title], note: "", fraction: nil)
    case .reading(let reading) where preview != nil:
      return Header(
        path: [title, reading.lesson.title], note: previewSummary ?? "", fraction: nil)
    case .reading(let reading) where reading.review != nil:
      return Header(
        path: [title, phrases(.reviewTitle)], note: reviewNote(reading) ?? "", fraction: nil)
    case .reading(let reading):
      let count = reading.lesson.steps.count
      return Header(
        path: [title, reading.lesson.title],
        note: phrases(.stepOfCount, ["step": reading.index + 1, "count": count]),
        fraction: Double(reading.index + 1) / Double(count))
    }
  }
}
