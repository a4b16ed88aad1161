/// Writes a formula in canonical form: single spaces, no parenthesis that is not needed.
///
/// Reading what it writes gives an equal formula.
struct Printer {
  private var text = ""
  /// Whether a negative operand stands in parentheses, as in written arithmetic.
  private var hasBoxedSigns = false

  static func text(_ node: Node, boxingSigns: Bool = false) -> String {
    var printer = Printer(hasBoxedSigns: boxingSigns)
    printer.write(node)
    return printer.text
  }

  private init(hasBoxedSigns: Bool) { self.hasBoxedSigns = hasBoxedSigns }

  /// A number as a formula writes it, such that reading it gives the same number.
  static func literal(_ number: Double, isInteger: Bool) -> String {
    if isInteger, let exact = Int(exactly: number) { return String(exact) }
    let shortest = number.description.split(separator: "e")
    guard shortest.count == 2, let exponent = Int(shortest[1]) else { return number.description }
    return "\(shortest[0])e\(exponent)"
  }

  private mutating func write(_ node: Node, atLeast level: Level = .or) {
    let needsParentheses = Printer.level(node) < level
    if needsParentheses { text += "(" }
    writeKind(node)
    if needsParentheses { text += ")" }
  }

  private mutating func writeKind(_ node: Node) {
    switch node.kind {
    case .number(let number, let isInteger):
      text += Printer.literal(number, isInteger: isInteger)
    case .constant(let constant): text += constant.rawValue
    case .variable(let name): text += name
    case .list(let nodes): write(nodes, in: "[", "]")
    case .negative(let operand):
      text += "-"
      write(operand, atLeast: .sign)
    case .not(let operand):
      text += "not "
      write(operand, atLeast: .not)
    case .chain(let first, let links): write(first, links)
    case .index(let base, let indices):
      write(base, atLeast: .value)
      write(indices, in: "[", "]")
    case .call(let call): write(call)
    }
  }

  /// A chain: its operands bind tighter than its operations, except the exponent of a power, which
  /// may be a power or have a sign.
  private mutating func write(_ first: Node, _ links: [Node.Link]) {
    guard let level = links.first?.operation.level else { return write(first) }
    write(first, atLeast: level == .product ? boxed(first, .sign) : next(level))
    for link in links {
      text += level == .power ? "^" : " \(link.operation.rawValue) "
      write(link.operand, atLeast: boxed(link.operand, level == .power ? .sign : next(level)))
    }
  }

  private func next(_ level: Level) -> Level { Level(rawValue: level.rawValue + 1) ?? .value }

  /// The level of an operand, so high for a negative one that it gets its parentheses.
  private func boxed(_ node: Node, _ level: Level) -> Level {
    guard hasBoxedSigns, case .negative = node.kind else { return level }
    return .value
  }

  private mutating func write(_ nodes: [Node], in open: String, _ close: String) {
    text += open
    for (place, node) in nodes.enumerated() {
      if place > 0 { text += ", " }
      write(node)
    }
    text += close
  }

  private mutating func write(_ call: Call) {
    text += call.function.name + "("
    for (place, argument) in call.arguments.enumerated() {
      if place > 0 { text += ", " }
      if let name = argument.name { text += "\(name)=" }
      write(argument.node)
    }
    text += ")"
  }

  private static func level(_ node: Node) -> Level {
    switch node.kind {
    case .number, .constant, .variable, .list, .index, .call: .value
    case .negative: .sign
    case .not: .not
    case .chain(_, let links): links.first?.operation.level ?? .value
    }
  }
}
