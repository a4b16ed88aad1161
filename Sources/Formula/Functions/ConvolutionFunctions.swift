import Engine

/// Convolutions, both gradients, and the transposed convolution.
enum ConvolutionFunctions {
  private static let one = "stride=1, padding=0, dilation=1"
  private static let two = "stride=1, padding=0, dilation=1, groups=1"

  static let rows: [Function] = [
    Function(
      "conv1d(x, w, \(one))", "The cross-correlation of two vectors: the window does not flip.",
      .layers
    ) { (e, a) throws(FormulaError.Reason) in try e.convolution1D(a) },
    Function(
      "conv1d_grad_x(w, dz, n, \(one))",
      "The gradient of the loss by the n inputs of conv1d, given that by its outputs.", .layers
    ) { (e, a) throws(FormulaError.Reason) in try e.convolution1DInputGradient(a) },
    Function(
      "conv1d_grad_w(x, dz, k, \(one))",
      "The gradient of the loss by the k weights of conv1d, given that by its outputs.", .layers
    ) { (e, a) throws(FormulaError.Reason) in try e.convolution1DWeightGradient(a) },
    Function(
      "conv2d(x, w, \(two))",
      "The cross-correlation of x, H×W or C×H×W, with w, k×k or O×I×k×k.", .layers
    ) { (e, a) throws(FormulaError.Reason) in try e.convolution2D(a) },
    Function(
      "conv2d_grad_x(w, dz, size, \(two))",
      "The gradient of the loss by the input of conv2d, of size [h, w] before padding.", .layers
    ) { (e, a) throws(FormulaError.Reason) in try e.convolution2DInputGradient(a) },
    Function(
      "conv2d_grad_w(x, dz, k, \(two))",
      "The gradient of the loss by the weights of conv2d, with a kernel k×k or [h, w].", .layers
    ) { (e, a) throws(FormulaError.Reason) in try e.convolution2DWeightGradient(a) },
    Function(
      "conv_transpose2d(x, w, stride=1, padding=0, output_padding=0, groups=1, dilation=1)",
      "The transposed convolution of x with w, k×k or C×O×k×k: the adjoint of conv2d.", .layers
    ) { (e, a) throws(FormulaError.Reason) in try e.transposedConvolution2D(a) },
  ]
}

extension Evaluator {
  mutating func convolution1D(_ a: Arguments) throws(FormulaError.Reason) -> Quantity {
    let convolution = try layer1D(a)
    try refuseRank(a[0], 1...1, "conv1d")
    try refuseRank(a[1], 1...1, "conv1d")
    let outputs = try outputs(convolution.sliding, input: a[0].count, kernel: a[1].count)
    try countBorder(around: [a[0].count], [convolution.sliding])
    return try bilinear(a[0], a[1], operations: saturatingProduct(outputs, a[1].count)) {
      (x, w) throws(EngineError) in try convolution.forward(x, weight: w)
    }
  }

  mutating func convolution1DInputGradient(
    _ a: Arguments
  ) throws(FormulaError.Reason) -> Quantity {
    let convolution = try layer1D(a)
    try refuseRank(a[0], 1...1, "conv1d_grad_x")
    try refuseRank(a[1], 1...1, "conv1d_grad_x")
    let input = try a.whole("n")
    try Sizes.refuse([input])
    try countBorder(around: [input], [convolution.sliding])
    return try bilinear(a[0], a[1], operations: saturatingProduct(a[0].count, a[1].count)) {
      (w, dz) throws(EngineError) in
      try convolution.inputGradient(weight: w, upstream: dz, input: input)
    }
  }

  mutating func convolution1DWeightGradient(
    _ a: Arguments
  ) throws(FormulaError.Reason) -> Quantity {
    let convolution = try layer1D(a)
    try refuseRank(a[0], 1...1, "conv1d_grad_w")
    try refuseRank(a[1], 1...1, "conv1d_grad_w")
    let kernel = try a.whole("k")
    try Sizes.refuse([kernel])
    try countBorder(around: [a[0].count], [convolution.sliding])
    return try bilinear(a[0], a[1], operations: saturatingProduct(kernel, a[1].count)) {
      (x, dz) throws(EngineError) in
      try convolution.weightGradient(x, upstream: dz, kernel: kernel)
    }
  }

  mutating func convolution2D(_ a: Arguments) throws(FormulaError.Reason) -> Quantity {
    let convolution = try layer2D(a)
    let (x, w) = (a[0], a[1])
    try refuseRank(x, 2...4, "conv2d")
    try refuseKernel(w, "conv2d")
    let rows = try outputs(convolution.rows, input: x.height, kernel: w.height)
    let columns = try outputs(convolution.columns, input: x.width, kernel: w.width)
    let images = x.rank == 4 ? x.shape[0] : 1
    try Sizes.refuse([images, w.rank == 4 ? w.shape[0] : 1, rows, columns])
    try countBorder(around: x.shape, [convolution.rows, convolution.columns])
    return try bilinear(x, w, operations: saturatingProduct(images, w.count, rows, columns)) {
      (x, w) throws(EngineError) in try convolution.forward(x, weight: w)
    }
  }

