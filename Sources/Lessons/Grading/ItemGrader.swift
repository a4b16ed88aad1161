/// Judges marked items: right is exactly the checked ones.
struct ItemGrader {
  let items: [Item]
  let variant: Variant
  let numbering: ItemNumbering
  let rule: Rule

  /// How many items are asked for, and what part of them is worth.
  enum Rule {
    /// One item.
    case one
    /// All that apply; `isNet` gives credit for rightly less wrongly marked.
    case all(isNet: Bool)
  }

  /// The verdict on a raw input.
  func grade(_ input: String) -> Grading {
    let places = variant.items.indices.filter { variant.items[$0].isRight }.map { $0 + 1 }
    var grading = Grading(
      verdict: .invalid, fraction: 0, input: input, readAs: nil,
      expected: .items(places: places), misconception: nil, feedback: [], marks: [], invalid: nil)
    let numbered = numbering == .source ? items : variant.items
    switch ItemInput.read(input, items: numbered) {
    case .failure(let failure): grading.invalid = failure.answer
    case .success(let marked): judge(marked, &grading)
    }
    return grading
  }

  private func judge(_ marked: Set<String>, _ grading: inout Grading) {
    if let invalid = invalid(marked) {
      grading.invalid = invalid
      return
    }
    grading.input = items.map(\.id).filter(marked.contains).joined(separator: ", ")
    grading.marks = variant.items.map {
      Grading.ItemMark(id: $0.id, isMarked: marked.contains($0.id), isRight: $0.isRight)
    }
    grading.fraction = fraction(marked)
    grading.verdict = verdict(grading.fraction)
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

  private func verdict(_ fraction: Double) -> Verdict {
    fraction == 1 ? .correct : fraction > 0 ? .partial : .wrong
  }
}

/// Which items an input names.
enum ItemInput {
  /// An input that is no answer.
  struct Failure: Error {
    let answer: InvalidAnswer
  }

  /// The ids of the items that an input names by id or by number, separated by commas or blanks.
  static func read(_ input: String, items: [Item]) -> Result<Set<String>, Failure> {
    if let problem = RawInput.problem(with: input) { return .failure(Failure(answer: problem)) }
    var marked: Set<String> = []
    for word in words(of: input) {
      switch id(of: word, items: items) {
      case .success(let id): marked.insert(id)
      case .failure(let failure): return .failure(failure)
      }
    }
    return .success(marked)
  }

  /// A run of scalars without separators, and its place.
  private struct Word {
    var text: String
    var range: Range<Int>
  }

  private static func words(of input: String) -> [Word] {
    var words: [Word] = []
    var isOpen = false
    for (place, scalar) in input.unicodeScalars.enumerated() {
      if scalar == "," || scalar.properties.isWhitespace {
        isOpen = false
      } else if isOpen, let last = words.indices.last {
        words[last].text.unicodeScalars.append(scalar)
        words[last].range = words[last].range.lowerBound..<place + 1
      } else {
        words.append(Word(text: String(scalar), range: place..<place + 1))
        isOpen = true
      }
    }
    return words
  }

  private static func id(of word: Word, items: [Item]) -> Result<String, Failure> {
    if let item = items.first(where: { $0.id == word.text }) { return .success(item.id) }
    if let digit = foreignDigit(in: word) { return .failure(Failure(answer: digit)) }
    let isNumber = word.text.utf8.allSatisfy { (48...57).contains($0) }
    guard isNumber, let number = Int(word.text), items.indices.contains(number - 1) else {
      let shown = String(word.text.prefix(40))
      return .failure(
        Failure(answer: InvalidAnswer(.notOnList(shown, count: items.count), word.range)))
    }
    return .success(items[number - 1].id)
  }

  /// A digit of another script, which is refused by name and not guessed at.
  private static func foreignDigit(in word: Word) -> InvalidAnswer? {
    for (place, scalar) in word.text.unicodeScalars.enumerated() where !scalar.isASCII {
      guard scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue,
        let digit = Int(exactly: value)
      else { continue }
      let start = word.range.lowerBound + place
      return InvalidAnswer(
        .formula(.foreignDigit(String(scalar), digit: digit)), start..<start + 1)
    }
    return nil
  }
}
