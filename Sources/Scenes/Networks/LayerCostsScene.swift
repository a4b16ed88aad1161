import Engine
import Phrases

/// What the layers of a network cost, layer by layer; beside it a second network, and what the usual
/// counters print.
struct LayerCostsScene: Scene {
  static let declaration = SceneDeclaration(
    name: "layer-costs", summary: .layerCostsSummary, frameMeaning: .layerCostsFrames,
    parameters: [
      Parameter(
        name: "layers", kind: .layers(line: "layer", kinds: LayerSetting.Kind.allCases),
        initial: networkA.map(\.text).joined(separator: "\n"), help: .layerCostsLayersHelp),
      Parameter(
        name: "input", kind: .vector(length: 3...3), initial: "[3, 512, 512]",
        help: .layerCostsInputHelp),
      Parameter(
        name: "compare", kind: .layers(line: "compare", kinds: LayerSetting.Kind.allCases),
        initial: nil, help: .layerCostsCompareHelp),
      Parameter(
        name: "convention", kind: .word(CountConvention.allCases.map(\.rawValue)),
        initial: "multiplications", help: .layerCostsConventionHelp),
    ],
    figures: [
      FigureDeclaration(name: "layers", meaning: .layerCostsLayersFigure),
      FigureDeclaration(name: "compare", meaning: .layerCostsCompareFigure),
      FigureDeclaration(name: "work", meaning: .layerCostsWorkFigure),
      FigureDeclaration(name: "counters", meaning: .layerCostsCountersFigure),
    ],
    views: [
      ViewDeclaration(title: .layerCostsTableView, figures: ["layers", "compare"]),
      ViewDeclaration(title: .layerCostsWorkView, figures: ["work"]),
      ViewDeclaration(title: .layerCostsCounterView, figures: ["counters"]),
    ])

  /// The network of depthwise separable layers of the exercise.
  private static let networkA = [64, 128, 256].flatMap {
    [
      LayerSetting(kind: .depthwise, numbers: [.kernel: 4, .stride: 2, .padding: 1]),
      LayerSetting(kind: .pointwise, numbers: [.outputs: $0]),
    ]
  }

  /// The network of standard layers of the exercise, which stands beside the other one.
  private static let networkB = [64, 128, 256].map {
    LayerSetting(
      kind: .conv, numbers: [.kernel: 4, .stride: 2, .padding: 1, .outputs: $0])
  }

  /// The rows of both networks, the second one empty where there is none.
  let networks: [[CostedRow]]
  let convention: CountConvention
  /// For each row of each network the work by the convention; nothing where a counter's rule is
  /// not known.
  let work: [[Int?]]

  init(_ settings: Settings) throws(SceneError) {
    let input = try LayerCostsScene.input(settings)
    let layers = try settings.layers("layers")
    let isExercise = layers == LayerCostsScene.networkA
    let compared =
      settings.optionalLayers("compare") ?? (isExercise ? LayerCostsScene.networkB : [])
    let first = try CostedRow.rows(layers, named: "layers", of: input)
    let second = try CostedRow.rows(compared, named: "compare", of: input)
    networks = [first, second]
    let convention =
      settings.word("convention").flatMap(CountConvention.init) ?? .multiplications
    self.convention = convention
    work = try networks.scanned { (rows) throws(SceneError) in
      try rows.scanned { (row) throws(SceneError) in try convention.count(row) }
    }
  }

  var frameCount: Int { networks[0].count + networks[1].count + 1 }

  func frame(at number: Int, in phrases: Phrases) -> Frame {
    let frames = LayerCostsFrames(self, phrases)
    let index = min(max(number, 1), frameCount) - 1
    if index < networks[0].count { return frames.layer(index, of: 0) }
    if index < frameCount - 1 { return frames.layer(index - networks[0].count, of: 1) }
    return frames.totals()
  }

  func trace(of cell: FigureCell, at number: Int, in phrases: Phrases) -> Trace? {
    LayerCostsTrace(self, at: number, in: phrases).trace(of: cell)
  }

  /// The sum of a network's work; nothing where that of a layer is not known.
  func total(of network: Int) -> Int? {
    work[network].reduce(0 as Int?) { sum, work in
      guard let sum, let work else { return nil }
      return sum &+ work
    }
  }

  static func input(_ settings: Settings) throws(SceneError) -> FeatureShape {
    let lengths = try settings.tensor("input").elements
    var numbers: [Int] = []
    for (place, length) in lengths.enumerated() {
      guard let number = Int(exactly: length), 1...65_536 ~= number else {
        throw .notALength(parameter: "input", index: place, found: length, limit: 65_536)
      }
      numbers.append(number)
    }
    return FeatureShape(channels: numbers[0], height: numbers[1], width: numbers[2])
  }
}

/// What is counted: a unit of work, or what a usual counter prints.
enum CountConvention: String, CaseIterable {
  case multiplications
  case macs
  case flops
  case torchinfo
  case thop
  case fvcore
  case fvcoreTraining = "fvcore_training"
  case ptflops
  case torch

  /// The counter, where it is one.
  var counter: UsualCounter? {
    self == .fvcoreTraining ? .fvcore : UsualCounter(rawValue: rawValue)
  }

  /// What it counts for a layer; nothing where the counter's rule is not known.
  func count(_ row: CostedRow) throws(SceneError) -> Int? {
    switch self {
    case .multiplications: return row.cost.work(in: .multiplication)
    case .macs: return row.cost.work(in: .mac)
    case .flops: return row.cost.work(in: .flop)
    case .torchinfo, .thop, .fvcore, .fvcoreTraining, .ptflops, .torch:
      guard let counter else { return nil }
      return try computed { () throws(EngineError) in
        try counter.count(row.layer, of: row.input, training: self == .fvcoreTraining)
      }
    }
  }

  /// The name as it stands above a column.
  var title: String { self == .fvcoreTraining ? "fvcore, training" : rawValue }
}
