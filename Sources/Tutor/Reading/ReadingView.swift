import Canvas
import Drawing
import Lessons
import Phrases
import Scenes

/// A step's page: its cells, the rows of what keys can speak to, and what can be clicked.
struct ReadingPage: Sendable {
  let canvas: Canvas
  /// The rows of each block, by its place.
  let blocks: [Range<Int>]
  /// The rows of the question.
  let question: Range<Int>
  /// The rows of what is chosen in the question's editor.
  let chosen: Range<Int>?
  /// Where a click means something, counted from the top of the page.
  let spots: [Spot]

  /// The rows of what has the focus.
  func rows(of focus: StepState.Focus) -> Range<Int>? {
    if focus == .question { return question }
    return focus.block.flatMap { blocks.indices.contains($0) ? blocks[$0] : nil }
  }

  /// The rows that must be on screen even where the whole of the focus does not fit.
  func chosenRows(in focus: StepState.Focus) -> Range<Int>? {
    focus == .question ? chosen : nil
  }
}

extension Model {
  /// The page of the step that is read: its title, its blocks, its question.
  func readingPage(_ reading: ReadingState, _ layout: ScreenLayout) -> ReadingPage {
    let key = PageCache.Key(
      content: reading.content, layout: layout, isASCII: glyphs.isASCII, colors: colors,
      search: search, notes: preview?.notes ?? [])
    return pages.page(key) { drawnPage(reading, layout) }
  }

  private func drawnPage(_ reading: ReadingState, _ layout: ScreenLayout) -> ReadingPage {
    let context = drawingContext(reading.step)
    let title = titleLines(reading, context, layout.columns)
    let page = PageDrawer(context).page(of: reading.step.blocks, columns: layout.columns)
    let panel = panel(reading, context, layout.columns)
    let pageRow = title.isEmpty ? 1 : title.count + 2
    let panelRow = pageRow + page.canvas.size.rows + (panel.lines.isEmpty ? 0 : 1)
    var canvas = Canvas(Size(columns: layout.columns, rows: panelRow + panel.lines.count + 1))
    for (row, line) in title.enumerated() { canvas.put(line, row: row + 1, column: 0) }
    canvas.copy(page.canvas, toRow: pageRow, column: 0)
    for (row, line) in panel.lines.enumerated() { canvas.put(line, row: panelRow + row, column: 0) }
    let anchors = page.anchors.map { $0.moved(by: pageRow) }
    let question = Region(
      row: panelRow, column: 0, rows: panel.lines.count, columns: layout.columns)
    let spots =
      reading.step.spots(page, from: pageRow, columns: layout.columns)
      + (reading.step.question == nil ? [] : [Spot(question, .focus(.question))])
      + panel.spots.moved(rows: panelRow)
    markFocus(reading.step.focus, anchors, on: &canvas)
    markFound(on: &canvas)
    return ReadingPage(
      canvas: canvas, blocks: anchors, question: question.rows,
      chosen: panel.chosen?.moved(by: panelRow), spots: spots)
  }

  /// What a step's blocks need to be drawn.
  func drawingContext(_ step: StepState) -> DrawingContext {
    DrawingContext(
      phrases: phrases, glyphs: glyphs, values: step.values, scenes: step.moments(phrases),
      revealed: step.revealed, rows: size.rows, colors: colors)
  }

  private func titleLines(
    _ reading: ReadingState, _ context: DrawingContext, _ columns: Int
  ) -> [TextLine] {
    if reading.isSceneAlone { return [] }
    let runs = InlineText(context).runs(of: reading.heading, Style(.heading, .bold))
    var lines = TextLine.wrapping(runs, columns: columns)
    if let question = reading.step.question { appendAddress(question, to: &lines, columns) }
    let notes = previewLines(reading, columns: columns)
    if !notes.isEmpty { lines += [.empty] + notes }
    return lines
  }

  /// Lesson, step and seed: whoever quotes them quotes the question exactly.
  private func appendAddress(
    _ question: QuestionState, to lines: inout [TextLine], _ columns: Int
  ) {
    let address = TextLine(glyphs.text(question.variant.description), Style(.faint))
    var line = lines.popLast() ?? .empty
    if line.width + 2 + address.width > columns {
      lines.append(line)
      line = .empty
    }
    line.append(String(repeating: " ", count: max(0, columns - line.width - address.width)))
    line.append(address)
    lines.append(line.truncated(to: columns, ellipsis: glyphs.signs.ellipsis))
  }

  private func panel(
    _ reading: ReadingState, _ context: DrawingContext, _ columns: Int
  ) -> EditorPicture {
    if let problem = reading.step.problem {
      return EditorPicture(
        lines: TextLine.wrapping([Run(glyphs.text(problem), Style(.wrong))], columns: columns))
    }
    guard let question = reading.step.question else { return EditorPicture() }
    return QuestionPanel(
      question: question, hasFocus: reading.step.focus == .question, context: context,
      columns: min(columns, context.measure)
    ).picture
  }

  /// The frame of what has the focus stands out.
  private func markFocus(
    _ focus: StepState.Focus, _ anchors: [Range<Int>], on canvas: inout Canvas
  ) {
    guard let place = focus.block, anchors.indices.contains(place) else { return }
    let rows = anchors[place]
    let region = Region(
      row: rows.lowerBound, column: 0, rows: rows.count, columns: canvas.size.columns)
    canvas.restyle(region) { style in
      if style.ink == .frame { style = Style(.accent, .bold) }
    }
  }
}

extension Range<Int> {
  /// The range so many places further on.
  func moved(by offset: Int) -> Range<Int> {
    (lowerBound + offset)..<(upperBound + offset)
  }
}

extension StepState {
  /// What each scene of the step shows.
  func moments(_ phrases: Phrases) -> [Int: SceneMoment] {
    scenes.mapValues { scene in
      switch scene {
      case .success(let player): .frame(player.moment(phrases))
      case .failure(let error): .failure(error.message(in: phrases))
      }
    }
  }
}
