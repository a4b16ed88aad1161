import Canvas

/// A formula as a tree: what it means, before it is set in lines or said in words.
indirect enum Node: Hashable, Sendable {
  /// Parts from left to right.
  case row([Node])
  /// One sign.
  case symbol(Symbol)
  /// A number.
  case number(String)
  /// A name of several letters: a function, or upright letters.
  case word(Word)
  /// Words, verbatim.
  case text(String)
  /// A value that was computed.
  case value(String)
  /// Source that is shown as it is, since there is nothing better.
  case source(String)
  /// A distance in cells that the author asks for; −1 takes the natural distance away.
  case space(Int)
  /// A bracket without a partner.
  case delimiter(Delimiter, AtomClass?)
  case fraction(Fraction)
  case root(Node, index: Node?)
  case scripts(Scripts)
  case accent(Accent, Node)
  case bracketed(Bracketed)
  case array(ArrayNode)
  /// Something above or below a base.
  case stacked(base: Node, over: Node?, under: Node?)
  /// A brace along a base, and its label.
  case brace(Node, label: Node?, isOver: Bool)
  case styled(Look, Node)
  /// A relation that does not hold.
  case negated(Node)

  /// A name of several letters.
  struct Word: Hashable, Sendable {
    var text: String
    var isFunction = false
    var hasLimits = false
  }

  /// A numerator over a denominator.
  struct Fraction: Hashable, Sendable {
    var above: Node
    var below: Node
    var kind = Kind.display

    enum Kind: Hashable, Sendable {
      /// One above the other where there is room.
      case display
      /// Always in one line: `\tfrac`.
      case line
      /// Without a bar, in parentheses: `\binom`.
      case binomial
    }
  }

  /// A base with what stands at its right, below and above.
  struct Scripts: Hashable, Sendable {
    var base: Node
    var below: Node?
    var above: Node?
    var primes = 0
  }

  /// What stands between two brackets that belong together.
  struct Bracketed: Hashable, Sendable {
    var left: Delimiter
    var body: Node
    var right: Delimiter
    /// The rows that the brackets take at least.
    var rows = 1
  }

  /// Cells in rows and columns.
  struct ArrayNode: Hashable, Sendable {
    var kind: Kind
    var rows: [[Node]]

    enum Kind: Hashable, Sendable {
      /// A matrix with its brackets.
      case matrix(Delimiter, Delimiter)
      /// Cases behind one brace.
      case cases
      /// Columns aligned at their relations: right and left in turn.
      case aligned
      /// Lines, one below the other.
      case gathered
    }
  }

  /// A change of how a part looks.
  enum Look: Hashable, Sendable {
    case bold
    case role(Ink)
  }

  /// Parts as one node.
  static func joined(_ nodes: [Node]) -> Node {
    guard nodes.count == 1, let only = nodes.first, only.isAtomAlone else { return .row(nodes) }
    return only
  }

  /// Whether it means the same inside of a group as outside.
  private var isAtomAlone: Bool {
    switch self {
    case .symbol(let symbol): symbol.atom == .ordinary
    case .space, .delimiter: false
    default: true
    }
  }

  /// The parts from left to right, groups opened.
  var parts: [Node] {
    if case .row(let nodes) = self { nodes.flatMap(\.parts) } else { [self] }
  }

  /// Whether there is nothing in it.
  var isEmpty: Bool {
    if case .row(let nodes) = self { nodes.allSatisfy(\.isEmpty) } else { false }
  }
}
