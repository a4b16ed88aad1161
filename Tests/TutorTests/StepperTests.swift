import Testing

@testable import Tutor

@Suite("Steps of a setting")
struct StepperTests {
  @Test(
    "A step suits the range, stays on its grid and within it",
    arguments: [
      (0.5, 0.0...1.0, 1, 0.55), (0.5, 0...1, -1, 0.45), (0.98, 0...1, 1, 1), (1, 0...1, 1, 1),
      (0.123, 0...1, 1, 0.15), (0, 0...1, -1, 0), (0, 0...1, 1, 0.05), (2, 0...10, 1, 2.5),
      (3, -1e6...1e6, -1, 2.5), (0, -1e6...1e6, -1, -0.5),
    ])
  func multiples(value: Double, range: ClosedRange<Double>, direction: Int, next: Double) {
    #expect(Stepper(range).next(value, by: direction) == next)
  }

  @Test(
    "Numbers near zero go through 1, 2 and 5 of each power of ten",
    arguments: [
      (1e-5, 1, 2e-5), (2e-5, 1, 5e-5), (5e-5, 1, 1e-4), (1e-5, -1, 5e-6), (0.02, 1, 0.05),
      (3e-5, -1, 2e-5), (-1e-5, -1, -2e-5), (1e-13, -1, 0),
    ])
  func ladder(value: Double, direction: Int, next: Double) {
    #expect(Stepper(-1...1).next(value, by: direction) == next)
  }

  @Test("Up and down again is where it began, and no step leads out of the range or gets stuck")
  func thereAndBack() {
    for range in [0.0...1, -3...7, 0.001...0.002, 0...1e6] {
      let stepper = Stepper(range)
      var value = stepper.next(range.lowerBound, by: 1)
      for _ in 0..<30 {
        let next = stepper.next(value, by: 1)
        guard next < range.upperBound else { break }
        #expect(next > value && range.contains(next))
        #expect(abs(stepper.next(next, by: -1) - value) < 1e-12)
        value = next
      }
    }
  }

  @Test("Whole entries change by one, others by a tenth")
  func entries() {
    #expect(Stepper(entry: 2, limit: 1e6).next(2, by: 1) == 3)
    #expect(Stepper(entry: 0.5, limit: 1e6).next(0.5, by: -1) == 0.4)
    #expect(Stepper(entry: 1e6, limit: 1e6).next(1e6, by: 1) == 1e6)
  }
}
