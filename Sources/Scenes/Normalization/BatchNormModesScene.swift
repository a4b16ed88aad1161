import Engine
import Phrases

/// A stream of batches through one batch normalisation: the running averages, and what training and
/// evaluation make of the same batch.
struct BatchNormModesScene: Scene {
  static let declaration = SceneDeclaration(
    name: "batch-norm-modes", summary: .batchNormModesSummary,
    frameMeaning: .batchNormModesFrames,
    parameters: [
      Parameter(
        name: "means", kind: .vector(length: 2...4), initial: "[-5, 5]",
        help: .batchNormModesMeansHelp),
      Parameter(
        name: "deviation", kind: .real(0...1000), initial: "1",
        help: .batchNormModesDeviationHelp),
      Parameter(
        name: "batch_size", kind: .integer(2...32), initial: "6",
        help: .batchNormModesBatchSizeHelp),
      Parameter(
        name: "order", kind: .word(BatchOrder.allCases.map(\.rawValue)), initial: "alternating",
        help: .batchNormModesOrderHelp),
      Parameter(
        name: "momentum", kind: .real(0...1), initial: "0.1", help: .batchNormModesMomentumHelp),
      Parameter(
        name: "batches", kind: .integer(1...500), initial: "40",
        help: .batchNormModesBatchesHelp),
      .seed,
    ],
    figures: [
      FigureDeclaration(name: "batch", meaning: .batchNormModesBatchFigure),
      FigureDeclaration(name: "training", meaning: .batchNormModesTrainingFigure),
      FigureDeclaration(name: "evaluation", meaning: .batchNormModesEvaluationFigure),
      FigureDeclaration(name: "statistics", meaning: .batchNormModesStatisticsFigure),
      FigureDeclaration(name: "parts", meaning: .batchNormModesPartsFigure),
      FigureDeclaration(name: "running_mean", meaning: .batchNormModesMeanFigure),
      FigureDeclaration(name: "running_variance", meaning: .batchNormModesVarianceFigure),
    ],
    views: [
      ViewDeclaration(
        title: .sceneViewNumbers, figures: ["batch", "training", "evaluation", "statistics"]),
      ViewDeclaration(title: .sceneViewVariances, figures: ["parts", "running_variance"]),
      ViewDeclaration(title: .sceneViewMeans, figures: ["running_mean"]),
    ])

  /// What all classes together are.
  let mixture: ClassMixture
  /// The batches in their order.
  let steps: [Step]
  /// The means and the variances from batch to batch.
  let courses: (mean: Course, variance: Course)
  /// No variance of a batch, and none that is kept, is larger.
  let largestVariance: Double
  let order: BatchOrder
  let convention: RunningStatistics.Convention
  let momentum: Double
  let norm = BatchNormalization(gamma: [1], beta: [0])

  /// A batch and what is known after it.
  struct Step {
    let labels: [Int]
    let batch: Tensor
    let statistics: BatchStatistics
    let scatter: ClassScatter
    /// The running values before the batch.
    let before: RunningStatistics
    /// The running values after it.
    let after: RunningStatistics
  }

  /// What each batch had, what was kept of it, and an axis that holds both.
  struct Course {
    /// One number for each batch.
    let fresh: [Double]
    /// The running value before the first batch, after it, and so on.
    let kept: [Double]
    let range: ClosedRange<Double>

    init(
      _ steps: [Step], level: Double, batch: (BatchStatistics) -> [Double],
      running: (RunningStatistics) -> [Double]
    ) {
      fresh = steps.map { batch($0.statistics).first ?? 0 }
      let start = steps.first.flatMap { running($0.before).first } ?? 0
      kept = [start] + steps.map { running($0.after).first ?? 0 }
      range = .holding(kept + fresh + [level])
    }
  }

  init(_ settings: Settings) throws(SceneError) {
    let mixture = ClassMixture(
      means: try settings.tensor("means").elements, deviation: try settings.number("deviation"))
    let order = settings.word("order").flatMap(BatchOrder.init) ?? .mixed
    let (count, size) = (try settings.integer("batches"), try settings.integer("batch_size"))
    momentum = try settings.number("momentum")
    convention = .pyTorch(momentum: momentum)
    var stream = try settings.stream("batch-norm-modes/examples")
    let convention = convention
    let steps: [Step] = try computed { () throws(EngineError) in
      var running = RunningStatistics(features: 1)
      var steps: [Step] = []
      for number in 0..<count {
        let labels = (0..<size).map { _ in
          order.label(
            ofBatch: number, of: count, classes: mixture.means.count, from: &stream)
        }
        let numbers = labels.map { mixture.draw($0, from: &stream) }
        let step = try Step(labels, numbers, running, convention)
        running = step.after
        steps.append(step)
      }
      return steps
    }
    courses = (
      Course(steps, level: mixture.mean, batch: { $0.mean }, running: { $0.mean }),
      Course(
        steps, level: mixture.variance, batch: { $0.unbiasedVariance }, running: { $0.variance })
    )
    largestVariance = steps.reduce(mixture.variance) { largest, step in
      max(largest, step.scatter.within + step.scatter.between, step.after.variance.first ?? 0)
    }
    (self.steps, self.mixture, self.order) = (steps, mixture, order)
  }

  var frameCount: Int { steps.count }

  func frame(at number: Int, in phrases: Phrases) -> Frame {
    let index = index(number)
    let outputs = outputs(steps[index])
    return Frame(
      figures: figures(index, outputs, phrases), arithmetic: arithmetic(index, outputs),
      caption: BatchNormModesWords(self, phrases).text(index))
  }

  func index(_ number: Int) -> Int { min(max(number, 1), frameCount) - 1 }

  /// What training and evaluation make of a batch.
  func outputs(_ step: Step) -> (training: [Double], evaluation: [Double]) {
    let training = try? norm.training(step.batch).output.elements
    let evaluation = try? norm.evaluation(step.batch, running: step.after).output.elements
    return (training ?? [], evaluation ?? [])
  }
}

extension BatchNormModesScene.Step {
  init(
    _ labels: [Int], _ numbers: [Double], _ before: RunningStatistics,
    _ convention: RunningStatistics.Convention
  ) throws(EngineError) {
    batch = Tensor(numbers)
    statistics = try BatchStatistics(of: batch)
    scatter = try ClassScatter(
      of: Tensor(shape: [numbers.count, 1], elements: numbers), labels: labels)
    var after = before
    try after.update(with: statistics, as: convention)
    (self.labels, self.before, self.after) = (labels, before, after)
  }
}

/// Which classes follow one another in a stream of batches.
enum BatchOrder: String, CaseIterable {
  /// Every example of any class, as after shuffling.
  case mixed
  /// Batches of a single class, the classes taking turns.
  case alternating
  /// All batches of the first class, then all of the next.
  case blocks

  /// The class of an example; only mixed batches draw it.
  func label(
    ofBatch batch: Int, of count: Int, classes: Int, from stream: inout RandomStream
  ) -> Int {
    switch self {
    case .mixed: stream.integer(in: 0...max(0, classes - 1))
    case .alternating: batch % max(1, classes)
    case .blocks: batch * classes / max(1, count)
    }
  }
}
