import Engine
import Formula
import Phrases

/// The author's own scene: what is given and computed, one statement a frame.
struct CalculationScene: Scene {
  static let declaration = SceneDeclaration(
    name: "calculation", summary: .calculationSummary, frameMeaning: .calculationFrames,
    parameters: [
      Parameter(name: "given", kind: .statement(.given), initial: nil, help: .calculationGivenHelp),
      Parameter(
        name: "slider", kind: .statement(.slider), initial: nil, help: .calculationSliderHelp),
      Parameter(name: "let", kind: .statement(.formula), initial: nil, help: .calculationLetHelp),
      Parameter(name: "show", kind: .names, initial: nil, help: .calculationShowHelp),
      Parameter(name: "plot", kind: .statement(.plot), initial: nil, help: .calculationPlotHelp),
      Parameter(
        name: "seed", kind: .integer(0...Int(UInt32.max)), initial: "1", help: .sceneSeedHelp),
    ],
    figures: [
      FigureDeclaration(name: "NAME", meaning: .calculationFigure),
      FigureDeclaration(name: "equation", meaning: .calculationEquationFigure),
    ])

  /// What is shown where an author gives nothing: attention, small enough to follow.
  private static let example = [
    WrittenSetting(
      name: "slider", label: "t", source: "range(1, 5)",
      nested: [.init(name: "start", source: "2")]),
    WrittenSetting(name: "given", label: "Q", source: "integers(-2, 2, 2, 2)"),
    WrittenSetting(name: "given", label: "K", source: "integers(-2, 2, 3, 2)"),
    WrittenSetting(name: "given", label: "V", source: "integers(0, 5, 3, 2)"),
    WrittenSetting(
      name: "let", label: "S", source: "Q @ T(K) / t",
      nested: [
        .init(name: "say", source: "How well each query fits each key, divided by t = {{t}}.")
      ]),
    WrittenSetting(
      name: "let", label: "A", source: "softmax(S)",
      nested: [.init(name: "say", source: "Along each row the weights sum to 1.")]),
    WrittenSetting(name: "let", label: "O", source: "A @ V"),
    WrittenSetting(
      name: "plot", label: "weight", source: "1 / (1 + exp(-u / t))",
      nested: [.init(name: "over", source: "u, -6, 6")]),
  ]

  /// The statements in their order, each with its value.
  let steps: [CalculationStep]
  /// The names that are shown.
  let shown: [String]
  let sliders: [Slider]
  /// The curve that the last frame shows.
  let plot: CalculationPlot?

  init(_ settings: Settings) throws(SceneError) {
    let statements = settings.statements.isEmpty ? CalculationScene.example : settings.statements
    var calculation = Calculation(
      settings.variables, seed: try settings.integer("seed"),
      moved: CalculationScene.moved(settings))
    for statement in statements { try calculation.take(statement) }
    steps = calculation.steps
    sliders = calculation.sliders
    plot = try calculation.plot()
    let names = calculation.steps.map(\.name)
    shown = try CalculationScene.shown(settings, names)
    for step in steps where shown.contains(step.name) {
      guard step.value.tensor.count <= Calculation.mostEntries else {
        throw .tooManyEntries(
          label: step.name, found: step.value.tensor.count, limit: Calculation.mostEntries)
      }
    }
  }

  var frameCount: Int { max(1, computed.count) }

  /// The statements that have a frame.
  var computed: [CalculationStep] { steps.filter { $0.kind != .slider } }

  func frame(at number: Int, in phrases: Phrases) -> Frame {
    CalculationFrames(self, phrases).frame(min(max(number, 1), frameCount) - 1)
  }

  func trace(of cell: FigureCell, at number: Int, in phrases: Phrases) -> Trace? {
    CalculationTraces(self, phrases).trace(of: cell, at: number)
  }

  /// Where sliders were moved to: the settings that the table does not know.
  private static func moved(_ settings: Settings) -> [String: Value] {
    let names = Set(declaration.parameters.map(\.name))
    return settings.values.compactMapValues { setting in
      if case .value(let value) = setting { value } else { nil }
    }.filter { !names.contains($0.key) }
  }

  private static func shown(
    _ settings: Settings, _ names: [String]
  ) throws(SceneError) -> [String] {
    guard case .words(let wanted)? = settings.values["show"] else { return names }
    for name in wanted where !names.contains(name) {
      throw .unknownName(name, parameter: "show", nearest: nearestName(to: name, in: names))
    }
    return names.filter(wanted.contains)
  }
}

/// One statement with its value.
struct CalculationStep {
  let kind: Parameter.Statement
  let name: String
  /// The formula of a `let`.
  let formula: Formula?
  /// What was written, in canonical form.
  let source: String
  let value: Value
  /// The author's words and TeX for it.
  let say: String?
  let tex: String?
}

/// A curve over a variable of its own.
struct CalculationPlot {
  let name: String
  let variable: String
  let points: [Plot.Point]
  let range: ClosedRange<Double>
}
