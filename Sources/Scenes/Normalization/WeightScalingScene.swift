import Engine
import Phrases

/// A network before and after its weights, or its inputs, are multiplied by α.
struct WeightScalingScene: Scene {
  static let declaration = SceneDeclaration(
    name: "weight-scaling", summary: .weightScalingSummary, frameMeaning: .weightScalingFrames,
    parameters: [
      Parameter(name: "alpha", kind: .real(-10...10), initial: "2", help: .weightScalingAlphaHelp),
      Parameter(
        name: "target", kind: .word(["weights", "inputs"]), initial: "weights",
        help: .weightScalingTargetHelp),
      Parameter(
        name: "norm", kind: .word(ScalingSetup.Norm.allCases.map(\.rawValue)), initial: "batch",
        help: .weightScalingNormHelp),
      Parameter(
        name: "bias", kind: .word(ScalingSetup.Bias.allCases.map(\.rawValue)), initial: "none",
        help: .weightScalingBiasHelp),
      Parameter(
        name: "layers", kind: .integer(1...6), initial: "3", help: .weightScalingLayersHelp),
      .seed,
    ],
    figures: [
      FigureDeclaration(name: "before", meaning: .weightScalingBeforeFigure),
      FigureDeclaration(name: "after", meaning: .weightScalingAfterFigure),
      FigureDeclaration(name: "ratio", meaning: .weightScalingRatioFigure),
      FigureDeclaration(name: "factors", meaning: .weightScalingFactorsFigure),
    ],
    views: [
      ViewDeclaration(title: .sceneViewNumbers, figures: ["before", "after", "ratio"]),
      ViewDeclaration(title: .weightScalingViewFactors, figures: ["factors"]),
    ])

  let setup: ScalingSetup
  let stages: [ScaledStage]

  init(_ settings: Settings) throws(SceneError) {
    let setup = try ScalingSetup(settings)
    stages = try computed { () throws(EngineError) in try ScaledStack(setup).stages }
    self.setup = setup
  }

  var frameCount: Int { stages.count }

  func index(_ number: Int) -> Int { min(max(number, 1), frameCount) - 1 }

  func frame(at number: Int, in phrases: Phrases) -> Frame {
    let index = index(number)
    let words = WeightScalingWords(self, phrases)
    return Frame(
      figures: figures(index, words, phrases), arithmetic: words.arithmetic(index),
      caption: words.text(index))
  }

  func trace(of cell: FigureCell, at number: Int, in phrases: Phrases) -> Trace? {
    if cell.figure == "factors" { return factorTrace(cell.index, index(number), phrases) }
    let stage = stages[index(number)]
    guard ["before", "after", "ratio"].contains(cell.figure), let place = stage.place(cell.index)
    else { return nil }
    return Trace(
      cells: ["before", "after", "ratio"].filter { $0 != cell.figure }
        .map { FigureCell($0, cell.index) },
      arithmetic: WeightScalingWords(self, phrases).lines(index(number), place),
      caption: phrases(.weightScalingTrace))
  }

  private func figures(
    _ index: Int, _ words: WeightScalingWords, _ phrases: Phrases
  ) -> [Figure] {
    let stage = stages[index]
    let name = words.symbol(stage)
    return [
      .grid(
        "before", phrases(.weightScalingBefore, ["name": name]), grid(stage, stage.before.output)),
      .grid("after", phrases(.weightScalingAfter, ["name": name]), grid(stage, stage.after.output)),
      .grid("ratio", phrases(.weightScalingRatio), grid(stage, stage.ratio, .output)),
      factors(index, words, phrases),
    ]
  }

  /// The ratio of a stage that is lowest, or highest, with its numbers before and after.
  private func factorTrace(_ cell: [Int], _ index: Int, _ phrases: Phrases) -> Trace? {
    guard cell.count == 2, (0...index).contains(cell[0]), (1...3).contains(cell[1]) else {
      return nil
    }
    let words = WeightScalingWords(self, phrases)
    let ratios = stages[cell[0]].ratio.elements
    let known = ratios.indices.filter { ratios[$0].isFinite }
    let place =
      cell[1] == 2 ? known.min { ratios[$0] < ratios[$1] } : known.max { ratios[$0] < ratios[$1] }
    return Trace(
      cells: (stages[cell[0]].factor == nil ? 2...3 : 1...3).map {
        FigureCell("factors", [cell[0], $0])
      },
      arithmetic: place.map { words.lines(cell[0], $0) } ?? [], caption: words.text(cell[0]))
  }

