/// What `Convolution1D` and `Convolution2D` share: a convolution over one or two spatial axes.
struct GeneralConvolution {
  let names: Names
  let spatial: Int
  var rows: Sliding
  var columns: Sliding
  var groups: Int
  var mode: PaddingMode

  func forward(_ x: Tensor, _ weight: Tensor, bias: Tensor?) throws(EngineError) -> Tensor {
    let planes = try Planes(x, spatial: spatial, operation: names.forward)
    let kernels = try Kernels(weight, spatial: spatial, operation: names.forward)
    let border = try border(around: planes)
    let plan = try plan(planes, kernels, operation: names.forward)
    if let bias, bias.shape != [kernels.outputs] {
      throw .shapeMismatch(operation: names.forward, left: weight.shape, right: bias.shape)
    }
    let padded = try border?.added(to: x.elements)
    let z = try plan.forward(padded ?? x.elements, weight.elements, bias: bias?.elements)
    let bare = x.rank == spatial && weight.rank == spatial
    let extra = bare ? 0 : max(1, x.rank - spatial)
    return Tensor(uncheckedShape: plan.output.shape(spatial: spatial, extra: extra), elements: z)
  }

  func inputGradient(
    _ weight: Tensor, _ upstream: Tensor, height: Int, width: Int
  ) throws(EngineError) -> Tensor {
    let operation = names.inputGradient
    let dz = try Planes(upstream, spatial: spatial, operation: operation)
    let kernels = try Kernels(weight, spatial: spatial, operation: operation)
    let (channels, overflow) = kernels.inputs.multipliedReportingOverflow(by: groups)
    guard !overflow, channels > 0 else {
      throw .parameter(name: "groups", found: Double(groups), expected: "groups ≥ 1")
    }
    try Window.check("input", height, from: 1)
    try Window.check("input", width, from: 1)
    let planes = Planes(batch: dz.batch, channels: channels, height: height, width: width)
    let border = try border(around: planes)
    let plan = try plan(planes, kernels, operation: operation)
    try check(dz, against: plan, operation)
    let padded = try plan.inputGradient(weight.elements, upstream.elements)
    let dx = try border?.folded(padded) ?? padded
    let bare = upstream.rank == spatial && weight.rank == spatial
    let extra = bare ? 0 : max(1, upstream.rank - spatial)
    return Tensor(uncheckedShape: planes.shape(spatial: spatial, extra: extra), elements: dx)
  }

  func weightGradient(
    _ x: Tensor, _ upstream: Tensor, height: Int, width: Int
  ) throws(EngineError) -> Tensor {
    let operation = names.weightGradient
    let planes = try Planes(x, spatial: spatial, operation: operation)
    let dz = try Planes(upstream, spatial: spatial, operation: operation)
    try ConvolutionPlan.check(groups, divide: planes.channels)
    let kernels = Kernels(
      outputs: dz.channels, inputs: planes.channels / groups, height: height, width: width)
    let border = try border(around: planes)
    let plan = try plan(planes, kernels, operation: operation)
    try check(dz, against: plan, operation)
    let bare = x.rank == spatial && upstream.rank == spatial
    let shape = kernels.shape(spatial: spatial, bare: bare)
    _ = try Tensor.checkedCount(shape)
    let padded = try border?.added(to: x.elements)
    let dw = plan.weightGradient(padded ?? x.elements, upstream.elements)
    return Tensor(uncheckedShape: shape, elements: dw)
  }

  func biasGradient(_ upstream: Tensor) throws(EngineError) -> Tensor {
    let planes = try Planes(upstream, spatial: spatial, operation: names.biasGradient)
    let area = planes.height * planes.width
    var sums = Array(repeating: 0.0, count: planes.channels)
    for (index, entry) in upstream.elements.enumerated() {
      sums[index / area % planes.channels] += entry
    }
    return Tensor(sums)
  }

  private func border(around planes: Planes) throws(EngineError) -> Border? {
    guard rows.padding != 0 || columns.padding != 0 else { return nil }
    return try Border(
      around: planes, rows: rows.padding, columns: columns.padding, mode: mode)
  }

  private func plan(
    _ planes: Planes, _ kernels: Kernels, operation: String
  ) throws(EngineError) -> ConvolutionPlan {
    try ConvolutionPlan(
      input: planes, kernels: kernels, rows: rows, columns: columns, groups: groups,
      spatial: spatial, operation: operation)
  }

  private func check(
    _ upstream: Planes, against plan: ConvolutionPlan, _ operation: String
  ) throws(EngineError) {
    guard upstream == plan.output else {
      throw .shapeMismatch(
        operation: operation, left: plan.output.shape(spatial: spatial, extra: 2),
        right: upstream.shape(spatial: spatial, extra: 2))
    }
  }
}

extension GeneralConvolution {
  /// How errors call the four computations: as formulas do.
  struct Names {
    let forward: String
    let inputGradient: String
    let weightGradient: String
    let biasGradient: String

    static let one = Names(
      forward: "conv1d", inputGradient: "conv1d_grad_x", weightGradient: "conv1d_grad_w",
      biasGradient: "conv1d_grad_b")
    static let two = Names(
      forward: "conv2d", inputGradient: "conv2d_grad_x", weightGradient: "conv2d_grad_w",
      biasGradient: "conv2d_grad_b")
  }
}
