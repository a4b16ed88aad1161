import Engine
import Formula
import Phrases

/// The frames of `multipliers`.
struct MultipliersFrames {
  private let scene: MultipliersScene
  private let phrases: Phrases

  init(_ scene: MultipliersScene, _ phrases: Phrases) {
    self.scene = scene
    self.phrases = phrases
  }

  private var whole: MultipliedNetwork { scene.moments[0] }

  /// The network at one moment, beside the whole one.
  func frame(_ index: Int) -> Frame {
    let now = scene.moments[index]
    return Frame(
      figures: [parts(now), course(upTo: index), totals(now)],
      arithmetic: arithmetic(now, index), caption: caption(now, index))
  }

  private func parts(_ now: MultipliedNetwork) -> Figure {
    let rows = present.map { part in
      row(title(part), whole.costs(of: part), now.costs(of: part))
    }
    let table = Table(
      columns: [
        Table.Column(phrases(.multipliersPartColumn), isWords: true),
        Table.Column(phrases(.layerCostsMultiplications)),
        Table.Column(phrases(.multipliersWorkShareColumn)),
        Table.Column(phrases(.layerCostsParametersColumn)),
        Table.Column(phrases(.multipliersParameterShareColumn)),
      ], rows: rows, total: row(phrases(.layerCostsTotal), whole.costs, now.costs))
    return Figure(name: "parts", title: "", content: .table(table))
  }

  /// The kinds of layers that there are.
  private var present: [MultipliedNetwork.Part] {
    MultipliedNetwork.Part.allCases.filter { part in
      whole.costs(of: part).contains { $0.multiplications > 0 || $0.parameters > 0 }
    }
  }

  /// What a number of the table comes from: the layers of its kind, and their share of the whole.
  func trace(of cell: FigureCell, _ index: Int) -> Trace? {
    guard cell.figure == "parts", cell.index.count == 2, present.indices.contains(cell.index[0]),
      (1...4).contains(cell.index[1])
    else { return nil }
    let part = present[cell.index[0]]
    let (now, before) = (scene.moments[index].costs(of: part), whole.costs(of: part))
    let isWork = cell.index[1] < 3
    let count = { (cost: LayerCost) in isWork ? cost.multiplications : cost.parameters }
    let phrase: Phrase = isWork ? .layerCostsMultiplications : .layerCostsParametersColumn
    return Trace(
      cells: (isWork ? 1...2 : 3...4).map { FigureCell("parts", [cell.index[0], $0]) },
      arithmetic: [
        line(phrases(phrase), CostedNetwork.total(now, count), CostedNetwork.total(before, count))
      ],
      caption: phrases(
        .multipliersPartTrace,
        ["count": now.count, "kind": title(part), "alpha": shown(scene.moments[index].alpha)]))
  }

  private func row(_ title: String, _ whole: [LayerCost], _ now: [LayerCost]) -> [TableCell] {
    let work = (of(whole) { $0.multiplications }, of(now) { $0.multiplications })
    let learned = (of(whole) { $0.parameters }, of(now) { $0.parameters })
    return [
      .words(title), .count(work.1), share(work), .count(learned.1),
      share(learned),
    ]
  }

  private func of(_ costs: [LayerCost], _ part: (LayerCost) -> Int) -> Double {
    Double(CostedNetwork.total(costs, part))
  }

  private func share(_ pair: (whole: Double, now: Double)) -> TableCell {
    pair.whole > 0 ? .number(pair.now / pair.whole) : .words("")
  }

  /// The course of work and parameters, as shares of the whole network's, over both multipliers.
  private func course(upTo index: Int) -> Figure {
    let turn = scene.moments.lastIndex { $0.rho == 1 } ?? 0
    let alphas = Array(scene.moments[0...min(index, turn)])
    let rhos = index > turn ? Array(scene.moments[turn...index]) : []
    let values = scene.moments.flatMap { [$0.alpha, $0.rho] }
    let shares = scene.moments.flatMap { [work($0), parameters($0)] }
    let plot = Plot(
      horizontal: Plot.Axis("α, ρ", 0...max(1, values.max() ?? 1)),
      vertical: Plot.Axis(phrases(.multipliersShareAxis), 0...max(1, shares.max() ?? 1)),
      series: [
        series("work_alpha", .multipliersWorkAlpha, .circles, alphas) { ($0.alpha, work($0)) },
        series("parameters_alpha", .multipliersParametersAlpha, .crosses, alphas) {
          ($0.alpha, parameters($0))
        },
        series("work_rho", .multipliersWorkRho, .squares, rhos) { ($0.rho, work($0)) },
        series("parameters_rho", .multipliersParametersRho, .triangles, rhos) {
          ($0.rho, parameters($0))
        },
      ])
    return Figure(name: "course", title: "", content: .plot(plot))
  }

