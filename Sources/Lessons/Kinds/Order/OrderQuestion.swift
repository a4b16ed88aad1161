/// Asks for lines in an order, without those that do not belong to them.
struct OrderQuestion: QuestionKind {
  static let name = "order"
  /// The lines in a right order, as they stand in the file.
  let lines: [Item]
  /// What does not belong to them.
  let distractors: [Item]
  /// Which lines have to stand before which.
  let order: PartialOrder

  /// The most lines and distractors that a question may have.
  static let limit = 64

  var items: [Item] { lines + distractors }
  var arrangement: Arrangement { .shuffledByID }

  func form(in variant: Variant) -> AnswerForm { .order }

  func grade(_ input: String, in asking: Asking) throws(GradingError) -> Grading {
    let places = lines.map { asking.place(of: $0.id, among: items) }
    var grading = Grading(input: input, expected: .order(places: places))
    do {
      let numbered = asking.numbering == .source ? items : asking.variant.items
      let ids = try ItemInput.ids(in: input, items: numbered)
      try OrderQuestion.refuseRepeats(ids)
      judge(ids, &grading)
    } catch {
      grading.invalid = error.answer
    }
    return grading
  }

  func gradeOwnAnswer(in asking: Asking) throws(GradingError) -> Grading {
    try grade(lines.map(\.id).joined(separator: ", "), in: asking.bySource)
  }

  private static func refuseRepeats(_ ids: [String]) throws(InputFailure) {
    guard !ids.isEmpty else { throw InputFailure(.empty) }
    guard Set(ids).count == ids.count else { throw InputFailure(.repeated) }
  }

  /// A move inserts, shifts or removes one line.
  private func judge(_ ids: [String], _ grading: inout Grading) {
    grading.input = ids.joined(separator: ", ")
    let given = ids.compactMap { id in lines.firstIndex { $0.id == id } }
    let staying = Set(order.staying(in: given).map { given[$0] })
    let removed = ids.count - given.count
    let moves = removed + lines.count - staying.count
    grading.marks = ids.map { id in
      let line = lines.firstIndex { $0.id == id }
      return Grading.ItemMark(
        id: id, isMarked: true, isRight: line.map(staying.contains) ?? false)
    }
    grading.marks += lines.filter { !ids.contains($0.id) }.map {
      Grading.ItemMark(id: $0.id, isMarked: false, isRight: true)
    }
    grading.settle(Double(max(0, lines.count - moves)) / Double(max(1, lines.count)))
    if moves > 0 { grading.remarks.append(.moves(moves)) }
  }
}
