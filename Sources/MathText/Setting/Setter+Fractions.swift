import Canvas

extension Setter {
  /// A fraction: one above the other, or with a slash.
  func fraction(_ fraction: Node.Fraction, _ setting: Setting, beside: Factors.Neighbour) -> Item {
    if fraction.kind == .binomial { return binomial(fraction, setting) }
    if fraction.kind == .line || !setting.isTall {
      return slashed(fraction, setting.line, beside: beside)
    }
    let above = box(fraction.above, setting)
    let below = box(fraction.below, setting)
    let width = max(above.width, below.width) + 2
    let bar = String(repeating: glyphs.fractionBar, count: width)
    let placed = [
      Box.Placed(
        box: above, row: -1 - above.below, column: Setter.centered(above.width, in: width)),
      Box.Placed(box: Box(bar, setting.style), row: 0, column: 0),
      Box.Placed(
        box: below, row: 1 + below.above, column: Setter.centered(below.width, in: width)),
    ]
    return Item(box: Box(placed, width: width), atom: .inner, isBar: true)
  }

  /// Where something begins that stands in the middle.
  static func centered(_ width: Int, in whole: Int) -> Int { max(0, (whole - width) / 2) }

  /// A fraction in one row, with parentheses where it would be read otherwise without.
  private func slashed(
    _ fraction: Node.Fraction, _ setting: Setting, beside: Factors.Neighbour
  ) -> Item {
    if beside == .after, let sign = smallFraction(fraction) {
      return Item(box: Box(sign, setting.style), atom: .ordinary, left: .digit, right: .other)
    }
    let isSimple = Factors.isSingle(fraction.below) || Factors.isDifferential(fraction)
    let above = operand(fraction.above, setting, isBare: Factors.isProduct(fraction.above))
    let below = operand(fraction.below, setting, isBare: isSimple)
    let whole = Box.joined([above, Box("/", setting.style), below])
    guard beside != .none else {
      let left = item(fraction.above, setting).left
      return Item(box: whole, atom: .ordinary, left: left, right: .script)
    }
    return Item(box: parenthesized(whole, setting), atom: .ordinary, isBracketed: true)
  }

  private func smallFraction(_ fraction: Node.Fraction) -> String? {
    guard case .number(let above) = fraction.above, case .number(let below) = fraction.below
    else { return nil }
    return glyphs.smallFraction(above, below)
  }

  private func operand(_ node: Node, _ setting: Setting, isBare: Bool) -> Box {
    let box = box(node, setting)
    return isBare ? box : parenthesized(box, setting)
  }

  /// A row in parentheses.
  func parenthesized(_ box: Box, _ setting: Setting) -> Box {
    Box.joined([Box("(", setting.style), box, Box(")", setting.style)])
  }

  private func binomial(_ fraction: Node.Fraction, _ setting: Setting) -> Item {
    let above = box(fraction.above, setting)
    let below = box(fraction.below, setting)
    guard setting.isTall else {
      let parts = [Box("binom(", setting.style), above, Box(", ", setting.style), below]
      return Item(
        box: Box.joined(parts + [Box(")", setting.style)]), atom: .ordinary, left: .word)
    }
    let width = max(above.width, below.width)
    let body = Box([
      Box.Placed(
        box: above, row: -1 - above.below, column: Setter.centered(above.width, in: width)),
      Box.Placed(
        box: below, row: 1 + below.above, column: Setter.centered(below.width, in: width)),
    ])
    let box = enclosed(body, .leftParenthesis, .rightParenthesis, setting)
    return Item(box: box, atom: .ordinary, isBracketed: true)
  }

  // MARK: Roots

  /// A root with a line over what it covers, or with parentheses around it.
  func root(_ node: Node, index: Node?, _ setting: Setting) -> Item {
    let body = freeBox(node, setting, atRight: false)
    guard setting.isTall, !isOneLetter(body) || glyphs.isASCII else {
      return lineRoot(node, body, index: index, setting)
    }
    let drawn = body.isLine ? lowRoot(body, setting) : tallRoot(body, setting)
    guard let index else { return Item(box: drawn, atom: .ordinary) }
    let mark = indexBox(index, setting)
    let place = Box.Placed(box: mark.box, row: mark.isRaised ? 0 : -1, column: 0)
    let whole = Box(
      [place, Box.Placed(box: drawn, row: 0, column: mark.box.width)], core: drawn.core)
    return Item(box: whole, atom: .ordinary)
  }

  private func isOneLetter(_ box: Box) -> Bool { box.width == 1 && box.isLine }

  private func lowRoot(_ body: Box, _ setting: Setting) -> Box {
    let sign = Box(glyphs.rootSign, setting.style)
    let line = Box(String(repeating: glyphs.rootLine, count: body.width), setting.style)
    return Box(
      [
        Box.Placed(box: sign, row: 0, column: 0),
        Box.Placed(box: line, row: -1, column: sign.width),
        Box.Placed(box: body, row: 0, column: sign.width),
      ], core: body.core)
  }

  private func tallRoot(_ body: Box, _ setting: Setting) -> Box {
    let top = -body.above - 1
    let line = String(repeating: glyphs.rootTop, count: body.width)
    var placed = [
      Box.Placed(box: Box(glyphs.rootCorner + line, setting.style), row: top, column: 1),
      Box.Placed(box: Box(glyphs.rootFoot, setting.style), row: body.below, column: 0),
      Box.Placed(box: body, row: 0, column: 2),
    ]
    for row in -body.above...body.below {
      placed.append(
        Box.Placed(box: Box(glyphs.rootStem, setting.style), row: row, column: 1))
    }
    return Box(placed)
  }

  private func lineRoot(_ node: Node, _ body: Box, index: Node?, _ setting: Setting) -> Item {
    if glyphs.isASCII {
      let name = index == nil ? "sqrt(" : "root("
      let order = index.map { [box($0, setting), Box(", ", setting.style)] } ?? []
      let parts = [Box(name, setting.style)] + order + [body, Box(")", setting.style)]
      return Item(box: Box.joined(parts), atom: .ordinary, left: .word)
    }
    let isBare = isOneLetter(body) || isSimpleRadicand(node)
    let sign = index.map { indexBox($0, setting).box } ?? .empty
    let shown = isBare ? body : parenthesized(body, setting)
    let parts = [sign, Box("√", setting.style), shown]
    return Item(
      box: Box.joined(parts), atom: .ordinary, left: .other, right: isBare ? .script : .other)
  }

  private func isSimpleRadicand(_ node: Node) -> Bool {
    switch node {
    case .number, .value: Factors.isSingle(node)
    case .symbol, .word: Factors.isSingle(node)
    case .scripts(let scripts): scripts.above == nil && isSimpleRadicand(scripts.base)
    case .bracketed(let pair): pair.left == .leftParenthesis
    default: false
    }
  }

  private func indexBox(_ index: Node, _ setting: Setting) -> (box: Box, isRaised: Bool) {
    if let raised = ScriptText.raised(index, glyphs) { return (Box(raised, setting.style), true) }
    return (box(index, setting.script), false)
  }
}
