/// Asks which entry of one list belongs to which of another.
struct MatchQuestion: QuestionKind {
  static let name = "match"
  /// The titles of both lists.
  let titles: [[Inline]]
  /// The entries at the left, in the order of the file and of the screen.
  let left: [Item]
  /// The entry at the right for each, in the order of the file; equal ones are interchangeable.
  let right: [Item]
  /// Further entries at the right.
  let distractors: [Item]
  /// Whether the entries at the right are those that belong to the left ones; in a copy without keys
  /// they stand in another order.
  var hasKey = true

  /// What stands at the right, each entry once.
  var items: [Item] {
    var known: Set<String> = []
    return (right + distractors).filter { known.insert($0.id).inserted }
  }
  var arrangement: Arrangement { .shuffledByID }

  func form(in variant: Variant) -> AnswerForm { .pairs(left: left, titles: titles) }

  func read(_ input: String, in asking: Asking) -> Grading {
    Grading(taking: input) { grading throws(InputFailure) in
      grading.input = text(of: try pairs(in: input, asking))
    }
  }

  func grade(_ input: String, in asking: Asking) throws(GradingError) -> Grading {
    guard hasKey else { throw .noAnswer }
    let places = right.map { asking.place(of: $0.id, among: right + distractors) }
    var grading = Grading(input: input, expected: .pairs(right: places))
    do {
      judge(try pairs(in: input, asking), &grading)
    } catch {
      grading.invalid = error.answer
    }
    return grading
  }

  /// The id of the entry at the right for each at the left that an input pairs.
  private func pairs(
    in input: String, _ asking: Asking
  ) throws(InputFailure) -> [String: String] {
    let numbered = asking.numbering == .source ? right + distractors : asking.variant.items
    return try MatchInput(left: left, right: numbered).pairs(in: input)
  }

  private func text(of pairs: [String: String]) -> String {
    left.compactMap { item in pairs[item.id].map { "\(item.id)-\($0)" } }.joined(separator: ", ")
  }

  func gradeOwnAnswer(in asking: Asking) throws(GradingError) -> Grading {
    let pairs = zip(left, right).map { "\($0.id)-\($1.id)" }
    return try grade(pairs.joined(separator: ", "), in: asking.bySource)
  }

  private func judge(_ pairs: [String: String], _ grading: inout Grading) {
    grading.input = text(of: pairs)
    grading.marks = zip(left, right).map { item, partner in
      guard let given = pairs[item.id] else {
        return Grading.ItemMark(id: item.id, isMarked: false, isRight: true)
      }
      return Grading.ItemMark(id: item.id, isMarked: true, isRight: given == partner.id)
    }
    let right = grading.marks.count(where: \.isDecidedRightly)
    grading.settle(Double(right) / Double(max(1, left.count)))
    if right < left.count { grading.remarks.append(.parts(right: right, of: left.count)) }
  }
}
