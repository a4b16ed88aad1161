import Formula
import Phrases

extension Grading.Expected {
  /// The answer itself, without what else is accepted.
  public func text(in phrases: Phrases = .english) -> String {
    switch self {
    case .exactly(let value): value.display
    case .near(let value, let tolerance):
      value.number.map { tolerance.shown($0) } ?? value.display
    case .shape(let lengths): ShapeQuestion.text(lengths.map(Double.init))
    case .formula(let formula): formula.description
    case .items(let places): Self.list(places.map(String.init), in: phrases)
    case .order(let places): places.map(String.init).joined(separator: ", ")
    case .pairs(let right):
      right.enumerated().map { "\($0 + 1)-\($1)" }.joined(separator: ", ")
    case .cells(let cells): cells.isEmpty ? phrases(.gradingNoCell) : cells.joined(separator: " ")
    case .line(let line): phrases(.gradingLine, ["line": line])
    case .words(let words): words
    case .withheld: phrases(.gradingWithheld)
    }
  }

  /// Names with commas and an "and": `1, 2 and 4`.
  static func list(_ names: [String], in phrases: Phrases) -> String {
    guard let last = names.last else { return phrases(.gradingNothing) }
    let first = names.dropLast().joined(separator: ", ")
    return first.isEmpty ? last : phrases(.gradingAnd, ["first": first, "last": last])
  }
}

extension Tolerance {
  /// An answer with as many digits as the tolerance asks for, at least 4.
  func shown(_ answer: Double) -> String {
    NumberText.display(answer, significantDigits: digitsShown(answer))
  }

  /// What is accepted around an answer, in plain words.
  ///
  /// The ends of an interval are rounded inward, so that a number within what is said is accepted.
  func text(around answer: Value, in phrases: Phrases) -> String? {
    if case .digits(let digits) = self { return phrases(.gradingDigits, ["digits": digits]) }
    guard let number = answer.number else { return cellText(in: phrases) }
    guard let interval = interval(around: number) else { return nil }
    let digits = digitsShown(number) + 1
    return phrases(
      .gradingInterval,
      [
        "low": Tolerance.inward(interval.lowerBound, digits, in: interval),
        "high": Tolerance.inward(interval.upperBound, digits, in: interval),
      ])
  }

  private func cellText(in phrases: Phrases) -> String? {
    guard case .within(let relative, let absolute) = self, relative > 0 || absolute > 0 else {
      return nil
    }
    let phrase: Phrase = relative > 0 ? .gradingCells : .gradingCellsWithin
    return phrases(
      phrase,
      [
        "percent": NumberText.display(relative * 100), "absolute": NumberText.display(absolute),
      ])
  }

  private func digitsShown(_ answer: Double) -> Int {
    switch self {
    case .digits(let digits): return max(NumberText.digits, digits)
    case .within:
      guard let interval = interval(around: answer), answer != 0,
        let width = NumberText.exponent(of: interval.upperBound - answer),
        let size = NumberText.exponent(of: answer)
      else { return 15 }
      return min(max(NumberText.digits, size - width + 1), 15)
    }
  }

  /// An end of an interval, rounded so that it lies within.
  private static func inward(
    _ end: Double, _ digits: Int, in interval: ClosedRange<Double>
  ) -> String {
    let rounded = NumberText.rounded(end, significantDigits: digits)
    guard !interval.contains(rounded), let exponent = NumberText.exponent(of: rounded),
      let unit = Double("1e\(exponent - digits + 1)")
    else { return NumberText.display(rounded, significantDigits: digits) }
    let moved = rounded < interval.lowerBound ? rounded + unit : rounded - unit
    return NumberText.display(moved, significantDigits: digits)
  }
}

extension Grading.Remark {
  /// The sentence for a student.
  public func message(in phrases: Phrases = .english) -> String {
    switch self {
    case .parts(let right, let all): phrases(.remarkParts, ["right": right, "all": all])
    case .moves(let moves): phrases(.remarkMoves, ["moves": moves])
    case .shape(let found, let expected):
      phrases(
        .remarkShape, ["found": Self.shape(found), "expected": Self.shape(expected)])
    case .axes(let found, let expected):
      phrases(.remarkAxes, ["found": found, "expected": expected])
    case .tooFewDigits(let least): phrases(.remarkDigits, ["least": least])
    case .forbidden(let function): phrases(.remarkForbidden, ["function": function])
    case .differs(let point, let found, let expected):
      phrases(
        .remarkDiffers,
        [
          "point": Self.text(of: point), "found": found.display, "expected": expected.display,
        ])
    case .undefined(let point, let error):
      phrases(
        .remarkUndefined, ["point": Self.text(of: point), "reason": error.message(in: phrases)])
    }
  }

  private static func shape(_ lengths: [Int]) -> String {
    lengths.map(String.init).joined(separator: "×")
  }

  private static func text(of point: [Grading.NamedValue]) -> String {
    point.map { "\($0.name) = \($0.value.display)" }.joined(separator: ", ")
  }
}
