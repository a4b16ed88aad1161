import Canvas
import Drawing
import Lessons
import Phrases

extension Model {
  /// Draws the units, their lessons, and how far the reader has come in each.
  func drawCourse(
    _ course: CourseState, on picture: inout ScreenPicture, _ layout: ScreenLayout
  ) {
    let rows = courseRows(course, layout.columns)
    let page = layout.page
    let chosen = rows.lastIndex { $0.isChosen } ?? 0
    let scroll = max(0, min(chosen + 2 - page.size.rows, layout.lastScroll(of: rows.count)))
    for (offset, row) in rows.dropFirst(scroll).prefix(page.size.rows).enumerated() {
      picture.canvas.put(
        row.line, row: page.row + offset, column: page.column, within: page.columns)
      guard let path = row.path else { continue }
      picture.spots.append(Spot(row: page.row + offset, columns: page.columns, .openLesson(path)))
    }
  }

  private func courseRows(_ course: CourseState, _ columns: Int) -> [CourseRow] {
    if library.paths.isEmpty { return [CourseRow(TextLine(phrases(.courseEmpty)))] }
    let table = CourseTable(self, columns: columns)
    let listed = Set(listedLessons(course))
    return library.course.units.enumerated().flatMap { number, unit -> [CourseRow] in
      let lessons = unit.lessons.filter(listed.contains)
      guard course.search == nil || !lessons.isEmpty else { return [] }
      return [CourseRow(.empty), CourseRow(unitLine(number + 1, unit, columns))]
        + lessons.flatMap { table.rows(of: $0, isChosen: $0 == course.chosen) }
    }
  }

  private func unitLine(_ number: Int, _ unit: Course.Unit, _ columns: Int) -> TextLine {
    var line = TextLine("  \(number)  ", Style(.faint))
    line.append(glyphs.text(unit.title), Style(.heading, .bold))
    return line.truncated(to: columns, ellipsis: glyphs.signs.ellipsis)
  }
}

/// One row of the course's list.
private struct CourseRow {
  let line: TextLine
  let isChosen: Bool
  /// The lesson that it belongs to.
  let path: String?

  init(_ line: TextLine, isChosen: Bool = false, path: String? = nil) {
    self.line = line
    self.isChosen = isChosen
    self.path = path
  }
}

/// The rows of lessons, whose parts stand below each other.
private struct CourseTable {
  private let model: Model
  private let columns: Int
  private let progressWidth: Int
  private let pointsWidth: Int

  init(_ model: Model, columns: Int) {
    self.model = model
    self.columns = columns
    let lessons = model.library.readableCards
    progressWidth = lessons.map { model.lessonProgress($0).count }.max() ?? 0
    pointsWidth = lessons.map { model.lessonPoints($0)?.count ?? 0 }.max() ?? 0
  }

  private var isNarrow: Bool { columns < 90 }
  private var barColumns: Int { isNarrow ? 5 : 10 }

  /// The columns that are left for titles beside the longest details there can be.
  private var titleColumns: Int {
    min(44, columns - barColumns - progressWidth - pointsWidth - 8 - (isNarrow ? 10 : 26))
  }

  /// One row where there is room, else the title on one row and the progress on the next.
  func rows(of path: String, isChosen: Bool) -> [CourseRow] {
    let title = title(path, isChosen: isChosen)
    let details = details(path)
    guard columns >= 72, title.width <= titleColumns else {
      var second = TextLine("     ")
      second.append(details)
      return [title, second].map { row($0, path, isChosen: isChosen) }
    }
    var line = title
    line.append(String(repeating: " ", count: titleColumns - title.width + 2))
    line.append(details)
    return [row(line, path, isChosen: isChosen)]
  }

  private func row(_ line: TextLine, _ path: String, isChosen: Bool) -> CourseRow {
    let shown = line.truncated(to: columns, ellipsis: model.glyphs.signs.ellipsis)
    return CourseRow(shown, isChosen: isChosen, path: path)
  }

  private func title(_ path: String, isChosen: Bool) -> TextLine {
    let pointer = isChosen ? "\(model.glyphs.signs.pointer)    " : "     "
    var line = TextLine(pointer, Style(.accent, .bold))
    line.append(
      model.glyphs.text(model.lessonTitle(path)), Style(.text, isChosen ? .bold : []))
    return line
  }

  private func details(_ path: String) -> TextLine {
    guard let lesson = model.library.card(at: path) else {
      return TextLine(model.glyphs.text(model.brokenNote(path)), Style(.wrong))
    }
    let done = Double(model.progress.doneSteps(of: lesson)) / Double(max(1, lesson.steps.count))
    var line = ProgressBar.line(done, columns: barColumns, model.glyphs)
    let progress = padded(model.lessonProgress(lesson), to: progressWidth)
    let points = padded(model.lessonPoints(lesson) ?? "", to: pointsWidth)
    line.append("  \(progress)  \(points)", Style(.faint))
    if let here = model.placeNote(lesson, isShort: isNarrow) {
      line.append("  " + model.glyphs.text(here), Style(.accent))
    }
    return line
  }

  private func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
