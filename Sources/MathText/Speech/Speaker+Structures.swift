import Phrases

extension Speaker {
  // MARK: Quotients and roots

  func fraction(_ fraction: Node.Fraction) -> Said {
    if fraction.kind == .binomial {
      let parts = ["above": operand(fraction.above), "below": operand(fraction.below)]
      return Said(text: phrases.text(of: .mathChoose, parts), ending: .open)
    }
    if let sign = Factors.differential(fraction), sign.isPartial { return partial(fraction) }
    if case .number("1") = fraction.above, case .number("2") = fraction.below {
      return Said(text: phrases(.mathHalf))
    }
    let above = Factors.isProduct(fraction.above) ? words(fraction.above) : operand(fraction.above)
    let text = phrases(.mathOver, ["above": above, "below": operand(fraction.below)])
    return Said(text: text, ending: .open)
  }

  /// `∂L/∂W`, `∂²f/∂x²` or `∂/∂W`.
  private func partial(_ fraction: Node.Fraction) -> Said {
    let above = Node.row(Array(fraction.above.siblings.filter { !$0.isSpace }.dropFirst()))
    let below = Node.row(Array(fraction.below.siblings.filter { !$0.isSpace }.dropFirst()))
    if case .scripts? = fraction.above.siblings.first {
      let parts = ["above": words(fraction.above), "below": words(fraction.below)]
      return Said(text: phrases.text(of: .mathOver, parts), ending: .open)
    }
    if above.isEmpty {
      return Said(text: phrases(.mathPartialBy, ["below": words(below)]), role: .prefix)
    }
    let text = phrases(.mathPartial, ["above": words(above), "below": words(below)])
    return Said(text: text, ending: .open)
  }

  func root(_ body: Node, _ index: Node?) -> Said {
    let inner = operand(body)
    let ending: Said.Ending = inner.hasSuffix(")") ? .closed : .open
    guard let index else {
      return Said(text: phrases(.mathSquareRoot, ["body": inner]), ending: ending)
    }
    return Said(
      text: phrases(.mathRoot, ["index": words(index), "body": inner]), ending: ending)
  }

  // MARK: Brackets and arrays

  func bracketed(_ pair: Node.Bracketed) -> Said {
    switch pair.left {
    case .doubleBar: return around(pair.body, .mathNorm)
    case .bar where pair.right == .bar: return around(pair.body, .mathAbsolute)
    case .leftFloor: return around(pair.body, .mathFloor)
    case .leftCeiling: return around(pair.body, .mathCeiling)
    default: break
    }
    let ends = [pair.left, pair.right].map { BracketGlyphs.of($0, isASCII: false).small }
    return Said(text: ends[0] + words(pair.body) + ends[1], isPlain: true, isBracketed: true)
  }

  private func around(_ body: Node, _ phrase: Phrase) -> Said {
    let inner = operand(body)
    return Said(
      text: phrases(phrase, ["body": inner]), ending: inner.hasSuffix(")") ? .closed : .index)
  }

  func array(_ array: Node.ArrayNode) -> Said {
    let rows = array.rows.map { row in row.map(words).filter { !$0.isEmpty } }
    switch array.kind {
    case .matrix(let left, _):
      let text = rows.map { $0.joined(separator: ", ") }.joined(separator: "; ")
      let isDeterminant = left == .bar
      return Said(
        text: phrases(isDeterminant ? .mathDeterminant : .mathMatrix, ["rows": text]))
    case .cases:
      let text = rows.map { $0.joined(separator: ", ") }.joined(separator: "; ")
      return Said(text: phrases(.mathCases, ["rows": text]), ending: .open)
    case .aligned, .gathered:
      return Said(text: rows.map { $0.joined(separator: " ") }.joined(separator: "; "))
    }
  }

  func stacked(_ base: Node, _ over: Node?, _ under: Node?) -> Said {
    var result = said(row: base.siblings)
    if let over {
      result.text = phrases(.mathAbove, ["base": result.text, "label": words(over)])
    }
    if let under {
      result.text = phrases(.mathBelow, ["base": result.text, "label": words(under)])
    }
    return result
  }

  // MARK: Scripts

  func scripts(_ scripts: Node.Scripts) -> Said {
    if let said = runningOperator(scripts) { return said }
    if let said = squaredNorm(scripts) { return said }
    var result = said(row: scripts.base.siblings)
    if scripts.base.siblings.count > 1 { result.text = "(\(result.text))" }
    if case .bracketed? = scripts.base.siblings.last {} else { result.isBracketed = false }
    result.isPlain = scripts.above == nil && scripts.base.isLetter
    result.isScripted = scripts.below != nil || scripts.above != nil
    for _ in 0..<min(scripts.primes, 4) {
      result.text = phrases(.mathPrimed, ["base": result.text])
    }
    if let below = scripts.below {
      result.text = phrases(.mathIndex, ["base": result.text, "index": words(below)])
      result.ending = .index
    }
    if let above = scripts.above { raise(&result, to: above) }
    if case .brace = scripts.base { return labelled(scripts) }
    return result
  }

