import Engine
import Phrases

/// The norms of the columns of X, X̃ = XΓ⁻¹ whose columns all have one norm, and standardisation.
struct ColumnScalingScene: Scene {
  static let declaration = SceneDeclaration(
    name: "column-scaling", summary: .columnScalingSummary, frameMeaning: .columnScalingFrames,
    parameters: [
      Parameter(
        name: "X", kind: .tensor(axes: 2...2, length: 1...8),
        initial: "[[2, 7, 0.3], [1, 5, -0.4], [-2, 5, 0], [4, 1, 0]]", help: .dropoutInputsHelp),
      .keep("0.8"),
      Parameter(name: "center", kind: .flag, initial: "no", help: .columnScalingCenterHelp),
    ],
    figures: [
      FigureDeclaration(name: "columns", meaning: .columnScalingColumnsFigure),
      FigureDeclaration(name: "inputs", meaning: .columnScalingInputsFigure),
      FigureDeclaration(name: "norms", meaning: .columnScalingNormsFigure),
      FigureDeclaration(name: "gamma", meaning: .columnScalingGammaFigure),
      FigureDeclaration(name: "scaled", meaning: .columnScalingScaledFigure),
      FigureDeclaration(name: "scaled_norms", meaning: .columnScalingScaledNormsFigure),
      FigureDeclaration(name: "standardized", meaning: .columnScalingStandardizedFigure),
      FigureDeclaration(name: "bars", meaning: .columnScalingBarsFigure),
    ],
    views: [
      ViewDeclaration(title: .columnScalingColumnsView, figures: ["columns"]),
      ViewDeclaration(
        title: .columnScalingInputsView, figures: ["inputs", "norms", "gamma"]),
      ViewDeclaration(
        title: .columnScalingScaledView, figures: ["scaled", "scaled_norms"]),
      ViewDeclaration(title: .columnScalingStandardizedView, figures: ["standardized"]),
      ViewDeclaration(title: .columnScalingBarsView, figures: ["bars"]),
    ])

  let scaling: ColumnScaling
  let isCentered: Bool

  init(_ settings: Settings) throws(SceneError) {
    let x = try settings.tensor("X")
    let keep = try settings.number("keep")
    let center = try settings.flag("center")
    try ColumnSettings.refuseZeroColumns(x)
    if center { try ColumnSettings.refuseConstantColumns(x) }
    scaling = try computed { () throws(EngineError) in
      try ColumnScaling(x, keep: keep, center: center)
    }
    isCentered = center
  }

  var columns: Int { scaling.norms.count }
  var frameCount: Int { 3 * columns }

  func frame(at number: Int, in phrases: Phrases) -> Frame {
    let place = place(number)
    return Frame(
      figures: figures(place, phrases), arithmetic: arithmetic(place),
      caption: caption(place, phrases))
  }

  func trace(of cell: FigureCell, at number: Int, in phrases: Phrases) -> Trace? {
    ColumnScalingTrace(self, place(number), phrases).trace(of: cell)
  }

  /// What a frame computes of a column.
  enum Stage: Int, CaseIterable {
    case norm
    case scaled
    case standardized
  }

  /// The stage of a frame and its column.
  struct Place {
    let stage: Stage
    let column: Int

    /// Whether a stage of a column was reached.
    func isKnown(_ stage: Stage, _ column: Int) -> Bool {
      stage.rawValue < self.stage.rawValue || (stage == self.stage && column <= self.column)
    }

    /// Whether a stage of a column is this frame's own.
    func isNow(_ stage: Stage, _ column: Int) -> Bool {
      stage == self.stage && column == self.column
    }
  }

  func place(_ number: Int) -> Place {
    let index = min(max(number, 1), frameCount) - 1
    return Place(
      stage: Stage(rawValue: index / columns) ?? .standardized, column: index % columns)
  }
}

extension ColumnScalingScene {
  private func arithmetic(_ place: Place) -> [String] {
    let lines = ColumnScalingArithmetic(scaling: scaling, isCentered: isCentered)
    return switch place.stage {
    case .norm: [lines.norm(place.column), lines.gamma(place.column)]
    case .scaled: [lines.scaled(0, place.column), lines.scaledNorm(place.column)]
    case .standardized: [lines.standardized(0, place.column), lines.variances(place.column)]
    }
  }

