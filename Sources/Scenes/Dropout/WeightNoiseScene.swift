import Engine
import Phrases

/// Noise on the weights of a linear unit, and the mean of the gradient with δ held fixed or δ = wε.
struct WeightNoiseScene: Scene {
  static let declaration = SceneDeclaration(
    name: "weight-noise", summary: .weightNoiseSummary, frameMeaning: .weightNoiseFrames,
    parameters: NoisySettings.parameters(w: "[2, -1]", y: "1") + [
      Parameter(
        name: "variance", kind: .real(0...4), initial: "0.25", help: .weightNoiseVarianceHelp),
      Parameter(
        name: "mode", kind: .word(["fixed", "scaled"]), initial: "scaled",
        help: .weightNoiseModeHelp),
      .samples(.weightNoiseSamplesHelp), .seed,
    ],
    figures: [
      FigureDeclaration(name: "weights", meaning: .weightNoiseWeightsFigure),
      FigureDeclaration(name: "inputs", meaning: .weightNoiseInputsFigure),
      FigureDeclaration(name: "noise", meaning: .weightNoiseNoiseFigure),
      FigureDeclaration(name: "noisy", meaning: .weightNoiseNoisyFigure),
      FigureDeclaration(name: "gradient", meaning: .weightNoiseGradientFigure),
      FigureDeclaration(name: "mean", meaning: .weightNoiseMeanFigure),
      FigureDeclaration(name: "exact", meaning: .weightNoiseExactFigure),
      FigureDeclaration(name: "noise_free", meaning: .weightNoiseNoiseFreeFigure),
      FigureDeclaration(name: "course", meaning: .weightNoiseCourseFigure),
    ],
    views: [
      ViewDeclaration(
        title: .weightNoiseNumbersView,
        figures: [
          "weights", "noise", "noisy", "gradient", "mean", "exact", "noise_free",
        ]),
      ViewDeclaration(title: .weightNoiseCourseView, figures: ["course"]),
    ])

  let unit: NoisyUnit
  let variance: Double
  let isScaled: Bool
  /// E[∂J/∂w] in the mode.
  let exact: [Double]
  let noiseFree: [Double]
  /// The draws, in order.
  let draws: [Draw]
  /// The weight whose gradient the arithmetic and the plot follow.
  let watched: Int

  /// One draw of the noise.
  struct Draw {
    let noise: [Double]
    /// w + δ.
    let noisy: [Double]
    let residual: Double
    let gradient: [Double]
    /// The mean of the gradients up to this one.
    let mean: [Double]
  }

  init(_ settings: Settings) throws(SceneError) {
    let unit = try NoisySettings.unit(settings)
    let variance = try settings.number("variance")
    let isScaled = settings.word("mode") == "scaled"
    let samples = try settings.integer("samples")
    let stream = try settings.stream("weight-noise/noise")
    draws = try computed { () throws(EngineError) in
      try WeightNoiseScene.draws(unit, variance, isScaled, samples, stream)
    }
    exact = unit.meanGradient(variance: variance, isScaled: isScaled)
    noiseFree = unit.meanGradient(variance: variance, isScaled: false)
    watched = WeightNoiseScene.mostChanged(unit, variance)
    self.unit = unit
    self.variance = variance
    self.isScaled = isScaled
  }

  private static func draws(
    _ unit: NoisyUnit, _ variance: Double, _ isScaled: Bool, _ count: Int, _ stream: RandomStream
  ) throws(EngineError) -> [Draw] {
    var stream = stream
    var moments = SampleMoments(entries: unit.weights.count)
    var draws: [Draw] = []
    for _ in 0..<count {
      let noise = unit.weights.map { _ in variance.squareRoot() * stream.normal() }
      let gradient = try unit.gradient(noise: noise, isScaled: isScaled)
      try moments.add(gradient)
      draws.append(
        Draw(
          noise: noise, noisy: try unit.noisyWeights(noise: noise),
          residual: try unit.residual(noise: noise), gradient: gradient, mean: moments.mean))
    }
    return draws
  }

  /// The weight whose mean gradient the two modes see most differently.
  private static func mostChanged(_ unit: NoisyUnit, _ variance: Double) -> Int {
    let changes = zip(
      unit.meanGradient(variance: variance, isScaled: true),
      unit.meanGradient(variance: variance, isScaled: false)
    ).map { ($0 - $1).magnitude }
    return changes.firstIndex(of: changes.max() ?? 0) ?? 0
  }

  var frameCount: Int { draws.count }

  func frame(at number: Int, in phrases: Phrases) -> Frame {
    let index = index(number)
    return Frame(
      figures: figures(index, phrases), arithmetic: arithmetic(index),
      caption: caption(index, phrases))
  }

  func trace(of cell: FigureCell, at number: Int, in phrases: Phrases) -> Trace? {
    guard cell.index.count == 1, unit.weights.indices.contains(cell.index[0]) else { return nil }
    return trace(cell.figure, cell.index[0], index(number), phrases)
  }

  private func index(_ number: Int) -> Int { min(max(number, 1), frameCount) - 1 }
}
