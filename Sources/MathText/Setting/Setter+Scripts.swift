import Canvas

extension Setter {
  /// A base with its scripts: as raised and lowered letters where Unicode has them, else above and
  /// below where there is room, else after `^` and `_`.
  func scripts(_ scripts: Node.Scripts, _ setting: Setting) -> Item {
    if case .brace(let body, nil, let isOver) = scripts.base {
      let label = isOver ? scripts.above : scripts.below
      return brace(body, label: label, isOver: isOver, setting)
    }
    var base = scriptBase(scripts.base, setting)
    if scripts.primes > 0 {
      let marks = String(repeating: glyphs.isASCII ? "'" : "′", count: min(scripts.primes, 80))
      base.box = Box.joined([base.box, Box(marks, setting.style)])
      base.right = .other
    }
    if scripts.below == nil && scripts.above == nil { return base }
    if setting.isTall, scripts.base.takesLimits { return limits(base, scripts, setting) }
    let low = scripts.below.map { script($0, ScriptText.lowered, "_", setting) }
    let high = scripts.above.map { script($0, ScriptText.raised, "^", setting) }
    let isInLine = low?.isLetters != false && high?.isLetters != false
    if setting.isTall && (!isInLine || !base.box.core.isLine) {
      return cornered(base, low, high)
    }
    return inLine(base, low, high)
  }

  /// A script in the ways in which it can be set.
  private struct Script {
    /// Raised or lowered letters, or the script itself.
    var box: Box
    var isLetters: Bool
    /// What stands before it on a line: `_`, `^`.
    var mark: Box
    /// The script on a line, in parentheses where it needs them.
    var onLine: Box
  }

  private func script(
    _ node: Node, _ letters: (Node, MathGlyphs) -> String?, _ mark: String, _ setting: Setting
  ) -> Script {
    if let text = letters(node, glyphs) {
      let box = Box(text, setting.style)
      return Script(box: box, isLetters: true, mark: .empty, onLine: box)
    }
    let box = box(node, setting.script)
    let onLine = isShort(node) ? box : parenthesized(box, setting)
    return Script(
      box: box, isLetters: false, mark: Box(mark, setting.style), onLine: onLine)
  }

  /// Whether a script on the line needs no parentheses.
  private func isShort(_ node: Node) -> Bool {
    switch node {
    case .symbol(let symbol): symbol.atom == .ordinary || symbol.atom == .binary
    case .number, .word, .accent: true
    case .text(let text): !text.contains(" ")
    case .value(let text): text.allSatisfy { $0.isNumber || $0.isLetter } || text.hasPrefix("(")
    case .bracketed(let pair): pair.left == .leftParenthesis
    case .row(let nodes): nodes.count <= 3 && nodes.allSatisfy(isIndex)
    default: false
    }
  }

  /// Whether a node is one letter or digit of an index such as `ij`.
  private func isIndex(_ node: Node) -> Bool {
    switch node {
    case .symbol(let symbol): symbol.isLetter && glyphs.text(symbol).count == 1
    case .number(let digits): digits.count == 1
    default: false
    }
  }

  private func scriptBase(_ node: Node, _ setting: Setting) -> Item {
    let item = item(node, setting)
    switch node {
    case .row(let nodes) where nodes.count > 1, .row(let nodes) where nodes.isFraction:
      guard item.box.isLine else { break }
      return Item(box: parenthesized(item.box, setting), atom: .ordinary, isBracketed: true)
    case .fraction:
      return Item(
        box: enclosed(item.box, .leftParenthesis, .rightParenthesis, setting), atom: .ordinary,
        isBracketed: true)
    default: break
    }
    return item
  }

  // MARK: On one line

  private func inLine(_ base: Item, _ low: Script?, _ high: Script?) -> Item {
    var result = base
    let scripts = [low, high].compactMap(\.self)
    result.box = Box.joined([base.box] + scripts.flatMap { [$0.mark, $0.onLine] })
    guard let last = scripts.last else { return result }
    result.right = !last.isLetters ? .script : high == nil ? .lowered : .other
    if base.atom == .function || base.atom == .largeOperator { result.right = .script }
    return result
  }

  // MARK: Above and below

