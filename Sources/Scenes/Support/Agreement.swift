/// When a central difference counts as agreeing with a gradient.
///
/// Besides a relative 1e-6 for the curve of the function it allows for rounding: a loss that adds
/// terms of a total size M is known to about 2^-53·M times a few hundred operations, and the
/// engine's step divides that by 2^-17 at least.
struct Agreement {
  /// The sum of the sizes of all terms of the loss.
  let scale: Double

  /// Whether a gradient's number and its central difference agree.
  func holds(_ value: Double, _ difference: Double) -> Bool {
    let curve = 1e-6 * max(1, value.magnitude, difference.magnitude)
    return (value - difference).magnitude <= curve + 0x1p-28 * scale
  }
}

/// The numbers of a gradient beside their central differences.
struct CheckedGradient {
  /// How the gradient is written: `∂L/∂W`.
  let title: String
  /// How its central differences are written: `ΔL/ΔW`.
  let differenceTitle: String
  /// The gradient's numbers.
  let values: [Double]
  /// Their central differences, as many.
  let differences: [Double]
  /// When two of them agree.
  let agreement: Agreement

  /// A number, its difference and whether they agree; nothing where there is no such number.
  func check(_ index: Int) -> Check? {
    guard values.indices.contains(index), differences.indices.contains(index) else { return nil }
    let (value, difference) = (values[index], differences[index])
    return Check(
      title: Arithmetic.indexed(title, index), value: value, difference: difference,
      agrees: agreement.holds(value, difference))
  }

  /// The numbers up to an index, which is the step's own; the others are still to come.
  func cells(upTo index: Int) -> [GridCell] {
    values.enumerated().map { place, value in
      if place > index { return GridCell(nil, .pending) }
      return GridCell(value, place == index ? .output : .plain)
    }
  }

  /// The central differences up to an index, each with the mark of its agreement.
  func differenceCells(upTo index: Int) -> [GridCell] {
    values.indices.map { place in
      guard place <= index, let check = check(place) else { return GridCell(nil, .pending) }
      return GridCell(check.difference, check.agrees ? .agreeing : .disagreeing)
    }
  }
}
