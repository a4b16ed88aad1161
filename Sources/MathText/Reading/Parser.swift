import Canvas

/// Reads tokens into a tree.
///
/// A mistake of form ends the reading; a command that is not known is noted, and its source stands
/// in its place.
struct Parser {
  private var tokens: [Token]
  private var position = 0
  private var depth = 0
  /// Commands and names that are not known.
  private(set) var problems: [MathProblem] = []

  init(_ tokens: [Token]) { self.tokens = tokens }

  /// Reads a whole formula, of one line or of several.
  mutating func formula() throws(MathProblem) -> Node {
    let rows = try rows(until: { $0.kind == .end })
    guard rows.count > 1 || (rows.first?.count ?? 0) > 1 else {
      return rows.first?.first ?? .row([])
    }
    return .array(Node.ArrayNode(kind: .aligned, rows: rows))
  }

  // MARK: Tokens

  var current: Token {
    tokens.indices.contains(position) ? tokens[position] : Token(kind: .end, place: lastPlace)
  }

  private var lastPlace: MathPlace { tokens.last?.place ?? MathPlace(piece: 0, offset: 0) }

  @discardableResult
  mutating func take() -> Token {
    let token = current
    position += 1
    return token
  }

  mutating func takeBlanks() {
    while current.kind == .blank { position += 1 }
  }

  /// Notes what is not known, and shows its source.
  mutating func unknown(_ kind: MathProblem.Kind, _ token: Token) -> Node {
    note(kind, token)
    return .source(token.source)
  }

  /// Notes what is not known.
  mutating func note(_ kind: MathProblem.Kind, _ token: Token) {
    problems.append(problem(kind, token))
  }

  func problem(_ kind: MathProblem.Kind, _ token: Token) -> MathProblem {
    MathProblem(kind: kind, place: token.place)
  }

  /// Reads something that is one level deeper.
  mutating func deeper<T>(
    _ read: (inout Parser) throws(MathProblem) -> T
  ) throws(MathProblem) -> T {
    guard depth < Limits.depth else {
      throw problem(.tooDeep(limit: Limits.depth), current)
    }
    depth += 1
    let result = try read(&self)
    depth -= 1
    return result
  }

  // MARK: Rows

  /// Cells, row by row, up to the token that ends them, which is left.
  mutating func rows(until isEnd: (Token) -> Bool) throws(MathProblem) -> [[Node]] {
    var rows: [[Node]] = [[]]
    while true {
      let cell = try row { isEnd($0) || $0.kind == .alignment || $0.isRowEnd }
      rows[rows.count - 1].append(cell)
      if current.kind == .alignment {
        take()
      } else if current.isRowEnd {
        take()
        try takeRowDistance()
        rows.append([])
      } else {
        break
      }
    }
    if rows.count > 1, rows.last?.allSatisfy(\.isEmpty) == true { rows.removeLast() }
    return rows
  }

  /// `[2pt]` after `\\` says nothing here.
  private mutating func takeRowDistance() throws(MathProblem) {
    guard current.kind == .character("["), position + 1 < tokens.count,
      case .character(let next) = tokens[position + 1].kind, next.isNumber || next == "-"
    else { return }
    _ = try rawOption(after: take())
  }

  /// Parts up to a token that ends them, which is left.
  mutating func row(until isEnd: (Token) -> Bool) throws(MathProblem) -> Node {
    var nodes: [Node] = []
    while !isEnd(current) {
      let token = current
      switch token.kind {
      case .end: throw problem(.groupOpen, token)
      case .blank: take()
      case .close: throw problem(.groupNotOpened, token)
      case .above, .below, .prime: try takeScript(onto: &nodes)
      case .command("color"):
        take()
        nodes.append(try colored(until: isEnd, token))
      case .alignment, .command("\\"): throw problem(.argumentMissing(after: token.source), token)
      default: if let node = try part() { nodes.append(node) }
      }
    }
    return Node.joined(Pairing.paired(nodes))
  }

  /// The rest of a row in another colour.
  private mutating func colored(
    until isEnd: (Token) -> Bool, _ token: Token
  ) throws(MathProblem) -> Node {
    let role = try role(after: token)
    let rest = try deeper { (parser) throws(MathProblem) in try parser.row(until: isEnd) }
    return role.map { .styled($0, rest) } ?? rest
  }

  /// A role's name in braces; nothing where it is not known, which is noted.
  mutating func role(after token: Token) throws(MathProblem) -> Node.Look? {
    takeBlanks()
    let place = current
    let name = try rawArgument(after: token)
    if let ink = Ink(name: name), ink != .ground { return .role(ink) }
    note(.unknownRole(name), place)
    return nil
  }

  /// One part of a row, which is no script; nothing for what shows nothing.
  private mutating func part() throws(MathProblem) -> Node? {
    let token = take()
    switch token.kind {
    case .open: return try group(token)
    case .command(let name): return try command(name, token)
    case .character(let character): return try self.character(character, token)
    case .value(let text): return .value(text)
    case .matrix(let rows): return .values(rows)
    case .missing(let text): return .source(text)
    case .above, .below, .prime, .alignment, .blank, .close, .end: return nil
    }
  }

  /// What stands in braces of which the first is taken.
  mutating func group(_ open: Token) throws(MathProblem) -> Node {
    let result = try deeper { (parser) throws(MathProblem) in
      try parser.row { $0.kind == .close || $0.kind == .end }
    }
    guard take().kind == .close else { throw problem(.groupOpen, open) }
    return result
  }

