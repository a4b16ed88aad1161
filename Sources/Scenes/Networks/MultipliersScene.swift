import Engine
import Phrases

/// What a network costs as its width multiplier α moves, then its resolution multiplier ρ.
///
/// (Howard et al., "MobileNets", 2017, sections 3.3 and 3.4.)
struct MultipliersScene: Scene {
  static let declaration = SceneDeclaration(
    name: "multipliers", summary: .multipliersSummary, frameMeaning: .multipliersFrames,
    parameters: [
      Parameter(
        name: "network", kind: .word(["mobilenet", "block"]), initial: "mobilenet",
        help: .multipliersNetworkHelp),
      Parameter(
        name: "layers", kind: .layers(line: "layer", kinds: LayerSetting.Kind.allCases),
        initial: nil, help: .multipliersLayersHelp),
      Parameter(
        name: "input", kind: .vector(length: 3...3), initial: "[3, 224, 224]",
        help: .multipliersInputHelp),
      Parameter(
        name: "alpha", kind: .real(0.05...2), initial: "0.75", help: .multipliersAlphaHelp),
      Parameter(
        name: "rho", kind: .real(0.05...2), initial: "5 / 7", help: .multipliersRhoHelp),
    ],
    figures: [
      FigureDeclaration(name: "parts", meaning: .multipliersPartsFigure),
      FigureDeclaration(name: "course", meaning: .multipliersCourseFigure),
      FigureDeclaration(name: "totals", meaning: .multipliersTotalsFigure),
    ],
    views: [
      ViewDeclaration(title: .multipliersPartsView, figures: ["parts", "totals"]),
      ViewDeclaration(title: .multipliersCourseView, figures: ["course"]),
    ])

  /// In how many steps a multiplier moves.
  private static let steps = 5

  /// The whole network, then α step by step, then ρ.
  let moments: [MultipliedNetwork]
  /// The multiplications and parameters of the same network with standard convolutions.
  let standard: (multiplications: Int, parameters: Int)?

  init(_ settings: Settings) throws(SceneError) {
    let (alpha, rho) = (try settings.number("alpha"), try settings.number("rho"))
    let network = try MultipliersScene.network(settings)
    let (alphas, rhos) = (
      MultipliersScene.values(to: alpha), MultipliersScene.values(to: rho)
    )
    let moments =
      [(1, 1)] + alphas.map { ($0, 1) } + rhos.map { (alpha, $0) }
    self.moments = try moments.scanned { (multipliers) throws(SceneError) in
      try network.multiplied(alpha: multipliers.0, rho: multipliers.1)
    }
    standard = try network.standard()
  }

  var frameCount: Int { moments.count }

  func frame(at number: Int, in phrases: Phrases) -> Frame {
    MultipliersFrames(self, phrases).frame(min(max(number, 1), frameCount) - 1)
  }

  func trace(of cell: FigureCell, at number: Int, in phrases: Phrases) -> Trace? {
    MultipliersFrames(self, phrases).trace(of: cell, min(max(number, 1), frameCount) - 1)
  }

  /// The values from 1, which is left out, to an end.
  private static func values(to end: Double) -> [Double] {
    end == 1
      ? [] : (1...steps).map { $0 == steps ? end : 1 + (end - 1) * Double($0) / Double(steps) }
  }

  private static func network(_ settings: Settings) throws(SceneError) -> MultipliableNetwork {
    if let layers = settings.optionalLayers("layers") {
      let shape = try LayerCostsScene.input(settings)
      return MultipliableNetwork(.layers(layers), input: shape)
    }
    return settings.word("network") == "block"
      ? MultipliableNetwork(.block, input: FeatureShape(channels: 512, height: 14, width: 14))
      : MultipliableNetwork(.mobileNet, input: CostedNetwork.image(224))
  }
}

/// A network whose width and resolution can be multiplied.
struct MultipliableNetwork {
  private let kind: Kind
  private let input: FeatureShape

  /// Which network it is.
  enum Kind {
    case mobileNet
    case block
    case layers([LayerSetting])
  }

  init(_ kind: Kind, input: FeatureShape) {
    self.kind = kind
    self.input = input
  }

