extension Parser {
  /// What a command shows, once its name is taken; nothing for what shows nothing.
  mutating func command(_ name: String, _ token: Token) throws(MathProblem) -> Node? {
    if let symbol = SymbolTable.command(name) { return .symbol(symbol) }
    if let (delimiter, atom) = Delimiter.commands[name] { return .delimiter(delimiter, atom) }
    if let space = Self.spaces[name] { return .space(space) }
    if Self.silent.contains(name) { return nil }
    if let text = FunctionNames.withLimits[name] {
      return .word(Node.Word(text: text, isFunction: true, hasLimits: true))
    }
    if FunctionNames.plain.contains(name) {
      return .word(Node.Word(text: name == "bmod" ? "mod" : name, isFunction: true))
    }
    if let rows = Self.bigRows(name) { return try big(token, rows: rows) }
    if let accent = Accent(rawValue: name) { return .accent(accent, try argument(after: token)) }
    if let alphabet = Alphabet(rawValue: name) {
      return try argument(after: token).lettered(alphabet)
    }
    return try structure(name, token)
  }

  private mutating func structure(_ name: String, _ token: Token) throws(MathProblem) -> Node? {
    switch name {
    case "frac", "dfrac", "cfrac": return try fraction(.display, token)
    case "tfrac": return try fraction(.line, token)
    case "binom", "dbinom", "tbinom": return try fraction(.binomial, token)
    case "sqrt":
      let index = try option()
      return .root(try argument(after: token), index: index)
    case "text", "textrm", "textit", "mbox", "textnormal":
      return .text(try rawArgument(after: token))
    case "textbf": return .styled(.bold, .text(try rawArgument(after: token)))
    case "mathrm", "mathsf", "mathtt", "mathit", "mathnormal":
      return try argument(after: token).upright
    case "mathbf", "boldsymbol", "bm", "pmb": return .styled(.bold, try argument(after: token))
    case "operatorname": return try operatorName(token)
    case "left": return try bracketed(token)
    case "right", "middle": throw problem(.rightAlone(token.source), token)
    case "begin": return try environment(token)
    case "end": throw problem(.endAlone(try rawArgument(after: token)), token)
    default: return try decoration(name, token)
    }
  }

  private mutating func decoration(_ name: String, _ token: Token) throws(MathProblem) -> Node? {
    switch name {
    case "textcolor":
      let role = try role(after: token)
      let body = try argument(after: token)
      return role.map { .styled($0, body) } ?? body
    case "underbrace", "overbrace":
      return .brace(try argument(after: token), label: nil, isOver: name == "overbrace")
    case "underset":
      let under = try argument(after: token)
      return .stacked(base: try argument(after: token).alone, over: nil, under: under)
    case "overset", "stackrel":
      let over = try argument(after: token)
      return .stacked(base: try argument(after: token).alone, over: over, under: nil)
    case "not": return .negated(try argument(after: token))
    case "pmod":
      let body = Node.row([.word(Node.Word(text: "mod")), .space(1), try argument(after: token)])
      return .bracketed(
        Node.Bracketed(left: .leftParenthesis, body: body, right: .rightParenthesis))
    default: return unknown(.unknownCommand(name), token)
    }
  }

  /// The names of the commands that are known, in no order.
  static let commandNames: [String] =
    SymbolTable.names + Delimiter.commands.keys.filter { $0.count > 1 }
    + Array(FunctionNames.withLimits.keys) + Array(FunctionNames.plain)
    + Accent.allCases.map(\.rawValue) + [
      "frac", "dfrac", "tfrac", "binom", "sqrt", "text", "textbf", "mathrm", "mathbf", "mathbb",
      "mathcal", "boldsymbol", "operatorname", "left", "right", "middle", "begin", "end",
      "textcolor", "color", "underbrace", "overbrace", "underset", "overset", "stackrel", "not",
      "quad", "qquad", "big", "Big", "bigg", "Bigg", "pmod",
    ]

  private static let spaces = [
    ",": 1, ":": 1, ";": 1, ">": 1, " ": 1, "!": -1, "quad": 3, "qquad": 6, "enspace": 2,
    "thinspace": 1, "medspace": 1, "thickspace": 1,
  ]

  /// Commands about sizes that a terminal does not have.
  private static let silent: Set = [
    "displaystyle", "textstyle", "scriptstyle", "limits", "nolimits", "nonumber", "notag",
  ]

  private mutating func fraction(
    _ kind: Node.Fraction.Kind, _ token: Token
  ) throws(MathProblem) -> Node {
    let above = try argument(after: token)
    return .fraction(
      Node.Fraction(above: above, below: try argument(after: token), kind: kind))
  }

  private mutating func operatorName(_ token: Token) throws(MathProblem) -> Node {
    var word = Node.Word(text: "", isFunction: true)
    if current.kind == .character("*") {
      take()
      word.hasLimits = true
    }
    word.text = try rawArgument(after: token)
    return .word(word)
  }

  // MARK: Brackets

  /// The rows of `\big` and its relatives.
  private static func bigRows(_ name: String) -> Int? {
    let stem = name.hasPrefix("big") || name.hasPrefix("Big") ? name.dropFirst(3) : "?"
    switch stem {
    case "", "l", "r", "m": return 1
    case "g", "gl", "gr", "gm": return 3
    default: return nil
    }
  }

