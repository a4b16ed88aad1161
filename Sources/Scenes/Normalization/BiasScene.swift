import Engine
import Phrases

/// A convolution with and without a bias, side by side through batch normalisation: in training, then
/// in evaluation after more and more steps.
struct BiasScene: Scene {
  static let declaration = SceneDeclaration(
    name: "bias-before-batch-norm", summary: .biasSummary, frameMeaning: .biasFrames,
    parameters: [
      Parameter(
        name: "input", kind: .tensor(axes: 1...2, length: 1...PlaneSettings.longestAxis),
        initial: "[1, 4, -2, 3, 0, 5]", help: .biasInputHelp),
      Parameter(
        name: "kernel", kind: .tensor(axes: 1...2, length: 1...PlaneSettings.largestWindow),
        initial: "[1, -1]", help: .biasKernelHelp),
      Parameter(name: "bias", kind: .real(-1000...1000), initial: "3", help: .biasBiasHelp),
      Parameter(
        name: "activation", kind: .word(["none", "relu", "tanh", "sigmoid"]), initial: "none",
        help: .biasActivationHelp),
      Parameter(name: "frozen", kind: .flag, initial: "no", help: .biasFrozenHelp),
      Parameter(name: "steps", kind: .integer(0...200), initial: "12", help: .biasStepsHelp),
    ],
    figures: [
      FigureDeclaration(name: "input", meaning: .biasInputFigure),
      FigureDeclaration(name: "kernel", meaning: .biasKernelFigure),
      FigureDeclaration(name: "without", meaning: .biasWithoutFigure),
      FigureDeclaration(name: "with", meaning: .biasWithFigure),
      FigureDeclaration(name: "difference", meaning: .biasDifferenceFigure),
      FigureDeclaration(name: "statistics", meaning: .biasStatisticsFigure),
      FigureDeclaration(name: "left", meaning: .biasLeftFigure),
    ],
    views: [
      ViewDeclaration(
        title: .sceneViewNumbers,
        figures: ["input", "kernel", "without", "with", "difference", "statistics"]),
      ViewDeclaration(title: .sceneViewCurves, figures: ["difference", "left"]),
    ])

  let bias: Double
  let activation: Engine.Activation?
  let isFrozen: Bool
  /// Where the outputs of the convolution come from.
  let source: BiasSource
  let without: BiasPipeline
  let with: BiasPipeline
  /// What is left of the shift of the mean, before the first training step, after it, and so on.
  let left: [Double]

  static let norm = BatchNormalization(gamma: [1], beta: [0])
  static let convention = RunningStatistics.Convention.pyTorch()

  init(_ settings: Settings) throws(SceneError) {
    let source = try BiasSource(settings)
    let bias = try settings.number("bias")
    let activation = settings.word("activation").flatMap(Engine.Activation.init)
    let isFrozen = try settings.flag("frozen")
    let steps = isFrozen ? 0 : try settings.integer("steps")
    let plain = try computed { () throws(EngineError) in
      try BiasPipeline(source.outputs(bias: 0), activation, frozen: nil, steps: steps)
    }
    with = try computed { () throws(EngineError) in
      try BiasPipeline(
        source.outputs(bias: bias), activation, frozen: isFrozen ? plain.frozen : nil,
        steps: steps)
    }
    let shift = with.mean - plain.mean
    left = (0...steps).map { shift * BiasScene.convention.weightOfStart(after: $0) }
    without = plain
    self.source = source
    self.bias = bias
    self.activation = activation
    self.isFrozen = isFrozen
  }

  /// What a frame shows.
  enum Stage: Equatable {
    case convolution
    case activation
    case statistics
    /// The normalised output of a cell.
    case output(Int)
    /// Evaluation after a number of training steps.
    case evaluation(Int)
  }

  var frameCount: Int { head.count + source.window.count + left.count - 1 }

  private var head: [Stage] {
    activation == nil ? [.convolution, .statistics] : [.convolution, .activation, .statistics]
  }

  func stage(_ number: Int) -> Stage {
    let index = min(max(number, 1), frameCount) - 1
    if index < head.count { return head[index] }
    let cell = index - head.count
    return cell < source.window.count ? .output(cell) : .evaluation(cell - source.window.count + 1)
  }

  /// The numbers of a stage: without the bias, with it, and their difference.
  func numbers(_ stage: Stage) -> (without: [Double], with: [Double], difference: [Double]) {
    let (plain, biased) = (without.numbers(stage), with.numbers(stage))
    let difference = try? Tensor(biased).subtracting(Tensor(plain)).elements
    return (plain, biased, difference ?? [])
  }
}