  /// The network with both multipliers.
  func multiplied(alpha: Double, rho: Double) throws(SceneError) -> MultipliedNetwork {
    var shape = try computed { () throws(EngineError) in try input.resized(by: rho) }
    if case .block = kind {
      shape.channels = try computed { () throws(EngineError) in
        try CostedLayer.widened(input.channels, by: alpha)
      }
    }
    let start = shape
    let layers = try layers(alpha: alpha)
    if case .layers = kind { return try given(layers, start, alpha, rho) }
    let costs = try computed { () throws(EngineError) in
      try CostedNetwork(layers).costs(of: start)
    }
    return MultipliedNetwork(alpha: alpha, rho: rho, input: start, layers: layers, costs: costs)
  }

  /// The same network with each depthwise and pointwise pair one standard convolution; nothing where
  /// the author lists the layers.
  func standard() throws(SceneError) -> (multiplications: Int, parameters: Int)? {
    switch kind {
    case .layers: return nil
    case .block:
      let conv = CostedLayer.convolution(kernel: 3, padding: 1, outputs: input.channels)
      let cost = try computed { () throws(EngineError) in try conv.cost(of: input) }
      return (cost.multiplications, cost.parameters)
    case .mobileNet:
      let costs = try computed { () throws(EngineError) in
        try CostedNetwork.mobileNet(separable: false).costs(of: input)
      }
      return (
        CostedNetwork.total(costs) { $0.multiplications },
        CostedNetwork.total(costs) { $0.parameters }
      )
    }
  }

  private func layers(alpha: Double) throws(SceneError) -> [CostedLayer] {
    try computed { () throws(EngineError) in
      switch kind {
      case .mobileNet: return try CostedNetwork.mobileNet(alpha: alpha).layers
      case .block:
        let pointwise = CostedLayer.pointwise(outputs: input.channels)
        return [.depthwise(kernel: 3, padding: 1), try pointwise.widened(by: alpha)]
      case .layers(let layers):
        var channels = input.channels
        var widened: [CostedLayer] = []
        for setting in layers {
          // Channels that are left out stay as many as come in, before they are multiplied.
          let layer = setting.costed(channels: channels)
          channels = setting.number(.outputs, channels: channels)
          widened.append(try layer.widened(by: alpha))
        }
        return widened
      }
    }
  }

  /// The costs of the author's layers, one of which may not fit.
  private func given(
    _ layers: [CostedLayer], _ input: FeatureShape, _ alpha: Double, _ rho: Double
  ) throws(SceneError) -> MultipliedNetwork {
    var shape = input
    var costs: [LayerCost] = []
    for (place, layer) in layers.enumerated() {
      do {
        costs.append(try layer.cost(of: shape))
      } catch {
        throw .layer(parameter: "layers", number: place + 1, .engine(error))
      }
      shape = costs[place].output
    }
    return MultipliedNetwork(alpha: alpha, rho: rho, input: input, layers: layers, costs: costs)
  }
}

/// A network with its multipliers, and what it costs.
struct MultipliedNetwork {
  let alpha: Double
  let rho: Double
  let input: FeatureShape
  let layers: [CostedLayer]
  let costs: [LayerCost]

  /// The kinds of layers that the multipliers treat differently.
  enum Part: CaseIterable {
    case standard
    case depthwise
    case pointwise
    case classifier
    case other
  }

  /// The multiplications of all layers.
  var multiplications: Int { CostedNetwork.total(costs) { $0.multiplications } }

  /// The parameters of all layers.
  var parameters: Int { CostedNetwork.total(costs) { $0.parameters } }

  /// The costs of the layers of one kind.
  func costs(of part: Part) -> [LayerCost] {
    zip(layers, costs).filter { MultipliedNetwork.part($0.0) == part }.map(\.1)
  }

  private static func part(_ layer: CostedLayer) -> Part {
    switch layer.kind {
    case .depthwise: .depthwise
    case .convolution(_, let groups): layer.kernel == 1 && groups == 1 ? .pointwise : .standard
    case .dense: .classifier
    case .transposed: .standard
    case .maxPooling, .averagePooling, .globalAveragePooling, .batchNormalization: .other
    }
  }
}
