import Engine
import Phrases

/// Unit vectors that push each other along the sphere to an even spread, and the simplex in closed
/// form where there are dimensions enough for it.
struct EvenCentroidsScene: Scene {
  static let declaration = SceneDeclaration(
    name: "even-centroids", summary: .evenCentroidsSummary, frameMeaning: .evenCentroidsFrames,
    parameters: [
      Parameter(
        name: "classes", kind: .integer(2...10), initial: "3", help: .evenCentroidsClassesHelp),
      Parameter(
        name: "dimension", kind: .integer(2...10), initial: "2",
        help: .evenCentroidsDimensionHelp),
      Parameter(
        name: "steps", kind: .integer(1...500), initial: "80", help: .evenCentroidsStepsHelp),
      .seed,
    ],
    figures: [
      FigureDeclaration(name: "plane", meaning: .evenCentroidsPlaneFigure),
      FigureDeclaration(name: "points", meaning: .evenCentroidsPointsFigure),
      FigureDeclaration(name: "cosines", meaning: .evenCentroidsCosinesFigure),
      FigureDeclaration(name: "closest", meaning: .evenCentroidsClosestFigure),
    ],
    views: [
      ViewDeclaration(title: .sceneViewPicture, figures: ["plane", "cosines"]),
      ViewDeclaration(title: .sceneViewNumbers, figures: ["points", "cosines"]),
      ViewDeclaration(title: .sceneViewCurves, figures: ["closest"]),
    ])

  /// The points before the first push, after it, after the next, and so on.
  let pushed: [EvenCentroids]
  /// The same number of points in closed form; nothing where there are too few dimensions.
  let simplex: EvenCentroids?
  let classes: Int
  let dimension: Int
  /// −1/(C − 1).
  let evenCosine: Double
  /// The largest cosine at each frame.
  let largest: [Plot.Point]

  init(_ settings: Settings) throws(SceneError) {
    let classes = try settings.integer("classes")
    let dimension = try settings.integer("dimension")
    let steps = try settings.integer("steps")
    var stream = try settings.stream("even-centroids/start")
    pushed = try computed { () throws(EngineError) in
      var points = try EvenCentroids.random(
        classes: classes, dimension: dimension, from: &stream)
      var all = [points]
      for _ in 0..<steps {
        points = try points.repelled()
        all.append(points)
      }
      return all
    }
    simplex = try computed { () throws(EngineError) in
      guard dimension >= classes - 1 else { return nil }
      return try .simplex(classes: classes, dimension: dimension)
    }
    evenCosine = try computed { () throws(EngineError) in
      try EvenCentroids.evenCosine(classes: classes)
    }
    largest = pushed.enumerated().map { Plot.Point(Double($0), $1.closest.cosine) }
    self.classes = classes
    self.dimension = dimension
  }

  var frameCount: Int { pushed.count + (simplex == nil ? 0 : 1) }

  func frame(at number: Int, in phrases: Phrases) -> Frame {
    let index = index(number)
    let points = points(index)
    let closest = points.closest
    let product = Arithmetic.sum(
      "cos(\(name(closest.first)), \(name(closest.second)))",
      products(points, closest.first, closest.second), is: closest.cosine)
    let even = "−1 / (\(classes) − 1) = \(shown(evenCosine))"
    return Frame(
      figures: figures(index, points, phrases), arithmetic: [product, even],
      caption: EvenCentroidsWords(self, phrases).text(index))
  }

  func trace(of cell: FigureCell, at number: Int, in phrases: Phrases) -> Trace? {
    guard cell.index.count == 2 else { return nil }
    let points = points(index(number))
    let (first, second) = (cell.index[0], cell.index[1])
    switch cell.figure {
    case "points" where points.points.entry(at: cell.index) != nil:
      return row(points, first, second, phrases)
    case "cosines" where (0..<classes).contains(first) && (0..<classes).contains(second):
      return pair(points, first, second, phrases)
    default: return nil
    }
  }

  func index(_ number: Int) -> Int { min(max(number, 1), frameCount) - 1 }

  /// The points of a frame.
  func points(_ index: Int) -> EvenCentroids {
    if let simplex, index == pushed.count { return simplex }
    return pushed[min(index, pushed.count - 1)]
  }

  /// How a point is written.
  func name(_ point: Int) -> String { Arithmetic.indexed("p", point) }

  private func products(
    _ points: EvenCentroids, _ first: Int, _ second: Int
  ) -> [(Double, Double)] {
    (0..<dimension).map { (points.points[first, $0], points.points[second, $0]) }
  }

  private func pair(
    _ points: EvenCentroids, _ first: Int, _ second: Int, _ phrases: Phrases
  ) -> Trace {
    let rows = first == second ? [first] : [first, second]
    let cells = rows.flatMap { row in
      (0..<dimension).map { FigureCell("points", [row, $0]) }
    }
    let title = "cos(\(name(first)), \(name(second)))"
    return Trace(
      cells: cells,
      arithmetic: [
        Arithmetic.sum(
          title, products(points, first, second), is: points.cosines[first, second])
      ],
      caption: phrases(
        first == second ? .evenCentroidsTraceSelf : .evenCentroidsTracePair,
        ["first": name(first), "second": name(second)]))
  }

  private func row(
    _ points: EvenCentroids, _ point: Int, _ axis: Int, _ phrases: Phrases
  ) -> Trace {
    let others = (0..<classes).filter { $0 != point }
    let products = others.map { other in
      Arithmetic.sum(
        "cos(\(name(point)), \(name(other)))", self.products(points, point, other),
        is: points.cosines[point, other])
    }
    return Trace(
      cells: others.map { FigureCell("cosines", [point, $0]) }, arithmetic: products,
      caption: phrases(
        .evenCentroidsTracePoint, ["point": name(point), "count": others.count]))
  }
}
