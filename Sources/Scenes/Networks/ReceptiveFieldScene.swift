import Engine
import Phrases

/// What a unit sees of the input: its field grows layer by layer, then its weight is handed back down.
///
/// (Araujo, Norris and Sim, "Computing Receptive Fields of Convolutional Neural Networks", Distill,
/// 2019; Luo, Li, Urtasun and Zemel, "Understanding the effective receptive field", 2016.)
struct ReceptiveFieldScene: Scene {
  static let declaration = SceneDeclaration(
    name: "receptive-field", summary: .receptiveSummary, frameMeaning: .receptiveFrames,
    parameters: [
      Parameter(
        name: "layers", kind: .layers(line: "layer", kinds: kinds),
        initial: "[[3, 2, 1], [2, 2], [3, 2, 1], [2, 2]]", help: .receptiveLayersHelp),
      Parameter(
        name: "unit", kind: .pair(0...largestSize, words: []), initial: "0",
        help: .receptiveUnitHelp),
      Parameter(
        name: "size", kind: .integer(1...largestSize), initial: "32", help: .receptiveSizeHelp),
    ],
    figures: [
      FigureDeclaration(name: "stack", meaning: .receptiveStackFigure),
      FigureDeclaration(name: "table", meaning: .receptiveTableFigure),
      FigureDeclaration(name: "image", meaning: .receptiveImageFigure),
      FigureDeclaration(name: "effective", meaning: .receptiveEffectiveFigure),
      FigureDeclaration(name: "weights", meaning: .receptiveWeightsFigure),
    ],
    views: [
      ViewDeclaration(title: .receptiveSideView, figures: ["stack", "table"]),
      ViewDeclaration(title: .receptiveImageView, figures: ["image"]),
      ViewDeclaration(title: .receptiveWeightView, figures: ["effective", "weights"]),
    ])

  /// The layers that have a window of their own to look through.
  private static let kinds: [LayerSetting.Kind] = [
    .conv, .depthwise, .pointwise, .maxPool, .averagePool, .batchNorm,
  ]
  private static let largestSize = 256
  private static let mostLayers = 32

  /// How each layer is called.
  let titles: [String]
  /// The layers along one axis; height and width have the same.
  let layers: [ReceptiveLayer]
  /// The windows of the layers on what lies below them.
  let windows: [Window]
  /// The fields of the input and behind each layer.
  let fields: [ReceptiveField]
  /// What the chosen unit of the input, of the first layer and so on sees, down and to the right.
  let seen: [(down: FieldOfUnit, right: FieldOfUnit)]
  /// The pixels that are shown, padding included.
  let shown: ClosedRange<Int>

  init(_ settings: Settings) throws(SceneError) {
    let given = try settings.layers("layers")
    guard given.count <= ReceptiveFieldScene.mostLayers else {
      throw .layerCount(
        parameter: "layers", found: given.count, limit: ReceptiveFieldScene.mostLayers)
    }
    let layers = given.map(\.receptive)
    let size = try settings.integer("size")
    windows = try ReceptiveFieldScene.windows(layers, size: size)
    fields = try computed { () throws(EngineError) in try ReceptiveField.along(layers) }
    let units = windows.last?.outputSize ?? size
    let unit = settings.pair("unit") ?? (0, 0)
    for place in [unit.down, unit.right] where place >= units {
      throw .unitNotThere(place, count: units)
    }
    seen = try ReceptiveFieldScene.seen(layers, windows, unit, size: size)
    let spans = seen.flatMap { [$0.down.span, $0.right.span] }
    let first = min(0, spans.map(\.lowerBound).min() ?? 0)
    shown = first...max(size - 1, spans.map(\.upperBound).max() ?? 0)
    titles = given.map(\.title)
    self.layers = layers
  }

  var frameCount: Int { 2 * layers.count }

  /// The length of the input.
  var size: Int { windows.first?.input ?? 1 }

  func frame(at number: Int, in phrases: Phrases) -> Frame {
    let index = min(max(number, 1), frameCount) - 1
    return index < layers.count
      ? forward(index + 1, phrases) : backward(2 * layers.count - 1 - index, phrases)
  }

  /// How many units there are at a level; the input is level 0.
  func units(at level: Int) -> Int {
    level == 0 ? size : windows[level - 1].outputSize
  }

  private static func windows(
    _ layers: [ReceptiveLayer], size: Int
  ) throws(SceneError) -> [Window] {
    var windows: [Window] = []
    for (place, layer) in layers.enumerated() {
      do {
        windows.append(
          try Window(
            input: windows.last?.outputSize ?? size, kernel: layer.kernel, stride: layer.stride,
            padding: layer.padding, dilation: layer.dilation))
      } catch {
        throw .layer(parameter: "layers", number: place + 1, .engine(error))
      }
    }
    return windows
  }

  /// What the chosen unit of the last layer sees, and below it at each level a unit in the middle of
  /// what that one sees.
  private static func seen(
    _ layers: [ReceptiveLayer], _ windows: [Window], _ unit: (down: Int, right: Int), size: Int
  ) throws(SceneError) -> [(down: FieldOfUnit, right: FieldOfUnit)] {
    let top = (
      down: try field(of: unit.down, layers, size), right: try field(of: unit.right, layers, size)
    )
    var seen: [(down: FieldOfUnit, right: FieldOfUnit)] = []
    for level in 0..<layers.count {
      let count = level == 0 ? size : windows[level - 1].outputSize
      let below = Array(layers.prefix(level))
      seen.append(
        (
          try field(of: middle(top.down.levels[level], of: count), below, size),
          try field(of: middle(top.right.levels[level], of: count), below, size)
        ))
    }
    return seen + [top]
  }

  private static func middle(_ level: FieldOfUnit.Level, of count: Int) -> Int {
    let cells = level.cells
    return cells.isEmpty
      ? min(max(0, level.span.lowerBound), count - 1) : cells[cells.count / 2]
  }

  /// The longest field that is drawn.
  private static let longestField = 1_024

  private static func field(
    of unit: Int, _ layers: [ReceptiveLayer], _ size: Int
  ) throws(SceneError) -> FieldOfUnit {
    let reach = try computed { () throws(EngineError) in try ReceptiveField(of: layers) }
    guard reach.size <= longestField else {
      throw .fieldTooWide(reach.size, limit: longestField)
    }
    return try computed { () throws(EngineError) in
      try FieldOfUnit(unit, behind: layers, input: size)
    }
  }
}

extension LayerSetting {
  /// The layer as a receptive field sees it.
  var receptive: ReceptiveLayer {
    ReceptiveLayer(
      kernel: number(.kernel), stride: number(.stride), padding: Padding(number(.padding)),
      dilation: number(.dilation))
  }
}
