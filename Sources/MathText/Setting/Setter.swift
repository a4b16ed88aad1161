import Canvas

/// Sets a tree as boxes.
///
/// Each part is set once, so that the work grows with the formula only.
struct Setter {
  let glyphs: MathGlyphs

  /// How a part is set.
  struct Setting {
    /// Whether parts may stand above each other; otherwise everything takes one row.
    var isTall: Bool
    /// Whether it is a script, in which signs stand close.
    var isScript = false
    var style: Style

    /// The same as a script, which takes one row.
    var script: Setting { Setting(isTall: false, isScript: true, style: style) }

    /// The same in one row.
    var line: Setting { Setting(isTall: false, isScript: isScript, style: style) }

    /// The same with another look.
    func looking(_ look: Node.Look) -> Setting {
      var result = self
      switch look {
      case .bold: result.style.attributes.formUnion(.bold)
      case .role(let ink): result.style.ink = ink
      }
      return result
    }
  }

  /// An item and the cells before it.
  struct Spaced {
    var gap: Int
    var item: Item
  }

  /// A node as one box.
  func box(_ node: Node, _ setting: Setting) -> Box {
    joined(line(node.siblings, setting))
  }

  /// A node as one box, with blanks where a bar would touch what stands around it.
  func freeBox(_ node: Node, _ setting: Setting, atRight: Bool = true) -> Box {
    let line = line(node.siblings, setting)
    let ends = [line.first, atRight ? line.last : nil].map {
      Box.blanks($0?.item.isBar == true ? 1 : 0)
    }
    return Box.joined([ends[0], joined(line), ends[1]])
  }

  /// Items side by side.
  func joined(_ line: [Spaced]) -> Box {
    Box.joined(line.flatMap { [Box.blanks($0.gap), $0.item.box] })
  }

  /// The parts of a row with their distances.
  func line(_ nodes: [Node], _ setting: Setting, afterOrdinary: Bool = false) -> [Spaced] {
    let spacing = Spacing(isScript: setting.isScript)
    let elements = spacing.classified(
      self.elements(nodes, setting), afterOrdinary: afterOrdinary)
    var result: [Spaced] = []
    var asked: Int?
    for element in settled(elements) {
      switch element {
      case .space(let cells): asked = max(asked ?? -1, cells)
      case .item(let item):
        let before = result.last?.item
        var gap = before.map { spacing.gap($0, item) } ?? (afterOrdinary ? start(item) : 0)
        if let asked { gap = asked < 0 ? 0 : max(gap, asked) }
        asked = nil
        result.append(Spaced(gap: gap, item: item))
      }
    }
    return result
  }

  /// The distance at the beginning of a cell that goes on with a relation.
  private func start(_ item: Item) -> Int {
    item.atom == .relation || item.atom == .binary ? 1 : 0
  }

  private func elements(_ nodes: [Node], _ setting: Setting) -> [Element] {
    var result: [Element] = []
    for (place, node) in nodes.enumerated() {
      switch node {
      case .space(let cells): result.append(.space(setting.isScript ? min(cells, 1) : cells))
      case .styled(let look, let inner):
        result += elements(inner.siblings, setting.looking(look))
      default:
        result.append(.item(item(node, setting, beside: Factors.neighbour(place, nodes))))
      }
    }
    return result
  }

  /// Signs between factors keep close only where the whole row is low.
  private func settled(_ elements: [Element]) -> [Element] {
    var result = elements
    let isLow = elements.allSatisfy { element in
      guard case .item(let item) = element else { return true }
      return glyphs.isASCII ? item.box.isLine : item.box.core.isLine
    }
    guard !isLow else { return elements }
    for (place, element) in elements.enumerated() {
      guard case .item(var item) = element else { continue }
      item.isClose = false
      result[place] = .item(item)
    }
    return result
  }

  // MARK: Parts

