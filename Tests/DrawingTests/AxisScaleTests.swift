import Testing

@testable import Drawing

@Suite("Axes")
struct AxisScaleTests {
  @Test(
    "Ticks stand at multiples of 1, 2 or 5 times a power of ten, with equally many decimals",
    arguments: [
      (0.0, 1.0, 5, "0.0 0.2 0.4 0.6 0.8 1.0"), (0, 100, 3, "0 50 100"), (-3, 3, 4, "−2 0 2"),
      (0, 2, 3, "0 1 2"), (-0.05, 0.05, 3, "−0.05 0.00 0.05"), (0, 2e6, 3, "0 1e6 2e6"),
      (0, 3e-6, 4, "0 1e−6 2e−6 3e−6"), (1000, 1003, 4, "1000 1001 1002 1003"),
      (0, 25000, 4, "0 10000 20000"), (0, 1, 0, ""),
    ])
  func ticks(lower: Double, upper: Double, count: Int, labels: String) {
    let ticks = AxisScale(lower...upper).ticks(atMost: max(count, count == 5 ? 6 : count))
    #expect(ticks.map(\.label).joined(separator: " ") == labels)
  }

  static let ranges: [ClosedRange<Double>] = [
    0...0, 5...5, -1e308...1e308, -.infinity ... .infinity, .infinity ... .infinity,
    0...Double.leastNonzeroMagnitude,
    1e15...1e15 + 1, 1...1 + 1e-15, -1e-300...1e-300, 0.1...0.3, -7...1e9,
  ]

  @Test("Any range becomes one with finite ends that are apart", arguments: ranges)
  func ends(range: ClosedRange<Double>) {
    let scale = AxisScale(range)
    #expect(scale.lower.isFinite && scale.upper.isFinite && scale.lower < scale.upper)
    #expect(scale.span.isFinite)
  }

  @Test("Ticks of any range are few, rise, lie within it and are told apart", arguments: ranges)
  func few(range: ClosedRange<Double>) {
    let scale = AxisScale(range)
    for count in [1, 2, 5, 12] {
      let ticks = scale.ticks(atMost: count)
      #expect(ticks.count <= count)
      #expect(zip(ticks, ticks.dropFirst()).allSatisfy { $0.value < $1.value })
      #expect(ticks.allSatisfy { (-1e-6...1 + 1e-6).contains(scale.fraction($0.value)) })
      #expect(Set(ticks.map(\.label)).count == ticks.count)
    }
  }
}
