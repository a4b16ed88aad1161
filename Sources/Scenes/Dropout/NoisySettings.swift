import Engine

/// The linear unit of `weight-noise` and `noise-penalty`, as its settings give it.
enum NoisySettings {
  /// The most weights.
  static let most = 8

  /// The settings of a unit with defaults of its own.
  static func parameters(w: String, y: String) -> [Parameter] {
    [
      Parameter(name: "w", kind: .vector(length: 1...most), initial: w, help: .noiseWeightsHelp),
      Parameter(name: "x", kind: .vector(length: 1...most), initial: nil, help: .noiseInputsHelp),
      Parameter(
        name: "y", kind: .real(-1000...1000), initial: y, help: .noiseTargetHelp),
    ]
  }

  /// The unit.
  static func unit(_ settings: Settings) throws(SceneError) -> NoisyUnit {
    let weights = try settings.tensor("w")
    let inputs = try PlaneSettings.tensor(
      "x", settings, shape: weights.shape, otherwise: [1, 2, -1, 0.5])
    let target = try settings.number("y")
    return try computed { () throws(EngineError) in
      try NoisyUnit(weights: weights.elements, inputs: inputs.elements, target: target)
    }
  }
}
