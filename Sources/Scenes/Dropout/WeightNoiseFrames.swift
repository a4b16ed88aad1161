import Engine
import Phrases

extension WeightNoiseScene {
  func figures(_ index: Int, _ phrases: Phrases) -> [Figure] {
    let draw = draws[index]
    return [
      row("weights", "w", unit.weights), row("inputs", "x", unit.inputs),
      row("noise", "ε", draw.noise), row("noisy", "w + δ", draw.noisy),
      row("gradient", "∂J/∂w", draw.gradient, .gradient),
      row("mean", phrases(.dropoutMaskRunningMean), draw.mean, .output),
      row("exact", "E[∂J/∂w]", exact), row("noise_free", phrases(.weightNoiseNoiseFree), noiseFree),
      course(index, phrases),
    ]
  }

  private func row(
    _ name: String, _ title: String, _ numbers: [Double], _ role: CellRole = .plain
  ) -> Figure {
    .row(
      name, title, numbers.enumerated().map { GridCell($1, $0 == watched ? role : .plain) },
      below: name == "weights" ? nil : "weights")
  }

  private func course(_ index: Int, _ phrases: Phrases) -> Figure {
    let places = CoursePlaces(1...draws.count)
    let points = places.upTo(index + 1).map {
      Plot.Point(Double($0), draws[$0 - 1].mean[watched])
    }
    let variance = unit.gradientVariance(variance: variance, isScaled: isScaled)[watched]
    let levels = [Plot.Level(title: "E[\(name(watched))]", height: exact[watched])]
    let free = Plot.Level(title: phrases(.weightNoiseNoiseFree), height: noiseFree[watched])
    let plot = Plot(
      horizontal: .init(phrases(.weightNoiseAxis), 0...Double(draws.count)),
      vertical: .init(phrases(.dropoutMaskMeanAxis), range),
      series: [
        .init(
          name: "mean", title: phrases(.dropoutMaskRunningMean), mark: .line, points: points)
      ],
      bands: [
        CourseBand(exact: exact[watched], variance: variance).band(
          phrases(.dropoutBand), places.all)
      ],
      levels: isScaled ? levels + [free] : levels)
    return Figure(name: "course", title: name(watched), content: .plot(plot))
  }

  /// Both levels and the means from the tenth on; the first ones scatter too far to be shown whole.
  private var range: ClosedRange<Double> {
    let means = draws.dropFirst(min(9, draws.count - 1)).map { $0.mean[watched] }
    return .holding(means + [exact[watched], noiseFree[watched]])
  }

  func arithmetic(_ index: Int) -> [String] {
    let draw = draws[index]
    return [
      residualLine(draw), gradientLine(draw, watched), exactLine(watched),
    ]
  }

  func caption(_ index: Int, _ phrases: Phrases) -> String {
    if index == 0 {
      return phrases(
        isScaled ? .weightNoiseFirstScaled : .weightNoiseFirstFixed, ["variance": shown(variance)])
    }
    if index == draws.count - 1 {
      return phrases(isScaled ? .weightNoiseLastScaled : .weightNoiseLastFixed)
    }
    return phrases(isScaled ? .weightNoiseScaled : .weightNoiseFixed)
  }

  func trace(_ figure: String, _ entry: Int, _ index: Int, _ phrases: Phrases) -> Trace? {
    let draw = draws[index]
    let own = { (names: [String]) in names.map { FigureCell($0, [entry]) } }
    switch figure {
    case "weights", "noise", "noisy":
      return Trace(
        cells: own(["weights", "noise", "noisy"]), arithmetic: [noisyLine(draw, entry)],
        caption: phrases(.weightNoiseTraceNoisy))
    case "inputs", "gradient":
      let row = unit.weights.indices.map { FigureCell("noisy", [$0]) }
      return Trace(
        cells: own(["inputs"]) + row,
        arithmetic: [residualLine(draw), gradientLine(draw, entry)],
        caption: phrases(.weightNoiseTraceGradient))
    case "mean", "exact", "noise_free":
      let variance = unit.gradientVariance(variance: variance, isScaled: isScaled)[entry]
      return Trace(
        cells: own(["mean", "exact", "noise_free"]),
        arithmetic: ["mean \(name(entry)) = \(shown(draw.mean[entry]))", exactLine(entry)],
        caption: phrases(
          .weightNoiseTraceMean, ["count": index + 1, "variance": shown(variance)]))
    default: return nil
    }
  }

  private func name(_ entry: Int) -> String { Arithmetic.indexed("∂J/∂w", entry) }

  /// `w₁ + δ₁ = (−1)·(1 + 0.3) = −1.3`.
  private func noisyLine(_ draw: Draw, _ entry: Int) -> String {
    "\(Arithmetic.indexed("w", entry)) + \(Arithmetic.indexed("δ", entry)) = "
      + "\(factor(unit.weights[entry]))·(1 + \(factor(draw.noise[entry]))) = "
      + shown(draw.noisy[entry])
  }

  /// `e = y − Σ(w + δ)x = 1 − (2.5·1 + (−0.7)·2) = −0.1`.
  private func residualLine(_ draw: Draw) -> String {
    let products = unit.weights.indices.map { entry in
      "\(factor(draw.noisy[entry]))·\(factor(unit.inputs[entry]))"
    }
    return "e = y − Σ(w + δ)x = \(shown(unit.target)) − (\(products.joined(separator: " + "))) = "
      + shown(draw.residual)
  }

  /// `∂J/∂w₁ = −e·x·(1 + ε) = −(−0.1)·2·(1 + 0.3) = 0.26`.
  private func gradientLine(_ draw: Draw, _ entry: Int) -> String {
    let letters = isScaled ? "−e·x·(1 + ε)" : "−e·x"
    let noise = isScaled ? "·(1 + \(factor(draw.noise[entry])))" : ""
    return "\(name(entry)) = \(letters) = −\(factor(draw.residual))·\(factor(unit.inputs[entry]))"
      + "\(noise) = \(shown(draw.gradient[entry]))"
  }

  /// `E[∂J/∂w₁] = −1·2 + 0.25·(−1)·2² = −3`.
  private func exactLine(_ entry: Int) -> String {
    let input = factor(unit.inputs[entry])
    let free = "−\(factor(unit.residual))·\(input)"
    let decay = "\(shown(variance))·\(factor(unit.weights[entry]))·\(input)²"
    return "E[\(name(entry))] = \(free)\(isScaled ? " + " + decay : "") = \(shown(exact[entry]))"
  }
}
