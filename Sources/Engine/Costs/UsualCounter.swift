/// A program that counts the work of layers, and what it would print.
///
/// They disagree on what to count, so a number means nothing without its counter. The rules were
/// read off torchinfo 1.8.0, thop 0.1.1, fvcore 0.1.5, ptflops 0.7.5 (its pytorch backend) and torch
/// 2.15.
public enum UsualCounter: String, Hashable, Sendable, CaseIterable {
  /// `torchinfo`, "total mult-adds": biases counted.
  case torchinfo
  /// `thop`, "MACs": biases left out.
  case thop
  /// `fvcore`, "flops", which are MACs: biases left out.
  case fvcore
  /// `ptflops`, "MACs": biases counted.
  case ptflops
  /// `torch.utils.flop_counter`, FLOPs: two for each MAC, biases and batch norm left out.
  case torch

  /// What the counter prints for a layer and one image; nil where the counters go by rules that are
  /// not ours to state: pooling.
  ///
  /// Transposed convolutions: torchinfo and thop multiply by output pixels, which is too many, the
  /// others by input pixels.
  ///
  /// ```swift
  /// let stem = CostedLayer.convolution(kernel: 7, stride: 2, padding: 3, outputs: 64, bias: true)
  /// let image = FeatureShape(channels: 3, height: 224, width: 224)
  /// try UsualCounter.torchinfo.count(stem, of: image, training: false)  // 118816768
  /// try UsualCounter.thop.count(stem, of: image, training: false)       // 118013952
  /// ```
  ///
  /// - Throws: as `CostedLayer.cost`.
  public func count(
    _ layer: CostedLayer, of input: FeatureShape, training: Bool
  ) throws(EngineError) -> Int? {
    let cost = try layer.cost(of: input)
    switch layer.kind {
    case .convolution, .depthwise, .dense:
      return try matrixCount(cost.multiplications, layer, cost.output)
    case .transposed:
      let isByOutput = self == .torchinfo || self == .thop
      let weights = cost.multiplications / input.area
      let products =
        isByOutput
        ? try Work.product(weights, cost.output.height, cost.output.width)
        : cost.multiplications
      return try matrixCount(products, layer, cost.output)
    case .batchNormalization:
      return batchNormCount(cost, training: training)
    case .maxPooling, .averagePooling, .globalAveragePooling:
      return nil
    }
  }

  private func matrixCount(
    _ products: Int, _ layer: CostedLayer, _ output: FeatureShape
  ) throws(EngineError) -> Int {
    let entries = try Work.product(output.channels, output.height, output.width)
    switch self {
    case .torchinfo, .ptflops: return products + (layer.bias ? entries : 0)
    case .thop, .fvcore: return products
    case .torch: return 2 * products
    }
  }

  private func batchNormCount(_ cost: LayerCost, training: Bool) -> Int {
    switch self {
    case .torchinfo: cost.parameters
    case .thop: 4 * cost.multiplications
    case .fvcore: (training ? 5 : 2) * cost.multiplications
    case .ptflops: 2 * cost.multiplications
    case .torch: 0
    }
  }
}