  mutating func convolution2DInputGradient(
    _ a: Arguments
  ) throws(FormulaError.Reason) -> Quantity {
    let convolution = try layer2D(a)
    let (w, dz) = (a[0], a[1])
    let size = try a.pair("size")
    try refuseKernel(w, "conv2d_grad_x")
    try refuseRank(dz, 2...4, "conv2d_grad_x")
    let images = dz.rank == 4 ? dz.shape[0] : 1
    let channels = w.rank == 4 ? saturatingProduct(w.shape[1], convolution.groups) : 1
    try Sizes.refuse([images, channels, size.height, size.width])
    try countBorder(
      around: [images, channels, size.height, size.width],
      [convolution.rows, convolution.columns])
    let operations = saturatingProduct(images, w.count, dz.height, dz.width)
    return try bilinear(w, dz, operations: operations) { (w, dz) throws(EngineError) in
      try convolution.inputGradient(
        weight: w, upstream: dz, height: size.height, width: size.width)
    }
  }

  mutating func convolution2DWeightGradient(
    _ a: Arguments
  ) throws(FormulaError.Reason) -> Quantity {
    let convolution = try layer2D(a)
    let (x, dz) = (a[0], a[1])
    let kernel = try a.pair("k")
    try refuseRank(x, 2...4, "conv2d_grad_w")
    try refuseRank(dz, 2...4, "conv2d_grad_w")
    try countBorder(around: x.shape, [convolution.rows, convolution.columns])
    let inputs = x.rank > 2 ? x.shape[x.rank - 3] : 1
    let outputs = dz.rank > 2 ? dz.shape[dz.rank - 3] : 1
    try Sizes.refuse([outputs, inputs, kernel.height, kernel.width])
    let taps = saturatingProduct(inputs, kernel.height, kernel.width)
    return try bilinear(x, dz, operations: saturatingProduct(dz.count, taps)) {
      (x, dz) throws(EngineError) in
      try convolution.weightGradient(
        x, upstream: dz, height: kernel.height, width: kernel.width)
    }
  }

  mutating func transposedConvolution2D(
    _ a: Arguments
  ) throws(FormulaError.Reason) -> Quantity {
    let (rows, columns) = try a.slidings()
    let extra = try a.pair("output_padding", atLeast: 0)
    let convolution = TransposedConvolution2D(
      rows: rows, columns: columns,
      outputPadding: .init(rows: extra.height, columns: extra.width),
      groups: try a.whole("groups"))
    let (x, w) = (a[0], a[1])
    try refuseRank(x, 2...4, "conv_transpose2d")
    try refuseKernel(w, "conv_transpose2d")
    let images = x.rank == 4 ? x.shape[0] : 1
    let channels = w.rank == 4 ? saturatingProduct(w.shape[1], convolution.groups) : 1
    try Sizes.refuse([
      images, channels, try spread(rows, x.height, w.height, extra.height),
      try spread(columns, x.width, w.width, extra.width),
    ])
    let operations = saturatingProduct(images, w.count, x.height, x.width)
    return try bilinear(x, w, operations: operations) { (x, w) throws(EngineError) in
      try convolution.forward(x, weight: w)
    }
  }

  private func layer1D(_ a: Arguments) throws(FormulaError.Reason) -> Convolution1D {
    var convolution = Convolution1D()
    convolution.sliding = try a.sliding()
    return convolution
  }

  private func layer2D(_ a: Arguments) throws(FormulaError.Reason) -> Convolution2D {
    let (rows, columns) = try a.slidings()
    return Convolution2D(rows: rows, columns: columns, groups: try a.whole("groups"))
  }

  private func refuseKernel(
    _ kernel: Quantity, _ function: String
  ) throws(FormulaError.Reason) {
    guard kernel.rank == 2 || kernel.rank == 4 else {
      throw .engine(.rank(operation: function, found: kernel.shape, expected: [2, 4]))
    }
  }

  /// Counts making the input with its border, whose last axes are padded: it may be far larger than
  /// what is read or written.
  private mutating func countBorder(
    around shape: [Int], _ slidings: [Sliding]
  ) throws(FormulaError.Reason) {
    guard slidings.contains(where: { $0.padding != 0 }) else { return }
    let padded = zip(shape.suffix(slidings.count), slidings).map { length, sliding in
      length + sliding.padding.before + sliding.padding.after
    }
    try count(saturatingProduct(shape.dropLast(slidings.count) + padded))
  }

  /// How many outputs a window has; more than the limit of a tensor are refused.
  func outputs(
    _ sliding: Sliding, input: Int, kernel: Int
  ) throws(FormulaError.Reason) -> Int {
    let outputs = try engine { () throws(EngineError) in
      try sliding.window(input: input, kernel: kernel).outputSize
    }
    try Sizes.refuse([outputs])
    return outputs
  }

  /// The length of a transposed convolution's output: s(n − 1) + a + d(k − 1) + 1 before cropping.
  private func spread(
    _ sliding: Sliding, _ input: Int, _ kernel: Int, _ extra: Int
  ) throws(FormulaError.Reason) -> Int {
    try Sizes.refuse([sliding.stride])
    try Sizes.refuse([sliding.dilation])
    try Sizes.refuse([extra])
    let spread = sliding.stride * max(0, input - 1) + extra + sliding.dilation * max(0, kernel - 1)
    try Sizes.refuse([spread])
    return spread + 1
  }
}

extension Quantity {
  /// The length of the last axis but one.
  var height: Int { rank > 1 ? shape[rank - 2] : 1 }
  /// The length of the last axis.
  var width: Int { shape.last ?? 1 }
}
