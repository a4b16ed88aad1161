extension CostedLayer {
  func convolutionCost(
    _ input: FeatureShape, outputs: Int, groups: Int
  ) throws(EngineError) -> LayerCost {
    let output = try slid(input, outputs: outputs)
    let perPixel = try weights(from: input.channels, to: outputs, groups: groups)
    let products = try Work.product(perPixel, output.height, output.width)
    let entries = try Work.product(outputs, output.height, output.width)
    return LayerCost(
      output: output, parameters: perPixel + (bias ? outputs : 0), multiplications: products,
      additions: products - (bias ? 0 : entries))
  }

  func transposedCost(
    _ input: FeatureShape, outputs: Int, groups: Int, extra: Int
  ) throws(EngineError) -> LayerCost {
    try Window.check("channels", outputs, from: 1)
    let output = FeatureShape(
      channels: outputs,
      height: try sliding.spread(input.height, kernel: kernel, extra: extra),
      width: try sliding.spread(input.width, kernel: kernel, extra: extra))
    let perPixel = try weights(
      from: input.channels, to: outputs, groups: groups)
    let products = try Work.product(perPixel, input.height, input.width)
    let entries = try Work.product(outputs, output.height, output.width)
    return LayerCost(
      output: output, parameters: perPixel + (bias ? outputs : 0), multiplications: products,
      additions: products + (bias ? entries : 0))
  }

  func denseCost(_ input: FeatureShape, outputs: Int) throws(EngineError) -> LayerCost {
    try Window.check("channels", outputs, from: 1)
    let products = try Work.product(input.channels, input.height, input.width, outputs)
    return LayerCost(
      output: FeatureShape(channels: outputs, height: 1, width: 1),
      parameters: products + (bias ? outputs : 0), multiplications: products,
      additions: products - (bias ? 0 : outputs))
  }

  /// The lengths after pooling, and how many outputs there are.
  func pooled(_ input: FeatureShape) throws(EngineError) -> (output: FeatureShape, entries: Int) {
    let output = try slid(input, outputs: input.channels)
    return (output, try Work.product(output.channels, output.height, output.width))
  }

  private func slid(_ input: FeatureShape, outputs: Int) throws(EngineError) -> FeatureShape {
    try Window.check("channels", outputs, from: 1)
    return FeatureShape(
      channels: outputs,
      height: try sliding.window(input: input.height, kernel: kernel).outputSize,
      width: try sliding.window(input: input.width, kernel: kernel).outputSize)
  }

  /// How many weights join channels in groups.
  private func weights(
    from inputs: Int, to outputs: Int, groups: Int
  ) throws(EngineError) -> Int {
    let weights = try ConvolutionWeights(
      height: kernel, width: kernel, inputs: inputs, outputs: outputs, groups: groups)
    return try Work.product(weights.count)
  }
}
