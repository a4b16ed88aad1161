/// Unit vectors for classes, as far apart as they can be: predefined evenly-distributed class
/// centroids (Zhu et al., "A new loss function for CNN classifier based on predefined
/// evenly-distributed class centroids", 2019).
public struct EvenCentroids: Hashable, Sendable {
  /// The vectors, C×d, each of length 1.
  public let points: Tensor

  /// The rows of a matrix at length 1, as features are compared with centroids.
  ///
  /// - Throws: `EngineError.rank`, and `.parameter` for a row of length 0.
  public static func unit(_ rows: Tensor) throws(EngineError) -> Tensor {
    try UnitRows(rows, operation: "centroids").rows
  }

  /// The corners of a regular simplex, in closed form: all cosines are −1/(C − 1).
  ///
  /// Corner i is the first with a coordinate i, which is √(C/(C − 1)·(r − 1)/r) with r = C − i; every
  /// later corner has −1/(r − 1) of it there, so each axis separates one corner from the rest.
  ///
  /// ```swift
  /// try EvenCentroids.simplex(classes: 3, dimension: 2).cosines[0, 1]  // −0.5
  /// ```
  ///
  /// - Throws: `EngineError.parameter` for fewer than 2 classes or a dimension below C − 1, and
  ///   `.tooLarge`.
  public static func simplex(
    classes: Int, dimension: Int
  ) throws(EngineError) -> EvenCentroids {
    try check(classes, dimension, least: 1)
    guard dimension >= classes - 1 else {
      throw .parameter(
        name: "dimension", found: Double(dimension), expected: "dimension ≥ \(classes - 1)")
    }
    var points = try Tensor(repeating: 0, shape: [classes, dimension])
    let scale = Double(classes) / Double(classes - 1)
    for axis in 0..<(classes - 1) {
      let rest = Double(classes - axis)
      points[axis, axis] = (scale * (rest - 1) / rest).squareRoot()
      for later in (axis + 1)..<classes {
        points[later, axis] = -points[axis, axis] / (rest - 1)
      }
    }
    return EvenCentroids(points: points)
  }

  /// The cosine between any two of them where they can all be equally far apart: −1/(C − 1).
  ///
  /// No set of C unit vectors has a smaller largest cosine, and it takes C − 1 dimensions.
  ///
  /// - Throws: `EngineError.parameter` for fewer than 2 classes.
  public static func evenCosine(classes: Int) throws(EngineError) -> Double {
    try check(classes, 1, least: 1)
    return -1 / Double(classes - 1)
  }

  /// Centroids for classes: the simplex where there are dimensions enough, else random points that
  /// pushed each other a number of times.
  ///
  /// - Throws: as `simplex`, `random` and `repelled`.
  public static func spread(
    classes: Int, dimension: Int, pushes: Int, from stream: inout RandomStream
  ) throws(EngineError) -> EvenCentroids {
    if dimension >= classes - 1 { return try simplex(classes: classes, dimension: dimension) }
    var points = try random(classes: classes, dimension: dimension, from: &stream)
    for _ in 0..<max(0, pushes) { points = try points.repelled() }
    return points
  }

  /// Points of random places on the sphere.
  ///
  /// - Throws: `EngineError.parameter` for fewer than 2 classes or 2 dimensions, and `.tooLarge`.
  public static func random(
    classes: Int, dimension: Int, from stream: inout RandomStream
  ) throws(EngineError) -> EvenCentroids {
    try check(classes, dimension, least: 2)
    let points = try stream.normal(shape: [classes, dimension])
    return EvenCentroids(points: try UnitRows(points, operation: "centroids").rows)
  }

  /// The points after they pushed each other along the sphere once.
  ///
  /// Each pair repels by 1/distance²; every point moves by rate/C times the part of its force that
  /// is tangent to the sphere, at most a tenth of the radius, and is put back to length 1. Points in
  /// one place do not see each other.
  ///
  /// - Throws: `EngineError.parameter` where a push leads to the center or a rate is not finite.
  public func repelled(rate: Double = 0.5) throws(EngineError) -> EvenCentroids {
    guard rate.isFinite else { throw .parameter(name: "rate", found: rate, expected: "|rate| < ∞") }
    let (classes, width) = (points.shape[0], points.shape[1])
    var moved = points
    for point in 0..<classes {
      var push = force(on: point)
      let inward = (0..<width).reduce(0) { $0 + push[$1] * points[point, $1] }
      for axis in 0..<width {
        push[axis] = (push[axis] - inward * points[point, axis]) * rate / Double(classes)
      }
      let length = push.reduce(0) { $0 + $1 * $1 }.squareRoot()
      let limit = min(1, 0.1 / max(length, 1e-300))
      for axis in 0..<width { moved[point, axis] += push[axis] * limit }
    }
    return EvenCentroids(points: try UnitRows(moved, operation: "centroids").rows)
  }

  /// The cosines between all pairs of points, C×C.
  public var cosines: Tensor {
    var result = Tensor(
      uncheckedShape: [points.shape[0], points.shape[0]],
      elements: Array(repeating: 0, count: points.shape[0] * points.shape[0]))
    for left in 0..<points.shape[0] {
      for right in 0..<points.shape[0] {
        result[left, right] = (0..<points.shape[1]).reduce(0) {
          $0 + points[left, $1] * points[right, $1]
        }
      }
    }
    return result
  }

  /// The two points that are nearest to each other, as rows, and their cosine.
  public var closest: (first: Int, second: Int, cosine: Double) {
    let cosines = cosines
    var best = (first: 0, second: 1, cosine: -Double.infinity)
    for first in 0..<points.shape[0] {
      for second in (first + 1)..<max(first + 1, points.shape[0])
      where cosines[first, second] > best.cosine {
        best = (first, second, cosines[first, second])
      }
    }
    return best
  }

  private func force(on point: Int) -> [Double] {
    let width = points.shape[1]
    var force = Array(repeating: 0.0, count: width)
    for other in 0..<points.shape[0] where other != point {
      let difference = (0..<width).map { points[point, $0] - points[other, $0] }
      let squared = difference.reduce(0) { $0 + $1 * $1 }
      guard squared > 0 else { continue }
      let weight = 1 / (squared * squared.squareRoot())
      for axis in 0..<width { force[axis] += difference[axis] * weight }
    }
    return force
  }

  private static func check(
    _ classes: Int, _ dimension: Int, least: Int
  ) throws(EngineError) {
    guard classes >= 2, classes <= 4_096 else {
      throw .parameter(name: "classes", found: Double(classes), expected: "2 ≤ classes ≤ 4096")
    }
    try Window.check("dimension", dimension, from: least)
  }
}
