import Engine
import Phrases

/// A standard convolution against a depthwise and a pointwise one that give the same, both running.
///
/// In every frame both have done as many multiplications as the standard one needs for one output. So
/// that both give the same, the standard kernel is the product of the two others.
/// (Howard et al., "MobileNets", 2017, section 3.1.)
struct SeparableScene: Scene {
  static let declaration = SceneDeclaration(
    name: "separable", summary: .separableSummary, frameMeaning: .separableFrames,
    parameters: [
      Parameter(
        name: "size", kind: .integer(1...12), initial: "5", help: .separableSizeHelp),
      Parameter(
        name: "kernel", kind: .integer(1...5), initial: "3", help: .separableKernelHelp),
      Parameter(
        name: "c_in", kind: .integer(1...PlaneSettings.mostChannels), initial: "2",
        help: .separableInputsHelp),
      Parameter(
        name: "c_out", kind: .integer(1...PlaneSettings.mostChannels), initial: "4",
        help: .separableOutputsHelp),
    ],
    figures: [
      FigureDeclaration(name: "work", meaning: .separableWorkFigure),
      FigureDeclaration(name: "input", meaning: .separableInputFigure),
      FigureDeclaration(name: "standard", meaning: .separableStandardFigure),
      FigureDeclaration(name: "depthwise", meaning: .separableDepthwiseFigure),
      FigureDeclaration(name: "pointwise", meaning: .separablePointwiseFigure),
    ],
    views: [
      ViewDeclaration(title: .separableRaceView, figures: ["work"]),
      ViewDeclaration(title: .separableHalvesView, figures: ["input", "depthwise"]),
      ViewDeclaration(title: .separableStandardView, figures: ["standard"]),
      ViewDeclaration(title: .separablePointwiseView, figures: ["pointwise"]),
    ])

  let input: Planes
  /// The kernels of the depthwise half, one for each input channel.
  let filters: Planes
  /// The weights of the pointwise half: an output channel a row.
  let mixing: Planes
  let window: PlaneWindow
  let block: SeparableBlock
  let standard: Planes
  let depthwise: Planes
  let pointwise: Planes

  init(_ settings: Settings) throws(SceneError) {
    let (size, kernel) = (try settings.integer("size"), try settings.integer("kernel"))
    let (inputs, outputs) = (try settings.integer("c_in"), try settings.integer("c_out"))
    let side = try PlaneSettings.window(
      "kernel", input: size, kernel: kernel, sliding: Sliding())
    window = PlaneWindow(rows: side, columns: side)
    let image = try SeparableScene.drawn([inputs, size, size], "input")
    let own = try SeparableScene.drawn([inputs, 1, kernel, kernel], "filters")
    let mixed = try SeparableScene.drawn([outputs, inputs, 1, 1], "mixing")
    input = Planes(image)
    filters = Planes(
      try computed { () throws(EngineError) in try own.reshaped([inputs, kernel, kernel]) })
    mixing = Planes(
      try computed { () throws(EngineError) in try mixed.reshaped([outputs, inputs]) })
    block = try computed { () throws(EngineError) in
      try SeparableBlock(kernel: kernel, size: side.outputSize, inputs: inputs, outputs: outputs)
    }
    let half = try computed { () throws(EngineError) in
      try Convolution2D(groups: inputs).forward(image, weight: own)
    }
    let whole = try SeparableScene.composed(own, mixed)
    depthwise = Planes(half)
    pointwise = Planes(
      try computed { () throws(EngineError) in try Convolution2D().forward(half, weight: mixed) })
    standard = Planes(
      try computed { () throws(EngineError) in try Convolution2D().forward(image, weight: whole) })
  }

  var frameCount: Int { max(standard.values.count, framesOfHalves) }

  func frame(at number: Int, in phrases: Phrases) -> Frame {
    let number = min(max(number, 1), frameCount)
    return SeparableFrames(self, phrases).frame(after: number)
  }

  /// How many multiplications one output of the standard convolution takes.
  var budget: Int { window.rows.kernel * window.rows.kernel * input.channels }

  /// How many outputs are done after so many frames.
  func progress(after frames: Int) -> Progress {
    let area = window.rows.kernel * window.rows.kernel
    let spent = frames * budget
    let rest = max(0, spent - block.depthwise)
    return Progress(
      standard: min(standard.values.count, frames),
      depthwise: min(depthwise.values.count, spent / area),
      pointwise: min(pointwise.values.count, rest / max(1, input.channels)))
  }

  /// How many outputs each convolution has computed.
  struct Progress {
    let standard: Int
    let depthwise: Int
    let pointwise: Int
  }

  private var framesOfHalves: Int { (block.separable + budget - 1) / max(1, budget) }

  /// The kernel of the standard convolution: for each pair of channels the filter times the weight.
  private static func composed(_ filters: Tensor, _ mixing: Tensor) throws(SceneError) -> Tensor {
    let (inputs, outputs) = (filters.shape[0], mixing.shape[0])
    let area = filters.shape[2] * filters.shape[3]
    let numbers = (0..<outputs * inputs).flatMap { pair in
      let start = pair % inputs * area
      return filters.elements[start..<(start + area)].map { $0 * mixing.elements[pair] }
    }
    return try computed { () throws(EngineError) in
      try Tensor(shape: [outputs, inputs] + filters.shape.suffix(2), elements: numbers)
    }
  }

  private static func drawn(_ shape: [Int], _ name: String) throws(SceneError) -> Tensor {
    var stream = RandomStream(seed: 1, path: "separable/\(name)")
    let numbers = (0..<shape.reduce(1, *)).map { _ in Double(stream.integer(in: -2...3)) }
    return try computed { () throws(EngineError) in
      try Tensor(shape: shape, elements: numbers)
    }
  }
}
