import Phrases

/// A small set of names that can be called, and what each takes.
protocol CallKind: RawRepresentable<String>, CaseIterable {
  var signature: Signature { get }
}

/// A name with arguments in parentheses, of a small set of names: generators, symbols' domains.
struct GeneratorCall: Sendable {
  let name: String
  let range: Range<Int>
  let arguments: [Call.Argument]
  let places: [Int?]
  let rest: Range<Int>
  let signature: Signature

  /// Reads a call of one of a set of names, and tells which.
  static func read<Kind: CallKind>(
    _ source: String, as kinds: Kind.Type, expected: Phrase
  ) throws(FormulaError) -> (kind: Kind, call: GeneratorCall) {
    var parser = try Parser(source)
    let first = try parser.advance()
    guard case .name(let name) = first.kind else {
      throw FormulaError(
        .unexpected(parser.lexer.text(first.range), expected: expected),
        first.range)
    }
    guard let kind = Kind(rawValue: name) else {
      let names = Kind.allCases.map(\.rawValue)
      let nearest = nearestName(to: name, in: names) ?? names.first
      throw FormulaError(.unknownGenerator(name, nearest: nearest), first.range)
    }
    guard parser.token.isSymbol(.open) else { throw parser.unexpected(.formulaExpectedOpen) }
    let (arguments, end) = try parser.arguments()
    guard parser.token.kind == .end else { throw parser.unexpected(.formulaExpectedEnd) }
    let range = first.range.lowerBound..<end
    let signature = kind.signature
    do {
      let (places, rest) = try signature.bind(arguments, function: name)
      let call = GeneratorCall(
        name: name, range: range, arguments: arguments, places: places, rest: rest,
        signature: signature)
      return (kind, call)
    } catch {
      throw FormulaError(error, arguments.nameRange(blamedBy: error) ?? range)
    }
  }

  var variables: Set<String> {
    arguments.reduce(into: []) { $0.formUnion($1.node.variables) }
  }

  /// The call in canonical form.
  var text: String {
    let written = arguments.map { ($0.name.map { "\($0)=" } ?? "") + Printer.text($0.node) }
    return "\(name)(\(written.joined(separator: ", ")))"
  }
}

extension GeneratorCall: Hashable {
  static func == (left: GeneratorCall, right: GeneratorCall) -> Bool {
    left.name == right.name && left.arguments == right.arguments
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(arguments)
  }
}

extension Evaluator {
  /// The value of an argument by the place of its parameter.
  mutating func argument(_ place: Int, of call: GeneratorCall) throws(FormulaError) -> Quantity? {
    guard let place = call.places[place] else { return nil }
    return try value(of: call.arguments[place].node)
  }

  /// A needed number among the arguments.
  mutating func number(_ place: Int, of call: GeneratorCall) throws(FormulaError) -> Quantity {
    let value = try argument(place, of: call) ?? Quantity(1)
    return try at(call.range) { (_) throws(FormulaError.Reason) in
      let name = call.signature.parameters[place].name
      _ = try value.realNumber(function: call.name, parameter: name)
      return value
    }
  }

  /// The shape that `rows` and `cols` give, from the place of `rows`.
  mutating func shape(from place: Int, of call: GeneratorCall) throws(FormulaError) -> [Int] {
    var shape: [Int] = []
    for place in [place, place + 1] {
      guard let value = try argument(place, of: call) else { break }
      let name = call.signature.parameters[place].name
      shape.append(
        try at(call.range) { (_) throws(FormulaError.Reason) in
          try value.wholeNumber(function: call.name, parameter: name, atLeast: 1)
        })
    }
    try at(call.range) { (_) throws(FormulaError.Reason) in try Sizes.refuse(shape) }
    return shape
  }
}
