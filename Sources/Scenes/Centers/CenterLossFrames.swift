import Engine
import Formula
import Phrases

extension CenterLossScene {
  func frame(at number: Int, in phrases: Phrases) -> Frame {
    let words = CenterLossWords(self, phrases)
    return Frame(
      figures: figures(number, phrases), arithmetic: words.arithmetic(number),
      caption: words.text(number))
  }

  private func figures(_ number: Int, _ phrases: Phrases) -> [Figure] {
    let (moment, part) = place(number)
    let batch = moments[moment].batch
    let names = (0..<classes).map { Arithmetic.indexed("c", $0) }
    let features = Figure.matrix(
      "features", phrases(.centerLossFeatures), batch.features,
      rowTitles: batch.labels.map { phrases(.sceneClass, ["class": $0]) }
    ) { row, _ in
      if case .center(let label)? = part { return batch.labels[row] == label ? .window : .plain }
      return part == .pull ? .window : .plain
    }
    let centers = Figure.matrix(
      "centers", phrases(.centerLossCenters), centers(number), rowTitles: names
    ) { row, _ in
      if case .center(let label)? = part { return row == label ? .output : .plain }
      return part == .whole && !isPedcc ? .output : .plain
    }
    var result = [plane(number, phrases), features, centers]
    if let center = batch.center {
      result.append(
        .matrix("center_step", "Δc", center.step, rowTitles: names) { row, _ in
          part == .center(row) ? .gradient : .plain
        })
    }
    return result + [summary(number, phrases), distances(number, phrases)]
  }

  private static let marks: [Plot.Mark] = [.points, .circles, .crosses, .triangles, .squares]

  private func plane(_ number: Int, _ phrases: Phrases) -> Figure {
    let features = moments[featureMoment(number)].features
    let centers = centers(number)
    let series = (0..<classes).map { label in
      Plot.Series(
        name: "class_\(label)", title: phrases(.sceneClass, ["class": label]),
        mark: CenterLossScene.marks[label % CenterLossScene.marks.count],
        points: labels.indices.filter { labels[$0] == label }.map {
          Plot.Point(features[$0, 0], features[$0, 1])
        })
    }
    let plot = Plot(
      horizontal: .init(isPedcc ? "x₀ / ‖x‖" : "x₀", range.x),
      vertical: .init(isPedcc ? "x₁ / ‖x‖" : "x₁", range.y),
      series: series + [
        .init(
          name: "centers", title: phrases(.centerLossCenters), mark: .diamond,
          points: (0..<classes).map { Plot.Point(centers[$0, 0], centers[$0, 1]) })
      ], isEqual: true)
    return Figure(name: "plane", title: phrases(.centerLossPlane), content: .plot(plot))
  }

  /// The losses of the batch and the distances of all features, at the start and now.
  private func summary(_ number: Int, _ phrases: Phrases) -> Figure {
    let rows = [(Phrase.centerLossAtStart, 0), (.centerLossNow, featureMoment(number))].map {
      title, index -> [TableCell] in
      let moment = moments[index]
      return [
        .words(phrases(title)), .number(moment.softmax), .number(moment.distance),
        .number(moment.scatter.withinDistance), .number(moment.scatter.betweenDistance),
      ]
    }
    let table = Table(
      columns: [
        .init("at", isWords: true), .init("softmax"), .init(isPedcc ? "distance" : "center"),
        .init("within"), .init("between"),
      ], rows: rows, current: 1)
    return Figure(
      name: "summary", title: phrases(.centerLossMeasures), content: .table(table))
  }

  private func distances(_ number: Int, _ phrases: Phrases) -> Figure {
    let now = featureMoment(number)
    let within = moments.map(\.scatter.withinDistance)
    let between = moments.map(\.scatter.betweenDistance)
    let points = { (values: [Double]) in
      values.prefix(now + 1).enumerated().map { Plot.Point(Double($0), $1) }
    }
    let plot = Plot(
      horizontal: .init(phrases(.centerLossStepAxis), 0...Double(moments.count - 1)),
      vertical: .init(phrases(.centerLossDistance), .holding(within + between + [0])),
      series: [
        .init(
          name: "between", title: phrases(.centerLossBetween), mark: .dashes,
          points: points(between)),
        .init(
          name: "within", title: phrases(.centerLossWithin), mark: .line,
          points: points(within)),
      ])
    return Figure(
      name: "distances", title: phrases(.centerLossDistance), content: .plot(plot))
  }
}
