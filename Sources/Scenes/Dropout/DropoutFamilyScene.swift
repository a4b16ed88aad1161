import Engine
import Phrases

/// The same feature maps under every kind of dropout, with the moments of one unit.
struct DropoutFamilyScene: Scene {
  static let declaration = SceneDeclaration(
    name: "dropout-family", summary: .dropoutFamilySummary, frameMeaning: .dropoutFamilyFrames,
    parameters: [
      Parameter(
        name: "maps", kind: .tensor(axes: 3...3, length: 1...5),
        initial: "[[[1, 2, -1], [3, 0.5, 2]], [[-2, 1, 1], [1, -1, 2]]]",
        help: .dropoutFamilyMapsHelp),
      .keep("0.5"),
      Parameter(
        name: "deviation", kind: .real(0...5), initial: "1", help: .dropoutFamilyDeviationHelp),
      .samples(.dropoutFamilySamplesHelp), .seed,
    ],
    figures: [FigureDeclaration(name: "maps", meaning: .dropoutFamilyMapsFigure)]
      + DropoutKind.allCases.map { FigureDeclaration(name: $0.rawValue, meaning: $0.meaning) }
      + [
        FigureDeclaration(name: "means", meaning: .dropoutFamilyMeansFigure),
        FigureDeclaration(name: "variances", meaning: .dropoutFamilyVariancesFigure),
      ],
    views: [
      ViewDeclaration(title: .dropoutFamilyMeansView, figures: ["means"]),
      ViewDeclaration(title: .dropoutFamilyVariancesView, figures: ["variances"]),
      ViewDeclaration(title: .dropoutFamilyMapsView, figures: ["maps"]),
    ]
      + DropoutKind.allCases.map { ViewDeclaration(title: $0.title, figures: [$0.rawValue]) })

  let maps: Tensor
  let keep: Double
  /// One course for each kind, in the order of the kinds.
  let courses: [DropoutFamilyCourse]
  /// The unit whose moments are measured: the first of the largest size.
  let watched: [Int]
  let samples: Int

  init(_ settings: Settings) throws(SceneError) {
    let maps = try settings.tensor("maps")
    let keep = try settings.number("keep")
    let deviation = try settings.number("deviation")
    let samples = try settings.integer("samples")
    let stream = try settings.stream("dropout-family/noise")
    let unit = DropoutFamilyScene.largest(maps)
    courses = try computed { () throws(EngineError) in
      var courses: [DropoutFamilyCourse] = []
      for kind in DropoutKind.allCases {
        courses.append(
          try DropoutFamilyCourse(
            kind, kind.dropout(keep: keep, deviation: deviation), maps, unit: unit,
            samples: samples, from: stream.split(kind.rawValue)))
      }
      return courses
    }
    watched = DropoutFamilyScene.index(unit, maps.shape)
    self.maps = maps
    self.keep = keep
    self.samples = samples
  }

  var frameCount: Int { samples }

  func frame(at number: Int, in phrases: Phrases) -> Frame {
    let index = index(number)
    return Frame(
      figures: figures(index, phrases), arithmetic: arithmetic(index, at: watched, phrases),
      caption: caption(index, phrases))
  }

  func trace(of cell: FigureCell, at number: Int, in phrases: Phrases) -> Trace? {
    if cell.figure == "means" || cell.figure == "variances" {
      return measureTrace(cell, index(number), phrases)
    }
    guard maps.entry(at: cell.index) != nil else { return nil }
    if cell.figure == "maps" {
      return Trace(
        cells: DropoutKind.allCases.map { FigureCell($0.rawValue, cell.index) },
        arithmetic: arithmetic(index(number), at: cell.index, phrases),
        caption: phrases(.dropoutFamilyTraceMaps))
    }
    guard let kind = DropoutKind(rawValue: cell.figure),
      let line = line(of: kind, index(number), at: cell.index, phrases)
    else { return nil }
    return Trace(
      cells: [FigureCell("maps", cell.index)], arithmetic: [line],
      caption: phrases(kind == .spatial ? .dropoutFamilyTraceSpatial : .dropoutFamilyTrace))
  }

