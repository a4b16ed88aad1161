import Phrases
import Scenes

extension PlainTeller {
  /// A plot: what it shows, and a sentence for each of its series, levels and bands.
  func told(_ plot: Plot, _ name: String) -> [String] {
    var result: [String] = []
    if !plot.vertical.title.isEmpty && !plot.horizontal.title.isEmpty {
      result.append(
        context.phrases(
          .plainPlot,
          [
            "name": name, "vertical": plot.vertical.title, "horizontal": plot.horizontal.title,
          ]))
    }
    result += plot.series.map { told($0, name) }
    result += plot.levels.map { level in
      context.phrases(
        .plainLevel, ["name": name, "level": level.title, "height": number(level.height)])
    }
    return result + plot.bands.compactMap { told($0, name) }
  }

  private func told(_ series: Plot.Series, _ name: String) -> String {
    let points = series.points.filter { $0.x.isFinite && $0.y.isFinite }
    let title = series.title.isEmpty ? series.name : series.title
    guard let first = points.first, let last = points.last else {
      return context.phrases(.plainNoPoints, ["name": name, "series": title])
    }
    guard series.mark.isCourse else { return scattered(points, title, name) }
    guard points.count > 1 else {
      return context.phrases(
        .plainOnePoint,
        ["name": name, "series": title, "last": number(last.y), "end": number(last.x)])
    }
    let heights = points.map(\.y)
    return context.phrases(
      .plainCourse,
      [
        "name": name, "series": title, "count": points.count, "first": number(first.y),
        "start": number(first.x), "last": number(last.y), "end": number(last.x),
        "smallest": number(heights.min()), "largest": number(heights.max()),
        "trend": context.phrases(trend(heights)),
      ])
  }

  /// The first points of a plane, and how many more there are.
  private func scattered(_ points: [Plot.Point], _ title: String, _ name: String) -> String {
    let most = 6
    var places = points.prefix(most).map { "(\(number($0.x)), \(number($0.y)))" }
    if points.count > most {
      places.append(context.phrases(.plainMorePoints, ["count": points.count - most]))
    }
    return context.phrases(
      .plainPoints,
      ["name": name, "series": title, "points": places.joined(separator: ", ")])
  }

  private func trend(_ heights: [Double]) -> Phrase {
    let steps = zip(heights, heights.dropFirst())
    let neverDown = steps.allSatisfy { $0 <= $1 }
    let neverUp = steps.allSatisfy { $0 >= $1 }
    if neverDown { return neverUp ? .trendLevel : .trendRises }
    if neverUp { return .trendFalls }
    return (heights.last ?? 0) >= (heights.first ?? 0) ? .trendHigher : .trendLower
  }

  private func told(_ band: Plot.Band, _ name: String) -> String? {
    guard let lower = band.lower.first, let upper = band.upper.first,
      let lowerEnd = band.lower.last, let upperEnd = band.upper.last
    else { return nil }
    return context.phrases(
      .plainBand,
      [
        "name": name, "band": band.title, "lower": number(lower.y), "upper": number(upper.y),
        "start": number(lower.x), "lowerEnd": number(lowerEnd.y), "upperEnd": number(upperEnd.y),
        "end": number(lowerEnd.x),
      ])
  }
}

extension Plot.Mark {
  /// Whether its points are joined in order of x, so that they have a trend.
  fileprivate var isCourse: Bool {
    switch self {
    case .line, .dashes, .dots: true
    case .contour, .points, .circles, .crosses, .triangles, .squares, .diamond: false
    }
  }
}
