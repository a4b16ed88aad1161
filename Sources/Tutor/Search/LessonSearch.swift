import Canvas
import Drawing
import Lessons

extension Model {
  /// Scrolls to the first row from one on that holds what is looked for; past the end it goes on at
  /// the top.
  mutating func find(from first: Int) {
    guard case .reading(let reading) = screen, let search, !search.phrase.isEmpty,
      layout.isLargeEnough
    else { return setFound(row: nil) }
    let rows = readingPage(reading, layout).canvas.rows(holding: search.phrase)
    let row = rows.first { $0 >= first } ?? rows.first
    setFound(row: row)
    if let row { show(row: row) }
  }

  /// The next place after the one that is shown: on this page, else in the next step that has it.
  mutating func findNext() -> [Effect] {
    guard case .reading(let reading) = screen, let search, !search.phrase.isEmpty else {
      endSearch()
      return []
    }
    let rows = readingPage(reading, layout).canvas.rows(holding: search.phrase)
    if let row = rows.first(where: { $0 > search.row ?? -1 }) {
      setFound(row: row)
      show(row: row)
      return []
    }
    guard let offset = offset(toStepWith: search.phrase, in: reading) else {
      find(from: 0)
      return []
    }
    let effects = turnStep(by: offset)
    find(from: 0)
    return effects
  }

  /// How far the next step lies that says the words, round the lesson.
  private func offset(toStepWith phrase: String, in reading: ReadingState) -> Int? {
    let count = reading.lesson.steps.count
    let places = (1..<max(1, count)).map { (reading.index + $0) % count }
    return places.first { holds(reading.lesson.steps[$0], phrase) }.map { $0 - reading.index }
  }

  /// Whether a step's title or blocks say the words, as far as they do not depend on its variant.
  func holds(_ step: Step, _ phrase: String) -> Bool {
    told(step).contains { $0.lowercased().contains(phrase) }
  }

  /// A step's title and blocks in words.
  func told(_ step: Step) -> [String] {
    let teller = PlainTeller(DrawingContext(phrases: phrases))
    let blocks = step.blocks.filter { block in
      if case .scene = block { false } else { true }
    }
    return [teller.text(of: step.title)] + teller.lines(of: blocks)
  }

  /// Lets what is looked for stand out on a page.
  func markFound(on canvas: inout Canvas) {
    guard let search, !search.phrase.isEmpty else { return }
    for row in canvas.rows(holding: search.phrase) {
      for columns in canvas.columns(of: search.phrase, row: row) {
        let region = Region(row: row, column: columns.lowerBound, rows: 1, columns: columns.count)
        let isHere = row == search.row
        canvas.restyle(region) { style in
          style = Style(isHere ? .accent : style.ink, isHere ? [.bold, .reverse] : .reverse)
        }
      }
    }
  }
}

extension Canvas {
  /// The rows that hold words, in any case.
  fileprivate func rows(holding phrase: String) -> [Int] {
    (0..<size.rows).filter { line($0).text.lowercased().contains(phrase) }
  }

  /// The columns of words in a row, in any case.
  fileprivate func columns(of phrase: String, row: Int) -> [Range<Int>] {
    let places = (0..<size.columns).filter { !self[row, $0].glyph.isContinuation }
    let signs = places.map { self[row, $0].glyph.text.lowercased() }
    let wanted = phrase.map(String.init)
    guard !wanted.isEmpty, signs.count >= wanted.count else { return [] }
    return (0...(signs.count - wanted.count)).compactMap { start in
      let end = start + wanted.count
      guard Array(signs[start..<end]) == wanted else { return nil }
      return places[start]..<(end < places.count ? places[end] : size.columns)
    }
  }
}
