/// Names: constants, variables, and calls.
extension Parser {
  mutating func named(_ name: String, _ range: Range<Int>) throws(FormulaError) -> Node {
    if token.isSymbol(.open) { return try called(name, range) }
    if let constant = Node.Constant(rawValue: name) { return try made(.constant(constant), range) }
    if name != "T", FunctionTable.function(named: name) != nil, !isSymbol(name) {
      throw bare(name, range)
    }
    return try made(.variable(try symbol(name, range)), range)
  }

  /// Whether the name is declared as a symbol of its own.
  private func isSymbol(_ name: String) -> Bool { rules.symbols?.contains(name) == true }

  /// The symbol that a name stands for: itself, or the Greek letter that it spells.
  private func symbol(_ name: String, _ range: Range<Int>) throws(FormulaError) -> String {
    guard let symbols = rules.symbols, !symbols.contains(name) else { return name }
    if let letter = Greek.letter(spelled: name), symbols.contains(letter) { return letter }
    if let spelled = Greek.spelling(of: name), symbols.contains(spelled) { return spelled }
    throw FormulaError(.notAllowed(name, nearest: nearestName(to: name, in: symbols)), range)
  }

  private mutating func called(
    _ name: String, _ range: Range<Int>
  ) throws(FormulaError) -> Node {
    guard let function = FunctionTable.function(named: name) else {
      return try unknown(name, range)
    }
    if let allowed = rules.functions, !allowed.contains(name) {
      if isSymbol(name) { return try made(.variable(name), range) }
      throw FormulaError(.notAllowed(name, nearest: nearestName(to: name, in: allowed)), range)
    }
    let (arguments, end) = try self.arguments()
    return try call(function, arguments, range.lowerBound..<end)
  }

  /// A name before a parenthesis that is no function: probably a product was meant.
  private mutating func unknown(
    _ name: String, _ range: Range<Int>
  ) throws(FormulaError) -> Node {
    if let constant = Node.Constant(rawValue: name) { return try made(.constant(constant), range) }
    let meansProduct = rules.symbols?.contains(name) ?? (name.unicodeScalars.count == 1)
    guard meansProduct || Greek.letter(spelled: name) != nil else {
      let nearest = FunctionTable.nearest(to: name)
      throw FormulaError(.unknownFunction(name, nearest: nearest), range)
    }
    return try made(.variable(try symbol(name, range)), range)
  }

  /// The arguments in parentheses and the place where they end.
  mutating func arguments() throws(FormulaError) -> ([Call.Argument], end: Int) {
    let open = try advance()
    var arguments: [Call.Argument] = []
    while !token.isSymbol(.close) {
      arguments.append(try argument())
      guard token.isSymbol(.comma) else { break }
      _ = try advance()
    }
    guard token.isSymbol(.close) else { throw unclosed(open, .formulaExpectedComma) }
    return (arguments, try advance().range.upperBound)
  }

  private mutating func argument() throws(FormulaError) -> Call.Argument {
    var ahead = lexer
    guard case .name(let name) = token.kind, try ahead.next().isSymbol(.assign) else {
      return Call.Argument(name: nil, node: try expression())
    }
    let nameRange = try advance().range
    _ = try advance()
    return Call.Argument(name: name, nameRange: nameRange, node: try expression())
  }

  private mutating func call(
    _ function: Function, _ arguments: [Call.Argument], _ range: Range<Int>
  ) throws(FormulaError) -> Node {
    let places: [Int?]
    let rest: Range<Int>
    do {
      (places, rest) = try function.signature.bind(arguments, function: function.name)
    } catch {
      throw FormulaError(error, arguments.nameRange(blamedBy: error) ?? range)
    }
    return try made(
      .call(Call(function: function, arguments: arguments, places: places, rest: rest)), range)
  }
}

/// Greek letters and how they are spelled.
enum Greek {
  static func letter(spelled name: String) -> String? { letters[name] }

  static func spelling(of letter: String) -> String? { spellings[letter] }

  private static let letters: [String: String] = {
    let small = Dictionary(
      uniqueKeysWithValues: zip(names, "αβγδεζηθικλμνξοπρστυφχψω".map(String.init)))
    return small.reduce(into: small) { letters, entry in
      let name = entry.key.prefix(1).uppercased() + entry.key.dropFirst()
      letters[name] = entry.value.uppercased()
    }
  }()

  private static let spellings = Dictionary(letters.map { ($1, $0) }) { first, _ in first }

  private static let names = [
    "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa",
    "lambda", "mu", "nu", "xi", "omicron", "pi", "rho", "sigma", "tau", "upsilon", "phi", "chi",
    "psi", "omega",
  ]
}
