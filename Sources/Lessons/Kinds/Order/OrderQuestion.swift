/// Asks for lines in an order, without those that do not belong to them.
struct OrderQuestion: QuestionKind {
  static let name = "order"
  /// The lines in a right order, as they stand in the file.
  let lines: [Item]
  /// What does not belong to them.
  let distractors: [Item]
  /// Which lines have to stand before which; nothing in a copy without keys, whose lines may be
  /// distractors.
  let order: PartialOrder?

  /// The most lines and distractors that a question may have.
  static let limit = 64

  var items: [Item] { lines + distractors }
  var arrangement: Arrangement { .shuffledByID }
  var hasKey: Bool { order != nil }

  func form(in variant: Variant) -> AnswerForm { .order }

  func read(_ input: String, in asking: Asking) -> Grading {
    Grading(taking: input) { grading throws(InputFailure) in
      let ids = try ids(in: input, asking)
      grading.input = ids.joined(separator: ", ")
      grading.marks = ids.map { Grading.ItemMark(id: $0, isMarked: true, isRight: true) }
    }
  }

  func grade(_ input: String, in asking: Asking) throws(GradingError) -> Grading {
    guard let order else { throw .noAnswer }
    let places = lines.map { asking.place(of: $0.id, among: items) }
    var grading = Grading(input: input, expected: .order(places: places))
    do {
      judge(try ids(in: input, asking), by: order, &grading)
    } catch {
      grading.invalid = error.answer
    }
    return grading
  }

  func gradeOwnAnswer(in asking: Asking) throws(GradingError) -> Grading {
    try grade(lines.map(\.id).joined(separator: ", "), in: asking.bySource)
  }

  /// The lines that an input names, each once.
  private func ids(in input: String, _ asking: Asking) throws(InputFailure) -> [String] {
    let numbered = asking.numbering == .source ? items : asking.variant.items
    let ids = try ItemInput.ids(in: input, items: numbered)
    guard !ids.isEmpty else { throw InputFailure(.empty) }
    guard Set(ids).count == ids.count else { throw InputFailure(.repeated) }
    return ids
  }

  /// A move inserts, shifts or removes one line.
  private func judge(_ ids: [String], by order: PartialOrder, _ grading: inout Grading) {
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