/// One of the two pipelines: what the convolution gave, and what becomes of it.
struct BiasPipeline {
  let convolved: [Double]
  let activated: [Double]
  /// The statistics that normalise.
  let normalized: BatchNormalization.Result
  /// The running values before the first training step, after it, and so on.
  let running: [RunningStatistics]

  init(
    _ convolved: [Double], _ activation: Engine.Activation?, frozen: RunningStatistics?, steps: Int
  ) throws(EngineError) {
    self.convolved = convolved
    activated = activation.map { function in convolved.map { function($0) } } ?? convolved
    let batch = Tensor(activated)
    if let frozen {
      normalized = try BiasScene.norm.evaluation(batch, running: frozen)
    } else {
      normalized = try BiasScene.norm.training(batch)
    }
    var running = [RunningStatistics(features: 1)]
    let statistics = try BatchStatistics(of: batch)
    for _ in 0..<steps {
      var next = running[running.count - 1]
      try next.update(with: statistics, as: BiasScene.convention)
      running.append(next)
    }
    self.running = running
  }

  /// The mean that normalises.
  var mean: Double { normalized.mean.first ?? 0 }

  /// The variance that normalises.
  var variance: Double { normalized.variance.first ?? 0 }

  /// The pipeline's own statistics, kept as they are.
  var frozen: RunningStatistics {
    var statistics = RunningStatistics(features: 1)
    (statistics.mean, statistics.variance) = (normalized.mean, normalized.variance)
    return statistics
  }

  func numbers(_ stage: BiasScene.Stage) -> [Double] {
    switch stage {
    case .convolution: convolved
    case .activation, .statistics: activated
    case .output: normalized.output.elements
    case .evaluation(let step): evaluated(step)
    }
  }

  private func evaluated(_ step: Int) -> [Double] {
    guard running.indices.contains(step) else { return [] }
    let result = try? BiasScene.norm.evaluation(Tensor(activated), running: running[step])
    return result?.output.elements ?? []
  }
}

/// The input and the kernel; a row counts as a matrix of one row.
struct BiasSource {
  let input: Planes
  let kernel: Planes
  let window: PlaneWindow
  /// Whether rows of numbers are shown, not matrices.
  let isRow: Bool
  private let tensors: (input: Tensor, kernel: Tensor)

  init(_ settings: Settings) throws(SceneError) {
    let given = (try settings.tensor("input"), try settings.tensor("kernel"))
    input = Planes(given.0)
    kernel = Planes(given.1)
    isRow = given.0.rank == 1 && given.1.rank == 1
    let (input, kernel) = (input, kernel)
    tensors = try computed { () throws(EngineError) in
      (try input.tensor(0), try kernel.tensor(0))
    }
    window = PlaneWindow(
      rows: try PlaneSettings.window(
        "kernel", input: input.height, kernel: kernel.height, sliding: Sliding()),
      columns: try PlaneSettings.window(
        "kernel", input: input.width, kernel: kernel.width, sliding: Sliding()))
  }

  /// What the convolution gives, row by row.
  func outputs(bias: Double) throws(EngineError) -> [Double] {
    try Convolution2D().forward(tensors.input, weight: tensors.kernel, bias: Tensor([bias]))
      .elements
  }

  /// The products of an output, with the bias.
  func products(_ output: Int) -> [(Double, Double)] {
    zip(kernel.values, window.cells(output)).map { ($0, input.value(0, $1) ?? 0) }
  }

  /// The index of an output in its figure.
  func index(_ output: Int) -> [Int] {
    let place = window.place(output)
    return isRow ? [place.column] : [place.row, place.column]
  }

  /// An output by its index; nothing where there is none.
  func output(_ index: [Int]) -> Int? {
    let (height, width) = (window.rows.outputSize, window.columns.outputSize)
    guard let column = index.last, (0..<width).contains(column), index.count == (isRow ? 1 : 2)
    else { return nil }
    let row = isRow ? 0 : index[0]
    return (0..<height).contains(row) ? row * width + column : nil
  }

  /// A grid over the outputs.
  func grid(_ cell: (_ output: Int) -> GridCell) -> Grid {
    let width = window.columns.outputSize
    let rows = (0..<window.rows.outputSize).map { row in
      (0..<width).map { cell(row * width + $0) }
    }
    return isRow ? Grid(row: rows.first ?? []) : Grid(rows: rows)
  }
}