  /// Scripts at the corners of a base; raised and lowered letters at the base's own rows.
  private func cornered(_ base: Item, _ low: Script?, _ high: Script?) -> Item {
    let core = base.box.core
    let corner = base.box.width
    var placed = [Box.Placed(box: base.box, row: 0, column: 0)]
    if let high {
      let row = high.isLetters ? -core.above : -base.box.above - 1
      placed.append(Box.Placed(box: high.box, row: row, column: corner))
    }
    if let low {
      let row = low.isLetters ? core.below : base.box.below + 1
      placed.append(Box.Placed(box: low.box, row: row, column: corner))
    }
    var result = base
    result.box = Box(placed, core: core)
    result.right = .other
    return result
  }

  /// Limits over and under an operator; those of an integral stand at its ends.
  private func limits(_ base: Item, _ scripts: Node.Scripts, _ setting: Setting) -> Item {
    let above = scripts.above.map { box($0, setting.script) }
    let below = scripts.below.map { box($0, setting.script) }
    var result = base
    if case .symbol(let symbol) = scripts.base, symbol.name == "int" {
      var placed = [Box.Placed(box: base.box, row: 0, column: 0)]
      if let above { placed.append(Box.Placed(box: above, row: -1, column: base.box.width)) }
      if let below { placed.append(Box.Placed(box: below, row: 1, column: base.box.width)) }
      result.box = Box(placed)
    } else {
      result.box = piled(base.box, over: above, under: below)
    }
    result.left = .other
    result.right = .other
    return result
  }

  /// A base with something over and under its middle.
  func piled(_ base: Box, over: Box?, under: Box?, core: Box.Core? = nil) -> Box {
    let width = max(base.width, over?.width ?? 0, under?.width ?? 0)
    var placed = [
      Box.Placed(box: base, row: 0, column: Setter.centered(base.width, in: width))
    ]
    if let over {
      let row = -base.above - 1 - over.below
      placed.append(
        Box.Placed(box: over, row: row, column: Setter.centered(over.width, in: width)))
    }
    if let under {
      let row = base.below + 1 + under.above
      placed.append(
        Box.Placed(box: under, row: row, column: Setter.centered(under.width, in: width)))
    }
    return Box(placed, width: width, core: core)
  }

  /// A base with something above or below it; on one line these are scripts.
  func stacked(_ base: Node, over: Node?, under: Node?, _ setting: Setting) -> Item {
    guard setting.isTall else {
      return scripts(Node.Scripts(base: base, below: under, above: over), setting)
    }
    var result = item(base, setting)
    let above = over.map { box($0, setting.script) }
    let below = under.map { box($0, setting.script) }
    result.box = piled(result.box, over: above, under: below, core: result.box.core)
    return result
  }

  /// A brace along a base with its label; on one line the label follows in brackets.
  func brace(_ body: Node, label: Node?, isOver: Bool, _ setting: Setting) -> Item {
    let base = box(body, setting)
    guard setting.isTall else {
      guard let label else { return Item(box: base, atom: .ordinary) }
      let parts = [Box(" [", setting.style), box(label, setting), Box("]", setting.style)]
      return Item(box: Box.joined([base] + parts), atom: .inner)
    }
    let line = braceLine(isOver ? glyphs.overBrace : glyphs.underBrace, width: max(3, base.width))
    var pile = piled(
      base, over: isOver ? Box(line, setting.style) : nil,
      under: isOver ? nil : Box(line, setting.style))
    if let label = label.map({ box($0, setting.script) }) {
      pile = piled(pile, over: isOver ? label : nil, under: isOver ? nil : label)
    }
    pile.core = base.core
    return Item(box: pile, atom: .inner)
  }

  private func braceLine(_ parts: [String], width: Int) -> String {
    let left = (width - 3) / 2
    let right = width - 3 - left
    return parts[0] + String(repeating: parts[1], count: left) + parts[2]
      + String(repeating: parts[1], count: right) + parts[3]
  }
}

extension Box.Core {
  /// Whether it takes one row.
  var isLine: Bool { above == 0 && below == 0 }
}

extension Node {
  /// Whether scripts stand over and under it in a display.
  fileprivate var takesLimits: Bool {
    switch self {
    case .symbol(let symbol): symbol.atom == .largeOperator
    case .word(let word): word.hasLimits
    case .row(let nodes): nodes.count == 1 && nodes[0].takesLimits
    default: false
    }
  }
}

extension [Node] {
  fileprivate var isFraction: Bool {
    if case .fraction? = first { true } else { false }
  }
}
