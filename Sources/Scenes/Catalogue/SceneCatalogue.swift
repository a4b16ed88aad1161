import Formula

/// Every scene, by name.
public enum SceneCatalogue {
  /// What each scene says of itself, in the order of the curriculum.
  public static let all: [SceneDeclaration] = scenes.map { $0.declaration }

  private static let scenes: [any Scene.Type] = [
    DropoutMaskScene.self, DropoutRidgeScene.self, ColumnScalingScene.self, WeightNoiseScene.self,
    NoisePenaltyScene.self, DropoutFamilyScene.self,
    Convolution1DScene.self, ConvolutionGradientScene.self, PoolingScene.self,
    PointwiseScene.self, Convolution2DScene.self, TransposedConvolutionScene.self,
    BatchNormScene.self, BatchNormGradientScene.self,
    BatchNormModesScene.self, TrainingRaceScene.self, BiasScene.self, WeightScalingScene.self,
    ReceptiveFieldScene.self, LayerCostsScene.self, SeparableScene.self, MultipliersScene.self,
    CenterLossScene.self, EvenCentroidsScene.self, CalculationScene.self,
  ]

  /// What the scene of a name says of itself.
  public static func declaration(named name: String) -> SceneDeclaration? {
    all.first { $0.name == name }
  }

  /// The scene of a name for settings as they are written.
  ///
  /// ```swift
  /// let scene = try SceneCatalogue.scene(
  ///   named: "convolution-1d", settings: [("input", "[1, 2, -1, 3, 0]"), ("kernel", "w")],
  ///   variables: ["w": value])
  /// scene.frame(at: 1).arithmetic  // ["Z₀ = 2·1 + (−1)·2 = 0"]
  /// ```
  ///
  /// - Parameters:
  ///   - name: the scene's name.
  ///   - settings: names and sources; each is read by its parameter's kind.
  ///   - variables: values that formulas may use.
  /// - Throws: `SceneError` for unknown names, and settings that are not allowed or do not fit.
  public static func scene(
    named name: String, settings: [(name: String, source: String)] = [],
    variables: [String: Value] = [:]
  ) throws(SceneError) -> any Scene {
    try scene(
      named: name, settings: settings.map { WrittenSetting(name: $0.name, source: $0.source) },
      variables: variables)
  }

  /// The scene of a name for settings with labels and nested fields.
  ///
  /// - Throws: `SceneError` for unknown names, and settings that are not allowed or do not fit.
  public static func scene(
    named name: String, settings: [WrittenSetting], variables: [String: Value] = [:]
  ) throws(SceneError) -> any Scene {
    let scene = try type(named: name)
    return try scene.init(scene.declaration.settings(settings, variables: variables))
  }

  /// The scene of a name for settings that were read before.
  ///
  /// - Throws: `SceneError` for an unknown name, and settings that do not fit each other.
  public static func scene(
    named name: String, settings: Settings
  ) throws(SceneError) -> any Scene {
    try type(named: name).init(settings)
  }

  /// The settings of a command line: `stride=2`, `input=[1, 2, -1]`.
  ///
  /// - Throws: `SceneError.notASetting` for what is not `name=value`.
  public static func settings(
    arguments: [String]
  ) throws(SceneError) -> [WrittenSetting] {
    var settings: [WrittenSetting] = []
    for argument in arguments {
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, let name = parts.first?.trimmed, !name.isEmpty else {
        throw .notASetting(argument)
      }
      take(name, parts[1].trimmed, into: &settings)
    }
    return settings
  }

  /// `let y` has a label, and `let y say` is nested in it.
  private static func take(
    _ head: String, _ source: String, into settings: inout [WrittenSetting]
  ) {
    let words = head.split(separator: " ").map(String.init)
    guard words.count > 1, Parameter.Statement(rawValue: words[0]) != nil else {
      return settings.append(WrittenSetting(name: head, source: source))
    }
    let place = settings.lastIndex { $0.name == words[0] && $0.label == words[1] }
    if words.count == 3, let place {
      settings[place].nested.append(WrittenSetting.Nested(name: words[2], source: source))
    } else {
      let label = words.dropFirst().joined(separator: " ")
      settings.append(WrittenSetting(name: words[0], label: label, source: source))
    }
  }

  private static func type(named name: String) throws(SceneError) -> any Scene.Type {
    guard let scene = scenes.first(where: { $0.declaration.name == name }) else {
      throw .unknownScene(name, nearest: nearestName(to: name, in: all.map(\.name)))
    }
    return scene
  }
}

extension Substring {
  /// The text without blanks at its ends.
  var trimmed: String {
    let start = drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}
