/// A convolution whose lengths were all checked: the loops below it need no further question.
struct ConvolutionPlan {
  let input: Planes
  let output: Planes
  let kernels: Kernels
  let groups: Int
  let rows: Window
  let columns: Window

  init(
    input: Planes, kernels: Kernels, rows: Sliding, columns: Sliding, groups: Int, spatial: Int,
    operation: String
  ) throws(EngineError) {
    guard groups >= 1 else {
      throw .parameter(name: "groups", found: Double(groups), expected: "groups ≥ 1")
    }
    guard input.channels % groups == 0 else { throw .groups(groups, channels: input.channels) }
    guard kernels.outputs % groups == 0 else { throw .groups(groups, channels: kernels.outputs) }
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
    self.input = input
    self.kernels = kernels
    self.groups = groups
  }

  /// Calls the body once for each weight, pair of maps and row of outputs, with the offsets of the
  /// weight, of the first output and of the first input, and how many products follow; from one to
  /// the next the output moves by 1 and the input by the stride.
  ///
  /// Products with padded zeros are left out.
  @inline(__always)
  func forEachRun(_ body: (_ weight: Int, _ output: Int, _ input: Int, _ count: Int) -> Void) {
    let outputsPerGroup = kernels.outputs / groups
    let inputArea = input.height * input.width
    let outputArea = output.height * output.width
    for image in 0..<input.batch {
      for channel in 0..<output.channels {
        let outputMap = (image * output.channels + channel) * outputArea
        let firstInput = channel / outputsPerGroup * kernels.inputs
        for depth in 0..<kernels.inputs {
          let inputMap = (image * input.channels + firstInput + depth) * inputArea
          let kernel = (channel * kernels.inputs + depth) * kernels.height * kernels.width
          forEachRow(of: kernel, outputMap, inputMap, body)
        }
      }
    }
  }

  @inline(__always)
  private func forEachRow(
    of kernel: Int, _ outputMap: Int, _ inputMap: Int, _ body: (Int, Int, Int, Int) -> Void
  ) {
    for i in 0..<kernels.height {
      let above = rows.reach(ofTap: i)
      let down = i * rows.dilation - rows.padding.before
      for j in 0..<kernels.width {
        let along = columns.reach(ofTap: j)
        guard along.lowerBound < along.upperBound else { continue }
        let right = along.lowerBound * columns.stride + j * columns.dilation
        let start = inputMap + right - columns.padding.before
        for row in above {
          body(
            kernel + i * kernels.width + j, outputMap + row * output.width + along.lowerBound,
            start + (row * rows.stride + down) * input.width, along.count)
        }
      }
    }
  }
}

extension Window {
  /// The outputs that read an input cell, not padding, at a tap.
  @inline(__always)
  func reach(ofTap tap: Int) -> Range<Int> {
    let outside = padding.before - tap * dilation
    let first: Int
    let end: Int
    if stride == 1 {
      first = max(0, outside)
      end = min(outputSize, input + outside)
    } else {
      first = outside > 0 ? (outside + stride - 1) / stride : 0
      let last = input + outside - 1
      end = last < 0 ? 0 : min(outputSize, last / stride + 1)
    }
    return first..<max(first, end)
  }
}
