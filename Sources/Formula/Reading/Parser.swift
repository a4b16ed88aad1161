import Phrases

/// Reads a formula by descending from the loosest operation to the tightest.
///
/// The grammar, loosest first: `or`, `and`, `not`, one comparison, `+ -`, `* / @`, sign, `^`
/// (whose exponent may have a sign), index, value.
struct Parser {
  var lexer: Lexer
  var token: Token
  let rules: Rules
  private var nesting = 0
  private var nodes = 0

  /// What a formula may hold.
  struct Rules {
    /// The names that may stand for values; nil allows any.
    var symbols: Set<String>?
    /// The functions that may be called; nil allows all.
    var functions: Set<String>?
    /// How many parts the formula may have.
    var nodes = FormulaLimits.nodes
    /// Whether a comma may group digits.
    var groupsDigits = false
  }

  init(_ source: String, rules: Rules = Rules()) throws(FormulaError) {
    self.rules = rules
    lexer = Lexer(source, groupsDigits: rules.groupsDigits)
    token = try lexer.next()
    guard token.kind != .end else { throw FormulaError(.empty, token.range) }
  }

  /// The whole source as one formula.
  mutating func formula() throws(FormulaError) -> Node {
    let node = try expression()
    guard token.kind == .end else { throw surplus(after: node) }
    return node
  }

  /// A value with operations of any level.
  mutating func expression() throws(FormulaError) -> Node {
    try nested { (parser: inout Parser) throws(FormulaError) in
      try parser.chain(Parser.loose) { (parser) throws(FormulaError) in
        try parser.chain([.name("and"): .and]) { (parser) throws(FormulaError) in
          try parser.negation()
        }
      }
    }
  }

  private static let loose: [Token.Kind: Operation] = [.name("or"): .or]
  private static let sums: [Token.Kind: Operation] = [
    .symbol(.plus): .plus, .symbol(.minus): .minus,
  ]
  private static let products: [Token.Kind: Operation] = [
    .symbol(.times): .times, .symbol(.divide): .divide, .symbol(.matrixProduct): .matrixProduct,
  ]
  private static let comparisons: [Token.Kind: Operation] = [
    .symbol(.less): .less, .symbol(.lessOrEqual): .lessOrEqual, .symbol(.greater): .greater,
    .symbol(.greaterOrEqual): .greaterOrEqual, .symbol(.equal): .equal,
    .symbol(.unequal): .unequal,
  ]

  private mutating func negation() throws(FormulaError) -> Node {
    guard token.isName("not") else { return try comparison() }
    let start = try advance().range.lowerBound
    let operand = try nested { (parser) throws(FormulaError) in try parser.negation() }
    return try made(.not(operand), start..<operand.range.upperBound)
  }

  private mutating func comparison() throws(FormulaError) -> Node {
    let left = try sum()
    guard let operation = Parser.comparisons[token.kind] else { return left }
    _ = try advance()
    let right = try sum()
    if Parser.comparisons[token.kind] != nil { throw chained(left, operation, right) }
    return try made(.chain(left, [.init(operation: operation, operand: right)]), left, right)
  }

  private mutating func sum() throws(FormulaError) -> Node {
    try chain(Parser.sums) { (parser) throws(FormulaError) in
      try parser.chain(Parser.products) { (parser) throws(FormulaError) in try parser.signed() }
    }
  }

  /// Operations of one level, from left to right.
  private mutating func chain(
    _ operations: [Token.Kind: Operation],
    _ operand: (inout Parser) throws(FormulaError) -> Node
  ) throws(FormulaError) -> Node {
    let first = try operand(&self)
    var links: [Node.Link] = []
    while let operation = operations[token.kind] {
      _ = try advance()
      links.append(.init(operation: operation, operand: try operand(&self)))
    }
    guard let last = links.last else { return first }
    if case .chain(let inner, let before) = first.kind,
      before.first?.operation.level == last.operation.level
    {
      return try made(.chain(inner, before + links), first, last.operand)
    }
    return try made(.chain(first, links), first, last.operand)
  }

