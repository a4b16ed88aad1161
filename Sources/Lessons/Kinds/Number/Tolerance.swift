import Formula

/// How near a number has to come to the answer.
public enum Tolerance: Hashable, Sendable {
  /// |a − t| ≤ absolute + relative·|t|.
  case within(relative: Double, absolute: Double)
  /// Exactly equal, or correctly rounded to at least so many significant digits.
  case digits(Int)

  /// What holds where a question says nothing.
  public static let standard = Tolerance.within(relative: 1e-3, absolute: 1e-6)

  /// How near a number has come.
  public enum Closeness: Hashable, Sendable {
    /// Near enough.
    case right
    /// Correctly rounded, to fewer digits than are asked for.
    case tooFewDigits
    /// Not near.
    case off
  }

  /// How near a number comes to the answer.
  ///
  /// ```swift
  /// Tolerance.digits(3).closeness(of: 0.67, to: 2.0 / 3)  // .tooFewDigits
  /// ```
  public func closeness(of number: Double, to answer: Double) -> Closeness {
    let distance = abs(number - answer)
    // A number that is said to be accepted must be, whatever the last bit of it.
    if distance <= 1e-12 * max(abs(number), abs(answer)) { return .right }
    switch self {
    case .within(let relative, let absolute):
      let reach = absolute + relative * abs(answer)
      return distance <= reach + 1e-12 * max(abs(number), abs(answer)) ? .right : .off
    case .digits(let least):
      if (least...15).contains(where: { Tolerance.rounds(answer, to: number, digits: $0) }) {
        return .right
      }
      let fewer = 1..<max(1, least)
      return fewer.contains { Tolerance.rounds(answer, to: number, digits: $0) }
        ? .tooFewDigits : .off
    }
  }

  /// The numbers that are accepted, where that is one interval; with digits those that round alike.
  public func interval(around answer: Double) -> ClosedRange<Double>? {
    let reach: Double
    switch self {
    case .within(let relative, let absolute): reach = absolute + relative * abs(answer)
    case .digits(let least): reach = (Tolerance.unit(of: answer, digits: least) ?? 0) / 2
    }
    guard reach > 0, (answer - reach).isFinite, (answer + reach).isFinite else { return nil }
    return answer - reach...answer + reach
  }

  /// Whether a number is the answer rounded to so many digits, at a tie either way.
  private static func rounds(_ answer: Double, to number: Double, digits: Int) -> Bool {
    guard let unit = unit(of: answer, digits: digits) else { return false }
    let count = number / unit
    guard abs(count - count.rounded()) <= 1e-9 * max(1, abs(count)) else { return false }
    return abs(number - answer) <= unit / 2 * (1 + 1e-9)
  }

  /// The size of the last of so many digits.
  private static func unit(of answer: Double, digits: Int) -> Double? {
    NumberText.exponent(of: answer).flatMap { Double("1e\($0 - digits + 1)") }
  }
}

/// `rtol`, `atol` and `digits` while they are read.
struct ToleranceDraft {
  private var relative: Double?
  private var absolute: Double?
  private var digits: Int?
  private var first: Field?

  static let fields = ["rtol", "atol", "digits"].map { FieldTable.FieldRule(name: $0) }

  /// Reads a field, if it is one of the three; `digits` does not go with the others.
  mutating func read(_ field: Field, _ reader: QuestionFieldReader) {
    guard ["rtol", "atol", "digits"].contains(field.name) else { return }
    if let first, (first.name == "digits") != (field.name == "digits") {
      reader.fence.log.report(
        .question(.digitsBesideTolerance(line: first.lineNumber)), bytes: field.nameRange)
    }
    first = first ?? field
    switch field.name {
    case "rtol": relative = reader.simple.number(field, expected: .expectedTolerance) { $0 >= 0 }
    case "atol": absolute = reader.simple.number(field, expected: .expectedTolerance) { $0 >= 0 }
    default:
      digits = reader.simple.number(field, expected: .expectedDigits) {
        (1...15).contains($0) && $0 == $0.rounded()
      }.map { Int($0) }
    }
  }

  /// What was read, with what holds where nothing was said.
  var tolerance: Tolerance {
    if let digits { return .digits(digits) }
    return .within(relative: relative ?? 1e-3, absolute: absolute ?? 1e-6)
  }
}
