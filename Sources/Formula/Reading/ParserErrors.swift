import Phrases

/// What the parser says where a formula does not go on, with what was probably meant.
extension Parser {
  /// A word where another belongs.
  func unexpected(_ expected: Phrase) -> FormulaError {
    if token.isSymbol(.comma) { return FormulaError(.comma(meant: nil), token.range) }
    return FormulaError(.unexpected(found, expected: expected), token.range)
  }

  /// A bracket that is not closed where it should be.
  func unclosed(_ open: Token, _ expected: Phrase) -> FormulaError {
    if token.kind == .end {
      return FormulaError(.unclosed(lexer.text(open.range)), open.range)
    }
    if token.isSymbol(.assign) {
      return FormulaError(.assignment(meant: "=="), token.range)
    }
    return unexpected(expected)
  }

  /// Something after a formula that is complete.
  func surplus(after node: Node) -> FormulaError {
    if token.isSymbol(.assign) { return FormulaError(.assignment(meant: "=="), token.range) }
    guard token.isSymbol(.comma) else {
      return FormulaError(.unexpected(found, expected: .formulaExpectedEnd), token.range)
    }
    return FormulaError(.comma(meant: decimal(before: node)), token.range)
  }

  /// The decimal number that `1,5` means.
  private func decimal(before node: Node) -> String? {
    var ahead = lexer
    guard case .number(_, isInteger: true) = node.kind, let next = try? ahead.next(),
      case .number(let literal) = next.kind, literal.isInteger,
      next.range.lowerBound == token.range.upperBound,
      let end = try? ahead.next(), end.kind == .end
    else { return nil }
    return lexer.text(node.range) + "." + lexer.text(next.range)
  }

  /// Two values side by side: `3p`, `p(1 - p)`.
  mutating func missingOperator(after node: Node) -> FormulaError {
    let start = node.range.lowerBound
    let place = token.range
    let left = lexer.text(node.range)
    let right = (try? nested { (parser) throws(FormulaError) in try parser.power() })
      .map { lexer.text($0.range) }
    return FormulaError(
      .missingOperator(meant: left + "*" + (right ?? lexer.text(place))),
      start..<place.upperBound)
  }

  /// `a < b < c`.
  mutating func chained(_ left: Node, _ operation: Operation, _ middle: Node) -> FormulaError {
    let sign = lexer.text(token.range)
    let place = token.range
    let right = (try? advance()).flatMap { _ in try? signed() }.map { lexer.text($0.range) }
    let shared = lexer.text(middle.range)
    let first = "\(lexer.text(left.range)) \(operation.rawValue) \(shared)"
    return FormulaError(
      .chainedComparison(meant: "\(first) and \(shared) \(sign) \(right ?? "…")"), place)
  }

  /// A function's name without parentheses: `log x`, `log^2 x`.
  mutating func bare(_ name: String, _ range: Range<Int>) -> FormulaError {
    var exponent = ""
    if token.isSymbol(.power), (try? advance()) != nil, let power = try? exponentAfterName() {
      exponent = "^" + lexer.text(power)
    }
    var operand = "x"
    if token.beginsValue,
      let node = try? nested({ (parser) throws(FormulaError) in
        try parser.power()
      })
    {
      operand = lexer.text(node.range)
    }
    if operand.first == "(", operand.last == ")" {
      operand = String(operand.dropFirst().dropLast())
    }
    return FormulaError(
      .missingParentheses(function: name, meant: "\(name)(\(operand))\(exponent)"), range)
  }

  /// The exponent in `log^2 x`: one number or name.
  private mutating func exponentAfterName() throws(FormulaError) -> Range<Int> {
    let token = try advance()
    guard token.beginsValue, !token.isSymbol(.open) else {
      throw FormulaError(
        .unexpected(lexer.text(token.range), expected: .formulaExpectedValue), token.range)
    }
    return token.range
  }

  /// The word that stands here, as a message shows it.
  private var found: String {
    token.kind == .end ? "" : String(lexer.text(token.range).prefix(40))
  }
}

extension Node {
  /// The same part, said to stand elsewhere: with its parentheses.
  func spanning(_ range: Range<Int>) -> Node { Node(kind, range) }
}
