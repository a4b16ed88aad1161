extension TransposedConvolution2D {
  /// The checked lengths of a transposed convolution.
  ///
  /// Where the dilation allows an output padding of a stride or more, the adjoint convolution has
  /// further outputs, which no input cell reaches: the input is extended by zeros for them.
  struct Plan {
    static let name = "conv_transpose2d"

    let planes: Planes
    let kernels: Kernels
    let height: Int
    let width: Int
    private let border: Border?
    private let extendedPlanes: Planes

    init(
      _ transposed: TransposedConvolution2D, _ x: Tensor, _ weight: Tensor
    ) throws(EngineError) {
      let extra = transposed.outputPadding
      planes = try Planes(x, spatial: 2, operation: Plan.name)
      kernels = try Kernels(weight, spatial: 2, operation: Plan.name)
      guard planes.channels == kernels.outputs else {
        throw .shapeMismatch(operation: Plan.name, left: x.shape, right: weight.shape)
      }
      height = try transposed.rows.spread(planes.height, kernel: kernels.height, extra: extra.rows)
      width = try transposed.columns.spread(
        planes.width, kernel: kernels.width, extra: extra.columns)
      let below = extra.rows / transposed.rows.stride
      let right = extra.columns / transposed.columns.stride
      guard below > 0 || right > 0 else {
        border = nil
        extendedPlanes = planes
        return
      }
      let made = try Border(
        around: planes, rows: Padding(before: 0, after: below),
        columns: Padding(before: 0, after: right), mode: .zeros)
      border = made
      extendedPlanes = made.outer
    }

    /// The input with its zeros.
    func extended(_ x: Tensor) throws(EngineError) -> Tensor {
      guard let border else { return x }
      let shape = extendedPlanes.shape(spatial: 2, extra: x.rank - 2)
      return Tensor(uncheckedShape: shape, elements: try border.added(to: x.elements))
    }

    /// A gradient of the extended input without the zeros.
    func cropped(_ gradient: Tensor, like x: Tensor) throws(EngineError) -> Tensor {
      let elements = try border?.folded(gradient.elements) ?? gradient.elements
      return try Tensor(shape: x.shape, elements: elements)
    }

    /// The upstream gradient, refused where it has not the output's shape.
    func checked(_ upstream: Tensor, groups: Int) throws(EngineError) -> Tensor {
      let found = try Planes(upstream, spatial: 2, operation: Plan.name)
      let expected = Planes(
        batch: planes.batch, channels: kernels.inputs * groups, height: height, width: width)
      guard found == expected else {
        throw .shapeMismatch(
          operation: Plan.name, left: expected.shape(spatial: 2, extra: 2), right: upstream.shape)
      }
      return upstream
    }
  }
}

extension Sliding {
  /// How long an axis becomes under a transposed convolution: s(n − 1) + a + d(k − 1) + 1 − p − p.
  ///
  /// - Throws: `EngineError.parameter` for a length out of range or an `extra` a that is negative or
  ///   not below max(s, d), and `EngineError.outputBelowOne`.
  public func spread(_ input: Int, kernel: Int, extra: Int = 0) throws(EngineError) -> Int {
    try Window.check(input: input, kernel: kernel, stride: stride, dilation: dilation)
    try Window.check(padding)
    guard extra >= 0, extra < max(stride, dilation) else {
      throw .parameter(
        name: "output_padding", found: Double(extra),
        expected: "0 ≤ output_padding < \(max(stride, dilation))")
    }
    let span = dilation * (kernel - 1) + 1
    let cropped = padding.before + padding.after
    let length = stride * (input - 1) + extra + span - cropped
    guard length >= 1 else {
      throw .outputBelowOne(input: input, kernel: span, padding: cropped)
    }
    try Window.check("output", length, from: 1)
    return length
  }
}
