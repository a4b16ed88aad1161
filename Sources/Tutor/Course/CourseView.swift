import Canvas
import Lessons
import Phrases

extension Model {
  /// Draws the units, their lessons, and how far the reader has come in each.
  func drawCourse(_ course: CourseState, on canvas: inout Canvas, _ layout: ScreenLayout) {
    let rows = courseRows(course, layout.columns)
    let page = layout.page
    let chosen = rows.lastIndex { $0.isChosen } ?? 0
    let scroll = max(0, min(chosen + 2 - page.size.rows, layout.lastScroll(of: rows.count)))
    for (offset, row) in rows.dropFirst(scroll).prefix(page.size.rows).enumerated() {
      canvas.put(row.line, row: page.row + offset, column: page.column, within: page.columns)
    }
  }

  private func courseRows(_ course: CourseState, _ columns: Int) -> [CourseRow] {
    if library.paths.isEmpty { return [CourseRow(TextLine(phrases(.courseEmpty)))] }
    return library.course.units.enumerated().flatMap { number, unit in
      [CourseRow(.empty), CourseRow(unitLine(number + 1, unit, columns))]
        + unit.lessons.flatMap { lessonRows($0, isChosen: $0 == course.chosen, columns) }
    }
  }

  private func unitLine(_ number: Int, _ unit: Course.Unit, _ columns: Int) -> TextLine {
    var line = TextLine("  \(number)  ", Style(.faint))
    line.append(glyphs.text(unit.title), Style(.heading, .bold))
    return line.truncated(to: columns, ellipsis: glyphs.signs.ellipsis)
  }

  /// One row where there is room, else the title on one row and the progress on the next.
  private func lessonRows(_ path: String, isChosen: Bool, _ columns: Int) -> [CourseRow] {
    let ellipsis = glyphs.signs.ellipsis
    var title = TextLine(isChosen ? "\(glyphs.signs.pointer)    " : "     ", Style(.accent, .bold))
    title.append(
      glyphs.text(lessonTitle(path)), isChosen ? Style(.text, .bold) : Style(.text))
    let details = lessonDetails(path, isNarrow: columns < 90)
    let titleColumns = min(44, columns - details.width - 2)
    guard columns >= 72, title.width <= titleColumns else {
      var second = TextLine("     ")
      second.append(details)
      return [title, second].map {
        CourseRow($0.truncated(to: columns, ellipsis: ellipsis), isChosen: isChosen)
      }
    }
    title.append(String(repeating: " ", count: titleColumns - title.width + 2))
    title.append(details)
    return [CourseRow(title, isChosen: isChosen)]
  }

  private func lessonDetails(_ path: String, isNarrow: Bool) -> TextLine {
    guard let lesson = library.lesson(at: path) else {
      return TextLine(glyphs.text(brokenNote(path)), Style(.wrong))
    }
    let done = Double(doneSteps(lesson)) / Double(max(1, lesson.steps.count))
    var line = ProgressBar.line(done, columns: isNarrow ? 5 : 10, glyphs)
    line.append("  " + aligned(lesson, lessonProgress) + "  ", Style(.faint))
    line.append(aligned(lesson) { lessonPoints($0) ?? "" }, Style(.faint))
    if let here = placeNote(lesson, isShort: isNarrow) {
      line.append("  " + glyphs.text(here), Style(.accent))
    }
    return line
  }

  /// A text of a lesson, as wide as that of any other, so that the rows stand below each other.
  private func aligned(_ lesson: Lesson, _ text: (Lesson) -> String) -> String {
    let width = library.lessons.map { text($0).count }.max() ?? 0
    let own = text(lesson)
    return own + String(repeating: " ", count: max(0, width - own.count))
  }
}

/// One row of the course's list.
private struct CourseRow {
  let line: TextLine
  let isChosen: Bool

  init(_ line: TextLine, isChosen: Bool = false) {
    self.line = line
    self.isChosen = isChosen
  }
}
