/// A range of numbers laid over a length, with ticks at round numbers.
///
/// Whatever range it is given, its ends are finite and apart.
struct AxisScale: Hashable {
  let lower: Double
  let upper: Double

  /// The scale of a range; one that is infinite is cut, one without length is widened.
  init(_ range: ClosedRange<Double>) {
    let limit = 1e300
    let lower = max(-limit, min(limit, range.lowerBound))
    let upper = max(-limit, min(limit, range.upperBound))
    let isWide = upper - lower > max(abs(lower), abs(upper)) * 1e-12
    let spread = isWide ? 0 : max(0.5, abs(lower) / 2)
    self.lower = lower - spread
    self.upper = upper + spread
  }

  /// From end to end.
  var span: Double { upper - lower }

  /// How far along a number lies, 0 at the lower end and 1 at the upper; NaN for NaN.
  func fraction(_ number: Double) -> Double { (number - lower) / span }

  /// The scale with the same middle and another span.
  func widened(to span: Double) -> AxisScale {
    let more = max(0, span - self.span) / 2
    return AxisScale((lower - more)...(upper + more))
  }

  /// A place on an axis, and what is written there.
  struct Tick: Hashable {
    let value: Double
    let label: String
  }

  /// At most so many ticks, at multiples of 1, 2 or 5 times a power of ten, with equally many
  /// decimals.
  func ticks(atMost count: Int) -> [Tick] {
    guard count > 0, let first = AxisStep(atLeast: span / Double(max(1, count))) else { return [] }
    var step = first
    while true {
      let ticks = ticks(step)
      guard ticks.count > count, let next = step.next else { return ticks }
      step = next
    }
  }

  private func ticks(_ step: AxisStep) -> [Tick] {
    let from = (lower / step.value - 1e-9).rounded(.up)
    let to = (upper / step.value + 1e-9).rounded(.down)
    guard abs(from) < 1e15, abs(to) < 1e15, to >= from, to - from < 1000 else { return [] }
    return (Int(from)...Int(to)).map { number in
      Tick(value: Double(number) * step.value, label: step.label(number))
    }
  }
}

/// A distance between ticks: 1, 2 or 5 times a power of ten.
struct AxisStep: Hashable {
  private let factor: Int
  private let exponent: Int

  /// The smallest step of at least a length; nothing for a length that is none.
  init?(atLeast length: Double) {
    guard length > 0, length.isFinite else { return nil }
    // log10 of 2^exponent from below, so that the search goes upward by a few steps only.
    var step = AxisStep(1, Int((Double(length.exponent) * 0.30103).rounded(.down)) - 1)
    while step.value < length {
      guard let next = step.next else { return nil }
      step = next
    }
    self = step
  }

  private init(_ factor: Int, _ exponent: Int) {
    self.factor = factor
    self.exponent = exponent
  }

  /// Its length.
  var value: Double { Double("\(factor)e\(exponent)") ?? .infinity }

  /// The next longer one; nothing beyond the numbers that there are.
  var next: AxisStep? {
    guard exponent < 305 else { return nil }
    switch factor {
    case 1: return AxisStep(2, exponent)
    case 2: return AxisStep(5, exponent)
    default: return AxisStep(1, exponent + 1)
    }
  }

  /// So many steps, written exactly: with a point, in full, or with an exponent.
  func label(_ count: Int) -> String {
    let (digits, overflow) = count.multipliedReportingOverflow(by: factor)
    guard !overflow else { return "" }
    let sign = digits < 0 ? "\u{2212}" : ""
    let text = String(digits.magnitude)
    if (-4..<0).contains(exponent) {
      let padded = String(repeating: "0", count: max(0, 1 - exponent - text.count)) + text
      return sign + padded.dropLast(-exponent) + "." + padded.suffix(-exponent)
    }
    if digits == 0 { return "0" }
    if exponent >= 0 && exponent + text.count <= 5 {
      return sign + text + String(repeating: "0", count: exponent)
    }
    return sign + AxisStep.scientific(text, exponent)
  }

  private static func scientific(_ digits: String, _ exponent: Int) -> String {
    let zeros = digits.reversed().prefix { $0 == "0" }.count
    let kept = digits.dropLast(zeros)
    let power = exponent + digits.count - 1
    let mark = "e" + (power < 0 ? "\u{2212}\(-power)" : "\(power)")
    return kept.prefix(1) + (kept.count > 1 ? "." + kept.dropFirst() : "") + mark
  }
}