  private mutating func big(_ token: Token, rows: Int) throws(MathProblem) -> Node {
    let isLeft = token.source.hasSuffix("l")
    let isRight = token.source.hasSuffix("r")
    let (delimiter, atom) = try self.delimiter(after: token)
    let side: AtomClass? = isLeft ? .opening : isRight ? .closing : atom
    return .bracketed(
      Node.Bracketed(left: delimiter, body: .delimiter(delimiter, side), right: .none, rows: rows))
  }

  private mutating func delimiter(
    after owner: Token
  ) throws(MathProblem) -> (Delimiter, AtomClass?) {
    takeBlanks()
    let token = take()
    switch token.kind {
    case .character("."): return (.none, nil)
    case .character("<"): return (.leftAngle, .opening)
    case .character(">"): return (.rightAngle, .closing)
    case .character(let character):
      if let known = Delimiter.characters[character] { return known }
    case .command(let name):
      if let known = Delimiter.commands[name] { return known }
    case .end: throw problem(.argumentMissing(after: owner.source), owner)
    default: break
    }
    throw problem(.notADelimiter(token.source), token)
  }

  private mutating func bracketed(_ token: Token) throws(MathProblem) -> Node {
    let (left, _) = try delimiter(after: token)
    var body: [Node] = []
    while true {
      let part = try deeper { (parser) throws(MathProblem) in
        try parser.row { $0.kind == .command("right") || $0.isMiddle || $0.kind == .end }
      }
      body.append(part)
      guard current.isMiddle else { break }
      body.append(.delimiter(try delimiter(after: take()).0, .relation))
    }
    let right = take()
    guard right.kind == .command("right") else { throw problem(.leftOpen, token) }
    return .bracketed(
      Node.Bracketed(
        left: left, body: body.count == 1 ? body[0] : .row(body),
        right: try delimiter(after: right).0))
  }

  // MARK: Environments

  private mutating func environment(_ token: Token) throws(MathProblem) -> Node {
    let name = try rawArgument(after: token)
    if name == "array" { _ = try rawArgument(after: token) }
    let rows = try deeper { (parser) throws(MathProblem) in
      try parser.rows { $0.kind == .command("end") || $0.kind == .end }
    }
    guard current.kind == .command("end") else {
      throw problem(.environmentOpen(name), token)
    }
    let end = take()
    let closed = try rawArgument(after: end)
    guard closed == name else { throw problem(.endAlone(closed), end) }
    guard let kind = Node.ArrayNode.Kind(environment: name) else {
      note(.unknownEnvironment(name), token)
      return .array(Node.ArrayNode(kind: .gathered, rows: [[.source("\\begin{\(name)}")]] + rows))
    }
    return .array(Node.ArrayNode(kind: kind, rows: rows))
  }
}

extension Token {
  fileprivate var isMiddle: Bool { kind == .command("middle") }
}

extension Node.ArrayNode.Kind {
  /// What an environment is set as.
  fileprivate init?(environment: String) {
    switch environment.hasSuffix("*") ? String(environment.dropLast()) : environment {
    case "matrix", "smallmatrix", "array": self = .matrix(.none, .none)
    case "pmatrix": self = .matrix(.leftParenthesis, .rightParenthesis)
    case "bmatrix": self = .matrix(.leftBracket, .rightBracket)
    case "Bmatrix": self = .matrix(.leftBrace, .rightBrace)
    case "vmatrix": self = .matrix(.bar, .bar)
    case "Vmatrix": self = .matrix(.doubleBar, .doubleBar)
    case "cases", "dcases": self = .cases
    case "aligned", "align", "alignedat", "split", "eqnarray": self = .aligned
    case "gathered", "gather", "equation", "multline", "substack": self = .gathered
    default: return nil
    }
  }
}

extension Node {
  /// What stands alone in braces, as if there were none.
  fileprivate var alone: Node {
    if case .row(let nodes) = self, nodes.count == 1 { nodes[0] } else { self }
  }

  /// Its letters in another alphabet.
  fileprivate func lettered(_ alphabet: Alphabet) -> Node {
    switch self {
    case .symbol(let symbol):
      guard symbol.name.count == 1, let letter = symbol.name.first else { return self }
      let shown = String(alphabet.letter(letter))
      let name = alphabet == .blackboard ? shown : symbol.name
      return .symbol(Symbol(name, shown, symbol.ascii, symbol.atom))
    case .number(let digits) where alphabet == .blackboard:
      let shown = String(digits.map(alphabet.letter))
      return .symbol(Symbol(shown, shown, digits))
    case .row(let nodes): return .row(nodes.map { $0.lettered(alphabet) })
    case .scripts(var scripts):
      scripts.base = scripts.base.lettered(alphabet)
      return .scripts(scripts)
    default: return self
    }
  }

  /// Upright letters, which make one name.
  fileprivate var upright: Node {
    var text = ""
    for part in parts {
      switch part {
      case .symbol(let symbol) where symbol.isLetter || symbol.name == "-": text += symbol.ascii
      case .number(let digits): text += digits
      case .space(1): text += " "
      default: return self
      }
    }
    if text.count == 1 { return .symbol(Symbol(text, text)) }
    return text.isEmpty ? self : .word(Word(text: text))
  }
}
