import Engine
import Phrases

/// The arithmetic and the captions of `layer-costs`.
struct LayerCostsWords {
  private let phrases: Phrases

  init(_ phrases: Phrases) { self.phrases = phrases }

  /// The output's size, the parameters and the multiplications of a layer, with its numbers.
  func arithmetic(_ row: CostedRow) -> [String] {
    ([size(row)] + parameters(row) + work(row)).compactMap(\.self)
  }

  /// What a layer does, and what is worth knowing of its cost.
  func caption(_ row: CostedRow, _ index: Int, _ network: Int) -> String {
    let name = "\(network == 0 ? "A" : "B").\(index + 1)"
    return PlaneWords.join([
      phrases(.layerCostsLayer, ["name": name, "layer": row.setting.title, "shape": row.shape]),
      phrases(note(row.layer.kind)),
    ])
  }

  /// By which rule a counter comes to what it prints.
  func rule(_ convention: CountConvention, _ row: CostedRow) -> String {
    guard let counter = convention.counter else { return "" }
    switch row.layer.kind {
    case .batchNormalization: return batchNormRule(counter, convention == .fvcoreTraining)
    case .transposed:
      let isByOutput = counter == .torchinfo || counter == .thop
      return [
        phrases(isByOutput ? .layerCostsByOutput : .layerCostsByInput), matrixRule(counter, row),
      ].joined(separator: ", ")
    case .convolution, .depthwise, .dense: return matrixRule(counter, row)
    case .maxPooling, .averagePooling, .globalAveragePooling:
      return phrases(.layerCostsDiffer)
    }
  }

  private func matrixRule(_ counter: UsualCounter, _ row: CostedRow) -> String {
    switch counter {
    case .torchinfo, .ptflops:
      phrases(row.layer.bias ? .layerCostsWithBias : .layerCostsMACs)
    case .thop, .fvcore: phrases(row.layer.bias ? .layerCostsWithoutBias : .layerCostsMACs)
    case .torch: phrases(.layerCostsTwice)
    }
  }

  private func batchNormRule(_ counter: UsualCounter, _ training: Bool) -> String {
    switch counter {
    case .torchinfo: phrases(.layerCostsNormParameters)
    case .thop: phrases(.layerCostsNormEntries, ["count": 4])
    case .fvcore: phrases(.layerCostsNormEntries, ["count": training ? 5 : 2])
    case .ptflops: phrases(.layerCostsNormEntries, ["count": 2])
    case .torch: phrases(.layerCostsNormNothing)
    }
  }

  /// `⌊(512 + 2·1 − 4) / 2⌋ + 1 = 256`.
  private func size(_ row: CostedRow) -> String? {
    let (sliding, kernel) = (row.layer.sliding, row.layer.kernel)
    switch row.layer.kind {
    case .convolution, .depthwise, .maxPooling, .averagePooling:
      let span = sliding.dilation * (kernel - 1) + 1
      let padding = sliding.padding.before > 0 ? " + 2·\(sliding.padding.before)" : ""
      return
        "H = ⌊(\(row.input.height)\(padding) − \(span)) / \(sliding.stride)⌋ + 1"
        + " = \(row.cost.output.height)"
    case .transposed, .globalAveragePooling, .batchNormalization, .dense: return nil
    }
  }

  /// `parameters = 64·3·4·4 + 64 = 3,136`.
  func parameters(_ row: CostedRow) -> [String] {
    let bias = row.layer.bias ? row.cost.output.channels : 0
    let factors: [Int]
    switch row.layer.kind {
    case .convolution, .depthwise, .transposed, .dense: factors = weights(row)
    case .batchNormalization: factors = [2, row.input.channels]
    case .maxPooling, .averagePooling, .globalAveragePooling:
      return ["\(phrases(.layerCostsParametersColumn)) = 0"]
    }
    let product = factors.map(String.init).joined(separator: "·")
    let sum = bias > 0 ? "\(product) + \(bias)" : product
    let total = Arithmetic.count(row.cost.parameters)
    return ["\(phrases(.layerCostsParametersColumn)) = \(sum) = \(total)"]
  }

