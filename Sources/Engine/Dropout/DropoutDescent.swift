/// Stochastic gradient descent at a constant rate on inputs that are dropped anew at every step.
///
/// A step draws an example i, each equally likely, and a mask d for it. On the inputs p = d ⊙ x_i, or
/// d ⊙ x_i/keep where dropout is inverted, it goes down the gradient of (y_i − p·w)²:
/// w ← w + 2·rate·(y_i − p·w)·p. The descent begins at w = 0.
///
/// The mean step is linear in w and zero where the expected loss is least, so the weights do not come
/// to rest: they wander around `DropoutRidge.weights(inverted:)`, and so does no other point.
public struct DropoutDescent: Hashable, Sendable {
  /// What is descended.
  public let ridge: DropoutRidge
  /// Whether inputs that are kept are divided by keep.
  public let isInverted: Bool
  /// The rate.
  public let rate: Double
  /// The weights now, d of them.
  public private(set) var weights: [Double]

  /// A descent that begins at 0.
  ///
  /// - Throws: `EngineError.parameter` for a rate that is not above 0.
  public init(_ ridge: DropoutRidge, inverted: Bool, rate: Double) throws(EngineError) {
    guard rate > 0, rate.isFinite else {
      throw .parameter(name: "rate", found: rate, expected: "rate > 0")
    }
    self.ridge = ridge
    self.rate = rate
    isInverted = inverted
    weights = Array(repeating: 0, count: ridge.x.shape[1])
  }

  /// One step and what it read.
  public struct Step: Hashable, Sendable {
    /// The example, from 0.
    public let row: Int
    /// Its mask, 0 or 1 for each input.
    public let mask: [Double]
    /// Its dropped inputs p.
    public let inputs: [Double]
    /// y_i − p·w before the step.
    public let residual: Double
    /// The weights before the step.
    public let before: [Double]
    /// The weights after the step.
    public let after: [Double]
  }

  /// Goes one step.
  public mutating func step(from stream: inout RandomStream) -> Step {
    let (rows, size) = (ridge.x.shape[0], ridge.x.shape[1])
    let row = stream.integer(in: 0...(rows - 1))
    let mask = (0..<size).map { _ in stream.bernoulli(ridge.keep) ? 1.0 : 0 }
    let inputs = (0..<size).map { column -> Double in
      let kept = mask[column] * ridge.x.elements[row * size + column]
      return isInverted ? kept / ridge.keep : kept
    }
    let output = zip(inputs, weights).reduce(0) { $0 + $1.0 * $1.1 }
    let residual = ridge.y.elements[row] - output
    let before = weights
    weights = zip(before, inputs).map { $0 + 2 * rate * residual * $1 }
    return Step(
      row: row, mask: mask, inputs: inputs, residual: residual, before: before, after: weights)
  }
}

/// A descent that has been run: its steps, and the means of its weights.
public struct DropoutRun: Hashable, Sendable {
  /// The steps, in order.
  public let steps: [DropoutDescent.Step]
  /// Whether the weights left every bound, so that the run ended before its time.
  public let isDiverged: Bool
  /// The sums of the weights over the first steps: over none, over one, and so on.
  private let sums: [[Double]]
  private let start: [Double]

  /// No weight is let grow beyond this.
  public static let bound = 1e9

  /// Runs a descent for a number of steps, or until a weight is beyond `bound`.
  public init(_ descent: DropoutDescent, steps count: Int, from stream: RandomStream) {
    var (descent, stream) = (descent, stream)
    start = descent.weights
    var steps: [DropoutDescent.Step] = []
    var sums = [start.map { _ in 0.0 }]
    var isWithin = true
    while steps.count < count, isWithin {
      let step = descent.step(from: &stream)
      isWithin = step.after.allSatisfy { $0.magnitude <= DropoutRun.bound }
      guard isWithin else { break }
      sums.append(zip(sums[steps.count], step.after).map { $0 + $1 })
      steps.append(step)
    }
    self.steps = steps
    self.sums = sums
    isDiverged = !isWithin
  }

  /// The weights after so many steps; a number outside is brought to the nearest end.
  public func weights(after count: Int) -> [Double] {
    let known = min(max(count, 0), steps.count)
    return known == 0 ? start : steps[known - 1].after
  }

  /// The mean of the weights over the later half of so many steps, when the start is forgotten;
  /// nothing before the first step.
  public func average(after count: Int) -> [Double]? {
    let known = min(count, steps.count)
    guard known > 0 else { return nil }
    let half = known / 2
    return zip(sums[known], sums[half]).map { ($0 - $1) / Double(known - half) }
  }
}
