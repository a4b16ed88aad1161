import Formula

/// What was typed where a number is asked for.
struct NumberInput {
  /// What was understood, or why nothing was.
  let result: Result<Read, InputFailure>

  /// A number and how it was read.
  struct Read {
    /// The number.
    let value: Value
    /// The input in canonical form, with its value where that says more.
    let text: String
  }

  /// A number that is taken without being judged.
  static func taken(_ input: String) -> Grading {
    Grading(taking: input) { grading throws(InputFailure) in
      grading.readAs = try NumberInput(input).result.get().text
    }
  }

  /// Reads a raw input, or a part of one that begins at a place.
  init(_ input: String, at offset: Int = 0) {
    result = Result { () throws(InputFailure) in try NumberInput.read(input, offset) }
  }

  private static func read(_ input: String, _ offset: Int) throws(InputFailure) -> Read {
    if let problem = RawInput.problem(with: input) { throw InputFailure(problem) }
    let (formula, value) = try value(of: input, offset)
    guard value.number != nil else { throw InputFailure(.notNumber(value)) }
    let text = formula.description
    return Read(value: value, text: text == value.display ? text : "\(text) = \(value.display)")
  }

  private static func value(
    of input: String, _ offset: Int
  ) throws(InputFailure) -> (Formula, Value) {
    do {
      let formula = try Formula(studentInput: input)
      try refuseComparison(in: input, offset)
      return (formula, try formula.value())
    } catch let failure as InputFailure {
      throw failure
    } catch {
      throw InputFailure(error as? FormulaError, at: offset)
    }
  }

  /// The sign of a comparison or the word of a condition, whose value would be 0 or 1.
  static func refuseComparison(in input: String, _ offset: Int = 0) throws(InputFailure) {
    let signs: Set<Unicode.Scalar> = ["<", ">", "=", "!", "≤", "≥", "≠"]
    let scalars = input.unicodeScalars
    if let place = scalars.enumerated().first(where: { signs.contains($0.element) })?.offset {
      throw InputFailure(.comparison, offset + place..<offset + place + 1)
    }
    guard UsedNames.inFormula(input).isDisjoint(with: ["and", "or", "not"]) else {
      throw InputFailure(.comparison, offset..<offset + scalars.count)
    }
  }
}

/// An input that is no answer.
struct InputFailure: Error {
  let answer: InvalidAnswer

  init(_ answer: InvalidAnswer) { self.answer = answer }

  init(_ reason: InvalidAnswer.Reason, _ range: Range<Int>? = nil) {
    answer = InvalidAnswer(reason, range)
  }

  /// What is wrong with a formula that begins at a place of the input.
  init(_ error: FormulaError?, at offset: Int = 0) {
    guard let error, error.reason != .empty else {
      self.init(.empty)
      return
    }
    let range = error.range
    self.init(.formula(error.reason), range.lowerBound + offset..<range.upperBound + offset)
  }
}
