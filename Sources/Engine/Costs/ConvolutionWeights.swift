/// The weights of a convolution: C_out·(C_in/g)·k_h·k_w numbers, each used once at every output pixel.
///
/// ```swift
/// let weights = try ConvolutionWeights(height: 3, width: 3, inputs: 64, outputs: 128)
/// weights.count                                       // 73728
/// try weights.parameters(bias: true)                  // 73856
/// try weights.multiplications(height: 10, width: 10)  // 7372800
/// ```
public struct ConvolutionWeights: Hashable, Sendable {
  /// How many weights there are.
  public let count: Int
  private let outputs: Int

  /// The weights of a kernel between channels in groups.
  ///
  /// - Throws: `EngineError.parameter` for a length below 1, `.groups` where the groups do not divide
  ///   the channels, `.tooLarge` for more than 2^53 weights.
  public init(
    height: Int, width: Int, inputs: Int, outputs: Int, groups: Int = 1
  ) throws(EngineError) {
    let factors = [
      ("kernel", height), ("kernel", width), ("channels", inputs), ("channels", outputs),
      ("groups", groups),
    ]
    for (name, factor) in factors where factor < 1 {
      throw .parameter(name: name, found: Double(factor), expected: "\(name) ≥ 1")
    }
    for channels in [inputs, outputs] where channels % groups != 0 {
      throw .groups(groups, channels: channels)
    }
    count = try Work.exact(height, width, inputs / groups, outputs)
    self.outputs = outputs
  }

  /// How many numbers the convolution learns; a bias is one for each output channel.
  ///
  /// - Throws: `EngineError.tooLarge` for more than 2^53.
  public func parameters(bias: Bool) throws(EngineError) -> Int {
    try Work.exact(count + (bias ? outputs : 0))
  }

  /// How many multiplications one image takes whose output has this height and width, those with
  /// padded zeros counted.
  ///
  /// - Throws: `EngineError.parameter` for a length below 1, `.tooLarge` for more than 2^53.
  public func multiplications(height: Int, width: Int) throws(EngineError) -> Int {
    for length in [height, width] where length < 1 {
      throw .parameter(name: "output", found: Double(length), expected: "output ≥ 1")
    }
    return try Work.exact(count, height, width)
  }
}
