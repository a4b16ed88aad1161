/// Finds the brackets of a row that belong together.
///
/// Brackets that stand alone, as in a half-open interval over two cells, stay what they are. A bar
/// opens where another one follows on the same level, and closes where one is open.
enum Pairing {
  /// The row with its pairs made one node each.
  static func paired(_ nodes: [Node]) -> [Node] {
    guard nodes.contains(where: { $0.bracket != nil }) else { return nodes }
    var open: [Opened] = []
    var result: [Node] = []
    for (place, node) in nodes.enumerated() {
      guard let bracket = node.bracket else {
        result.append(node)
        continue
      }
      if isClosing(bracket, open.last, after: nodes[..<place].last), let opened = open.popLast() {
        close(opened, with: bracket, scripts: node, &result)
      } else if isOpening(bracket, nodes[(place + 1)...]) {
        open.append(Opened(bracket: bracket, start: result.count))
        result.append(node)
      } else {
        if bracket.atom == .closing { open.removeAll() }
        result.append(node.asRelation)
      }
    }
    return result
  }

  private struct Opened {
    var bracket: Bracket
    var start: Int
  }

  fileprivate struct Bracket {
    var delimiter: Delimiter
    var atom: AtomClass?
    var rows = 1
  }

  private static func isClosing(_ bracket: Bracket, _ open: Opened?, after last: Node?) -> Bool {
    guard let open = open?.bracket else { return false }
    guard bracket.atom == .closing else {
      return bracket.atom == nil && open.atom == nil && open.delimiter == bracket.delimiter
        && last?.awaitsOperand != true
    }
    guard isBar(bracket.delimiter) || isBar(open.delimiter) else { return true }
    return open.atom == .opening && open.delimiter == bracket.delimiter
  }

  private static func isBar(_ delimiter: Delimiter) -> Bool {
    delimiter == .bar || delimiter == .doubleBar
  }

  /// Whether a bracket opens; of a bar, whether its partner follows before its level ends.
  private static func isOpening(_ bracket: Bracket, _ rest: ArraySlice<Node>) -> Bool {
    guard bracket.atom == nil else { return bracket.atom == .opening }
    var level = 0
    for node in rest {
      guard let next = node.bracket else { continue }
      switch next.atom {
      case .opening: level += 1
      case .closing: level -= 1
      default: if level == 0 && next.delimiter == bracket.delimiter { return true }
      }
      if level < 0 { return false }
    }
    return false
  }

  private static func close(
    _ opened: Opened, with bracket: Bracket, scripts: Node, _ result: inout [Node]
  ) {
    let body = Array(result[(opened.start + 1)...])
    result.removeSubrange(opened.start...)
    let pair = Node.bracketed(
      Node.Bracketed(
        left: opened.bracket.delimiter, body: Node.joined(body), right: bracket.delimiter,
        rows: max(opened.bracket.rows, bracket.rows)))
    if case .scripts(var scripts) = scripts {
      scripts.base = pair
      result.append(.scripts(scripts))
    } else {
      result.append(pair)
    }
  }
}

extension Node {
  /// Whether something must follow it, so that no bar closes here.
  fileprivate var awaitsOperand: Bool {
    switch self {
    case .symbol(let symbol): symbol.atom == .binary || symbol.atom == .relation
    case .delimiter(_, let atom): atom == .opening
    default: false
    }
  }

  /// The bracket that it is, with or without scripts at it.
  fileprivate var bracket: Pairing.Bracket? {
    switch self {
    case .delimiter(let delimiter, let atom):
      atom == .relation ? nil : Pairing.Bracket(delimiter: delimiter, atom: atom)
    case .bracketed(let pair):
      if case .delimiter(let delimiter, let atom) = pair.body, pair.right == .none {
        Pairing.Bracket(delimiter: delimiter, atom: atom, rows: pair.rows)
      } else {
        nil
      }
    case .scripts(let scripts): scripts.base.bracket
    default: nil
    }
  }

  /// A bracket without a partner: a bar is a relation, as in a conditional probability.
  fileprivate var asRelation: Node {
    switch self {
    case .delimiter(let delimiter, nil): .delimiter(delimiter, .relation)
    case .bracketed(let pair) where pair.right == .none: pair.body.asRelation
    case .scripts(var scripts):
      {
        scripts.base = scripts.base.asRelation
        return .scripts(scripts)
      }()
    default: self
    }
  }
}
