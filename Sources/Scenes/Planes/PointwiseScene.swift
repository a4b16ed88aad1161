import Engine
import Phrases

/// A 1×1 convolution: at each pixel the channels are mixed, one pixel a frame.
struct PointwiseScene: Scene {
  static let declaration = SceneDeclaration(
    name: "pointwise", summary: .pointwiseSummary, frameMeaning: .pointwiseFrames,
    parameters: [
      Parameter(
        name: "input", kind: .tensor(axes: 2...3, length: 1...PlaneSettings.longestAxis),
        initial: "[[[1, 2, 0], [3, -1, 2]], [[0, 1, 4], [2, 2, -3]], [[5, 0, 1], [-2, 1, 1]]]",
        help: .pointwiseInputHelp),
      Parameter(
        name: "weights", kind: .tensor(axes: 2...2, length: 1...PlaneSettings.mostChannels),
        initial: "[[1, 0, -1], [0.5, 0.5, 0.5]]", help: .pointwiseWeightsHelp),
      Parameter(
        name: "activation", kind: .word(["none"] + Activation.allCases.map(\.rawValue)),
        initial: "none", help: .pointwiseActivationHelp),
    ],
    figures: [
      FigureDeclaration(name: "input", meaning: .pointwiseInputFigure),
      FigureDeclaration(name: "weights", meaning: .pointwiseWeightsFigure),
      FigureDeclaration(name: "mixed", meaning: .pointwiseMixedFigure),
      FigureDeclaration(name: "output", meaning: .pointwiseOutputFigure),
    ])

  let input: Planes
  /// A row of weights for each new channel.
  let weights: Planes
  /// What the weights make of the channels, before the activation.
  let mixed: Planes
  let output: Planes
  private let activation: Activation?

  init(_ settings: Settings) throws(SceneError) {
    let tensor = try settings.tensor("input")
    let matrix = try settings.tensor("weights")
    input = Planes(tensor)
    weights = Planes(matrix)
    guard weights.width == input.channels else {
      throw .otherShape(
        parameter: "weights", found: matrix.shape, expected: [weights.height, input.channels])
    }
    let activation = settings.word("activation").flatMap(Activation.init)
    self.activation = activation
    let kernel = [weights.height, weights.width, 1, 1]
    let image = [input.channels, input.height, input.width]
    let result = try computed { () throws(EngineError) in
      try Convolution2D().forward(tensor.reshaped(image), weight: matrix.reshaped(kernel))
    }
    mixed = Planes(result)
    output = Planes(activation.map { bend in result.map { bend($0) } } ?? result)
  }

  var frameCount: Int { input.height * input.width }

  func frame(at number: Int, in phrases: Phrases) -> Frame {
    let index = min(max(number, 1), frameCount) - 1
    let pixel = Cell(row: index / input.width, column: index % input.width)
    return Frame(
      figures: figures(pixel), arithmetic: arithmetic(pixel), caption: caption(pixel, phrases))
  }

  func trace(of cell: FigureCell, at number: Int, in phrases: Phrases) -> Trace? {
    PointwiseTrace(self, at: number, in: phrases).trace(of: cell)
  }

  private func figures(_ pixel: Cell) -> [Figure] {
    let read = input.grid { _, place, value in
      GridCell(value, place == pixel ? .window : .plain)
    }
    let used = weights.grid { _, _, value in GridCell(value, .kernel) }
    var figures = [
      Figure(name: "input", title: "X", content: .grid(read)),
      Figure(name: "weights", title: "W", content: .grid(used)),
    ]
    if activation != nil {
      figures.append(Figure(name: "mixed", title: "Z", content: .grid(known(mixed, pixel))))
    }
    let title = activation.map { "\($0.rawValue)(Z)" } ?? "Z"
    figures.append(Figure(name: "output", title: title, content: .grid(known(output, pixel))))
    return figures
  }

  /// The pixels up to the present one, in every channel.
  private func known(_ planes: Planes, _ pixel: Cell) -> Grid {
    planes.grid { _, place, value in
      if (pixel.row, pixel.column) < (place.row, place.column) { return GridCell(nil, .pending) }
      return GridCell(value, place == pixel ? .output : .plain)
    }
  }

  private func arithmetic(_ pixel: Cell) -> [String] {
    (0..<weights.height).flatMap { lines(channel: $0, pixel) }
  }

  /// A new channel at a pixel: the sum of its products, and what the activation makes of it.
  func lines(channel: Int, _ pixel: Cell) -> [String] {
    let products = (0..<weights.width).map { from in
      (weights.value(0, Cell(row: channel, column: from)) ?? 0, input.value(from, pixel) ?? 0)
    }
    let sum = mixed.value(channel, pixel) ?? 0
    let line = Arithmetic.sum(name(channel, pixel), products, is: sum)
    guard let activation else { return [line] }
    return [
      line, "\(activation.rawValue)(\(shown(sum))) = \(shown(output.value(channel, pixel) ?? 0))",
    ]
  }

  /// `Z[1, 0, 2]`.
  func name(_ channel: Int, _ pixel: Cell) -> String {
    Arithmetic.entry("Z", [channel, pixel.row, pixel.column])
  }

  private func caption(_ pixel: Cell, _ phrases: Phrases) -> String {
    PlaneWords.join([
      phrases(
        .pointwisePixel,
        [
          "row": pixel.row, "column": pixel.column, "from": input.channels,
          "to": output.channels,
        ]),
      phrases(activation == nil ? .pointwiseLinear : .pointwiseActivated),
    ])
  }
}