  private mutating func character(
    _ character: Character, _ token: Token
  ) throws(MathProblem) -> Node {
    if character.isASCII, character.isNumber { return .number(number(from: character)) }
    if character == "%" { throw problem(.comment, token) }
    if let (delimiter, atom) = Delimiter.characters[character] {
      return .delimiter(delimiter, atom)
    }
    if character == ":", current.kind == .character("="),
      let symbol = SymbolTable.command("coloneqq")
    {
      take()
      return .symbol(symbol)
    }
    return .symbol(SymbolTable.character(character) ?? Symbol(character: character))
  }

  /// Digits that follow each other, with points and commas between them.
  private mutating func number(from first: Character) -> String {
    var result = String(first)
    while true {
      if isGroupedComma {
        position += 3
        result.append(",")
      }
      guard case .character(let next) = current.kind else { break }
      let isDigit = next.isASCII && next.isNumber
      guard isDigit || ((next == "." || next == ",") && isDigitNext) else { break }
      result.append(next)
      take()
    }
    return result
  }

  /// Whether `{,}` between digits follows, which is a comma without a distance.
  private var isGroupedComma: Bool {
    guard position + 3 < tokens.count, case .character(let digit) = tokens[position + 3].kind
    else { return false }
    let kinds = tokens[position..<(position + 3)].map(\.kind)
    return kinds == [.open, .character(","), .close] && digit.isASCII && digit.isNumber
  }

  private var isDigitNext: Bool {
    guard position + 1 < tokens.count, case .character(let next) = tokens[position + 1].kind
    else { return false }
    return next.isASCII && next.isNumber
  }

  // MARK: Arguments

  /// What a command is about: a group, or the one token that follows.
  mutating func argument(after owner: Token) throws(MathProblem) -> Node {
    takeBlanks()
    let token = current
    switch token.kind {
    case .open:
      take()
      return try group(token)
    case .character(let digit) where digit.isASCII && digit.isNumber:
      take()
      return .number(String(digit))
    case .close, .end, .alignment, .above, .below, .prime, .command("\\"), .command("right"):
      throw problem(.argumentMissing(after: owner.source), owner)
    default:
      let node = try deeper { (parser) throws(MathProblem) in try parser.part() }
      guard let node else { throw problem(.argumentMissing(after: owner.source), owner) }
      return node
    }
  }

  /// Words in braces, verbatim.
  mutating func rawArgument(after owner: Token) throws(MathProblem) -> String {
    takeBlanks()
    let open = take()
    guard open.kind == .open else { throw problem(.argumentMissing(after: owner.source), owner) }
    var result = ""
    var level = 1
    while true {
      let token = take()
      switch token.kind {
      case .end: throw problem(.groupOpen, open)
      case .open: level += 1
      case .close:
        level -= 1
        if level == 0 { return result }
      case .blank: if !result.hasSuffix(" ") { result += " " }
      case .command(let name): result += Parser.rawText(of: name)
      case .character("$"): break
      default: result += token.source
      }
    }
  }

  private static func rawText(of command: String) -> String {
    if [",", ";", ":", " ", "quad"].contains(command) { return " " }
    if ["%", "$", "#", "&", "_", "{", "}"].contains(command) { return command }
    return SymbolTable.command(command)?.unicode ?? (command == "!" ? "" : "\\" + command)
  }

  /// What stands between `[` and `]`, where an option follows.
  mutating func option() throws(MathProblem) -> Node? {
    takeBlanks()
    guard current.kind == .character("[") else { return nil }
    let open = take()
    let result = try deeper { (parser) throws(MathProblem) in
      try parser.row { $0.kind == .character("]") || $0.kind == .end }
    }
    guard take().kind == .character("]") else { throw problem(.optionOpen, open) }
    return result
  }

  private mutating func rawOption(after open: Token) throws(MathProblem) -> String {
    var result = ""
    while current.kind != .character("]") {
      guard current.kind != .end else { throw problem(.optionOpen, open) }
      result += take().source
    }
    take()
    return result
  }

  // MARK: Scripts

  private mutating func takeScript(onto nodes: inout [Node]) throws(MathProblem) {
    let token = take()
    var scripts = Node.Scripts(base: .row([]))
    if case .scripts(let known)? = nodes.last {
      scripts = known
      nodes.removeLast()
    } else if let base = nodes.last, base.takesScripts {
      scripts.base = base
      nodes.removeLast()
    }
    switch token.kind {
    case .prime: scripts.primes += 1
    case .above:
      guard scripts.above == nil else { throw problem(.scriptTwice("^"), token) }
      scripts.above = try argument(after: token)
    default:
      guard scripts.below == nil else { throw problem(.scriptTwice("_"), token) }
      scripts.below = try argument(after: token)
    }
    nodes.append(.scripts(scripts))
  }
}

extension Token {
  /// Whether it ends a row of an array.
  var isRowEnd: Bool { kind == .command("\\") || kind == .command("cr") }
}

extension Node {
  /// Whether a script joins it; otherwise it stands on an empty base.
  fileprivate var takesScripts: Bool {
    switch self {
    case .space: false
    case .symbol(let symbol): ![.relation, .binary, .punctuation].contains(symbol.atom)
    default: true
    }
  }

  /// A matrix of values.
  fileprivate static func values(_ rows: [[String]]) -> Node {
    .array(
      ArrayNode(kind: .matrix(.leftBracket, .rightBracket), rows: rows.map { $0.map(Node.value) }))
  }
}
