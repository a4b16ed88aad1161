/// The distances between the parts of a row.
///
/// Relations and binary signs stand free, as in TeX; factors stand close, but never so that two
/// names or numbers run into one another.
struct Spacing {
  /// Whether the row is a script, in which signs stand close.
  let isScript: Bool

  /// The items with binary signs that have no left operand made plain, as a leading minus is.
  func classified(_ elements: [Element], afterOrdinary: Bool) -> [Element] {
    var result = elements
    var last: AtomClass? = afterOrdinary ? .ordinary : nil
    var lastPlace: Int?
    for (place, element) in elements.enumerated() {
      guard case .item(var item) = element else { continue }
      if item.atom == .binary && !takesOperand(last) {
        item.atom = .ordinary
        item.isSign = true
        result[place] = .item(item)
      } else if item.atom == .relation || item.atom == .closing || item.atom == .punctuation,
        let lastPlace, case .item(var before) = result[lastPlace], before.atom == .binary
      {
        before.atom = .ordinary
        result[lastPlace] = .item(before)
      }
      last = item.atom
      lastPlace = place
    }
    return result
  }

  private func takesOperand(_ atom: AtomClass?) -> Bool {
    switch atom {
    case .ordinary, .closing, .inner: true
    default: false
    }
  }

  /// The cells between two neighbours.
  func gap(_ left: Item, _ right: Item) -> Int {
    let needed = keepsApart(left, right) ? 1 : 0
    if left.isTight || right.isTight { return 0 }
    if isScript { return needed }
    if left.isSign { return max(needed, right.isBar ? 1 : 0) }
    return max(needed, natural(left, right))
  }

  private func natural(_ left: Item, _ right: Item) -> Int {
    switch (left.atom, right.atom) {
    case (.punctuation, _): 1
    case (_, .punctuation), (.opening, _), (_, .closing): 0
    case (.relation, .relation): 0
    case (.relation, _), (_, .relation): 1
    case (.binary, _): left.isClose ? 0 : 1
    case (_, .binary): right.isClose ? 0 : 1
    case (.largeOperator, _), (_, .largeOperator), (_, .function): 1
    case (.function, .opening): 0
    case (.function, _) where right.isBracketed: 0
    case (.function, _), (.inner, _), (_, .inner): 1
    default: 0
    }
  }

  /// Whether two neighbours would read as one name, one number or one script.
  private func keepsApart(_ left: Item, _ right: Item) -> Bool {
    guard right.left.isAlphanumeric else { return false }
    switch left.right {
    case .word: return true
    case .letter: return right.left != .letter
    case .digit: return right.left != .letter
    case .lowered: return !isScript
    case .script: return true
    case .other: return false
    }
  }
}
