import Engine
import Formula
import Phrases

/// The arithmetic and the captions of `weight-scaling`.
struct WeightScalingWords {
  private let scene: WeightScalingScene
  private let phrases: Phrases
  private var setup: ScalingSetup { scene.setup }

  init(_ scene: WeightScalingScene, _ phrases: Phrases) {
    self.scene = scene
    self.phrases = phrases
  }

  /// How the numbers of a stage are written.
  func symbol(_ stage: ScaledStage) -> String {
    let name =
      switch stage.kind {
      case .convolution: "Z"
      case .normalized: "x̂"
      case .affine: "y"
      case .relu: "a"
      case .logits: "l"
      case .probabilities: "p"
      }
    return stage.kind == .logits || stage.kind == .probabilities
      ? name : Arithmetic.indexed(name, stage.layer)
  }

  /// What a stage is called in the table.
  func title(_ stage: ScaledStage) -> String {
    let phrase: Phrase =
      switch stage.kind {
      case .convolution: .weightScalingConvolution
      case .normalized: .weightScalingNormalized
      case .affine: .weightScalingAffine
      case .relu: .weightScalingReLU
      case .logits: .weightScalingLogits
      case .probabilities: .weightScalingProbabilities
      }
    return phrases(phrase, ["layer": stage.layer])
  }

  func arithmetic(_ index: Int) -> [String] {
    let stage = scene.stages[index]
    guard stage.kind == .probabilities, index > 0 else { return lines(index, stage.largest) }
    let logits = scene.stages[index - 1]
    return zip([logits.before, logits.after], [stage.before, stage.after]).map { from, to in
      "softmax(\(list(from.output))) = (\(list(to.output)))"
    }
  }

  /// A number of a stage before and after, and their ratio.
  func lines(_ index: Int, _ place: Int) -> [String] {
    let stage = scene.stages[index]
    let (before, after) = (stage.before.output.elements[place], stage.after.output.elements[place])
    let name = entry(stage, place)
    let made = [(stage.before, before, false), (stage.after, after, true)].map {
      side, value, isAfter in
      let phrase: Phrase = isAfter ? .weightScalingLineAfter : .weightScalingLineBefore
      let way = way(index, side, place, isAfter).map { "\($0) = " } ?? ""
      return phrases(phrase, ["line": "\(name) = \(way)\(shown(value))"])
    }
    let ratio = stage.ratio.elements[place]
    return ratio.isFinite
      ? made + ["\(factor(after)) / \(factor(before)) = \(shown(ratio))"] : made
  }

  private func entry(_ stage: ScaledStage, _ place: Int) -> String {
    guard stage.ratio.rank == 3, let width = stage.ratio.shape.last, width > 0 else {
      return Arithmetic.indexed(symbol(stage), place)
    }
    return Arithmetic.entry(symbol(stage), [place / width, place % width])
  }

  /// How a number is made: nothing for sums that are too long to show.
  private func way(
    _ index: Int, _ side: ScaledStage.Side, _ place: Int, _ isAfter: Bool
  ) -> String? {
    let stage = scene.stages[index]
    if let convolution = side.convolution { return sum(convolution, place) }
    guard index > 0 else { return nil }
    let last = isAfter ? scene.stages[index - 1].after : scene.stages[index - 1].before
    guard last.output.elements.indices.contains(place) else { return nil }
    let from = last.output.elements[place]
    let channel = place / ScalingSetup.positions
    switch stage.kind {
    case .normalized:
      guard let norm = side.norm, norm.mean.indices.contains(channel) else { return nil }
      let epsilon = shown(ScalingSetup.batchNorm.epsilon)
      let root = "√(\(factor(norm.variance[channel])) + \(epsilon))"
      return "(\(factor(from)) − \(factor(norm.mean[channel]))) / \(root)"
    case .affine:
      let norm = ScalingSetup.batchNorm
      return "\(shown(norm.gamma[channel]))·\(factor(from)) + \(factor(norm.beta[channel]))"
    case .relu: return "max(0, \(shown(from)))"
    default: return nil
    }
  }

  /// The products of a convolution's output, and its bias.
  private func sum(
    _ convolution: (input: Tensor, kernel: Tensor, bias: Tensor?), _ place: Int
  ) -> String {
    let (channel, position) = place.quotientAndRemainder(dividingBy: ScalingSetup.positions)
    var terms: [String] = []
    for source in 0..<ScalingSetup.channels {
      for tap in 0..<ScalingSetup.taps {
        let index = [0, source, position + tap - 1]
        guard let x = convolution.input.entry(at: index),
          let w = convolution.kernel.entry(at: [channel, source, tap]), x != 0, w != 0
        else { continue }
        terms.append("\(factor(w))·\(factor(x))")
      }
    }
    if let bias = convolution.bias?.entry(at: [channel]) { terms.append(factor(bias)) }
    return terms.isEmpty ? "0" : terms.joined(separator: " + ")
  }

  private func list(_ tensor: Tensor) -> String {
    tensor.elements.map(shown).joined(separator: ", ")
  }
}

extension WeightScalingWords {
  func text(_ index: Int) -> String {
    let stage = scene.stages[index]
    let words: KeyValuePairs<String, any CustomStringConvertible> = [
      "alpha": shown(setup.alpha), "layer": stage.layer,
      "factor": stage.factor.map(shown) ?? "",
    ]
    return PlaneWords.join([
      index == 0
        ? phrases(setup.scalesInputs ? .weightScalingInputs : .weightScalingWeights, words) : nil,
      phrases(phrase(stage), words),
    ])
  }

  private func phrase(_ stage: ScaledStage) -> Phrase {
    switch stage.kind {
    case .convolution: convolution(stage)
    case .normalized: normalized(stage)
    case .affine: stage.factor == nil ? flipped(.weightScalingFlipped) : .weightScalingSame
    case .relu:
      stage.factor == nil
        ? .weightScalingBroken
        : stage.factor == 1 ? .weightScalingSame : .weightScalingPassed
    case .logits: stage.factor == nil ? .weightScalingLogitsBroken : logits(stage)
    case .probabilities: probabilities(stage)
    }
  }

  private func convolution(_ stage: ScaledStage) -> Phrase {
    guard stage.factor != nil else { return .weightScalingConvolutionBroken }
    return setup.bias == .fixed ? .weightScalingConvolutionBias : .weightScalingConvolutionScaled
  }

  private func normalized(_ stage: ScaledStage) -> Phrase {
    guard setup.norm == .batch else {
      return stage.factor == nil ? .weightScalingFrozen : .weightScalingSame
    }
    guard let factor = stage.factor else { return .weightScalingBroken }
    return factor > 0 ? .weightScalingUndone : .weightScalingNegated
  }

  /// A sentence for negative α, where that is why there is no factor.
  private func flipped(_ phrase: Phrase) -> Phrase {
    setup.norm == .batch && setup.alpha < 0 ? phrase : .weightScalingBroken
  }

  private func logits(_ stage: ScaledStage) -> Phrase {
    stage.factor == 1 ? .weightScalingLogitsSame : .weightScalingLogitsScaled
  }

  private func probabilities(_ stage: ScaledStage) -> Phrase {
    let logits = scene.stages.last { $0.kind == .logits }
    guard let factor = logits?.factor else { return .weightScalingProbabilitiesOther }
    if factor == 1 { return .weightScalingProbabilitiesSame }
    return factor > 0 ? .weightScalingProbabilitiesSharper : .weightScalingProbabilitiesTurned
  }
}