  /// What a measured mean or variance of the watched unit is made of, or what it closes in on.
  private func measureTrace(_ cell: FigureCell, _ index: Int, _ phrases: Phrases) -> Trace? {
    guard cell.index.count == 2, courses.indices.contains(cell.index[0]),
      (1...4).contains(cell.index[1])
    else { return nil }
    let (course, column) = (courses[cell.index[0]], cell.index[1])
    let kind = course.kind.rawValue
    let told: [Phrase] =
      cell.figure == "means"
      ? [
        .dropoutFamilyTraceNow, .dropoutFamilyTraceMeasured, .dropoutFamilyTraceExact,
        .dropoutFamilyTraceTest,
      ]
      : [
        .dropoutFamilyTraceMeasured, .dropoutFamilyTraceExact, .dropoutFamilyTraceMeasured,
        .dropoutFamilyTraceExact,
      ]
    return Trace(
      cells: [FigureCell("maps", watched), FigureCell(kind, watched)],
      arithmetic: [line(of: course.kind, index, at: watched, phrases)].compactMap(\.self),
      caption: phrases(
        told[column - 1], ["count": index + 1, "unit": Arithmetic.entry("X", watched)]))
  }

  private func index(_ number: Int) -> Int { min(max(number, 1), frameCount) - 1 }

  private static func largest(_ maps: Tensor) -> Int {
    let sizes = maps.elements.map(\.magnitude)
    return sizes.firstIndex(of: sizes.max() ?? 0) ?? 0
  }

  /// The place of an entry for each axis.
  private static func index(_ entry: Int, _ shape: [Int]) -> [Int] {
    var rest = entry
    var index: [Int] = []
    for length in shape.reversed() {
      index.append(rest % max(1, length))
      rest /= max(1, length)
    }
    return index.reversed()
  }
}

extension DropoutFamilyScene {
  private func figures(_ index: Int, _ phrases: Phrases) -> [Figure] {
    let isWatched = { (channel: Int, place: Cell) in
      [channel, place.row, place.column] == watched
    }
    let maps = Planes(maps).grid { channel, place, value in
      GridCell(value, isWatched(channel, place) ? .window : .plain)
    }
    var figures = [Figure.grid("maps", "X", maps)]
    for course in courses {
      guard let draw = course.draw(index) else { continue }
      let factors = Planes(draw.noise.factor)
      let grid = Planes(draw.output).grid { channel, place, value in
        if factors.value(channel, place) == 0 { return GridCell(value, .dropped) }
        return GridCell(value, isWatched(channel, place) ? .output : .plain)
      }
      figures.append(.grid(course.kind.rawValue, phrases(course.kind.title), grid))
    }
    let tables = DropoutFamilyTables(courses: courses, index: index, phrases: phrases)
    let unit = Arithmetic.entry("X", watched)
    return figures + [
      Figure(name: "means", title: unit, content: .table(tables.means)),
      Figure(name: "variances", title: unit, content: .table(tables.variances)),
    ]
  }

  /// Two lines for all kinds, so that a table and a caption have room beside them.
  private func arithmetic(_ draw: Int, at index: [Int], _ phrases: Phrases) -> [String] {
    let lines: [[DropoutKind]] = [
      [.paper, .inverted, .alpha], [.spatial, .multiplicative, .additive],
    ]
    return lines.map { kinds in
      kinds.compactMap { line(of: $0, draw, at: index, phrases) }.joined(separator: ",  ")
    }
  }

  /// The arithmetic of a unit in a draw: `inverted: 2·3 = 6`.
  private func line(
    of kind: DropoutKind, _ draw: Int, at index: [Int], _ phrases: Phrases
  ) -> String? {
    guard let course = courses.first(where: { $0.kind == kind }), let x = maps.entry(at: index),
      let draw = course.draw(draw), let sum = course.sum(draw, at: index, x)
    else { return nil }
    return "\(kind.sign ?? phrases(kind.title)): \(sum)"
  }

  private func caption(_ index: Int, _ phrases: Phrases) -> String {
    if index == 0 { return phrases(.dropoutFamilyFirst, ["keep": shown(keep)]) }
    if index == samples - 1 { return phrases(.dropoutFamilyLast) }
    return phrases(
      .dropoutFamilyMiddle, ["unit": Arithmetic.entry("X", watched), "count": index + 1])
  }
}
