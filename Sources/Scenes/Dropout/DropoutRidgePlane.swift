import Engine
import Phrases

/// The (w1, w2) plane of `dropout-ridge`: contours, the path, and the points that matter.
struct DropoutRidgePlane {
  private let run: DropoutRun
  private let contours: [[Plot.Point]]
  private let closedForm: Plot.Point
  private let other: Plot.Point
  private let leastSquares: Plot.Point?
  private let places: CoursePlaces
  private let ranges: (horizontal: ClosedRange<Double>, vertical: ClosedRange<Double>)

  init(
    _ ridge: DropoutRidge, inverted: Bool, _ run: DropoutRun, _ losses: DropoutRidgeLosses
  ) throws(SceneError) {
    self.run = run
    let excess = max(0, losses.start.total - losses.closedForm.total)
    // The outermost contour goes through the start; the radius of each next one is half of it.
    let contours = try computed { () throws(EngineError) in
      var contours: [[Plot.Point]] = []
      for part in [1, 0.25, 0.0625] {
        contours.append(
          try ridge.contour(excess: excess * part, inverted: inverted, points: 64)
            .map(DropoutRidgePlane.point))
      }
      return contours
    }
    self.contours = contours
    (closedForm, other) = try computed { () throws(EngineError) in
      (
        DropoutRidgePlane.point(try ridge.weights(inverted: inverted).elements),
        DropoutRidgePlane.point(try ridge.weights(inverted: !inverted).elements)
      )
    }
    leastSquares = losses.leastSquaresWeights.map { DropoutRidgePlane.point($0.elements) }
    places = CoursePlaces(0...max(1, run.steps.count), most: 400)
    // The smaller contours are shown whole; of the largest, what lies around the path.
    let start = DropoutRidgePlane.point(run.weights(after: 0))
    let points = [start, closedForm, other] + [leastSquares].compactMap(\.self)
    ranges = DropoutRidgePlane.ranges(
      points + contours.dropFirst().joined(), run.isDiverged ? [] : run.steps)
  }

  private static func point(_ weights: [Double]) -> Plot.Point {
    Plot.Point(weights.first ?? 0, weights.last ?? 0)
  }

  private static func ranges(
    _ points: [Plot.Point], _ steps: [DropoutDescent.Step]
  ) -> (horizontal: ClosedRange<Double>, vertical: ClosedRange<Double>) {
    let all = points + steps.map { point($0.after) }
    return (.holding(all.map(\.x)), .holding(all.map(\.y)))
  }

  func figure(
    _ count: Int, _ letters: (closed: String, other: String), _ phrases: Phrases
  ) -> Figure {
    let path = places.upTo(count).map { DropoutRidgePlane.point(run.weights(after: $0)) }
    let average = run.average(after: count).map { [DropoutRidgePlane.point($0)] } ?? []
    var series = contours.enumerated().map { index, points in
      Plot.Series(
        name: "contour\(index)", title: index == 0 ? phrases(.dropoutRidgeContour) : "",
        mark: .dots, points: points)
    }
    series.append(
      .init(name: "path", title: phrases(.dropoutRidgePath), mark: .contour, points: path))
    if let leastSquares {
      let title = phrases(.dropoutRidgeLeastSquares)
      series.append(one("least_squares", title, .crosses, leastSquares))
    }
    series += [
      one("other", letters.other, .squares, other),
      one("closed_form", letters.closed, .diamond, closedForm),
      .init(
        name: "average", title: phrases(.dropoutRidgeAverage), mark: .triangles, points: average),
      one("now", phrases(.dropoutRidgeNow), .circles, path.last ?? closedForm),
    ]
    let plot = Plot(
      horizontal: .init("w1", ranges.horizontal), vertical: .init("w2", ranges.vertical),
      series: series, isEqual: true)
    return Figure(name: "plane", title: phrases(.dropoutRidgePlane), content: .plot(plot))
  }

  private func one(
    _ name: String, _ title: String, _ mark: Plot.Mark, _ point: Plot.Point
  ) -> Plot.Series {
    .init(name: name, title: title, mark: mark, points: [point])
  }
}

/// The expected loss of `dropout-ridge` in its two parts, at every step and where it is least.
struct DropoutRidgeLosses {
  /// At w = 0.
  let start: DropoutRidge.Loss
  /// Where the expected loss is least.
  let closedForm: DropoutRidge.Loss
  /// Where the loss without dropout is least; nothing where that is no single point.
  let leastSquares: DropoutRidge.Loss?
  let leastSquaresWeights: Tensor?
  private let steps: [DropoutRidge.Loss]
  private let range: ClosedRange<Double>

  init(
    _ ridge: DropoutRidge, inverted: Bool, _ run: DropoutRun
  ) throws(EngineError) {
    start = try ridge.expectedLoss(
      weights: Tensor(run.weights(after: 0)), inverted: inverted)
    closedForm = try ridge.expectedLoss(
      weights: ridge.weights(inverted: inverted), inverted: inverted)
    leastSquaresWeights = DropoutRidgeLosses.leastSquares(ridge, inverted: inverted)
    if let weights = leastSquaresWeights {
      leastSquares = try ridge.expectedLoss(weights: weights, inverted: inverted)
    } else {
      leastSquares = nil
    }
    var steps: [DropoutRidge.Loss] = []
    for step in run.steps {
      steps.append(try ridge.expectedLoss(weights: Tensor(step.after), inverted: inverted))
    }
    self.steps = steps
    let largest = run.isDiverged ? 0 : steps.map(\.total).reduce(0, max)
    let others = [start.total, closedForm.total, leastSquares?.total ?? 0]
    range = 0...max(largest, others.reduce(0, max), .leastNormalMagnitude)
  }

  /// The weights that fit best without dropout, in the same units.
  private static func leastSquares(_ ridge: DropoutRidge, inverted: Bool) -> Tensor? {
    guard let plain = try? DropoutRidge(ridge.x, y: ridge.y, keep: 1),
      let weights = try? plain.weights()
    else { return nil }
    return inverted ? weights : weights.map { $0 / ridge.keep }
  }

  func figure(_ count: Int, _ letters: String, _ phrases: Phrases) -> Figure {
    let now = steps.indices.contains(count - 1) ? steps[count - 1] : start
    var bars = [
      bar("now", phrases(.dropoutRidgeNow), now, .output, phrases),
      bar("closed_form", letters, closedForm, .plain, phrases),
    ]
    if let leastSquares {
      bars.append(
        bar("least_squares", phrases(.dropoutRidgeLeastSquares), leastSquares, .plain, phrases))
    }
    return Figure(
      name: "losses", title: phrases(.dropoutRidgeLoss),
      content: .bars(Bars(bars: bars, range: range)))
  }

  private func bar(
    _ name: String, _ title: String, _ loss: DropoutRidge.Loss, _ role: CellRole,
    _ phrases: Phrases
  ) -> Bars.Bar {
    Bars.Bar(
      name: name, title: title,
      parts: [
        Bars.Part(title: phrases(.dropoutRidgeFit), value: loss.fit),
        Bars.Part(title: phrases(.dropoutRidgePenalty), value: loss.penalty),
      ], role: role)
  }
}
