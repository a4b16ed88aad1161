/// A part of a row that is set, and what its distance to its neighbours depends on.
struct Item {
  var box: Box
  var atom: AtomClass
  /// What its left and right ends are.
  var left = Edge.other
  var right = Edge.other
  /// A sign between factors, which keeps close to low neighbours: `·`, `×`, `/`.
  var isClose = false
  /// Whether it stands in brackets of its own, as what a function is applied to.
  var isBracketed = false
  /// Whether nothing ever stands between it and its neighbours: a slash.
  var isTight = false

  /// Whether it is a sign before its operand, such as a leading minus.
  var isSign = false

  /// Whether it ends in a bar at both sides, as a fraction does.
  var isBar = false

  /// The end of a part, where it meets the next one.
  enum Edge: Hashable {
    case letter
    case digit
    /// A name of several letters.
    case word
    /// A lowered letter.
    case lowered
    /// A script that stands on the line, which would swallow a letter after it.
    case script
    case other

    /// Whether a letter or a digit stands here.
    var isAlphanumeric: Bool { self == .letter || self == .digit || self == .word }
  }

  /// The ends of a text by its first and last characters.
  static func edges(_ text: String) -> (left: Edge, right: Edge) {
    guard let first = text.first, let last = text.last else { return (.other, .other) }
    let letters = text.filter { $0.isLetter || $0.isNumber }
    let isWord = letters.count > 1 && letters.contains(where: \.isLetter)
    func edge(_ character: Character) -> Edge {
      guard character.isLetter || character.isNumber else { return .other }
      if isWord { return .word }
      return character.isLetter ? .letter : .digit
    }
    return (edge(first), edge(last))
  }
}

/// A part of a row before distances are known.
enum Element {
  case item(Item)
  /// A distance that the author asks for.
  case space(Int)
}
