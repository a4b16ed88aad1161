import Engine

/// Pooling, batch norm, and center loss.
enum LayerFunctions {
  static let rows: [Function] = [
    Function(
      "max_pool2d(x, size, stride=size, padding=0)",
      "The largest entry of every window; the padding is below every number.", .layers
    ) { (e, a) throws(FormulaError.Reason) in try e.maxPooling(a) },
    Function(
      "avg_pool2d(x, size, stride=size, padding=0)",
      "The mean of every window, padded zeros counted.", .layers
    ) { (e, a) throws(FormulaError.Reason) in
      let pooling = try e.pooling(.average, a)
      return try e.linear(a[0], operations: try e.operations(pooling, a[0])) {
        (x) throws(EngineError) in try pooling.forward(x)
      }
    },
    Function(
      "batch_norm(x, gamma, beta, eps)",
      "gamma * (x - mean) / sqrt(var + eps) + beta of every feature over the batch.", .layers
    ) { (e, a) throws(FormulaError.Reason) in try e.batchNorm(a) },
    Function(
      "batch_norm_grad_x(x, dy, gamma, eps)",
      "The gradient of the loss by the input of batch_norm, given that by its output.", .layers
    ) { (e, a) throws(FormulaError.Reason) in try e.batchNormGradient(a) },
    Function(
      "center_loss(x, labels, centers)",
      "Half the sum of the squared distances of every row to the center of its label.", .layers
    ) { (e, a) throws(FormulaError.Reason) in
      let (x, centers) = (a[0], a[2])
      let loss = try e.centerLoss(x, a[1], centers, a)
      let changes = [(loss.featureGradient, x.tangent), (loss.centerGradient, centers.tangent)]
      let tangent = changes.reduce(nil as Double?) { sum, change in
        guard let along = change.1 else { return sum }
        return zip(change.0.elements, along).reduce(sum ?? 0) { $0 + $1.0 * $1.1 }
      }
      return Quantity(shape: [], [loss.value], tangent: tangent.map { [$0] })
    },
    Function(
      "center_step(x, labels, centers)",
      "For every center the sum of its distances to its rows, divided by 1 + their number.",
      .layers
    ) { (e, a) throws(FormulaError.Reason) in
      let (x, centers) = (a[0], a[2])
      var step = Quantity(try e.centerLoss(x, a[1], centers, a).step)
      if x.tangent != nil || centers.tangent != nil {
        step.tangent = try e.centerLoss(x.change, a[1], centers.change, a).step.elements
      }
      return step
    },
  ]
}

extension Evaluator {
  func pooling(_ kind: Pooling2D.Kind, _ a: Arguments) throws(FormulaError.Reason) -> Pooling2D {
    let size = try a.pair("size")
    let stride = a.named("stride") == nil ? size : try a.pair("stride")
    let padding = try a.pair("padding", atLeast: 0)
    return Pooling2D(
      kind, height: size.height, width: size.width,
      rows: Sliding(stride: stride.height, padding: Padding(padding.height)),
      columns: Sliding(stride: stride.width, padding: Padding(padding.width)))
  }

  /// How many entries the windows of a pooling read; a result beyond the limit is refused.
  func operations(_ pooling: Pooling2D, _ x: Quantity) throws(FormulaError.Reason) -> Int {
    try refuseRank(x, 2...4, "\(pooling.kind == .max ? "max" : "avg")_pool2d")
    let maps = x.shape.dropLast(2).reduce(1, *)
    let rows = try outputs(pooling.rows, input: x.height, kernel: pooling.height)
    let columns = try outputs(pooling.columns, input: x.width, kernel: pooling.width)
    try Sizes.refuse([maps, rows, columns])
    return saturatingProduct(maps, rows, columns, pooling.height, pooling.width)
  }

  /// Max pooling; the tangent of an output is that of its window's first largest entry.
  mutating func maxPooling(_ a: Arguments) throws(FormulaError.Reason) -> Quantity {
    let (pooling, x) = (try pooling(.max, a), a[0])
    try count(try operations(pooling, x))
    let source = try x.tensor()
    var result = Quantity(
      try engine { () throws(EngineError) in try pooling.forward(source) },
      isInteger: x.isInteger)
    guard let change = x.tangent else { return result }
    let places = try engine { () throws(EngineError) in try pooling.largestPlaces(source) }
    let maps = max(1, x.shape.dropLast(2).reduce(1, *))
    let (area, outputs) = (x.height * x.width, max(1, result.count / maps))
    result.tangent = places.enumerated().map { output, place in
      place.map { change[output / outputs * area + $0] } ?? 0
    }
    return result
  }

  /// The engine's center loss of rows, their labels and the centers.
  fileprivate mutating func centerLoss(
    _ x: Quantity, _ labels: Quantity, _ centers: Quantity, _ a: Arguments
  ) throws(FormulaError.Reason) -> CenterLoss {
    let labels = try labels.wholeNumbers(
      function: a.function.name, parameter: "labels", atLeast: 0)
    try count(saturatingProduct(4, x.count + centers.count))
    let (features, centers) = (try x.tensor(), try centers.tensor())
    return try engine { () throws(EngineError) in
      try CenterLoss(features, labels: labels, centers: centers)
    }
  }
}

extension Quantity {
  /// How the quantity changes, as a constant of its own: the step of centers is linear in both.
  fileprivate var change: Quantity {
    Quantity(shape: shape, tangent ?? elements.map { _ in 0 })
  }
}