  private func caption(_ place: Place, _ phrases: Phrases) -> String {
    switch place.stage {
    case .norm:
      let factor = "√((1 − \(shown(scaling.keep))) / \(shown(scaling.keep)))"
      return phrases(.columnScalingNorm, ["column": place.column, "factor": factor])
    case .scaled:
      return phrases(
        .columnScalingScale, ["column": place.column, "norm": shown(scaling.expectedNorm)])
    case .standardized:
      if scaling.statistics.variance[place.column] == 0 {
        return phrases(.columnScalingConstant, ["column": place.column])
      }
      return phrases(isCentered ? .columnScalingCentered : .columnScalingStandardize)
    }
  }

  private func figures(_ place: Place, _ phrases: Phrases) -> [Figure] {
    [
      Figure(
        name: "columns", title: phrases(.columnScalingColumns),
        content: .table(table(place, phrases))),
      .matrix("inputs", isCentered ? "X − μ" : "X", scaling.inputs) { _, column in
        column == place.column ? .window : .plain
      },
      row("norms", "‖x‖", scaling.norms, .norm, place, below: "inputs"),
      row("gamma", "Γ", scaling.factors, .norm, place, below: "inputs"),
      matrix("scaled", "X̃ = XΓ⁻¹", scaling.scaled, .scaled, place),
      row("scaled_norms", "‖x̃‖", scaling.scaledNorms, .scaled, place, below: "scaled"),
      matrix("standardized", "Z", scaling.standardized, .standardized, place),
      Figure(
        name: "bars", title: phrases(.columnScalingNorms), content: .bars(bars(place))),
    ]
  }

  private func cell(
    _ value: Double, _ stage: Stage, _ column: Int, _ place: Place
  ) -> GridCell {
    guard place.isKnown(stage, column) else { return GridCell(nil, .pending) }
    return GridCell(value, place.isNow(stage, column) ? .output : .plain)
  }

  private func row(
    _ name: String, _ title: String, _ values: [Double], _ stage: Stage, _ place: Place,
    below above: String
  ) -> Figure {
    let cells = values.enumerated().map { cell($1, stage, $0, place) }
    return .row(name, title, cells, below: above)
  }

  private func matrix(
    _ name: String, _ title: String, _ matrix: Tensor, _ stage: Stage, _ place: Place
  ) -> Figure {
    let grid = Planes(matrix).grid { _, entry, value in
      cell(value, stage, entry.column, place)
    }
    return .grid(name, title, grid)
  }

  private func table(_ place: Place, _ phrases: Phrases) -> Table {
    let headers = [
      "‖x‖", "Γ", "‖x̃‖", phrases(.columnScalingVariance, ["name": "x̃"]),
      phrases(.columnScalingVariance, ["name": "z"]),
    ]
    let columns: [(stage: Stage, values: [Double])] = [
      (.norm, scaling.norms), (.norm, scaling.factors), (.scaled, scaling.scaledNorms),
      (.scaled, scaling.scaledStatistics.variance),
      (.standardized, scaling.standardizedStatistics.variance),
    ]
    let rows = (0..<self.columns).map { column in
      [TableCell.words(Arithmetic.indexed("x", column))]
        + columns.map { stage, values in
          let isKnown = place.isKnown(stage, column)
          return .number(
            isKnown ? values[column] : nil, place.isNow(stage, column) ? .output : .plain)
        }
    }
    return Table(
      columns: [.init(phrases(.columnScalingColumn), isWords: true)] + headers.map { .init($0) },
      rows: rows, current: place.column)
  }

  private func bars(_ place: Place) -> Bars {
    let largest = (scaling.norms + scaling.scaledNorms).reduce(0, max)
    let bars = (0..<columns).flatMap { column in
      [
        Bars.Bar(
          name: "x\(column)", title: "‖\(Arithmetic.indexed("x", column))‖",
          value: place.isKnown(.norm, column) ? scaling.norms[column] : nil,
          role: place.isNow(.norm, column) ? .output : .plain),
        Bars.Bar(
          name: "scaled\(column)", title: "‖\(Arithmetic.indexed("x̃", column))‖",
          value: place.isKnown(.scaled, column) ? scaling.scaledNorms[column] : nil,
          role: place.isNow(.scaled, column) ? .output : .plain),
      ]
    }
    return Bars(bars: bars, range: 0...largest)
  }
}