  private func series(
    _ name: String, _ title: Phrase, _ mark: Plot.Mark, _ moments: [MultipliedNetwork],
    _ point: (MultipliedNetwork) -> (Double, Double)
  ) -> Plot.Series {
    Plot.Series(
      name: name, title: phrases(title), mark: mark,
      points: moments.map(point).map { Plot.Point($0.0, $0.1) })
  }

  private func work(_ network: MultipliedNetwork) -> Double {
    Double(network.multiplications) / Double(max(1, whole.multiplications))
  }

  private func parameters(_ network: MultipliedNetwork) -> Double {
    Double(network.parameters) / Double(max(1, whole.parameters))
  }

  private func totals(_ now: MultipliedNetwork) -> Figure {
    let bars = [
      scene.standard.map {
        Bars.Bar(
          name: "standard", title: phrases(.separableStandard),
          value: Double($0.multiplications))
      },
      Bars.Bar(
        name: "whole", title: phrases(.multipliersWhole), value: Double(whole.multiplications)),
      Bars.Bar(
        name: "now", title: phrases(.multipliersNow), value: Double(now.multiplications),
        role: .output),
    ].compactMap(\.self)
    let most = bars.compactMap(\.value).max() ?? 1
    let moving = scene.moments.map { Double($0.multiplications) }.max() ?? 1
    return Figure(
      name: "totals", title: "",
      content: .bars(
        Bars(
          bars: bars, range: 0...max(1, most, moving), unit: phrases(.layerCostsMultiplications))))
  }

  private func title(_ part: MultipliedNetwork.Part) -> String {
    switch part {
    case .standard: phrases(.separableStandard)
    case .depthwise: phrases(.separableDepthwise)
    case .pointwise: phrases(.separablePointwise)
    case .classifier: phrases(.multipliersClassifier)
    case .other: phrases(.multipliersOther)
    }
  }

  private func arithmetic(_ now: MultipliedNetwork, _ index: Int) -> [String] {
    let (work, learned) = (now.multiplications, now.parameters)
    let (allWork, allLearned) = (whole.multiplications, whole.parameters)
    return [
      line(phrases(.layerCostsMultiplications), work, allWork),
      line(phrases(.layerCostsParametersColumn), learned, allLearned),
    ] + [square(now)].compactMap(\.self)
  }

  private func line(_ title: String, _ now: Int, _ whole: Int) -> String {
    let share = NumberText.plain(Double(now) / Double(max(1, whole)))
    return "\(title): \(Arithmetic.count(now)) / \(Arithmetic.count(whole)) = \(share)"
  }

  /// What the square of a multiplier would give.
  private func square(_ now: MultipliedNetwork) -> String? {
    if now.rho != 1 {
      let sides = "\(now.input.height)² / \(whole.input.height)²"
      let share =
        Double(now.input.height * now.input.height)
        / Double(whole.input.height * whole.input.height)
      return "ρ² = \(sides) = \(NumberText.plain(share))"
    }
    guard now.alpha != 1 else { return nil }
    let alpha = NumberText.plain(now.alpha)
    return "α² = \(alpha)² = \(NumberText.plain(now.alpha * now.alpha))"
  }

  private func caption(_ now: MultipliedNetwork, _ index: Int) -> String {
    let values: KeyValuePairs<String, any CustomStringConvertible> = [
      "alpha": NumberText.plain(now.alpha), "rho": NumberText.plain(now.rho),
      "height": now.input.height, "width": now.input.width, "channels": now.input.channels,
    ]
    if now.rho != 1 {
      return PlaneWords.join([
        phrases(.multipliersResized, values), phrases(.multipliersSameParameters),
      ])
    }
    guard now.alpha != 1 else {
      return phrases(.multipliersStart, values)
    }
    let hasImage = now.input.channels == whole.input.channels
    return PlaneWords.join([
      phrases(.multipliersWidened, values),
      hasImage ? phrases(.multipliersImage, values) : nil,
    ])
  }
}
