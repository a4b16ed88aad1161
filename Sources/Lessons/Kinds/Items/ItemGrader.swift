/// Judges marked items: right is exactly the checked ones.
struct ItemGrader {
  let items: [Item]
  let asking: Asking
  let rule: Rule

  private var variant: Variant { asking.variant }

  /// How many items are asked for, and what part of them is worth.
  enum Rule {
    /// One item.
    case one
    /// All that apply; `isNet` gives credit for rightly less wrongly marked.
    case all(isNet: Bool)
  }

  /// The verdict on a raw input.
  func grade(_ input: String) -> Grading {
    let places = items.filter(\.isRight).map { asking.place(of: $0.id, among: items) }.sorted()
    var grading = Grading(input: input, expected: .items(places: places))
    do {
      judge(try take(input, into: &grading), &grading)
    } catch {
      grading.invalid = error.answer
    }
    return grading
  }

  /// What an input marks, without a verdict.
  func read(_ input: String) -> Grading {
    Grading(taking: input) { grading throws(InputFailure) in
      _ = try take(input, into: &grading)
    }
  }

  private func take(
    _ input: String, into grading: inout Grading
  ) throws(InputFailure) -> Set<String> {
    let numbered = asking.numbering == .source ? items : variant.items
    let marked = Set(try ItemInput.ids(in: input, items: numbered))
    if let invalid = invalid(marked) { throw InputFailure(invalid) }
    grading.input = items.map(\.id).filter(marked.contains).joined(separator: ", ")
    grading.marks = variant.items.map {
      Grading.ItemMark(id: $0.id, isMarked: marked.contains($0.id), isRight: $0.isRight)
    }
    return marked
  }

  private func judge(_ marked: Set<String>, _ grading: inout Grading) {
    grading.settle(fraction(marked))
    let wrong = { (item: Item) in item.isRight != marked.contains(item.id) }
    grading.misconception = misconception(items.filter(wrong), marked)
    grading.feedback = variant.items.filter(wrong).compactMap(\.feedback)
  }

  /// What a wrongly marked item shows goes before what one shows that was left out.
  private func misconception(_ wrong: [Item], _ marked: Set<String>) -> String? {
    let first = wrong.filter { marked.contains($0.id) } + wrong.filter { !marked.contains($0.id) }
    return first.lazy.compactMap(\.misconception).first
  }

  private func invalid(_ marked: Set<String>) -> InvalidAnswer? {
    guard case .one = rule, marked.count != 1 else { return nil }
    return InvalidAnswer(marked.isEmpty ? .empty : .several(count: marked.count))
  }

  private func fraction(_ marked: Set<String>) -> Double {
    let isExact = items.allSatisfy { $0.isRight == marked.contains($0.id) }
    guard !isExact else { return 1 }
    guard case .all(isNet: true) = rule else { return 0 }
    let right = items.count { $0.isRight && marked.contains($0.id) }
    let wrong = items.count { !$0.isRight && marked.contains($0.id) }
    let toMark = items.count { $0.isRight }
    return toMark == 0 ? 0 : Double(max(0, right - wrong)) / Double(toMark)
  }
}
