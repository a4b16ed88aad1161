import Engine

/// Sizes, parameters and multiplications of layers.
enum CostFunctions {
  static let rows: [Function] = [
    Function(
      "output_size(n, kernel, stride=1, padding=0, dilation=1)",
      "How many outputs a window of the kernel has on n cells.", .costs
    ) { (e, a) throws(FormulaError.Reason) in
      let (input, kernel) = (try a.whole("n"), try a.whole("kernel"))
      let sliding = try a.sliding()
      let outputs = try engine { () throws(EngineError) in
        try sliding.window(input: input, kernel: kernel).outputSize
      }
      return Quantity(outputs)
    },
    Function(
      "conv_params(kernel, c_in, c_out, groups=1, bias=0)",
      "How many parameters a convolution has.", .costs
    ) { (e, a) throws(FormulaError.Reason) in
      let (weights, bias) = (try a.weights(), try a.whole("bias", atLeast: 0))
      guard bias <= 1 else {
        throw .argument(
          function: "conv_params", parameter: "bias", found: String(bias),
          expected: .formulaZeroOrOne)
      }
      return try cost { () throws(EngineError) in
        try weights.parameters(bias: bias == 1)
      }
    },
    Function(
      "conv_mults(kernel, c_in, c_out, out_h, out_w, groups=1)",
      "How many multiplications a convolution takes for one image, padded zeros counted.", .costs
    ) { (e, a) throws(FormulaError.Reason) in
      let (height, width) = (try a.whole("out_h"), try a.whole("out_w"))
      let weights = try a.weights()
      return try cost { () throws(EngineError) in
        try weights.multiplications(height: height, width: width)
      }
    },
  ]
}

extension Arguments {
  /// The weights of the convolution that the arguments describe.
  fileprivate func weights() throws(FormulaError.Reason) -> ConvolutionWeights {
    let kernel = try pair("kernel")
    let (inputs, outputs, groups) = (try whole("c_in"), try whole("c_out"), try whole("groups"))
    return try exact { () throws(EngineError) in
      try ConvolutionWeights(
        height: kernel.height, width: kernel.width, inputs: inputs, outputs: outputs,
        groups: groups)
    }
  }
}

/// A count of the engine's as a number.
private func cost(
  _ count: () throws(EngineError) -> Int
) throws(FormulaError.Reason) -> Quantity {
  Quantity(try exact(count))
}

/// What the engine counts; a count that is no longer exact is refused like any such integer.
private func exact<Result>(
  _ count: () throws(EngineError) -> Result
) throws(FormulaError.Reason) -> Result {
  do {
    return try engine(count)
  } catch .engine(.tooLarge) {
    throw .integerTooLarge
  }
}
