import Engine
import Formula
import Phrases

/// The arithmetic and the captions of `center-loss`.
struct CenterLossWords {
  private let scene: CenterLossScene
  private let phrases: Phrases

  init(_ scene: CenterLossScene, _ phrases: Phrases) {
    self.scene = scene
    self.phrases = phrases
  }

  func arithmetic(_ number: Int) -> [String] {
    let (index, part) = scene.place(number)
    let moment = scene.moments[index]
    switch part {
    case .center(let label)?: return (0..<2).flatMap { centerLines(moment, label, $0) }
    case .pull?: return [total(moment)] + pull(moment, 0)
    case .features?: return feature(scene.moments[index + 1], 0)
    case .whole? where !scene.isPedcc: return [total(moment)] + centerLines(moment, 0, 0)
    case .whole?, nil: return [total(moment)] + feature(moment, 0)
    }
  }

  /// `L = 6.5 + 0.3·12 = 10.1`.
  func total(_ moment: CenterMoment) -> String {
    let name = scene.isPedcc ? "L = L_AM + λ·L_D" : "L = L_S + λ·L_C"
    let sum = "\(shown(moment.softmax)) + \(shown(scene.lambda))·\(factor(moment.distance))"
    return "\(name) = \(sum) = \(shown(moment.loss))"
  }

  /// `x₀ = Wz₀ + b`, one line for each coordinate.
  func feature(_ moment: CenterMoment, _ row: Int) -> [String] {
    let batch = moment.batch
    return (0..<2).map { axis in
      let products = (0..<2).map { column in
        "\(factor(batch.map.weight[axis, column]))·\(factor(batch.inputs[row, column]))"
      }
      let shift = factor(batch.map.bias.entry(at: [axis]) ?? 0)
      let sum = (products + [shift]).joined(separator: " + ")
      return "\(Arithmetic.entry("x", [row, axis])) = \(sum) = \(shown(batch.features[row, axis]))"
    }
  }

  /// How an example is pulled: x − c.
  func pull(_ moment: CenterMoment, _ row: Int) -> [String] {
    guard let center = moment.batch.center else { return feature(moment, row) }
    let label = moment.batch.labels[row]
    return (0..<2).map { axis in
      let (x, c) = (moment.batch.features[row, axis], moment.centers[label, axis])
      let title = Arithmetic.entry("∂L_C/∂x", [row, axis])
      return "\(title) = \(shown(x)) − \(factor(c)) = \(shown(center.featureGradient[row, axis]))"
    }
  }

  /// `Δc₀[0] = ((0.5 − 1.2) + (0.5 − 1.4)) / (1 + 2) = −0.53`, and where the center goes.
  func centerLines(_ moment: CenterMoment, _ label: Int, _ axis: Int) -> [String] {
    guard let center = moment.batch.center else { return [] }
    let c = moment.centers[label, axis]
    let rows = moment.batch.labels.indices.filter { moment.batch.labels[$0] == label }
    let terms = rows.map { "(\(shown(c)) − \(factor(moment.batch.features[$0, axis])))" }
    let sum = terms.isEmpty ? "0" : "(\(terms.joined(separator: " + ")))"
    let (step, name) = (center.step[label, axis], Arithmetic.indexed("c", label))
    let moved = center.movedCenters(rate: scene.alpha)[label, axis]
    return [
      "Δ\(name)[\(axis)] = \(sum) / (1 + \(center.counts[label])) = \(shown(step))",
      "\(name)[\(axis)] ← \(shown(c)) − \(shown(scene.alpha))·\(factor(step)) = \(shown(moved))",
    ]
  }

