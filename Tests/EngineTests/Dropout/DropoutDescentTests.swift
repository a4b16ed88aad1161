import Engine
import Testing

@Suite("Descent on dropped inputs")
struct DropoutDescentTests {
  private static func ridge(keep: Double = 0.5) throws -> DropoutRidge {
    let x = try Tensor(shape: [4, 2], elements: [2, 1, 1, 2, 1, 1, -1, 1])
    return try DropoutRidge(x, y: Tensor([4, 1, 2, -2]), keep: keep)
  }

  @Test("A step goes down the gradient of (y − p·w)² on a row that was really dropped")
  func step() throws {
    let ridge = try Self.ridge()
    for inverted in [false, true] {
      var descent = try DropoutDescent(ridge, inverted: inverted, rate: 0.05)
      var stream = RandomStream(seed: 3, path: "tests#descent/step")
      var same = stream
      for _ in 0..<20 {
        let before = Tensor(descent.weights)
        let step = descent.step(from: &stream)
        let row = same.integer(in: 0...3)
        let mask = (0..<2).map { _ in same.bernoulli(0.5) ? 1.0 : 0 }
        #expect(step.row == row && step.mask == mask && step.before == before.elements)
        let p = (0..<2).map { mask[$0] * ridge.x[row, $0] / (inverted ? 0.5 : 1) }
        let gradient = centralDifference(
          of: { (w: Tensor) in
            let rest = ridge.y.elements[row] - p[0] * w.elements[0] - p[1] * w.elements[1]
            return rest * rest
          }, at: before)
        for j in 0..<2 {
          #expect(abs(step.after[j] - (before.elements[j] - 0.05 * gradient.elements[j])) < 1e-8)
        }
        #expect(step.after == descent.weights)
      }
    }
  }

  @Test("The mean of the path is ŵ = w/p on dropped inputs, and w on inverted ones")
  func settles() throws {
    let ridge = try Self.ridge()
    let w = try ridge.weights()
    for (inverted, scale) in [(false, 2.0), (true, 1)] {
      let descent = try DropoutDescent(ridge, inverted: inverted, rate: 0.01)
      let run = DropoutRun(
        descent, steps: 40_000, from: RandomStream(seed: 4, path: "tests#descent/settles"))
      let average = try #require(run.average(after: 40_000))
      let target = try ridge.weights(inverted: inverted)
      #expect(target == w.map { $0 * scale })
      #expect(Tensor(average).distance(to: target) < 0.03)
      #expect(Tensor(average).distance(to: w.map { $0 * (3 - scale) }) > 0.2)
    }
  }

  @Test("The average is that of the later half of the steps")
  func average() throws {
    let run = DropoutRun(
      try DropoutDescent(Self.ridge(), inverted: false, rate: 0.05), steps: 7,
      from: RandomStream(seed: 4, path: "tests#descent/average"))
    #expect(run.average(after: 0) == nil)
    for count in 1...7 {
      let later = run.steps[(count / 2)..<count]
      for j in 0..<2 {
        let mean = later.reduce(0) { $0 + $1.after[j] } / Double(later.count)
        #expect(abs(try #require(run.average(after: count))[j] - mean) < 1e-12)
      }
    }
    #expect(run.weights(after: 0) == [0, 0])
    #expect(run.weights(after: 99) == run.steps[6].after)
  }

  @Test("A rate that is too large ends the run before a number is lost")
  func diverges() throws {
    let run = DropoutRun(
      try DropoutDescent(Self.ridge(), inverted: true, rate: 1), steps: 10_000,
      from: RandomStream(seed: 4, path: "tests#descent/diverges"))
    #expect(run.isDiverged && run.steps.count < 200)
    #expect(run.weights(after: .max).allSatisfy { abs($0) <= DropoutRun.bound })
    #expect(throws: EngineError.self) {
      try DropoutDescent(Self.ridge(), inverted: true, rate: 0)
    }
  }

  @Test("On a contour the expected loss is everywhere above its least value by the excess")
  func contours() throws {
    let ridge = try Self.ridge(keep: 0.8)
    for inverted in [false, true] {
      let least = try ridge.expectedLoss(
        weights: ridge.weights(inverted: inverted), inverted: inverted
      ).total
      let contour = try ridge.contour(excess: 3, inverted: inverted, points: 24)
      #expect(contour.count == 25 && contour.first == contour.last)
      for point in contour {
        let loss = try ridge.expectedLoss(weights: Tensor(point), inverted: inverted)
        #expect(abs(loss.total - least - 3) < 1e-10)
      }
    }
    let wide = try DropoutRidge(
      Tensor(shape: [1, 3], elements: [1, 2, 3]), y: Tensor([1]), keep: 0.5)
    #expect(throws: EngineError.self) {
      try wide.contour(excess: 1, inverted: false, points: 8)
    }
  }
}
