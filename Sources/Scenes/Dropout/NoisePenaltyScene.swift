import Engine
import Phrases

/// E[J] of a linear unit whose weights are multiplied by noise, as the mean of the noise grows.
struct NoisePenaltyScene: Scene {
  static let declaration = SceneDeclaration(
    name: "noise-penalty", summary: .noisePenaltySummary, frameMeaning: .noisePenaltyFrames,
    parameters: NoisySettings.parameters(w: "[2, 0.5]", y: "3") + [
      Parameter(name: "mean", kind: .real(0...1), initial: "1", help: .noisePenaltyMeanHelp),
      Parameter(
        name: "deviation", kind: .real(0...2), initial: "0.5", help: .noisePenaltyDeviationHelp),
    ],
    figures: [
      FigureDeclaration(name: "weights", meaning: .noisePenaltyWeightsFigure),
      FigureDeclaration(name: "inputs", meaning: .noisePenaltyInputsFigure),
      FigureDeclaration(name: "best", meaning: .noisePenaltyBestFigure),
      FigureDeclaration(name: "losses", meaning: .noisePenaltyLossesFigure),
      FigureDeclaration(name: "course", meaning: .noisePenaltyCourseFigure),
    ],
    views: [
      ViewDeclaration(
        title: .noisePenaltyBarsView, figures: ["best", "losses"]),
      ViewDeclaration(
        title: .noisePenaltyNumbersView, figures: ["weights", "inputs", "best"]),
      ViewDeclaration(title: .noisePenaltyCourseView, figures: ["course"]),
    ])

  let unit: NoisyUnit
  let deviation: Double
  /// Each mean with what E[J] comes to there.
  let stops: [Stop]

  /// A mean of the factors and E[J] there.
  struct Stop {
    let mean: Double
    let given: (fit: Double, penalty: Double)
    let bestWeights: [Double]
    let best: (fit: Double, penalty: Double)
    /// E[J] by trying m ± α for every factor.
    let enumerated: Double
  }

  private static let steps = 20

  init(_ settings: Settings) throws(SceneError) {
    let unit = try NoisySettings.unit(settings)
    let last = try settings.number("mean")
    let deviation = try settings.number("deviation")
    stops = try computed { () throws(EngineError) in
      var stops: [Stop] = []
      for step in 0...NoisePenaltyScene.steps {
        let mean = last * Double(step) / Double(NoisePenaltyScene.steps)
        stops.append(try NoisePenaltyScene.stop(unit, mean, deviation))
      }
      return stops
    }
    self.unit = unit
    self.deviation = deviation
  }

  private static func stop(
    _ unit: NoisyUnit, _ mean: Double, _ deviation: Double
  ) throws(EngineError) -> Stop {
    let weights = unit.bestWeights(mean: mean, deviation: deviation)
    let best = try NoisyUnit(weights: weights, inputs: unit.inputs, target: unit.target)
    let factors = BinaryNoise.twoPoint(mean: mean, deviation: deviation)
    let enumerated = try factors.expectation(shape: [unit.weights.count]) {
      factors throws(EngineError) in Tensor(try unit.loss(factors: factors.elements))
    }
    return Stop(
      mean: mean, given: unit.expectedLoss(mean: mean, deviation: deviation),
      bestWeights: weights, best: best.expectedLoss(mean: mean, deviation: deviation),
      enumerated: enumerated.elements.first ?? 0)
  }

  var frameCount: Int { stops.count }

  func frame(at number: Int, in phrases: Phrases) -> Frame {
    let index = index(number)
    return Frame(
      figures: figures(index, phrases), arithmetic: arithmetic(stops[index]),
      caption: caption(stops[index], phrases))
  }

  func trace(of cell: FigureCell, at number: Int, in phrases: Phrases) -> Trace? {
    guard cell.index.count == 1, unit.weights.indices.contains(cell.index[0]) else { return nil }
    let (entry, stop) = (cell.index[0], stops[index(number)])
    switch cell.figure {
    case "weights", "inputs": return weightTrace(entry, stop, phrases)
    case "best": return bestTrace(entry, stop, phrases)
    default: return nil
    }
  }

  private func index(_ number: Int) -> Int { min(max(number, 1), frameCount) - 1 }
}

extension NoisePenaltyScene {
  private func figures(_ index: Int, _ phrases: Phrases) -> [Figure] {
    let stop = stops[index]
    return [
      .row("weights", "w", unit.weights.map { GridCell($0) }),
      .row("inputs", "x", unit.inputs.map { GridCell($0) }),
      .row("best", phrases(.noisePenaltyBest), stop.bestWeights.map { GridCell($0, .output) }),
      Figure(name: "losses", title: "E[J]", content: .bars(bars(stop, phrases))),
      Figure(name: "course", title: "E[J]", content: .plot(course(index, phrases))),
    ]
  }

