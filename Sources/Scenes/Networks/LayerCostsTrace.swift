import Formula
import Phrases

/// What a picked number of the tables of `layer-costs` comes from.
struct LayerCostsTrace {
  private let scene: LayerCostsScene
  private let phrases: Phrases
  private let words: LayerCostsWords
  /// The layer that the frame is about, by network and row; beyond the last one in the totals.
  private let current: (network: Int, row: Int)

  init(_ scene: LayerCostsScene, at number: Int, in phrases: Phrases) {
    self.scene = scene
    self.phrases = phrases
    words = LayerCostsWords(phrases)
    let index = min(max(1, number), scene.frameCount) - 1
    let count = scene.networks[0].count
    current = index < count ? (0, index) : (1, index - count)
  }

  /// The trace of a number that is known at the frame.
  func trace(of cell: FigureCell) -> Trace? {
    guard cell.index.count == 2 else { return nil }
    return switch cell.figure {
    case "layers": layer(cell, of: 0)
    case "compare": layer(cell, of: 1)
    case "counters": counter(cell.index[0], column: cell.index[1])
    default: nil
    }
  }

  private func layer(_ cell: FigureCell, of network: Int) -> Trace? {
    let (row, column) = (cell.index[0], cell.index[1])
    guard scene.networks[network].indices.contains(row),
      (network, row) <= (current.network, current.row), (2...4).contains(column)
    else { return nil }
    let costed = scene.networks[network][row]
    let lines =
      switch column {
      case 2: words.parameters(costed)
      case 3: work(costed, scene.work[network][row])
      default: words.additions(costed)
      }
    return Trace(
      cells: (2...4).map { FigureCell(cell.figure, [row, $0]) }
        + [FigureCell("work", [bar(row, of: network)])], arithmetic: lines,
      caption: words.caption(costed, row, network))
  }

  /// What is counted as work: products, or what a counter prints and by which rule.
  private func work(_ row: CostedRow, _ count: Int?) -> [String] {
    switch scene.convention {
    case .multiplications, .macs: return words.work(row)
    case .flops:
      let (products, sums) = (row.cost.multiplications, row.cost.additions)
      let total = Arithmetic.count(products &+ sums)
      return ["flops = \(Arithmetic.count(products)) + \(Arithmetic.count(sums)) = \(total)"]
    case .torchinfo, .thop, .fvcore, .fvcoreTraining, .ptflops, .torch:
      return [rule(scene.convention, row, count)]
    }
  }

  /// `thop = 802,816: 4 for each entry`.
  private func rule(_ convention: CountConvention, _ row: CostedRow, _ count: Int?) -> String {
    let number = count.map { " = " + Arithmetic.count($0) } ?? ""
    return "\(convention.title)\(number): \(words.rule(convention, row))"
  }

  private func bar(_ row: Int, of network: Int) -> Int {
    network == 0 ? row : scene.networks[0].count + row
  }

  /// What a counter prints, layer by layer.
  private func counter(_ place: Int, column: Int) -> Trace? {
    let conventions = CountConvention.allCases.filter { $0.counter != nil }
    guard conventions.indices.contains(place), column == 1 else { return nil }
    let convention = conventions[place]
    let isTotal = current.network == 1 && current.row >= scene.networks[1].count
    let rows = isTotal ? scene.networks[0] : [scene.networks[current.network][current.row]]
    return Trace(
      cells: [FigureCell("counters", [place, 1])],
      arithmetic: rows.map { row in
        let line = rule(convention, row, (try? convention.count(row)) ?? nil)
        return isTotal ? "\(row.setting.title), \(line)" : line
      },
      caption: phrases(.layerCostsCounterTrace, ["counter": convention.title]))
  }
}
