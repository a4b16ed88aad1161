/// The four lengths of a stack of images, batch × channels × height × width.
///
/// A one-dimensional signal is an image of height 1, so both share every loop.
struct Planes: Hashable {
  var batch: Int
  var channels: Int
  var height: Int
  var width: Int

  /// How a tensor of `spatial` (1 or 2) axes reads: with no further axis one channel, with one
  /// further axis channels, with two a batch of channels.
  init(_ tensor: Tensor, spatial: Int, operation: String) throws(EngineError) {
    let shape = tensor.shape
    let extra = shape.count - spatial
    guard (0...2).contains(extra) else {
      throw .rank(
        operation: operation, found: shape, expected: [spatial, spatial + 1, spatial + 2])
    }
    batch = extra == 2 ? shape[0] : 1
    channels = extra >= 1 ? shape[extra - 1] : 1
    height = spatial == 2 ? shape[extra] : 1
    width = shape[shape.count - 1]
    guard channels > 0, height > 0, width > 0 else {
      throw .empty(operation: operation, shape: shape)
    }
  }

  init(batch: Int, channels: Int, height: Int, width: Int) {
    self.batch = batch
    self.channels = channels
    self.height = height
    self.width = width
  }

  /// The shape of a tensor of these lengths with as many axes before the spatial ones as `extra`.
  func shape(spatial: Int, extra: Int) -> [Int] {
    switch (spatial, extra) {
    case (1, 0): [width]
    case (1, 1): [channels, width]
    case (1, _): [batch, channels, width]
    case (_, 0): [height, width]
    case (_, 1): [channels, height, width]
    default: [batch, channels, height, width]
    }
  }

  /// How many entries there are.
  ///
  /// - Throws: `EngineError.tooLarge`.
  func count() throws(EngineError) -> Int {
    let (maps, first) = batch.multipliedReportingOverflow(by: channels)
    let (area, second) = height.multipliedReportingOverflow(by: width)
    let (count, third) = maps.multipliedReportingOverflow(by: area)
    guard !first, !second, !third, count <= Tensor.largestCount else {
      throw .tooLarge(
        shape: [batch, channels, height, width], limit: Tensor.largestCount)
    }
    return count
  }
}

/// The lengths of a stack of kernels, outputs × inputs of a group × height × width.
struct Kernels: Hashable {
  var outputs: Int
  var inputs: Int
  var height: Int
  var width: Int

  /// How a weight reads: with its spatial axes alone one kernel, else outputs × inputs × kernel.
  init(_ weight: Tensor, spatial: Int, operation: String) throws(EngineError) {
    let shape = weight.shape
    let extra = shape.count - spatial
    guard extra == 0 || extra == 2 else {
      throw .rank(operation: operation, found: shape, expected: [spatial, spatial + 2])
    }
    outputs = extra == 2 ? shape[0] : 1
    inputs = extra == 2 ? shape[1] : 1
    height = spatial == 2 ? shape[extra] : 1
    width = shape[shape.count - 1]
    guard outputs > 0, inputs > 0, height > 0, width > 0 else {
      throw .empty(operation: operation, shape: shape)
    }
  }

  init(outputs: Int, inputs: Int, height: Int, width: Int) {
    self.outputs = outputs
    self.inputs = inputs
    self.height = height
    self.width = width
  }

  /// How many weights make one output channel.
  var count: Int { inputs &* height &* width }

  /// The shape of a weight of these lengths.
  func shape(spatial: Int, bare: Bool) -> [Int] {
    let kernel = spatial == 1 ? [width] : [height, width]
    return bare ? kernel : [outputs, inputs] + kernel
  }
}
