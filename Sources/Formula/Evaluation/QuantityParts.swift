/// Reading whole numbers, axes and entries out of quantities.
extension Quantity {
  /// The whole number that an argument has to be.
  func wholeNumber(
    function: String, parameter: String, atLeast least: Int? = nil
  ) throws(FormulaError.Reason) -> Int {
    guard tangent == nil else { throw .noDerivative(function: function) }
    if let number, let whole = Int(exactly: number),
      whole.magnitude <= FormulaLimits.exactInteger, whole >= least ?? whole
    {
      return whole
    }
    throw .argument(
      function: function, parameter: parameter, found: shown,
      expected: least == nil
        ? .formulaWholeNumber : least == 0 ? .formulaNotNegative : .formulaPositive)
  }

  /// The whole numbers that an argument has to be: one, or a vector of them.
  func wholeNumbers(
    function: String, parameter: String, atLeast least: Int? = nil
  ) throws(FormulaError.Reason) -> [Int] {
    guard rank <= 1 else {
      throw .argument(
        function: function, parameter: parameter, found: shown, expected: .formulaWholeNumbers)
    }
    guard tangent == nil else { throw .noDerivative(function: function) }
    var numbers: [Int] = []
    for element in elements {
      numbers.append(
        try Quantity(element).wholeNumber(
          function: function, parameter: parameter, atLeast: least))
    }
    return numbers
  }

  /// The number that an argument has to be.
  func realNumber(function: String, parameter: String) throws(FormulaError.Reason) -> Double {
    guard tangent == nil else { throw .noDerivative(function: function) }
    guard let number else {
      throw .argument(
        function: function, parameter: parameter, found: shown, expected: .formulaNumber)
    }
    return number
  }

  /// The entry, row or block at the given indices; negative ones count from the end.
  func entry(_ indices: [Int]) throws(FormulaError.Reason) -> Quantity {
    guard indices.count <= rank else { throw .tooManyIndices(indices.count, shape: shape) }
    var start = 0
    for (index, length) in zip(indices, shape) {
      let place = index < 0 ? index + length : index
      guard place >= 0, place < length else { throw .index(index, length: length) }
      start = start * length + place
    }
    let rest = Array(shape.dropFirst(indices.count))
    let size = rest.reduce(1, *)
    return gathered(Array(start * size..<(start + 1) * size), shape: rest)
  }

  /// The axes that an `axis=` argument names; all where it is left out.
  func axes(_ axis: Quantity?, function: String) throws(FormulaError.Reason) -> Set<Int> {
    guard let axis else { return Set(0..<rank) }
    var axes: Set<Int> = []
    for number in try axis.wholeNumbers(function: function, parameter: "axis") {
      let place = number < 0 ? number + rank : number
      guard place >= 0, place < rank, axes.insert(place).inserted else {
        throw .argument(
          function: function, parameter: "axis", found: String(number),
          expected: .formulaAxis)
      }
    }
    return axes
  }
}

/// How the entries of a tensor fall into groups when some axes are reduced.
struct Grouping {
  /// The shape without the reduced axes.
  let shape: [Int]
  /// For each group the places of its entries, in order.
  let groups: [[Int]]

  init(_ whole: [Int], reducing axes: Set<Int>) {
    shape = whole.indices.filter { !axes.contains($0) }.map { whole[$0] }
    let count = whole.reduce(1, *)
    guard axes.count < whole.count else {
      groups = [Array(0..<count)]
      return
    }
    var groups = [[Int]](repeating: [], count: shape.reduce(1, *))
    for place in 0..<count {
      var (rest, group, step) = (place, 0, 1)
      for axis in whole.indices.reversed() {
        let index = rest % whole[axis]
        rest /= whole[axis]
        guard !axes.contains(axis) else { continue }
        group += index * step
        step *= whole[axis]
      }
      groups[group].append(place)
    }
    self.groups = groups
  }
}
