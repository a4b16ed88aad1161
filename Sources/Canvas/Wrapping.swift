extension TextLine {
  /// Breaks styled text into lines that take at most the given number of columns.
  ///
  /// Lines break at blanks, after the hyphen of a compound word and beside wide glyphs; a word
  /// wider than a line is cut, so that nothing is ever lost. Blanks at a break are left out, those
  /// at the beginning of the text are kept. There is always at least one line.
  ///
  /// ```swift
  /// TextLine.wrapping([Run("the window slides")], columns: 10).map(\.text)
  /// // ["the window", "slides"]
  /// ```
  public static func wrapping(_ runs: [Run], columns: Int) -> [TextLine] {
    var wrapper = Wrapper(columns: max(1, columns))
    for run in runs {
      let parts = run.text.split(separator: "\n", omittingEmptySubsequences: false)
      for (number, part) in parts.enumerated() {
        if number > 0 { wrapper.endLine() }
        for glyph in TextLayout(String(part)) {
          wrapper.take(Cell(glyph, run.style), isSolid: run.isSolid)
        }
      }
    }
    wrapper.endLine()
    return wrapper.lines
  }

  /// The line in pieces of at most the given number of columns, wherever they end: for code.
  public func cut(columns: Int) -> [TextLine] {
    var result: [TextLine] = [.empty]
    for cell in cells {
      let last = result.count - 1
      if result[last].width > 0, result[last].width + Int(cell.glyph.width) > columns {
        result.append(TextLine(cells: [cell]))
      } else {
        result[last].append(cell)
      }
    }
    return result
  }
}

/// Takes cells one by one and breaks them into lines, greedily.
private struct Wrapper {
  let columns: Int
  var lines: [TextLine] = []
  private var line = TextLine.empty
  private var blanks = TextLine.empty
  private var word = TextLine.empty
  private var isContinued = false

  init(columns: Int) { self.columns = columns }

  mutating func take(_ cell: Cell, isSolid: Bool) {
    if cell.glyph.isBlank && !isSolid {
      endWord()
      blanks.append(cell)
    } else {
      if !isSolid && mayBreak(before: cell) { endWord() }
      word.append(cell)
    }
  }

  /// Ends the line where the author asks for it, or at the end of the text.
  mutating func endLine() {
    endWord()
    emit()
    isContinued = false
  }

  private func mayBreak(before cell: Cell) -> Bool {
    guard let last = word.cells.last else { return false }
    if cell.glyph.width == 2 || last.glyph.width == 2 {
      return !isClosing(cell.glyph.base)
    }
    guard last.glyph.base == "-", cell.glyph.base.properties.isAlphabetic else { return false }
    return word.cells.dropLast().last?.glyph.base.properties.isAlphabetic ?? false
  }

  /// Whether a sign belongs to the word before it.
  private func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .closePunctuation, .finalPunctuation, .otherPunctuation: true
    default: false
    }
  }

  private mutating func endWord() {
    guard !word.cells.isEmpty else { return }
    let isTooWide = line.width + blanks.width + word.width > columns
    if isTooWide && !line.cells.isEmpty {
      emit()
      isContinued = true
    }
    if line.cells.isEmpty && (isContinued || isTooWide) { blanks = .empty }
    cutWord()
    line.append(blanks)
    line.append(word)
    blanks = .empty
    word = .empty
  }

  /// Cuts a word that is wider than a line: at its last blank that fits, else where the line ends.
  private mutating func cutWord() {
    while word.width > columns {
      var fitting = 0
      var width = 0
      while fitting < word.cells.count {
        width += Int(word.cells[fitting].glyph.width)
        guard width <= columns || fitting == 0 else { break }
        fitting += 1
      }
      guard fitting < word.cells.count else { return }
      let blank = word.cells[..<fitting].lastIndex { $0.glyph.isBlank } ?? 0
      lines.append(TextLine(cells: Array(word.cells[..<(blank > 0 ? blank : fitting)])))
      word = TextLine(cells: Array(word.cells[(blank > 0 ? blank + 1 : fitting)...]))
      isContinued = true
    }
  }

  private mutating func emit() {
    lines.append(line)
    line = .empty
    blanks = .empty
  }
}