  private func bars(_ stop: Stop, _ phrases: Phrases) -> Bars {
    let bar = {
      (name: String, title: Phrase, loss: (fit: Double, penalty: Double), role: CellRole) in
      Bars.Bar(
        name: name, title: phrases(title),
        parts: [
          Bars.Part(title: phrases(.dropoutRidgeFit), value: loss.fit),
          Bars.Part(title: phrases(.dropoutRidgePenalty), value: loss.penalty),
        ], role: role)
    }
    return Bars(
      bars: [
        bar("given", .noisePenaltyGiven, stop.given, .output),
        bar("best", .noisePenaltyBest, stop.best, .plain),
      ], range: 0...largest)
  }

  /// The largest E[J] of any frame.
  private var largest: Double {
    stops.map { max($0.given.fit + $0.given.penalty, $0.best.fit + $0.best.penalty) }
      .reduce(.leastNormalMagnitude, max)
  }

  private func course(_ index: Int, _ phrases: Phrases) -> Plot {
    let known = stops.prefix(index + 1)
    let series = {
      (name: String, title: String, mark: Plot.Mark, value: (Stop) -> Double) in
      Plot.Series(
        name: name, title: title, mark: mark,
        points: known.map { Plot.Point($0.mean, value($0)) })
    }
    return Plot(
      horizontal: .init(phrases(.noisePenaltyAxis), 0...max(stops.last?.mean ?? 1, 0x1p-10)),
      vertical: .init("E[J]", .holding([0, largest])),
      series: [
        series("fit", phrases(.dropoutRidgeFit), .line) { $0.given.fit },
        series("penalty", phrases(.dropoutRidgePenalty), .dashes) { $0.given.penalty },
        series("total", "E[J]", .dots) { $0.given.fit + $0.given.penalty },
      ])
  }

  private func arithmetic(_ stop: Stop) -> [String] {
    let output = zip(unit.weights, unit.inputs).map { "\(factor($0))·\(factor($1))" }
    let squares = zip(unit.weights, unit.inputs).map { "(\(factor($0))·\(factor($1)))²" }
    let (fit, penalty) = stop.given
    let tried = 1 << unit.weights.count
    return [
      "fit = ½·(\(shown(unit.target)) − \(shown(stop.mean))·(\(output.joined(separator: " + "))))²"
        + " = \(shown(fit))",
      "penalty = ½·\(shown(deviation))²·(\(squares.joined(separator: " + "))) = \(shown(penalty))",
      "E[J] = \(shown(fit)) + \(shown(penalty)) = \(shown(fit + penalty)),  "
        + "r = m ± α in all \(tried) ways: \(shown(stop.enumerated))",
    ]
  }

  private func caption(_ stop: Stop, _ phrases: Phrases) -> String {
    if stop.mean == 0 { return phrases(.noisePenaltyZero) }
    if stop.mean == 1 { return phrases(.noisePenaltyOne) }
    return phrases(.noisePenaltyBetween, ["mean": shown(stop.mean)])
  }

  private func weightTrace(_ entry: Int, _ stop: Stop, _ phrases: Phrases) -> Trace {
    let product = "\(factor(unit.weights[entry]))·\(factor(unit.inputs[entry]))"
    let single = part(entry, stop)
    return Trace(
      cells: [FigureCell("weights", [entry]), FigureCell("inputs", [entry])],
      arithmetic: [
        "m·w·x = \(shown(stop.mean))·\(product) = \(shown(single.output))",
        "½α²w²x² = ½·\(shown(deviation))²·(\(product))² = \(shown(single.penalty))",
      ],
      caption: phrases(.noisePenaltyTraceWeight))
  }

  /// What one weight adds: a unit of it alone, with target 0, says so.
  private func part(_ entry: Int, _ stop: Stop) -> (output: Double, penalty: Double) {
    let single = try? NoisyUnit(
      weights: [unit.weights[entry]], inputs: [unit.inputs[entry]], target: 0)
    let penalty = single?.expectedLoss(mean: stop.mean, deviation: deviation).penalty ?? 0
    return (stop.mean * -(single?.residual ?? 0), penalty)
  }

  private func bestTrace(_ entry: Int, _ stop: Stop, _ phrases: Phrases) -> Trace {
    let product = stop.bestWeights[entry] * unit.inputs[entry]
    let title = Arithmetic.indexed("w", entry)
    return Trace(
      cells: [FigureCell("inputs", [entry])],
      arithmetic: [
        "\(title)·\(Arithmetic.indexed("x", entry)) = \(factor(stop.bestWeights[entry]))·"
          + "\(factor(unit.inputs[entry])) = \(shown(product))"
      ],
      caption: phrases(.noisePenaltyTraceBest, ["product": shown(product)]))
  }
}
