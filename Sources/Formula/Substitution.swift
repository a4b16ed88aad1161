extension Formula {
  /// The formula with numbers in place of variables, as arithmetic is written: `3·2 + 1`.
  ///
  /// A tensor of more entries than `most` keeps its name, and so does what stands inside functions
  /// that bind names of their own, such as `grad`.
  ///
  /// ```swift
  /// try Formula("w * x + b").arithmetic(with: ["w": Value(3), "x": Value(2), "b": Value(-1)])
  /// // "3·2 + (−1)"
  /// ```
  public func arithmetic(with values: [String: Value], most: Int = 6) -> String {
    let text = Printer.text(node.substituting(values, most: most), boxingSigns: true)
    return Formula.written(text)
  }

  /// The formula with the signs of written arithmetic: `·` and `−`.
  public var written: String { Formula.written(description) }

  private static func written(_ text: String) -> String {
    let dotted = text.split(separator: " * ", omittingEmptySubsequences: false)
      .joined(separator: "·")
    return String(dotted.map { $0 == "-" ? "−" : $0 })
  }
}

extension Node {
  fileprivate func substituting(_ values: [String: Value], most: Int) -> Node {
    func inside(_ node: Node) -> Node { node.substituting(values, most: most) }
    let kind: Kind =
      switch self.kind {
      case .number, .constant: self.kind
      case .variable(let name):
        values[name].flatMap { $0.tensor.count <= most ? Node.literal($0)?.kind : nil } ?? self.kind
      case .list(let nodes): .list(nodes.map(inside))
      case .negative(let node): .negative(inside(node))
      case .not(let node): .not(inside(node))
      case .chain(let first, let links):
        .chain(
          inside(first),
          links.map { Link(operation: $0.operation, operand: inside($0.operand)) })
      case .index(let base, let indices): .index(inside(base), indices.map(inside))
      case .call(let call): .call(call.substituting(inside))
      }
    return Node(kind, range)
  }

  /// A value as it is written down, rounded to what readers see.
  private static func literal(_ value: Value) -> Node? {
    let tensor = value.tensor
    guard tensor.rank < 3 else { return nil }
    if let number = value.number { return literal(number) }
    guard tensor.rank == 2, let width = tensor.shape.last, width > 0 else {
      return Node(.list(tensor.elements.map(literal)), 0..<0)
    }
    let rows = stride(from: 0, to: tensor.count, by: width).map { start in
      Node(.list(tensor.elements[start..<(start + width)].map(literal)), 0..<0)
    }
    return Node(.list(rows), 0..<0)
  }

  private static func literal(_ number: Double) -> Node {
    let shown = NumberText.displayed(number)
    let isInteger = Value.isExactInteger(shown)
    let magnitude = Node(.number(shown.magnitude, isInteger: isInteger), 0..<0)
    return shown < 0 ? Node(.negative(magnitude), 0..<0) : magnitude
  }
}

extension Call {
  fileprivate func substituting(_ inside: (Node) -> Node) -> Call {
    if case .parts = function.body { return self }
    return Call(
      function: function,
      arguments: arguments.map {
        Argument(name: $0.name, nameRange: $0.nameRange, node: inside($0.node))
      }, places: places, rest: rest)
  }
}
