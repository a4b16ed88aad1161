import Engine
import Formula
import Phrases

extension EvenCentroidsScene {
  func figures(_ index: Int, _ points: EvenCentroids, _ phrases: Phrases) -> [Figure] {
    let closest = points.closest
    let isClosest = { (point: Int) in point == closest.first || point == closest.second }
    let names = (0..<classes).map(name)
    var cosines = Figure.matrix(
      "cosines", phrases(.evenCentroidsCosines), points.cosines, rowTitles: names
    ) { row, column in
      row != column && isClosest(row) && isClosest(column) ? .selected : .plain
    }
    if case .grid(var grid) = cosines.content {
      grid.columnTitles = names
      cosines.content = .grid(grid)
    }
    let table = Figure.matrix(
      "points", phrases(.evenCentroidsPoints), points.points, rowTitles: names
    ) { row, _ in isClosest(row) ? .window : .plain }
    return [plane(points, phrases), table, cosines, curve(index, phrases)]
  }

  /// The points over their first two coordinates, inside the circle of length 1.
  private func plane(_ points: EvenCentroids, _ phrases: Phrases) -> Figure {
    let closest = points.closest
    let places = (0..<classes).map { Plot.Point(points.points[$0, 0], points.points[$0, 1]) }
    let plot = Plot(
      horizontal: .init(phrases(.evenCentroidsAxis, ["axis": 0]), -1.2...1.2),
      vertical: .init(phrases(.evenCentroidsAxis, ["axis": 1]), -1.2...1.2),
      series: [
        .init(
          name: "circle", title: phrases(.evenCentroidsCircle), mark: .contour,
          points: EvenCentroidsScene.circle),
        .init(
          name: "points", title: phrases(.evenCentroidsPoints), mark: .points, points: places),
        .init(
          name: "pair", title: phrases(.evenCentroidsPair), mark: .diamond,
          points: [places[closest.first], places[closest.second]]),
      ], isEqual: true)
    return Figure(name: "plane", title: phrases(.evenCentroidsPlane), content: .plot(plot))
  }

  /// The largest cosine so far.
  private func curve(_ index: Int, _ phrases: Phrases) -> Figure {
    let plot = Plot(
      horizontal: .init(phrases(.evenCentroidsPushes), 0...Double(pushed.count - 1)),
      vertical: .init(phrases(.evenCentroidsLargest), -1...1),
      series: [
        .init(
          name: "largest", title: phrases(.evenCentroidsLargest), mark: .line,
          points: Array(largest.prefix(index + 1)))
      ], levels: [.init(title: "−1/(C − 1)", height: evenCosine)])
    return Figure(name: "closest", title: phrases(.evenCentroidsLargest), content: .plot(plot))
  }

  /// The circle of length 1, as the engine spreads points on it.
  private static let circle: [Plot.Point] = (0...72).map { step in
    // The half-angle form of cosine and sine needs no more than a quotient: t from −1 to 1 goes half
    // round, and its mirror the other half.
    let isLeft = step > 36
    let t = (Double(isLeft ? 72 - step : step) - 18) / 18
    let x = (1 - t * t) / (1 + t * t)
    return Plot.Point(isLeft ? -x : x, 2 * t / (1 + t * t))
  }
}

/// The captions of `even-centroids`.
struct EvenCentroidsWords {
  private let scene: EvenCentroidsScene
  private let phrases: Phrases

  init(_ scene: EvenCentroidsScene, _ phrases: Phrases) {
    self.scene = scene
    self.phrases = phrases
  }

  func text(_ index: Int) -> String {
    if index == 0 { return phrases(.evenCentroidsStart, ["count": scene.classes]) }
    if index == scene.pushed.count { return phrases(.evenCentroidsSimplex) }
    if index == scene.pushed.count - 1 { return last(index) }
    let closest = scene.points(index).closest
    return phrases(
      .evenCentroidsPush,
      ["first": scene.name(closest.first), "second": scene.name(closest.second)])
  }

  private func last(_ index: Int) -> String {
    let words: [String: any CustomStringConvertible] = [
      "count": scene.classes, "dimension": scene.dimension, "needed": scene.classes - 1,
      "even": shown(scene.evenCosine),
    ]
    if scene.simplex == nil { return phrases.text(of: .evenCentroidsTooFew, words) }
    let isEven = scene.points(index).closest.cosine - scene.evenCosine < 0.001
    return phrases.text(of: isEven ? .evenCentroidsEven : .evenCentroidsNotYet, words)
  }
}
