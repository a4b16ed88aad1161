/// NumPy's broadcasting: how the entries of two shapes meet.
///
/// Axes are matched from the last; two lengths fit if they are equal or one of them is 1.
struct Broadcast {
  let shape: [Int]
  /// For each axis of the result how far a step along it moves in the left and right entries.
  private let leftSteps: [Int]
  private let rightSteps: [Int]
  let isPlain: Bool

  init(_ left: [Int], _ right: [Int], operation: String) throws(FormulaError.Reason) {
    isPlain = left == right
    guard !isPlain else {
      (shape, leftSteps, rightSteps) = (left, [], [])
      return
    }
    var shape: [Int] = []
    for axis in 0..<max(left.count, right.count) {
      let (l, r) = (Broadcast.length(left, axis), Broadcast.length(right, axis))
      guard l == r || l == 1 || r == 1 else {
        throw .shapes(operation: operation, left: left, right: right)
      }
      shape.append(l == 1 ? r : l)
    }
    self.shape = shape.reversed()
    leftSteps = Broadcast.steps(left, in: self.shape)
    rightSteps = Broadcast.steps(right, in: self.shape)
  }

  /// How many entries the result has.
  var count: Int { shape.reduce(1) { $0.multipliedReportingOverflow(by: $1).partialValue } }

  /// The places in the left and right entries that meet, in the order of the result.
  var places: [(Int, Int)] {
    let count = count
    guard !isPlain else { return (0..<count).map { ($0, $0) } }
    var places: [(Int, Int)] = []
    places.reserveCapacity(count)
    var index = [Int](repeating: 0, count: shape.count)
    var (left, right) = (0, 0)
    for _ in 0..<count {
      places.append((left, right))
      var axis = shape.count - 1
      while axis >= 0 {
        index[axis] += 1
        left += leftSteps[axis]
        right += rightSteps[axis]
        if index[axis] < shape[axis] { break }
        left -= leftSteps[axis] * shape[axis]
        right -= rightSteps[axis] * shape[axis]
        index[axis] = 0
        axis -= 1
      }
    }
    return places
  }

  /// The length of an axis, counted from the last.
  private static func length(_ shape: [Int], _ axis: Int) -> Int {
    axis < shape.count ? shape[shape.count - 1 - axis] : 1
  }

  private static func steps(_ shape: [Int], in result: [Int]) -> [Int] {
    var steps = [Int](repeating: 0, count: result.count)
    var step = 1
    for axis in 0..<shape.count {
      let length = shape[shape.count - 1 - axis]
      if length > 1 { steps[result.count - 1 - axis] = step }
      step *= length
    }
    return steps
  }
}

/// Combines the entries of two arrays of the same or broadcast shapes.
func zip(
  _ left: [Double], _ right: [Double], _ broadcast: Broadcast,
  _ combine: (Double, Double) -> Double
) -> [Double] {
  if broadcast.isPlain {
    var result = left
    for place in result.indices { result[place] = combine(left[place], right[place]) }
    return result
  }
  if right.count == 1, left.count == broadcast.count {
    let number = right[0]
    return left.map { combine($0, number) }
  }
  if left.count == 1, right.count == broadcast.count {
    let number = left[0]
    return right.map { combine(number, $0) }
  }
  return broadcast.places.map { combine(left[$0], right[$1]) }
}
