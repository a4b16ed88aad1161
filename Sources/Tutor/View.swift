import Canvas
import Phrases

extension Model {
  /// What is on screen, as cells.
  public func view() -> Canvas {
    var canvas = Canvas(size)
    let layout = ScreenLayout(size: size)
    guard layout.isLargeEnough else {
      drawTooSmall(on: &canvas)
      return canvas
    }
    header.draw(on: &canvas, layout, glyphs)
    let page = page(layout)
    drawPage(page, on: &canvas, layout)
    measured(page).drawFooter(on: &canvas, layout)
    return canvas
  }

  /// The model that knows how tall its page is, so that a page is drawn once for a screen.
  private func measured(_ page: Canvas?) -> Model {
    var result = self
    result.pageRows = page?.size.rows
    return result
  }

  private func drawFooter(on canvas: inout Canvas, _ layout: ScreenLayout) {
    Footer(bindings: bindings, notice: notice, note: hasMoreBelow ? phrases(.moreBelow) : nil)
      .draw(on: &canvas, layout, glyphs, phrases)
  }

  private func drawTooSmall(on canvas: inout Canvas) {
    let sentence = phrases(.tooSmall, ["columns": size.columns, "rows": size.rows])
    let lines = TextLine.wrapping([Run(glyphs.text(sentence))], columns: size.columns)
    for (row, line) in lines.enumerated() { canvas.put(line, row: row, column: 0) }
  }

  private func drawPage(_ page: Canvas?, on canvas: inout Canvas, _ layout: ScreenLayout) {
    if !isHelpShown, case .course(let course) = screen {
      drawCourse(course, on: &canvas, layout)
    } else if let page {
      let region = Region(
        row: scroll, column: 0, rows: layout.page.size.rows, columns: layout.columns)
      canvas.copy(region, of: page, toRow: layout.page.row, column: layout.page.column)
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
    case .reading(let reading) where reading.isSceneAlone:
      return Header(path: [title], note: "", fraction: nil)
    case .reading(let reading):
      let count = reading.lesson.steps.count
      return Header(
        path: [title, reading.lesson.title],
        note: phrases(.stepOfCount, ["step": reading.index + 1, "count": count]),
        fraction: Double(reading.index + 1) / Double(count))
    }
  }
}
