import Canvas

extension Setter {
  /// A pair of brackets, as tall as what stands between them.
  func bracketed(_ pair: Node.Bracketed, _ setting: Setting) -> Item {
    var body = freeBox(pair.body, setting)
    if setting.isTall, pair.rows > 1 {
      body.core = body.core.union(Box.Core(above: pair.rows / 2, below: pair.rows / 2))
    }
    let box = enclosed(body, pair.left, pair.right, setting)
    return Item(box: box, atom: .ordinary, isBracketed: pair.left != .none)
  }

  /// A box between brackets that span its core.
  func enclosed(
    _ body: Box, _ left: Delimiter, _ right: Delimiter, _ setting: Setting
  ) -> Box {
    let ends = [left, right].map { BracketGlyphs.of($0, isASCII: glyphs.isASCII) }
    var core = body.core
    if core.above + core.below == 1, ends.contains(where: \.hasMiddle) { core.below += 1 }
    let columns = ends.map { column($0, core, setting) }
    var result = Box.joined([columns[0], body, columns[1]])
    result.core = core
    return result
  }

  private func column(_ bracket: BracketGlyphs, _ core: Box.Core, _ setting: Setting) -> Box {
    let rows = core.above + 1 + core.below
    let isInside = core.above > 0 && core.below > 0
    let glyphs = bracket.column(rows: rows, middle: isInside ? core.above : rows / 2)
    return Box(
      glyphs.enumerated().map { row, glyph in
        Box.Placed(box: Box(glyph, setting.style), row: row - core.above, column: 0)
      })
  }

  // MARK: Accents

  /// A mark over a base: joined with a single letter, on a row of its own over more.
  func accented(_ accent: Accent, _ base: Node, _ setting: Setting) -> Item {
    if let letter = singleLetter(base) {
      return text(String(letter) + String(accent.mark), setting)
    }
    let body = box(base, setting)
    guard setting.isTall else { return lineAccent(accent, base, body, setting) }
    let mark = glyphs.mark(accent)
    let line = accent.isLine ? String(repeating: mark, count: max(1, body.width)) : mark
    let row = Box(line, setting.style)
    let isBelow = accent == .underline
    let pile = piled(
      body, over: isBelow ? nil : row, under: isBelow ? row : nil, core: body.core)
    let edges = Item.edges(body.canvas().text)
    return Item(box: pile, atom: .ordinary, left: edges.left, right: edges.right)
  }

  private func singleLetter(_ node: Node) -> Character? {
    guard !glyphs.isASCII else { return nil }
    switch node {
    case .symbol(let symbol): return symbol.unicode.count == 1 ? symbol.unicode.first : nil
    case .row(let nodes): return nodes.count == 1 ? singleLetter(nodes[0]) : nil
    default: return nil
    }
  }

  private func lineAccent(
    _ accent: Accent, _ base: Node, _ body: Box, _ setting: Setting
  ) -> Item {
    if !glyphs.isASCII, accent.isLine, case .row(let nodes) = base,
      nodes.allSatisfy({ singleLetter($0) != nil })
    {
      let letters = nodes.compactMap(singleLetter).map { String($0) + String(accent.mark) }
      return text(letters.joined(), setting)
    }
    let parts = [Box(accent.word + "(", setting.style), body, Box(")", setting.style)]
    return Item(box: Box.joined(parts), atom: .ordinary, left: .word, right: .word)
  }
}
