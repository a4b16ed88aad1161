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
      let bias = try a.whole("bias", atLeast: 0)
      let outputs = try a.whole("c_out")
      guard bias <= 1 else {
        throw .argument(
          function: "conv_params", parameter: "bias", found: String(bias),
          expected: .formulaZeroOrOne)
      }
      let taps = try e.weights(a)
      return try e.add(taps, Quantity(bias * outputs))
    },
    Function(
      "conv_mults(kernel, c_in, c_out, out_h, out_w, groups=1)",
      "How many multiplications a convolution takes for one image, padded zeros counted.", .costs
    ) { (e, a) throws(FormulaError.Reason) in
      let (height, width) = (try a.whole("out_h"), try a.whole("out_w"))
      let row = try e.multiply(try e.weights(a), Quantity(width))
      return try e.multiply(row, Quantity(height))
    },
  ]
}

extension Evaluator {
  /// k_h·k_w·(c_in / groups)·c_out.
  fileprivate mutating func weights(_ a: Arguments) throws(FormulaError.Reason) -> Quantity {
    let kernel = try a.pair("kernel")
    let (inputs, outputs, groups) = (
      try a.whole("c_in"), try a.whole("c_out"), try a.whole("groups")
    )
    for channels in [inputs, outputs] where channels % groups != 0 {
      throw .engine(.groups(groups, channels: channels))
    }
    var product = Quantity(kernel.height)
    for factor in [kernel.width, inputs / groups, outputs] {
      product = try multiply(product, Quantity(factor))
    }
    return product
  }
}
