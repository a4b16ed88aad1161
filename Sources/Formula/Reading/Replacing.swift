import Engine

extension Formula {
  /// The formula with numbers in place of some of its variables.
  ///
  /// A variable whose value is no number stays, and so does one that an expectation or a gradient
  /// gives values to itself.
  ///
  /// ```swift
  /// try Formula("c * p").replacing(["c": Value(3)]).description  // "3 * p"
  /// ```
  public func replacing(_ values: [String: Value]) -> Formula {
    let free = variables
    let known = values.filter { free.contains($0.key) && $0.value.number != nil }
    guard !known.isEmpty, let formula = try? Formula(Printer.text(node.replacing(known))) else {
      return self
    }
    return formula
  }
}

extension Node {
  fileprivate func replacing(_ values: [String: Value]) -> Node {
    Node(kind.replacing(values), range)
  }
}

extension Node.Kind {
  fileprivate func replacing(_ values: [String: Value]) -> Node.Kind {
    switch self {
    case .number, .constant: return self
    case .variable(let name):
      guard let value = values[name], let number = value.number else { return self }
      let magnitude = Node.Kind.number(abs(number), isInteger: value.isInteger)
      return number < 0 ? .negative(Node(magnitude, 0..<0)) : magnitude
    case .list(let nodes): return .list(nodes.map { $0.replacing(values) })
    case .negative(let node): return .negative(node.replacing(values))
    case .not(let node): return .not(node.replacing(values))
    case .chain(let first, let links):
      return .chain(
        first.replacing(values),
        links.map { Node.Link(operation: $0.operation, operand: $0.operand.replacing(values)) })
    case .index(let base, let indices):
      return .index(base.replacing(values), indices.map { $0.replacing(values) })
    case .call(let call): return .call(call.replacing(values))
    }
  }
}

extension Call {
  fileprivate func replacing(_ values: [String: Value]) -> Call {
    let arguments = arguments.map {
      Argument(name: $0.name, nameRange: $0.nameRange, node: $0.node.replacing(values))
    }
    return Call(function: function, arguments: arguments, places: places, rest: rest)
  }
}
