/// What a part is to its neighbours, which decides where one line needs parentheses.
enum Factors {
  /// With which side a part of a row is multiplied, divided, or a function's.
  enum Neighbour {
    case none
    /// The left side, and perhaps the right one too.
    case before
    /// The right side only.
    case after
  }

  /// With which neighbour a part of a row belongs together.
  static func neighbour(_ place: Int, _ nodes: [Node]) -> Neighbour {
    let before = nodes[..<place].last { !$0.isSpace }
    let after = nodes[(place + 1)...].first { !$0.isSpace }
    if let before, isFactor(before) || before.isFunction { return .before }
    return after.map { isFactor($0) || followsFactor($0) } == true ? .after : .none
  }

  /// Whether what stands before it is multiplied with it, or with all that it begins.
  private static func followsFactor(_ node: Node) -> Bool {
    switch node {
    case .symbol(let symbol): symbol.atom == .largeOperator || symbol.isTimes
    case .word(let word): word.isFunction
    case .scripts(let scripts): followsFactor(scripts.base)
    default: false
    }
  }

  private static func isFactor(_ node: Node) -> Bool {
    switch node {
    case .symbol(let symbol): symbol.name == "/" || symbol.atom == .ordinary
    case .word(let word): !word.isFunction
    case .space, .delimiter, .negated: false
    case .text(let words): !words.hasPrefix(" ") && !words.hasSuffix(" ")
    case .scripts(let scripts): isFactor(scripts.base)
    case .row, .number, .value, .source, .fraction, .root, .accent, .bracketed, .array, .stacked,
      .brace:
      true
    case .styled(_, let inner): inner.siblings.first.map(isFactor) ?? false
    }
  }

  /// Whether a part is read as one thing, whatever stands around it.
  static func isSingle(_ node: Node) -> Bool {
    switch node {
    case .symbol(let symbol): symbol.atom == .ordinary
    case .number, .word, .bracketed, .root, .accent, .source: true
    case .text(let words): !words.contains(" ")
    case .value(let value): !value.hasPrefix("−") && !value.hasPrefix("-")
    case .scripts(let scripts): isSingle(scripts.base)
    case .row(let nodes): nodes.count == 1 && nodes.allSatisfy(isSingle)
    case .styled(_, let inner): isSingle(inner)
    case .array(let array): if case .matrix = array.kind { true } else { false }
    default: false
    }
  }

  /// Whether a part is a product without a sum, a quotient or a function in it, so that a slash
  /// after it divides all of it.
  static func isProduct(_ node: Node) -> Bool {
    let nodes = node.siblings.filter { !$0.isSpace }
    for (place, part) in nodes.enumerated() {
      switch part {
      case .symbol(let symbol):
        let isSign = symbol.atom == .binary && place == 0
        guard isSign || symbol.isTimes || symbol.atom == .ordinary else { return false }
      case .text(let words): guard !words.contains(" ") else { return false }
      case .fraction, .delimiter, .negated: return false
      case .word(let word): if word.isFunction { return false }
      case .scripts(let scripts): guard isProduct(scripts.base) else { return false }
      case .row: guard isProduct(part) else { return false }
      case .styled(_, let inner): guard isProduct(inner) else { return false }
      default: continue
      }
    }
    return true
  }

  /// The sign of a derivative that a numerator and a denominator share, as in `∂L/∂W`.
  static func differential(_ fraction: Node.Fraction) -> Symbol? {
    let above = fraction.above.siblings.filter { !$0.isSpace }
    let below = fraction.below.siblings.filter { !$0.isSpace }
    guard let sign = above.first?.differentialSign, sign == below.first?.differentialSign
    else { return nil }
    return sign
  }

  /// A row with `∂a/∂b` made one quotient, which is said as a derivative.
  static func joiningDerivatives(_ nodes: [Node]) -> [Node] {
    var result: [Node] = []
    var rest = nodes.filter { !$0.isSpace }[...]
    while let first = rest.first {
      let parts = Array(rest.prefix(5))
      if parts.count == 5, first.isPartial, parts[3].isPartial, case .symbol(let slash) = parts[2],
        slash.name == "/"
      {
        let above = Node.row(Array(parts[..<2]))
        result.append(.fraction(Node.Fraction(above: above, below: .row(Array(parts[3...])))))
        rest = rest.dropFirst(5)
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return result
  }

  /// Whether a denominator is `∂x` under a `∂`, which needs no parentheses.
  static func isDifferential(_ fraction: Node.Fraction) -> Bool {
    let below = fraction.below.siblings.filter { !$0.isSpace }
    return differential(fraction) != nil && below.count == 2 && below.allSatisfy(isSingle)
  }
}

extension Node {
  /// Whether it is a distance only.
  var isSpace: Bool {
    if case .space = self { true } else { false }
  }

  /// Whether it is a function's name, with or without scripts.
  var isFunction: Bool {
    switch self {
    case .word(let word): word.isFunction
    case .scripts(let scripts): scripts.base.isFunction
    default: false
    }
  }

  /// Whether it is `∂` alone.
  fileprivate var isPartial: Bool {
    if case .symbol(let symbol) = self { symbol.isPartial } else { false }
  }

  /// `∂` or `d`, with or without an order.
  fileprivate var differentialSign: Symbol? {
    switch self {
    case .symbol(let symbol) where symbol.isPartial || symbol.name == "d": symbol
    case .scripts(let scripts) where scripts.below == nil: scripts.base.differentialSign
    case .row(let nodes) where nodes.count == 1: nodes[0].differentialSign
    default: nil
    }
  }
}
