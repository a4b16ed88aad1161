extension CostedLayer {
  /// The layer with ⌊α·C⌋ output channels instead of C, at least 1; a dense layer keeps its outputs,
  /// which are classes, and pooling and batch norm have none of their own.
  ///
  /// (Howard et al., "MobileNets", 2017, section 3.3.)
  ///
  /// - Throws: `EngineError.parameter` for an α that is not above 0 and at most 64.
  public func widened(by alpha: Double) throws(EngineError) -> CostedLayer {
    var layer = self
    switch kind {
    case .convolution(let outputs, let groups):
      layer.kind = .convolution(
        outputs: try CostedLayer.widened(outputs, by: alpha), groups: groups)
    case .transposed(let outputs, let groups, let extra):
      layer.kind = .transposed(
        outputs: try CostedLayer.widened(outputs, by: alpha), groups: groups, outputPadding: extra)
    case .depthwise, .maxPooling, .averagePooling, .globalAveragePooling, .batchNormalization,
      .dense:
      break
    }
    return layer
  }

  /// ⌊α·C⌋ channels, at least 1.
  ///
  /// - Throws: `EngineError.parameter` for an α that is not above 0 and at most 64, or a number of
  ///   channels that is no length.
  public static func widened(_ channels: Int, by alpha: Double) throws(EngineError) -> Int {
    guard alpha > 0, alpha <= 64 else {
      throw .parameter(name: "alpha", found: alpha, expected: "0 < alpha ≤ 64")
    }
    try Window.check("channels", channels, from: 1)
    return max(1, Int(alpha * Double(channels)))
  }
}

extension FeatureShape {
  /// The maps of an image whose resolution is multiplied by ρ: sides of round(ρ·n), at least 1.
  ///
  /// (Howard et al., "MobileNets", 2017, section 3.4.)
  ///
  /// - Throws: `EngineError.parameter` for a ρ that is not above 0 and at most 64, or a side that is no
  ///   length.
  public func resized(by rho: Double) throws(EngineError) -> FeatureShape {
    guard rho > 0, rho <= 64 else {
      throw .parameter(name: "rho", found: rho, expected: "0 < rho ≤ 64")
    }
    try check()
    return FeatureShape(
      channels: channels, height: max(1, Int((rho * Double(height)).rounded())),
      width: max(1, Int((rho * Double(width)).rounded())))
  }
}