  /// A power with signs in front.
  mutating func signed() throws(FormulaError) -> Node {
    if token.isSymbol(.plus) {
      _ = try advance()
      return try nested { (parser) throws(FormulaError) in try parser.signed() }
    }
    guard token.isSymbol(.minus) else { return try power() }
    let start = try advance().range.lowerBound
    let operand = try nested { (parser) throws(FormulaError) in try parser.signed() }
    return try made(.negative(operand), start..<operand.range.upperBound)
  }

  mutating func power() throws(FormulaError) -> Node {
    let base = try indexed()
    if token.beginsValue { throw missingOperator(after: base) }
    guard token.isSymbol(.power) else { return base }
    _ = try advance()
    let exponent = try nested { (parser) throws(FormulaError) in try parser.signed() }
    return try made(.chain(base, [.init(operation: .power, operand: exponent)]), base, exponent)
  }

  private mutating func indexed() throws(FormulaError) -> Node {
    var node = try value()
    while token.isSymbol(.openList) {
      let open = try advance()
      let indices = try expressions(until: .closeList, opened: open)
      guard !indices.isEmpty else { throw unexpected(.formulaExpectedIndex) }
      let end = try advance().range.upperBound
      node = try made(.index(node, indices), node.range.lowerBound..<end)
    }
    return node
  }

  /// A number, a name, a call, a list, or a formula in parentheses.
  private mutating func value() throws(FormulaError) -> Node {
    switch token.kind {
    case .number(let literal):
      let range = try advance().range
      return try made(.number(literal.number, isInteger: literal.isInteger), range)
    case .name(let name) where name != "and" && name != "or" && name != "not":
      return try named(name, try advance().range)
    case .symbol(.openList):
      let open = try advance()
      let nodes = try expressions(until: .closeList, opened: open)
      let end = try advance().range.upperBound
      return try made(.list(nodes), open.range.lowerBound..<end)
    case .symbol(.open): return try grouped()
    default: throw unexpected(.formulaExpectedValue)
    }
  }

  private mutating func grouped() throws(FormulaError) -> Node {
    let open = try advance()
    let node = try expression()
    guard token.isSymbol(.close) else { throw unclosed(open, .formulaExpectedClose) }
    let end = try advance().range.upperBound
    return node.spanning(open.range.lowerBound..<end)
  }

  /// Formulas separated by commas; the closing bracket is the next word.
  private mutating func expressions(
    until close: Token.Symbol, opened open: Token
  ) throws(FormulaError) -> [Node] {
    var nodes: [Node] = []
    while !token.isSymbol(close) {
      nodes.append(try expression())
      guard token.isSymbol(.comma) else { break }
      _ = try advance()
    }
    guard token.isSymbol(close) else { throw unclosed(open, .formulaExpectedComma) }
    return nodes
  }

  // MARK: - Words and limits

  /// Goes on to the next word and returns this one.
  mutating func advance() throws(FormulaError) -> Token {
    let current = token
    token = try lexer.next()
    return current
  }

  mutating func made(_ kind: Node.Kind, _ range: Range<Int>) throws(FormulaError) -> Node {
    nodes += 1
    guard nodes <= rules.nodes else { throw FormulaError(.tooLong(limit: rules.nodes), range) }
    let node = Node(kind, range)
    guard node.depth <= FormulaLimits.depth else { throw tooDeep(range) }
    return node
  }

  private mutating func made(
    _ kind: Node.Kind, _ first: Node, _ last: Node
  ) throws(FormulaError) -> Node {
    try made(kind, first.range.lowerBound..<last.range.upperBound)
  }

  /// Reads one level deeper, if that is allowed; the limit is looked at before anything is read.
  mutating func nested(
    _ read: (inout Parser) throws(FormulaError) -> Node
  ) throws(FormulaError) -> Node {
    guard nesting < FormulaLimits.depth else { throw tooDeep(token.range) }
    nesting += 1
    defer { nesting -= 1 }
    return try read(&self)
  }

  private func tooDeep(_ range: Range<Int>) -> FormulaError {
    FormulaError(.tooDeep(limit: FormulaLimits.depth), range)
  }
}
