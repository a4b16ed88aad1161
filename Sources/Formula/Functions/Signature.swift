/// The parameters of a function, read from the text that documents them.
///
/// `conv1d(x, w, stride=1)`: x and w are needed, stride is not. An empty default, `axis=`, is an
/// argument that may be left out. `…` takes any number of further arguments.
struct Signature: Sendable {
  let text: String
  let parameters: [Parameter]
  /// The place of `…` among the parameters, where there is one.
  let restPlace: Int?

  /// One parameter and what it is where it is left out.
  struct Parameter: Hashable, Sendable {
    let name: String
    let isNeeded: Bool
    let initial: Double?
  }

  init(_ text: String) {
    self.text = text
    let inside = text.drop { $0 != "(" }.dropFirst().prefix { $0 != ")" }
    let words = inside.split(separator: ",").map { word in
      word.drop { $0 == " " }
    }
    restPlace = words.firstIndex { $0 == "…" }
    parameters = words.filter { $0 != "…" }.map(Signature.parameter)
  }

  private static func parameter(_ word: Substring) -> Parameter {
    let parts = word.split(separator: "=", omittingEmptySubsequences: false)
    let initial = parts.count > 1 ? Double(parts[1]) : nil
    return Parameter(
      name: String(parts.first ?? ""), isNeeded: parts.count == 1, initial: initial)
  }
}

extension Signature {
  /// Gives each parameter its argument.
  ///
  /// - Throws: a reason of the kind that concerns calling.
  func bind(
    _ arguments: [Call.Argument], function: String
  ) throws(FormulaError.Reason) -> (places: [Int?], rest: Range<Int>) {
    let named = arguments.firstIndex { $0.name != nil } ?? arguments.count
    guard arguments[named...].allSatisfy({ $0.name != nil }) else {
      throw .positionAfterName(function: function)
    }
    var places = [Int?](repeating: nil, count: parameters.count)
    let direct = restPlace ?? parameters.count
    for place in 0..<min(named, direct) { places[place] = place }
    let rest = min(named, direct)..<named
    guard rest.isEmpty || restPlace != nil else {
      throw .tooManyArguments(function: function, signature: text)
    }
    for place in arguments.indices.dropFirst(named) {
      guard let name = arguments[place].name else { continue }
      let parameter = try self.place(of: name, function: function)
      guard places[parameter] == nil else {
        throw .repeatedArgument(function: function, name: name)
      }
      places[parameter] = place
    }
    for (parameter, place) in zip(parameters, places) where parameter.isNeeded && place == nil {
      throw .missingArgument(function: function, parameter: parameter.name, signature: text)
    }
    return (places, rest)
  }

  private func place(of name: String, function: String) throws(FormulaError.Reason) -> Int {
    if let place = parameters.firstIndex(where: { $0.name == name }) { return place }
    let nearest = nearestName(to: name, in: parameters.map(\.name))
    throw .unknownArgument(function: function, name: name, nearest: nearest)
  }
}

extension [Call.Argument] {
  /// Where the argument's name stands that a reason complains of.
  func nameRange(blamedBy reason: FormulaError.Reason) -> Range<Int>? {
    switch reason {
    case .unknownArgument(_, let name, _), .repeatedArgument(_, let name):
      last { $0.name == name }?.nameRange
    default: nil
    }
  }
}
