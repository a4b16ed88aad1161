/// The names that occur in a part of a formula.
extension Node {
  /// Variables that the part uses and does not itself give values to.
  var variables: Set<String> {
    switch kind {
    case .variable(let name): return [name]
    case .call(let call):
      let bound = call.boundName
      return call.arguments.indices.reduce(into: []) { names, place in
        if place == 0, bound != nil { return }
        var inside = call.arguments[place].node.variables
        if let bound, call.isBound(at: place) { inside.remove(bound) }
        names.formUnion(inside)
      }
    default: return kind.children.reduce(into: []) { $0.formUnion($1.variables) }
    }
  }

  /// Functions that the part calls.
  var functions: Set<String> {
    var names: Set<String> = []
    if case .call(let call) = kind { names.insert(call.function.name) }
    return kind.children.reduce(into: names) { $0.formUnion($1.functions) }
  }
}

extension Call {
  /// The name that the call gives values to, in `expect(D, …, …)`.
  var boundName: String? {
    guard function.name == "expect", case .variable(let name) = arguments.first?.node.kind else {
      return nil
    }
    return name
  }

  /// Whether the bound name has its values in the argument at a place.
  func isBound(at place: Int) -> Bool { place == 2 }
}
