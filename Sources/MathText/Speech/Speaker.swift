import Phrases

/// Says a formula in words, for readers who listen.
///
/// A comma closes an index or a quotient where more follows, and parentheses keep together what
/// belongs together, so that the words mean one formula only.
struct Speaker {
  let phrases: Phrases

  /// The words for a node.
  func words(_ node: Node) -> String { said(row: node.siblings).text }

  /// The words for a node that is a part of something: in parentheses, unless it is one thing.
  func operand(_ node: Node) -> String {
    let words = words(node)
    return isSimple(node) ? words : "(\(words))"
  }

  private func isSimple(_ node: Node) -> Bool {
    let parts = node.siblings.filter { !$0.isSpace }
    guard parts.count == 1, let only = parts.first else { return parts.isEmpty }
    switch only {
    case .fraction, .array: return false
    case .row: return isSimple(only)
    case .styled(_, let inner): return isSimple(inner)
    default: return true
    }
  }

  /// The words for parts from left to right.
  func said(row nodes: [Node]) -> Said {
    if nodes.count == 1, let only = nodes.first { return said(only) }
    let nodes = Factors.joiningDerivatives(nodes)
    var result = Said(text: "", role: .operand)
    var last: Said?
    for (place, node) in nodes.enumerated() where !node.isSpace {
      var next = said(node, after: place > 0 ? nodes[place - 1] : nil)
      guard !next.text.isEmpty else { continue }
      if next.role == .binary, !(last.map { $0.role == .operand || $0.role == .words } ?? false) {
        next.role = .prefix
      }
      if last?.isSlash == true && next.role == .operand { next.ending = .open }
      result.text += joint(last, next) + next.text
      last = next
    }
    result.ending = last?.ending ?? .closed
    return result
  }

  /// A part; the brackets after an expectation's sign are not said.
  private func said(_ node: Node, after last: Node?) -> Said {
    if case .symbol(let symbol)? = last, symbol.name == "𝔼", case .bracketed(let pair) = node {
      return Said(text: operand(pair.body), ending: .index)
    }
    return said(node)
  }

  /// What stands between two parts.
  private func joint(_ last: Said?, _ next: Said) -> String {
    guard let last else { return "" }
    let times = phrases(.mathTimes)
    switch (last.role, next.role) {
    case (_, .punctuation): return ""
    case (.operand, .binary): return last.ending == .closed ? " " : ", "
    case (.operand, .times): return last.ending == .open ? ", " : " "
    case (.operand, .operand), (.operand, .prefix):
      if last.isDifferential && !next.isBracketed { return " " }
      let isPair = last.isPlain && next.isPlain && !last.isScripted && !next.isScripted
      let isApplied = last.isPlain && next.isBracketed
      if (isPair || isApplied) && next.role == .operand { return " " }
      return last.ending == .open ? ", \(times) " : " \(times) "
    default: return " "
    }
  }

  // MARK: Parts

  private func said(_ node: Node) -> Said {
    switch node {
    case .row(let nodes): return said(row: nodes)
    case .symbol(let symbol): return self.symbol(symbol)
    case .number(let text): return Said(text: text, isPlain: true)
    case .value(let text): return Said(text: keyboard(text), isPlain: true)
    case .text(let text): return Said(text: trimmed(text), role: .words)
    case .source(let text): return Said(text: text, role: .words)
    case .word(let word):
      let text = phrase(word.text) ?? word.text
      return Said(text: text, role: word.isFunction ? .prefix : .operand, isPlain: true)
    case .delimiter(let delimiter, let atom): return self.delimiter(delimiter, atom)
    case .styled(_, let inner): return said(row: inner.siblings)
    case .negated(let inner): return negated(inner)
    case .space: return Said(text: "")
    default: return structure(node)
    }
  }

  private func structure(_ node: Node) -> Said {
    switch node {
    case .fraction(let fraction): return self.fraction(fraction)
    case .root(let body, let index): return root(body, index)
    case .scripts(let scripts): return self.scripts(scripts)
    case .accent(let accent, let base):
      let name = phrase(accent.word) ?? accent.word
      return Said(
        text: phrases(.mathAccent, ["base": operand(base), "accent": name]), isPlain: true)
    case .bracketed(let pair): return bracketed(pair)
    case .array(let array): return self.array(array)
    case .stacked(let base, let over, let under): return stacked(base, over, under)
    case .brace(let body, let label, _):
      guard let label else { return said(row: body.siblings) }
      return Said(
        text: phrases(.mathLabelled, ["base": words(body), "label": words(label)]))
    default: return Said(text: "")
    }
  }

  private func symbol(_ symbol: Symbol) -> Said {
    let text = phrase(symbol.name) ?? symbol.ascii
    switch symbol.atom {
    case .largeOperator:
      return Said(text: phrases(.mathOperator, ["operator": text]), role: .prefix)
    case .binary:
      let role = symbol.isTimes ? Said.Role.times : .binary
      return Said(text: text, role: role, isSlash: symbol.name == "/")
    case .relation: return Said(text: text, role: .relation)
    case .punctuation:
      return Said(text: symbol.name == ":" ? " \(text)" : text, role: .punctuation)
    default: break
    }
    switch symbol.name {
    case "𝔼": return Said(text: phrases(.mathExpectation), role: .prefix)
    case "𝟙": return Said(text: text, role: .prefix)
    case "nabla": return Said(text: text, role: .prefix)
    case "!": return Said(text: text, role: .words)
    default:
      return Said(
        text: text, isPlain: true, isDifferential: ["d", "Delta", "partial"].contains(symbol.name))
    }
  }

  private func delimiter(_ delimiter: Delimiter, _ atom: AtomClass?) -> Said {
    if delimiter == .bar, atom == .relation {
      return Said(text: phrase("mid") ?? delimiter.rawValue, role: .relation)
    }
    let small = BracketGlyphs.of(delimiter, isASCII: false).small
    return Said(text: small, role: atom == .closing ? .punctuation : .words)
  }

  private func negated(_ node: Node) -> Said {
    guard case .symbol(let symbol) = node else { return said(node) }
    if symbol.name == "=" { return Said(text: phrase("ne") ?? "", role: .relation) }
    let relation = phrase(symbol.name) ?? symbol.unicode
    return Said(text: phrases(.mathNot, ["relation": relation]), role: .relation)
  }

  /// A sign in words, where it has any.
  func phrase(_ name: String) -> String? { Phrase.mathSign(name).map { phrases($0) } }

  private func keyboard(_ text: String) -> String {
    String(text.map { $0 == "−" ? "-" : $0 })
  }

  private func trimmed(_ text: String) -> String {
    text.split(separator: " ").joined(separator: " ")
  }
}
