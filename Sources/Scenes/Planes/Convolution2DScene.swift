import Engine
import Phrases

/// A convolution over rows and columns, one output a frame, with the partial sum of each channel.
struct Convolution2DScene: Scene {
  static let declaration = SceneDeclaration(
    name: "convolution-2d", summary: .convolution2DSummary, frameMeaning: .convolution2DFrames,
    parameters: Convolution2DSettings.parameters,
    figures: [
      FigureDeclaration(name: "input", meaning: .convolution2DInputFigure),
      FigureDeclaration(name: "kernel", meaning: .convolution2DKernelFigure),
      FigureDeclaration(name: "partial", meaning: .convolution2DPartialFigure),
      FigureDeclaration(name: "output", meaning: .convolution2DOutputFigure),
    ])

  let input: Planes
  /// The weights, a plane for each pair of an output channel and an input channel of its group.
  let kernel: Planes
  let bias: [Double]
  let window: PlaneWindow
  let mode: PaddingMode
  let groups: Int
  let output: Planes
  /// For each plane of the kernel what it alone gives.
  let partial: [Planes]
  /// Whether the kernel has no axes for channels.
  let isBareKernel: Bool

  init(_ settings: Settings) throws(SceneError) {
    let given = try Convolution2DSettings(settings)
    let result = try computed { () throws(EngineError) in
      try given.convolution.forward(given.input, weight: given.kernel, bias: given.bias)
    }
    output = Planes(result)
    input = Planes(given.input)
    bias = given.bias?.elements ?? []
    window = given.window
    mode = given.convolution.mode
    groups = given.convolution.groups
    isBareKernel = given.kernel.rank == 2
    let shape = given.kernel.shape
    let planes = shape.dropLast(2).reduce(1, *)
    let stacked = [planes] + shape.suffix(2)
    kernel = Planes(
      try computed { () throws(EngineError) in try given.kernel.reshaped(stacked) })
    partial = try Convolution2DScene.partial(given, Planes(given.input), kernel)
    try PlaneSettings.check(frames: output.values.count)
  }

  var frameCount: Int { output.values.count }

  /// How many input channels one output channel reads.
  var depth: Int { kernel.channels / max(1, output.channels) }

  func frame(at number: Int, in phrases: Phrases) -> Frame {
    let index = min(max(number, 1), frameCount) - 1
    let (channel, place) = index.quotientAndRemainder(dividingBy: window.count)
    return Frame(
      figures: figures(channel, place, index),
      arithmetic: arithmetic(channel, place, index),
      caption: Convolution2DWords(self, phrases).output(channel, place))
  }

  func trace(of cell: FigureCell, at number: Int, in phrases: Phrases) -> Trace? {
    Convolution2DTrace(self, at: number, in: phrases).trace(of: cell)
  }

  /// The input channels that an output channel reads.
  func channels(readBy channel: Int) -> Range<Int> {
    let group = channel * groups / max(1, output.channels)
    return (group * depth)..<((group + 1) * depth)
  }

  /// The number at a padded cell of a channel; padding shows what its mode puts there.
  func value(_ channel: Int, _ cell: Cell) -> Double {
    let row = mode.cell(at: cell.row - window.rows.padding.before, length: input.height)
    let column = mode.cell(at: cell.column - window.columns.padding.before, length: input.width)
    guard let row, let column else { return 0 }
    return input.value(channel, Cell(row: row, column: column)) ?? 0
  }

  /// What each plane of the kernel gives on its own channel.
  private static func partial(
    _ given: Convolution2DSettings, _ input: Planes, _ kernel: Planes
  ) throws(SceneError) -> [Planes] {
    let convolution = Convolution2D(
      rows: given.convolution.rows, columns: given.convolution.columns,
      mode: given.convolution.mode)
    let depth = max(1, input.channels / given.convolution.groups)
    let outputs = kernel.channels / depth
    var result: [Planes] = []
    for plane in 0..<kernel.channels {
      let group = plane / depth * given.convolution.groups / max(1, outputs)
      let channel = group * depth + plane % depth
      let map = try computed { () throws(EngineError) in
        try convolution.forward(input.tensor(channel), weight: kernel.tensor(plane))
      }
      result.append(Planes(map))
    }
    return result
  }
}

extension Convolution2DScene {
  private func figures(_ channel: Int, _ place: Int, _ index: Int) -> [Figure] {
    let sums = (0..<depth).map { depth in
      GridCell(partial[channel * self.depth + depth].values[place], .output)
    }
    let shownKernel = kernel.part(channel * depth..<(channel + 1) * depth, bare: isBareKernel)
    var figures = [
      Figure(name: "input", title: "X", content: .grid(inputGrid(channel, place))),
      Figure(
        name: "kernel", title: "W",
        content: .grid(shownKernel.grid { _, _, value in GridCell(value, .kernel) })),
    ]
    if depth > 1 {
      figures.append(Figure(name: "partial", title: "Σ", content: .grid(Grid(row: sums))))
    }
    figures.append(
      Figure(name: "output", title: "Z", content: .grid(output.grid(upTo: index))))
    return figures
  }

  private func inputGrid(_ channel: Int, _ place: Int) -> Grid {
    let read = Set(window.cells(place))
    let reading = channels(readBy: channel)
    let padded = Planes(
      channels: input.channels, height: window.height, width: window.width,
      isBare: input.isBare)
    return padded.grid { from, cell, _ in
      let isPadding = window.isPadding(cell)
      let isRead = reading.contains(from) && read.contains(cell)
      let role: CellRole = isRead ? .window : isPadding ? .padding : .plain
      return GridCell(value(from, cell), role, isPadding: isPadding)
    }
  }

  /// A line for each channel that is read, and one that adds them, where there is more to add.
  func arithmetic(_ channel: Int, _ place: Int, _ index: Int) -> [String] {
    let read = channels(readBy: channel)
    let title = name(ofOutput: index)
    let result = output.values[index]
    guard read.count == 1, bias.isEmpty, let first = read.first else {
      let sums = read.indices.map { partial[channel * depth + $0 - read.lowerBound].values[place] }
      let summands = sums + (bias.indices.contains(channel) ? [bias[channel]] : [])
      return read.map { partialLine(channel, $0, place) }
        + [Arithmetic.total(title, summands, is: result)]
    }
    return [Arithmetic.sum(title, products(channel, first, place), is: result)]
  }

  /// What one input channel alone gives at an output.
  func partialLine(_ channel: Int, _ from: Int, _ place: Int) -> String {
    let plane = channel * depth + from - channels(readBy: channel).lowerBound
    return Arithmetic.sum(
      Arithmetic.indexed("Σ", from), products(channel, from, place),
      is: partial[plane].values[place])
  }

  /// `Z[0, 1]`, or with the channel where the output has channels.
  func name(ofOutput index: Int) -> String {
    let (channel, place) = index.quotientAndRemainder(dividingBy: window.count)
    let cell = window.place(place)
    return Arithmetic.entry(
      "Z", output.isBare ? [cell.row, cell.column] : [channel, cell.row, cell.column])
  }

  /// The weights of an output channel on an input channel, each with the number below it.
  private func products(_ channel: Int, _ from: Int, _ place: Int) -> [(Double, Double)] {
    let plane = channel * depth + from - channels(readBy: channel).lowerBound
    return zip(kernel.numbers(plane), window.cells(place)).map { ($0, value(from, $1)) }
  }
}
