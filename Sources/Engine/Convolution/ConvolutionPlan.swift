/// A convolution whose lengths were all checked: the loops below it need no further question.
struct ConvolutionPlan {
  /// The lengths of the input with its padding.
  let input: Planes
  /// The lengths of the output.
  let output: Planes
  let kernels: Kernels
  let groups: Int
  let rows: Window
  let columns: Window

  /// A plan for an input of lengths without padding.
  init(
    input: Planes, kernels: Kernels, rows: Sliding, columns: Sliding, groups: Int, spatial: Int,
    operation: String
  ) throws(EngineError) {
    try ConvolutionPlan.check(groups, divide: input.channels)
    try ConvolutionPlan.check(groups, divide: kernels.outputs)
    guard input.channels / groups == kernels.inputs else {
      throw .shapeMismatch(
        operation: operation, left: input.shape(spatial: spatial, extra: 2),
        right: kernels.shape(spatial: spatial, bare: false))
    }
    self.rows = try rows.window(input: input.height, kernel: kernels.height)
    self.columns = try columns.window(input: input.width, kernel: kernels.width)
    output = Planes(
      batch: input.batch, channels: kernels.outputs, height: self.rows.outputSize,
      width: self.columns.outputSize)
    self.input = Planes(
      batch: input.batch, channels: input.channels,
      height: input.height + rows.padding.before + rows.padding.after,
      width: input.width + columns.padding.before + columns.padding.after)
    self.kernels = kernels
    self.groups = groups
  }

  /// Refuses groups below 1, and such as do not divide a number of channels.
  static func check(_ groups: Int, divide channels: Int) throws(EngineError) {
    guard groups >= 1 else {
      throw .parameter(name: "groups", found: Double(groups), expected: "groups ≥ 1")
    }
    guard channels % groups == 0 else { throw .groups(groups, channels: channels) }
  }
}
