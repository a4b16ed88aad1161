/// A part of a formula with its place in the source.
///
/// Two parts are equal when they say the same, wherever they stand.
struct Node: Sendable {
  let kind: Kind
  let range: Range<Int>
  /// How many parts lie inside each other here, at most.
  let depth: Int

  /// What a part of a formula is.
  indirect enum Kind: Hashable, Sendable {
    case number(Double, isInteger: Bool)
    case constant(Constant)
    case variable(String)
    case list([Node])
    case negative(Node)
    case not(Node)
    /// Operations of one level from left to right; a chain, so that a long sum is not deep.
    case chain(Node, [Link])
    case index(Node, [Node])
    case call(Call)
  }

  /// One operation of a chain and what stands on its right.
  struct Link: Hashable, Sendable {
    let operation: Operation
    let operand: Node
  }

  /// Numbers that have a name.
  enum Constant: String, CaseIterable, Sendable {
    case pi

    var value: Double {
      switch self {
      case .pi: Double.pi
      }
    }
  }

  init(_ kind: Kind, _ range: Range<Int>) {
    self.kind = kind
    self.range = range
    depth = 1 + (kind.children.map(\.depth).max() ?? 0)
  }
}

extension Node: Hashable {
  static func == (left: Node, right: Node) -> Bool { left.kind == right.kind }

  func hash(into hasher: inout Hasher) { hasher.combine(kind) }
}

extension Node.Kind {
  /// The parts directly inside this one, from left to right.
  var children: [Node] {
    switch self {
    case .number, .constant, .variable: []
    case .list(let nodes): nodes
    case .negative(let node), .not(let node): [node]
    case .chain(let first, let links): [first] + links.map(\.operand)
    case .index(let base, let indices): [base] + indices
    case .call(let call): call.arguments.map(\.node)
    }
  }
}

/// The operations between two values, by the level on which they bind.
enum Operation: String, Hashable, Sendable {
  case or
  case and
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case equal = "=="
  case unequal = "!="
  case plus = "+"
  case minus = "-"
  case times = "*"
  case divide = "/"
  case matrixProduct = "@"
  case power = "^"

  var level: Level {
    switch self {
    case .or: .or
    case .and: .and
    case .less, .lessOrEqual, .greater, .greaterOrEqual, .equal, .unequal: .comparison
    case .plus, .minus: .sum
    case .times, .divide, .matrixProduct: .product
    case .power: .power
    }
  }
}

/// How tightly operations bind, from the loosest to the tightest.
enum Level: Int, Comparable {
  case or
  case and
  case not
  case comparison
  case sum
  case product
  case sign
  case power
  case value

  static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
}

/// A call of a function with its arguments as they were written and as its parameters get them.
struct Call: Hashable, Sendable {
  let function: Function
  let arguments: [Argument]
  /// For each parameter of the signature the place of its argument in `arguments`.
  let places: [Int?]
  /// The places of the arguments that `…` takes.
  let rest: Range<Int>

  /// One argument, with its name where it is given by name.
  struct Argument: Hashable, Sendable {
    let name: String?
    /// Where the name stands in the source, which makes no difference to what the call says.
    var nameRange: Range<Int>?
    let node: Node

    static func == (left: Argument, right: Argument) -> Bool {
      left.name == right.name && left.node == right.node
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(name)
      hasher.combine(node)
    }
  }

  static func == (left: Call, right: Call) -> Bool {
    left.function.name == right.function.name && left.arguments == right.arguments
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(function.name)
    hasher.combine(arguments)
  }
}
