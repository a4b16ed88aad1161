/// The next number up or down from one, in steps that suit a range.
///
/// Steps are a twentieth of the range, rounded to 1, 2 or 5 of a power of ten, and at most one half;
/// numbers closer to zero go through 1, 2, 5 of each power of ten, so that 1e-5 can be changed too.
struct Stepper {
  private let range: ClosedRange<Double>
  /// The mantissa and the power of ten of a step.
  private let step: (mantissa: Double, exponent: Int)

  /// Steps for a range of real numbers.
  init(_ range: ClosedRange<Double>) {
    self.range = range
    step = Self.nice(min((range.upperBound - range.lowerBound) / 20, 0.5))
  }

  /// Steps of one for whole numbers, else of a tenth, for the entries of a tensor.
  init(entry: Double, limit: Double) {
    range = -limit...limit
    step = entry.rounded() == entry ? (1, 0) : (1, -1)
  }

  /// The number after one, or before it; the ends of the range hold.
  func next(_ value: Double, by direction: Int) -> Double {
    let next =
      abs(value) < size && value != 0 ? ladder(value, direction) : multiple(value, direction)
    return min(max(range.lowerBound, next), range.upperBound)
  }

  private var size: Double { Self.scaled(step.mantissa, step.exponent) }

  /// The next multiple of the step.
  private func multiple(_ value: Double, _ direction: Int) -> Double {
    let places = (value / size).rounded(.toNearestOrEven)
    let isMultiple = abs(places * size - value) < size * 1e-9
    let count = isMultiple ? places + Double(direction) : rounded(value / size, direction)
    return Self.scaled(count * step.mantissa, step.exponent)
  }

  private func rounded(_ value: Double, _ direction: Int) -> Double {
    value.rounded(direction > 0 ? .up : .down)
  }

  /// The next of 1, 2, 5, 10, … towards or away from zero.
  private func ladder(_ value: Double, _ direction: Int) -> Double {
    let isGrowing = (value > 0) == (direction > 0)
    let magnitude = abs(value)
    guard magnitude > 1e-12 || isGrowing else { return 0 }
    let rungs = (-13...1).flatMap { exponent in [1.0, 2, 5].map { Self.scaled($0, exponent) } }
    let found =
      isGrowing
      ? rungs.first { $0 > magnitude * (1 + 1e-9) } : rungs.last { $0 < magnitude * (1 - 1e-9) }
    let next = min(found ?? 0, size)
    return value > 0 ? next : -next
  }

  /// A mantissa times a power of ten, exactly rounded.
  private static func scaled(_ mantissa: Double, _ exponent: Int) -> Double {
    var power = 1.0
    for _ in 0..<abs(exponent) { power *= 10 }
    return exponent < 0 ? mantissa / power : mantissa * power
  }

  /// The largest of 1, 2 and 5 times a power of ten that is no larger than a size.
  private static func nice(_ size: Double) -> (mantissa: Double, exponent: Int) {
    for exponent in stride(from: 0, through: -12, by: -1) {
      for mantissa in [5.0, 2, 1] where scaled(mantissa, exponent) <= size * (1 + 1e-9) {
        return (mantissa, exponent)
      }
    }
    return (1, -12)
  }
}
