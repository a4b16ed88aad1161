import Engine

extension Quantity {
  /// Replaces a group of entries by the engine's softmax of them; along a direction x′ the entry p_i
  /// changes by p_i·(x′_i − Σp_j·x′_j).
  mutating func softmax(_ group: [Int]) throws(FormulaError.Reason) {
    let logits = Tensor(group.map { elements[$0] })
    let probabilities = try engine { () throws(EngineError) in
      try Softmax.probabilities(logits).elements
    }
    for (place, probability) in zip(group, probabilities) { elements[place] = probability }
    guard let before = tangent else { return }
    let mean = group.reduce(0) { $0 + elements[$1] * before[$1] }
    for place in group { tangent?[place] = elements[place] * (before[place] - mean) }
  }
}
