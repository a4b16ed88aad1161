import Engine
import Formula
import Phrases

/// The frames of `layer-costs`.
struct LayerCostsFrames {
  private let scene: LayerCostsScene
  private let phrases: Phrases

  init(_ scene: LayerCostsScene, _ phrases: Phrases) {
    self.scene = scene
    self.phrases = phrases
  }

  /// One layer of a network.
  func layer(_ index: Int, of network: Int) -> Frame {
    let row = scene.networks[network][index]
    let words = LayerCostsWords(phrases)
    return Frame(
      figures: figures(upTo: index, of: network) + [counters(of: [row])],
      arithmetic: words.arithmetic(row), caption: words.caption(row, index, network))
  }

  /// The sums, and how many times the one is the other.
  func totals() -> Frame {
    let last = scene.networks[1].count
    return Frame(
      figures: figures(upTo: last, of: 1) + [counters(of: scene.networks[0])],
      arithmetic: ratios(), caption: totalCaption)
  }

  /// The tables and bars with the rows known up to one of a network.
  private func figures(upTo index: Int, of network: Int) -> [Figure] {
    var figures = [table(0, known: network == 0 ? index + 1 : .max, network == 0 ? index : nil)]
    if !scene.networks[1].isEmpty {
      figures.append(
        table(1, known: network == 1 ? index + 1 : 0, network == 1 ? index : nil))
    }
    return figures + [bars(upTo: index, of: network)]
  }

  private func table(_ network: Int, known: Int, _ current: Int?) -> Figure {
    let rows = scene.networks[network].enumerated().map { place, row in
      cells(row, scene.work[network][place], isKnown: place < known, isNow: place == current)
    }
    let isComplete = known >= rows.count
    let parameters = CostedNetwork.total(scene.networks[network].map(\.cost)) { $0.parameters }
    let additions = CostedNetwork.total(scene.networks[network].map(\.cost)) { $0.additions }
    let total: [TableCell] = [
      .words(phrases(.layerCostsTotal)), .words(""),
      isComplete ? .count(Double(parameters)) : .number(nil, .pending),
      count(isComplete ? scene.total(of: network) : nil, .plain),
      isComplete ? .count(Double(additions)) : .number(nil, .pending),
    ]
    let table = Table(
      columns: columns, rows: rows, total: total,
      current: current.flatMap { rows.indices.contains($0) ? $0 : nil })
    return Figure(
      name: network == 0 ? "layers" : "compare", title: network == 0 ? "A" : "B",
      content: .table(table))
  }

  private var columns: [Table.Column] {
    [
      Table.Column(phrases(.layerCostsLayerColumn), isWords: true),
      Table.Column(phrases(.layerCostsOutputColumn), isWords: true),
      Table.Column(phrases(.layerCostsParametersColumn)), Table.Column(scene.convention.title),
      Table.Column(phrases(.layerCostsAdditionsColumn)),
    ]
  }

  private func cells(
    _ row: CostedRow, _ work: Int?, isKnown: Bool, isNow: Bool
  ) -> [TableCell] {
    let role: CellRole = isNow ? .output : .plain
    guard isKnown else {
      return [.words(row.setting.title), .words("")]
        + Array(repeating: .number(nil, .pending), count: 3)
    }
    return [
      .words(row.setting.title), .words(row.shape), .count(Double(row.cost.parameters), role),
      count(work, role), .count(Double(row.cost.additions), role),
    ]
  }

  private func count(_ count: Int?, _ role: CellRole) -> TableCell {
    count.map { .count(Double($0), role) } ?? .number(nil, .pending)
  }

  private func bars(upTo index: Int, of network: Int) -> Figure {
    var bars: [Bars.Bar] = []
    for (place, rows) in scene.networks.enumerated() {
      for (number, row) in rows.enumerated() {
        let isKnown = (place, number) <= (network, index)
        let isNow = (place, number) == (network, index)
        bars.append(
          Bars.Bar(
            name: "\(place == 0 ? "A" : "B")\(number + 1)",
            title: "\(place == 0 ? "A" : "B").\(number + 1) \(row.setting.kind.rawValue)",
            value: isKnown ? scene.work[place][number].map(Double.init) : nil,
            role: isNow ? .output : .plain))
      }
    }
    let most = scene.work.joined().compactMap(\.self).max() ?? 0
    return Figure(
      name: "work", title: scene.convention.title,
      content: .bars(
        Bars(bars: bars, range: 0...Double(max(1, most)), unit: scene.convention.title)))
  }

  /// What each of the usual counters prints for layers, and by which rule.
  private func counters(of rows: [CostedRow]) -> Figure {
    let words = LayerCostsWords(phrases)
    let conventions = CountConvention.allCases.filter { $0.counter != nil }
    let table = Table(
      columns: [
        Table.Column(phrases(.layerCostsCounterColumn), isWords: true),
        Table.Column(phrases(.layerCostsPrintsColumn)),
        Table.Column(phrases(.layerCostsRuleColumn), isWords: true),
      ],
      rows: conventions.map { convention in
        let counts = rows.map { (try? convention.count($0)) ?? nil }
        let sum = counts.contains(nil) ? nil : counts.compactMap(\.self).reduce(0, &+)
        return [
          .words(convention.title), count(sum, .plain),
          .words(
            rows.count == 1 ? words.rule(convention, rows[0]) : phrases(.layerCostsSumRule)),
        ]
      })
    return Figure(
      name: "counters", title: phrases(.layerCostsCountersTitle), content: .table(table))
  }

  private func ratios() -> [String] {
    let costs = scene.networks.map { $0.map(\.cost) }
    let parameters = costs.map { CostedNetwork.total($0) { $0.parameters } }
    let lines = [
      line(scene.convention.title, scene.networks.indices.map { scene.total(of: $0) }),
      line(phrases(.layerCostsParametersColumn), parameters),
    ]
    return lines
  }

  /// `B / A = 4,496,293,888 / 309,329,920 = 14.54`, or the sum where there is nothing to compare.
  private func line(_ title: String, _ totals: [Int?]) -> String {
    guard let first = totals[0] else { return "\(title): \(phrases(.layerCostsNotKnown))" }
    guard !scene.networks[1].isEmpty, let second = totals[1], first > 0 else {
      return "\(title) = \(Arithmetic.count(first))"
    }
    let ratio = NumberText.plain(Double(second) / Double(first))
    return "\(title), B/A = \(Arithmetic.count(second)) / \(Arithmetic.count(first)) = \(ratio)"
  }

  private var totalCaption: String {
    let isCompared = !scene.networks[1].isEmpty
    let ends = scene.networks.compactMap(\.last).map { CostedRow.text($0.cost.output) }
    return PlaneWords.join([
      phrases(
        isCompared ? .layerCostsCompared : .layerCostsAlone, ["unit": scene.convention.title]),
      isCompared && ends.first == ends.last
        ? phrases(.layerCostsSameEnd, ["shape": ends.first ?? ""]) : nil,
      scene.total(of: 0) == nil || (isCompared && scene.total(of: 1) == nil)
        ? phrases(.layerCostsUnknown, ["counter": scene.convention.title]) : nil,
    ])
  }
}
