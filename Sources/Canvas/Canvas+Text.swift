extension Canvas {
  /// The canvas as text, a line a row, without the blanks at the ends of lines.
  ///
  /// Empty rows at the end stay, so that the text tells the height.
  public var text: String {
    (0..<size.rows).map { String(rowText($0)) }.joined(separator: "\n")
  }

  private func rowText(_ row: Int) -> String {
    var result = ""
    for cell in shownCells(row) where !cell.glyph.isContinuation {
      cell.glyph.append(to: &result)
    }
    return result
  }

  /// The cells of a row up to the last one that shows anything.
  private func shownCells(_ row: Int) -> ArraySlice<Cell> {
    let all = cells[(row * size.columns)..<((row + 1) * size.columns)]
    let last = all.lastIndex { !$0.glyph.isBlank || $0.style.showsOnBlanks }
    return all[..<(last.map { $0 + 1 } ?? all.startIndex)]
  }

  /// The canvas as text with the escape sequences that give it colours and attributes (ECMA-48).
  ///
  /// Every row ends with the terminal's own colours. Nothing moves the cursor, so that the text can
  /// be printed anywhere.
  public func ansi(theme: Theme = .standard, depth: ColorDepth = .full) -> String {
    (0..<size.rows).map { ansiRow($0, theme, depth) }.joined(separator: "\n")
  }

  private func ansiRow(_ row: Int, _ theme: Theme, _ depth: ColorDepth) -> String {
    var result = ""
    let plain = Look(foreground: nil, background: nil, attributes: [])
    var current = plain
    var style = Style.plain
    var look = theme.look(of: style, depth: depth)
    for cell in shownCells(row) where !cell.glyph.isContinuation {
      if cell.style != style { look = theme.look(of: cell.style, depth: depth) }
      if look != current { result += look.escapeSequence(depth) }
      style = cell.style
      current = look
      cell.glyph.append(to: &result)
    }
    return current == plain ? result : result + plain.escapeSequence(depth)
  }
}

extension Style {
  /// Whether even a blank in this style differs from an empty cell.
  var showsOnBlanks: Bool {
    paper != .ground || !attributes.isDisjoint(with: [.reverse, .underline])
  }
}

extension Look {
  /// The sequence that sets exactly this look, whatever was set before.
  fileprivate func escapeSequence(_ depth: ColorDepth) -> String {
    var codes = ["0"]
    let names: [(Style.Attributes, String)] = [
      (.bold, "1"), (.dim, "2"), (.italic, "3"), (.underline, "4"), (.reverse, "7"),
    ]
    for (attribute, code) in names where attributes.contains(attribute) { codes.append(code) }
    if let foreground { codes.append(Look.code(foreground, 30, depth)) }
    if let background { codes.append(Look.code(background, 40, depth)) }
    return "\u{1B}[" + codes.joined(separator: ";") + "m"
  }

  private static func code(_ color: UInt8, _ base: Int, _ depth: ColorDepth) -> String {
    if depth == .full { return "\(base + 8);5;\(color)" }
    return color < 8 ? "\(base + Int(color))" : "\(base + 52 + Int(color))"
  }
}