  func text(_ number: Int) -> String {
    let (index, part) = scene.place(number)
    if number >= scene.frameCount, part == .whole || part == .features { return end }
    switch part {
    case nil:
      return phrases(
        scene.isPedcc ? .centerLossFixedStart : .centerLossStart,
        ["count": scene.labels.count, "classes": scene.classes])
    case .whole: return phrases(scene.isPedcc ? .centerLossFixedStep : .centerLossWholeStep)
    case .pull: return phrases(scene.isPedcc ? .centerLossFixedPull : .centerLossPull)
    case .center(let label):
      let count = scene.moments[index].batch.center?.counts[label] ?? 0
      return phrases(
        count == 0 ? .centerLossAbsent : .centerLossCenterStep, ["class": label, "count": count])
    case .features: return phrases(.centerLossMapStep)
    }
  }

  /// What came of it, told by the distances.
  private var end: String {
    guard let first = scene.moments.first?.scatter, let last = scene.moments.last?.scatter else {
      return phrases(.centerLossWholeStep)
    }
    let words: KeyValuePairs<String, any CustomStringConvertible> = [
      "before": shown(first.withinDistance), "within": shown(last.withinDistance),
      "between": shown(last.betweenDistance), "apart": shown(first.betweenDistance),
    ]
    if scene.isPedcc { return phrases(.centerLossFixedEnd, words) }
    if last.withinDistance > 2 * first.withinDistance { return phrases(.centerLossTooFast, words) }
    let isCollapsed = last.betweenDistance < 0.2 * first.betweenDistance
    return phrases(isCollapsed ? .centerLossCollapse : .centerLossEnd, words)
  }
}

extension CenterLossScene {
  func trace(of cell: FigureCell, at number: Int, in phrases: Phrases) -> Trace? {
    let (index, _) = place(number)
    let moment = moments[index]
    let words = CenterLossWords(self, phrases)
    if cell.figure == "summary" { return summaryTrace(cell.index, number, phrases) }
    guard cell.index.count == 2, let row = cell.index.first, let axis = cell.index.last,
      (0..<2).contains(axis)
    else { return nil }
    switch cell.figure {
    case "features" where moment.batch.labels.indices.contains(row):
      let label = moment.batch.labels[row]
      return Trace(
        cells: (0..<2).map { FigureCell("centers", [label, $0]) },
        arithmetic: words.feature(moment, row) + (isPedcc ? [] : words.pull(moment, row)),
        caption: phrases(.centerLossTraceFeature, ["class": label]))
    case "centers" where (0..<classes).contains(row),
      "center_step" where (0..<classes).contains(row) && !isPedcc:
      let rows = moment.batch.labels.indices.filter { moment.batch.labels[$0] == row }
      return Trace(
        cells: rows.map { FigureCell("features", [$0, axis]) },
        arithmetic: words.centerLines(moment, row, axis),
        caption: phrases(
          isPedcc ? .centerLossTraceFixed : .centerLossTraceCenter, ["count": rows.count]))
    default: return nil
    }
  }

  /// What a loss or a distance of the summary is made of.
  private func summaryTrace(_ cell: [Int], _ number: Int, _ phrases: Phrases) -> Trace? {
    guard cell.count == 2, (0...1).contains(cell[0]), (1...4).contains(cell[1]) else { return nil }
    let moment = moments[cell[0] == 0 ? 0 : featureMoment(number)]
    let measures: [(Phrase, String)] = [
      (.centerLossTraceSoftmax, shown(moment.softmax)),
      (
        isPedcc ? .centerLossTraceDistance : .centerLossTraceCenterLoss, shown(moment.distance)
      ),
      (.centerLossTraceWithin, shown(moment.scatter.withinDistance)),
      (.centerLossTraceBetween, shown(moment.scatter.betweenDistance)),
    ]
    let (phrase, value) = measures[cell[1] - 1]
    let words = CenterLossWords(self, phrases)
    return Trace(
      cells: (0...1).map { FigureCell("summary", [$0, cell[1]]) },
      arithmetic: cell[1] < 3 ? [words.total(moment)] : ["d = \(value)"],
      caption: phrases(phrase, ["count": moment.batch.labels.count, "classes": classes]))
  }
}