  /// C_out, C_in/g and the kernel, or the two sides of a matrix.
  private func weights(_ row: CostedRow) -> [Int] {
    let (output, input, kernel) = (row.cost.output, row.input, row.layer.kernel)
    switch row.layer.kind {
    case .convolution(_, let groups):
      return [output.channels, input.channels / groups, kernel, kernel]
    case .transposed(_, let groups, _):
      return [output.channels, input.channels / groups, kernel, kernel]
    case .depthwise: return [output.channels, 1, kernel, kernel]
    case .dense: return [output.channels, input.channels * input.height * input.width]
    case .maxPooling, .averagePooling, .globalAveragePooling, .batchNormalization: return []
    }
  }

  /// The additions: one for each product, but for the first product of each output without a bias.
  func additions(_ row: CostedRow) -> [String] {
    let (output, cost) = (row.cost.output, row.cost)
    let title = phrases(.layerCostsAdditionsColumn)
    let entries = output.channels &* output.height &* output.width
    switch row.layer.kind {
    case .convolution, .depthwise, .transposed, .dense:
      let difference = cost.additions &- cost.multiplications
      let rest = difference < 0 ? " − \(Arithmetic.count(entries))" : ""
      let bias = difference > 0 ? " + \(Arithmetic.count(entries))" : ""
      return [
        "\(title) = \(Arithmetic.count(cost.multiplications))\(rest)\(bias)"
          + " = \(Arithmetic.count(cost.additions))"
      ]
    case .batchNormalization:
      return [
        Arithmetic.product(
          title, [output.channels, output.height, output.width], is: cost.additions)
      ]
    case .maxPooling: return ["\(title) = \(Arithmetic.count(cost.additions))"]
    case .averagePooling, .globalAveragePooling: return [work(row)[0]]
    }
  }

  /// The multiplications of a layer, or what it does instead, with its factors.
  func work(_ row: CostedRow) -> [String] {
    let (output, cost) = (row.cost.output, row.cost)
    let multiplications = phrases(.layerCostsMultiplications)
    let cells = row.layer.kernel * row.layer.kernel - 1
    switch row.layer.kind {
    case .convolution, .depthwise:
      return [
        Arithmetic.product(
          multiplications, [output.height, output.width] + weights(row), is: cost.multiplications)
      ]
    case .transposed:
      return [
        Arithmetic.product(
          multiplications, [row.input.height, row.input.width] + weights(row),
          is: cost.multiplications)
      ]
    case .dense:
      return [Arithmetic.product(multiplications, weights(row), is: cost.multiplications)]
    case .batchNormalization:
      return [
        Arithmetic.product(
          multiplications, [output.channels, output.height, output.width],
          is: cost.multiplications)
      ]
    case .maxPooling:
      return [
        Arithmetic.product(
          phrases(.layerCostsComparisons), [output.channels, output.height, output.width, cells],
          is: cost.comparisons)
      ]
    case .averagePooling:
      return [
        Arithmetic.product(
          phrases(.layerCostsAdditionsColumn),
          [output.channels, output.height, output.width, cells], is: cost.additions),
        Arithmetic.product(
          phrases(.layerCostsDivisions), [output.channels, output.height, output.width],
          is: cost.divisions),
      ]
    case .globalAveragePooling:
      return [
        Arithmetic.product(
          phrases(.layerCostsAdditionsColumn),
          [output.channels, row.input.height * row.input.width - 1], is: cost.additions)
      ]
    }
  }

  private func note(_ kind: CostedLayer.Kind) -> Phrase {
    switch kind {
    case .convolution: .layerCostsConvolutionNote
    case .depthwise: .layerCostsDepthwiseNote
    case .transposed: .layerCostsTransposedNote
    case .maxPooling: .layerCostsMaxPoolNote
    case .averagePooling, .globalAveragePooling: .layerCostsAveragePoolNote
    case .batchNormalization: .layerCostsBatchNormNote
    case .dense: .layerCostsDenseNote
    }
  }
}