  private func labelled(_ scripts: Node.Scripts) -> Said {
    guard case .brace(let body, _, let isOver) = scripts.base,
      let label = isOver ? scripts.above : scripts.below
    else { return said(row: scripts.base.siblings) }
    return Said(text: phrases(.mathLabelled, ["base": words(body), "label": words(label)]))
  }

  private func raise(_ said: inout Said, to exponent: Node) {
    let exponent = exponent.siblings.count == 1 ? exponent.siblings[0] : exponent
    if let phrase = knownPower(exponent) {
      said.text = phrases(phrase, ["base": said.text])
      said.ending = .closed
      return
    }
    if case .bracketed = exponent {
      said.text = phrases(
        .mathSuperscript, ["base": said.text, "exponent": words(exponent)])
      said.ending = .closed
      return
    }
    let power = operand(exponent)
    said.text = phrases(.mathPower, ["base": said.text, "exponent": power])
    said.ending = power.hasSuffix(")") ? .closed : .index
  }

  private func knownPower(_ exponent: Node) -> Phrase? {
    switch exponent {
    case .number("2"): .mathSquared
    case .number("3"): .mathCubed
    case .symbol(let symbol):
      symbol.name == "top" || symbol.name == "T"
        ? .mathTranspose : ["*", "ast", "star"].contains(symbol.name) ? .mathStarred : nil
    case .row(let nodes):
      if case .symbol(let sign)? = nodes.first, sign.name == "-", nodes.count == 2,
        case .number("1")? = nodes.last
      {
        .mathInverse
      } else {
        nil
      }
    default: nil
    }
  }

  private func squaredNorm(_ scripts: Node.Scripts) -> Said? {
    guard scripts.below == nil, scripts.primes == 0, case .number("2")? = scripts.above,
      case .bracketed(let pair) = scripts.base, pair.left == .doubleBar
    else { return nil }
    return around(pair.body, .mathSquaredNorm)
  }

  // MARK: Operators over something

  private func runningOperator(_ scripts: Node.Scripts) -> Said? {
    guard let name = operatorName(scripts.base) else { return nil }
    if case .symbol(let symbol) = scripts.base, symbol.name == "𝔼" {
      return scripts.below.map {
        Said(text: phrases(.mathExpectationOver, ["index": words($0)]), role: .prefix)
      }
    }
    if case .word(let word) = scripts.base, word.text == "lim", let below = scripts.below {
      return Said(text: phrases(.mathLimit, ["index": words(below)]), role: .prefix)
    }
    return Said(text: running(name, scripts), role: .prefix)
  }

  private func running(_ name: String, _ scripts: Node.Scripts) -> String {
    var parts = ["operator": name]
    parts["end"] = scripts.above.map(words)
    guard let below = scripts.below else {
      return phrases.text(of: .mathOperator, parts)
    }
    parts["index"] = words(below)
    guard scripts.above != nil else { return phrases.text(of: .mathOperatorOver, parts) }
    if let (index, start) = range(below) {
      parts["index"] = words(index)
      parts["start"] = words(start)
      return phrases.text(of: .mathOperatorFrom, parts)
    }
    if case .symbol(let symbol) = scripts.base, symbol.name == "int" {
      parts["start"] = words(below)
      return phrases.text(of: .mathBetween, parts)
    }
    return phrases.text(of: .mathOperatorTo, parts)
  }

  /// `j = 0` as an index and its start.
  private func range(_ node: Node) -> (Node, Node)? {
    let nodes = node.siblings
    let place = nodes.firstIndex {
      if case .symbol(let sign) = $0 { sign.name == "=" } else { false }
    }
    guard let place, place > 0 else { return nil }
    return (.row(Array(nodes[..<place])), .row(Array(nodes[(place + 1)...])))
  }

  private func operatorName(_ node: Node) -> String? {
    switch node {
    case .symbol(let symbol):
      symbol.atom == .largeOperator || symbol.name == "𝔼"
        ? phrase(symbol.name) ?? symbol.unicode : nil
    case .word(let word): word.hasLimits ? phrase(word.text) ?? word.text : nil
    default: nil
    }
  }
}

extension Node {
  /// Whether it is a letter or a name, which may be a function.
  fileprivate var isLetter: Bool {
    switch self {
    case .symbol, .word: true
    case .accent(_, let base): base.isLetter
    default: false
    }
  }
}
