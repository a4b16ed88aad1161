import Engine

extension Quantity {
  /// Replaces a group of entries by their softmax; the largest is subtracted first, so that no
  /// exponential overflows.
  mutating func softmax(_ group: [Int]) {
    let largest = group.reduce(-Double.infinity) { max($0, elements[$1]) }
    var total = 0.0
    for place in group {
      elements[place] = Elementary.exp(elements[place] - largest)
      total += elements[place]
    }
    for place in group { elements[place] /= total }
    guard let before = tangent else { return }
    let mean = group.reduce(0) { $0 + elements[$1] * before[$1] }
    for place in group { tangent?[place] = elements[place] * (before[place] - mean) }
  }
}
