import Engine
import Phrases

/// Pooling forward, one output a frame, then back, one upstream number a frame.
struct PoolingScene: Scene {
  static let declaration = SceneDeclaration(
    name: "pooling", summary: .poolingSummary, frameMeaning: .poolingFrames,
    parameters: [
      Parameter(
        name: "input", kind: .tensor(axes: 2...2, length: 1...PlaneSettings.longestAxis),
        initial: "[[1, 3, 2, 0], [4, 6, 5, 1], [7, 2, 9, 8], [0, 3, 4, 5]]",
        help: .poolingInputHelp),
      Parameter(
        name: "size", kind: .integer(1...PlaneSettings.largestWindow), initial: "2",
        help: .poolingSizeHelp),
      Parameter(
        name: "stride", kind: .integer(1...PlaneSettings.largestWindow), initial: nil,
        help: .poolingStrideHelp),
      Parameter(
        name: "mode", kind: .word(["max", "average"]), initial: "max", help: .poolingModeHelp),
      Parameter(
        name: "upstream", kind: .tensor(axes: 2...2, length: 1...PlaneSettings.longestAxis),
        initial: nil, help: .poolingUpstreamHelp),
    ],
    figures: [
      FigureDeclaration(name: "input", meaning: .poolingInputFigure),
      FigureDeclaration(name: "output", meaning: .poolingOutputFigure),
      FigureDeclaration(name: "upstream", meaning: .poolingUpstreamFigure),
      FigureDeclaration(name: "input_gradient", meaning: .poolingInputGradientFigure),
    ])

  let input: Planes
  let window: PlaneWindow
  let kind: Pooling2D.Kind
  let output: Planes
  /// For each output where its largest number lies; nothing for averages.
  let winners: [Cell]
  let upstream: Planes
  /// ∂L/∂X before the first upstream number, after it, after the next, and so on.
  let gradients: [Planes]
  /// What each upstream number gives to a cell that it reaches.
  let shares: [Double]

  init(_ settings: Settings) throws(SceneError) {
    let tensor = try settings.tensor("input")
    let size = try settings.integer("size")
    let stride = settings.optionalInteger("stride") ?? size
    let input = Planes(tensor)
    kind = settings.word("mode") == "average" ? .average : .max
    let pooling = Pooling2D(kind, size: size, stride: stride)
    window = PlaneWindow(
      rows: try PlaneSettings.window(
        "size", input: input.height, kernel: size, sliding: pooling.rows),
      columns: try PlaneSettings.window(
        "size", input: input.width, kernel: size, sliding: pooling.columns))
    let pooled = try computed { () throws(EngineError) in try pooling.forward(tensor) }
    let given = try PlaneSettings.tensor(
      "upstream", settings, shape: pooled.shape, otherwise: [1, -2, 3, 0.5])
    winners = try PoolingScene.winners(pooling, tensor)
    gradients = try PoolingScene.gradients(pooling, tensor, given) { place, count in
      place < count
    }
    let alone = try PoolingScene.gradients(pooling, tensor, given) { $0 == $1 }
    let window = window
    shares = zip(alone, alone.indices).map { planes, index in
      window.cells(index).compactMap { planes.value(0, $0) }.first { $0 != 0 } ?? 0
    }
    output = Planes(pooled)
    upstream = Planes(given)
    self.input = input
  }

  var frameCount: Int { 2 * window.count }

  func frame(at number: Int, in phrases: Phrases) -> Frame {
    let index = min(max(number, 1), frameCount) - 1
    return index < window.count
      ? forward(index, phrases) : backward(index - window.count, phrases)
  }

  func trace(of cell: FigureCell, at number: Int, in phrases: Phrases) -> Trace? {
    PoolingTrace(self, at: number, in: phrases).trace(of: cell)
  }

  private static func winners(
    _ pooling: Pooling2D, _ input: Tensor
  ) throws(SceneError) -> [Cell] {
    guard pooling.kind == .max else { return [] }
    let places = try computed { () throws(EngineError) in try pooling.largestPlaces(input) }
    return places.compactMap(\.self).map {
      Cell(row: $0 / input.shape[1], column: $0 % input.shape[1])
    }
  }

  /// The engine's gradients for some of the upstream numbers, the others being 0.
  private static func gradients(
    _ pooling: Pooling2D, _ input: Tensor, _ upstream: Tensor,
    of isTaken: (_ place: Int, _ step: Int) -> Bool
  ) throws(SceneError) -> [Planes] {
    var result: [Planes] = []
    for step in 0...upstream.count {
      let known = upstream.elements.enumerated().map { isTaken($0, step) ? $1 : 0 }
      let gradient = try computed { () throws(EngineError) in
        try pooling.inputGradient(input, upstream: upstream.reshaped(known))
      }
      result.append(Planes(gradient))
    }
    return result
  }
}

extension Tensor {
  /// Other entries in the same shape.
  func reshaped(_ elements: [Double]) throws(EngineError) -> Tensor {
    try Tensor(shape: shape, elements: elements)
  }
}
