import Engine

/// The settings of `convolution-2d`: an input and a kernel, given or drawn, and how they meet.
struct Convolution2DSettings {
  let input: Tensor
  let kernel: Tensor
  let bias: Tensor?
  let convolution: Convolution2D
  let window: PlaneWindow

  static let parameters = [
    Parameter(
      name: "input", kind: .tensor(axes: 2...3, length: 1...PlaneSettings.longestAxis),
      initial: nil, help: .convolution2DInputHelp),
    Parameter(
      name: "size", kind: .integer(1...PlaneSettings.longestAxis), initial: "5",
      help: .convolution2DSizeHelp),
    Parameter(
      name: "channels", kind: .integer(1...PlaneSettings.mostChannels), initial: "1",
      help: .convolution2DChannelsHelp),
    Parameter(
      name: "seed", kind: .integer(0...Int(UInt32.max)), initial: "1", help: .sceneSeedHelp),
    Parameter(
      name: "kernel", kind: .tensor(axes: 2...4, length: 1...PlaneSettings.largestWindow),
      initial: nil, help: .convolution2DKernelHelp),
    Parameter(
      name: "bias", kind: .vector(length: 1...PlaneSettings.mostChannels), initial: nil,
      help: .convolution2DBiasHelp),
    Parameter(
      name: "stride", kind: .pair(1...PlaneSettings.largestWindow, words: []), initial: "1",
      help: .sceneStrideHelp),
    Parameter(
      name: "padding", kind: .pair(0...PlaneSettings.largestWindow, words: ["same", "valid"]),
      initial: "0", help: .convolution2DPaddingHelp),
    Parameter(
      name: "padding_mode", kind: .word(PaddingMode.allCases.map(\.rawValue)), initial: "zeros",
      help: .convolution2DPaddingModeHelp),
    Parameter(
      name: "dilation", kind: .pair(1...PlaneSettings.largestWindow, words: []), initial: "1",
      help: .sceneDilationHelp),
    Parameter(
      name: "groups", kind: .integer(1...PlaneSettings.mostChannels), initial: "1",
      help: .convolution2DGroupsHelp),
  ]

  init(_ settings: Settings) throws(SceneError) {
    let groups = try settings.integer("groups")
    let input = try Convolution2DSettings.input(settings)
    let kernel = try Convolution2DSettings.kernel(settings, input, groups)
    let (height, width) = (Planes(kernel).height, Planes(kernel).width)
    let rows = try Convolution2DSettings.window(
      settings, input: Planes(input).height, kernel: height
    ) { $0.down }
    let columns = try Convolution2DSettings.window(
      settings, input: Planes(input).width, kernel: width
    ) { $0.right }
    self.input = input
    self.kernel = kernel
    bias = settings.optionalTensor("bias")
    window = PlaneWindow(rows: rows, columns: columns)
    convolution = Convolution2D(
      rows: rows.sliding, columns: columns.sliding, groups: groups,
      mode: settings.word("padding_mode").flatMap(PaddingMode.init) ?? .zeros)
  }

  /// The input as it was given, or whole numbers drawn for it.
  private static func input(_ settings: Settings) throws(SceneError) -> Tensor {
    if let given = settings.optionalTensor("input") { return given }
    let size = try settings.integer("size")
    let channels = try settings.integer("channels")
    let shape = channels == 1 ? [size, size] : [channels, size, size]
    return try drawn(shape, "input", settings)
  }

  /// The kernel as it was given, or one of at most 3×3 drawn for each group.
  private static func kernel(
    _ settings: Settings, _ input: Tensor, _ groups: Int
  ) throws(SceneError) -> Tensor {
    if let given = settings.optionalTensor("kernel") { return given }
    let planes = Planes(input)
    let area = [min(3, planes.height), min(3, planes.width)]
    if planes.isBare && groups == 1 { return try drawn(area, "kernel", settings) }
    let depth = max(1, planes.channels / groups)
    return try drawn([groups, depth] + area, "kernel", settings)
  }

  private static func drawn(
    _ shape: [Int], _ name: String, _ settings: Settings
  ) throws(SceneError) -> Tensor {
    let seed = UInt32(clamping: try settings.integer("seed"))
    var stream = RandomStream(seed: seed, path: "convolution-2d/\(name)")
    let numbers = (0..<shape.reduce(1, *)).map { _ in Double(stream.integer(in: -2...3)) }
    return try computed { () throws(EngineError) in
      try Tensor(shape: shape, elements: numbers)
    }
  }

  /// The window along one axis.
  private static func window(
    _ settings: Settings, input: Int, kernel: Int, _ axis: ((down: Int, right: Int)) -> Int
  ) throws(SceneError) -> Window {
    let stride = settings.pair("stride").map(axis) ?? 1
    let dilation = settings.pair("dilation").map(axis) ?? 1
    var padding = Padding(settings.pair("padding").map(axis) ?? 0)
    if settings.word("padding") == "same" {
      padding = try computed { () throws(EngineError) in
        try Padding.same(input: input, kernel: kernel, stride: stride, dilation: dilation)
      }
    }
    return try PlaneSettings.window(
      "kernel", input: input, kernel: kernel,
      sliding: Sliding(stride: stride, padding: padding, dilation: dilation))
  }
}

extension Window {
  /// How the window moves.
  var sliding: Sliding { Sliding(stride: stride, padding: padding, dilation: dilation) }
}