  private func grid(_ stage: ScaledStage, _ tensor: Tensor, _ role: CellRole = .plain) -> Grid {
    let cells = tensor.elements.map { GridCell(finite: $0, role) }
    let width = max(1, tensor.shape.last ?? 1)
    guard tensor.rank == 3 else { return Grid(row: cells) }
    return Grid(
      rows: stride(from: 0, to: cells.count, by: width).map { Array(cells[$0..<($0 + width)]) })
  }

  /// What theory says and what is measured, stage by stage.
  private func factors(
    _ index: Int, _ words: WeightScalingWords, _ phrases: Phrases
  ) -> Figure {
    let rows = stages.enumerated().map { place, stage -> [TableCell] in
      let title = TableCell.words(words.title(stage))
      guard place <= index else { return [title, .number(nil), .number(nil), .number(nil)] }
      let ratios = stage.ratio.elements.filter(\.isFinite)
      return [
        title, stage.factor.map { .number($0) } ?? .words(phrases(.weightScalingNoFactor)),
        .number(ratios.min()), .number(ratios.max()),
      ]
    }
    let table = Table(
      columns: [
        .init("stage", isWords: true), .init("factor"), .init("lowest"), .init("highest"),
      ], rows: rows, current: index)
    return Figure(
      name: "factors", title: phrases(.weightScalingRatio), content: .table(table))
  }
}

extension ScaledStage {
  /// Where an index of the stage's figures lies among its numbers.
  func place(_ index: [Int]) -> Int? {
    let full = ratio.rank == 3 ? [0] + index : [0] + index
    guard ratio.entry(at: full) != nil, let last = full.last else { return nil }
    return ratio.rank == 3 ? full[1] * ratio.shape[2] + last : last
  }

  /// The index of the number that is largest before scaling.
  var largest: Int {
    before.output.elements.indices.max {
      before.output.elements[$0].magnitude < before.output.elements[$1].magnitude
    } ?? 0
  }
}

extension ScalingSetup {
  /// The least size of α, so that no power of it is lost in rounding.
  static let leastAlpha = 0.01

  init(_ settings: Settings) throws(SceneError) {
    alpha = try settings.number("alpha")
    guard alpha.magnitude >= ScalingSetup.leastAlpha else {
      throw .tooSmall(parameter: "alpha", found: alpha, least: ScalingSetup.leastAlpha)
    }
    scalesInputs = settings.word("target") == "inputs"
    norm = settings.word("norm").flatMap(Norm.init) ?? .batch
    bias = settings.word("bias").flatMap(Bias.init) ?? .none
    layers = try settings.integer("layers")
    var stream = try settings.stream("weight-scaling/numbers")
    let layers = layers
    (input, convolutions, classifier) = try computed { () throws(EngineError) in
      try ScalingSetup.numbers(layers: layers, &stream)
    }
  }

  /// The input, the weights of the convolutions, and the classifier.
  private static func numbers(
    layers: Int, _ stream: inout RandomStream
  ) throws(EngineError) -> (Tensor, [LayerWeights], LinearMap) {
    let input = try drawn([1, channels, positions], -2...4, 1, &stream)
    var convolutions: [LayerWeights] = []
    for _ in 1..<max(1, layers) {
      convolutions.append(
        LayerWeights(
          kernel: try drawn([channels, channels, taps], -2...3, 2, &stream),
          bias: try drawn([channels], 1...3, 2, &stream)))
    }
    let classifier = try LinearMap(
      weight: drawn([classes, channels * positions], -2...3, 16, &stream),
      bias: drawn([classes], 1...4, 4, &stream))
    return (input, convolutions, classifier)
  }

  /// Whole numbers of a range over a denominator, which are short to write.
  private static func drawn(
    _ shape: [Int], _ range: ClosedRange<Int>, _ denominator: Double,
    _ stream: inout RandomStream
  ) throws(EngineError) -> Tensor {
    let numbers = (0..<shape.reduce(1, *)).map { _ in
      Double(stream.integer(in: range)) / denominator
    }
    return try Tensor(shape: shape, elements: numbers)
  }
}