  /// One part of a row, and the neighbour with which it belongs together.
  func item(_ node: Node, _ setting: Setting, beside: Factors.Neighbour = .none) -> Item {
    switch node {
    case .row(let nodes): return group(nodes, setting)
    case .symbol(let symbol): return self.symbol(symbol, setting)
    case .number(let digits): return text(digits, setting)
    case .word(let word):
      return text(glyphs.text(word.text), setting, word.isFunction ? .function : .ordinary)
    case .text(let words): return Item(box: Box(glyphs.text(words), setting.style), atom: .ordinary)
    case .value(let value): return text(glyphs.text(value), setting)
    case .source(let source): return text(glyphs.text(source), warning(setting))
    case .delimiter(let delimiter, let atom): return self.delimiter(delimiter, atom, setting)
    case .negated(let inner): return negated(inner, setting)
    case .space: return Item(box: .empty, atom: .ordinary)
    case .styled(let look, let inner): return item(inner, setting.looking(look))
    default: return structure(node, setting, beside: beside)
    }
  }

  private func structure(_ node: Node, _ setting: Setting, beside: Factors.Neighbour) -> Item {
    switch node {
    case .fraction(let fraction): return self.fraction(fraction, setting, beside: beside)
    case .root(let body, let index): return root(body, index: index, setting)
    case .scripts(let scripts): return self.scripts(scripts, setting)
    case .accent(let accent, let base): return accented(accent, base, setting)
    case .bracketed(let bracketed): return self.bracketed(bracketed, setting)
    case .array(let array): return self.array(array, setting)
    case .stacked(let base, let over, let under):
      return stacked(base, over: over, under: under, setting)
    case .brace(let body, let label, let isOver):
      return brace(body, label: label, isOver: isOver, setting)
    default: return Item(box: .empty, atom: .ordinary)
    }
  }

  /// A group is one factor, whatever stands in it.
  private func group(_ nodes: [Node], _ setting: Setting) -> Item {
    let line = line(nodes, setting)
    return Item(
      box: joined(line), atom: .ordinary, left: line.first?.item.left ?? .other,
      right: line.last?.item.right ?? .other)
  }

  private func symbol(_ symbol: Symbol, _ setting: Setting) -> Item {
    if symbol.name == "int", setting.isTall { return integral(setting) }
    var item = text(glyphs.text(symbol), setting, symbol.atom)
    item.isClose = (symbol.name == "cdot" || symbol.name == "times") && item.left == .other
    item.isTight = symbol.name == "/"
    return item
  }

  /// Text as one item.
  func text(_ text: String, _ setting: Setting, _ atom: AtomClass = .ordinary) -> Item {
    let edges = Item.edges(text)
    return Item(
      box: Box(text, setting.style), atom: atom, left: edges.left, right: edges.right)
  }

  private func warning(_ setting: Setting) -> Setting {
    var result = setting
    result.style = Style(.warning, on: .ground, .reverse)
    return result
  }

  private func negated(_ node: Node, _ setting: Setting) -> Item {
    guard case .symbol(let symbol) = node else { return item(node, setting) }
    let known = ["=": "ne", "in": "notin"][symbol.name].flatMap(SymbolTable.command)
    if let known { return self.symbol(known, setting) }
    let shown = glyphs.isASCII ? "!" + symbol.ascii : symbol.unicode + "\u{338}"
    return text(shown, setting, symbol.atom)
  }

  private func delimiter(
    _ delimiter: Delimiter, _ atom: AtomClass?, _ setting: Setting
  ) -> Item {
    let small = BracketGlyphs.of(delimiter, isASCII: glyphs.isASCII).small
    return Item(box: Box(small, setting.style), atom: atom ?? .ordinary)
  }

  private func integral(_ setting: Setting) -> Item {
    let rows = glyphs.integral.enumerated().map { row, glyph in
      Box.Placed(box: Box(glyph, setting.style), row: row - 1, column: 0)
    }
    return Item(box: Box(rows), atom: .largeOperator)
  }
}

extension Node {
  /// The parts of a row, or the node alone.
  var siblings: [Node] {
    if case .row(let nodes) = self { nodes } else { [self] }
  }
}
