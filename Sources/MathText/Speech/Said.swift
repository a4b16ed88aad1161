/// Words for a part of a formula, and how they go on.
struct Said {
  var text: String
  /// What it is to its neighbours.
  var role = Role.operand
  /// Where its words would swallow what follows.
  var ending = Ending.closed
  /// Whether it is a letter or a number, which multiply without a word.
  var isPlain = false
  /// Whether it has an index or a power, so that a factor beside it needs a word.
  var isScripted = false
  /// Whether it is a slash, which divides by what follows.
  var isSlash = false
  /// Whether what follows belongs to it without a word: `d`, `Δ`.
  var isDifferential = false
  /// Whether it stands in brackets, as what a function is applied to.
  var isBracketed = false

  enum Role {
    case operand
    /// Leads to an operand, as “the sum over i of”.
    case prefix
    case binary
    /// Multiplies: `·`, `×`.
    case times
    case relation
    case punctuation
    /// Words, and what is said by itself.
    case words
  }

  enum Ending {
    /// Nothing that follows can be taken for a part of it.
    case closed
    /// An index: a sum that follows could be taken for a part of it.
    case index
    /// A quotient: everything that follows could be taken for a part of it.
    case open
  }
}
