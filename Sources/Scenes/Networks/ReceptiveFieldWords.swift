import Engine
import Formula
import Phrases

extension ReceptiveFieldScene {
  /// `r₂ = 3 + (2 − 1)·2 = 5`, `j₂ = 2·2 = 4`, and where the field begins.
  func growth(_ level: Int) -> [String] {
    let (layer, below, field) = (layers[level - 1], fields[level - 1], fields[level])
    let name = { Arithmetic.indexed($0, level) }
    let span = windows[level - 1].span
    let widened =
      layer.dilation > 1
      ? ["k̂ = \(layer.dilation)·(\(layer.kernel) − 1) + 1 = \(span)"] : []
    return widened + [
      "\(name("r")) = \(below.size) + (\(span) − 1)·\(below.jump) = \(field.size)",
      "\(name("j")) = \(below.jump)·\(layer.stride) = \(field.jump)",
      "\(name("P")) = \(below.padding) + \(layer.padding.before)·\(below.jump) = \(field.padding)",
      "\(name("start")) = (\(field.size) − 1)/2 − \(field.padding) = "
        + NumberText.plain(field.start),
    ]
  }

  /// How the heaviest cell of a level got its weight.
  func handedDown(_ level: Int) -> String {
    let reached = seen[layers.count].right.levels[level]
    guard let heaviest = reached.weights.max(), heaviest > 0,
      let place = reached.weights.firstIndex(of: heaviest),
      let sum = sum(of: reached.span.lowerBound + place, at: level)
    else { return "w = 0" }
    return sum
  }

  /// `w[3] = 0.3333/3 + 0.3333/3 = 0.2222`: what the units above hand down to a cell.
  func sum(of cell: Int, at level: Int) -> String? {
    let levels = seen[layers.count].right.levels
    guard level < layers.count, levels[level].span.contains(cell) else { return nil }
    let above = levels[level + 1]
    let parts = windows[level].outputs(reading: cell).filter(above.span.contains)
      .map { above.weights[$0 - above.span.lowerBound] }.filter { $0 > 0 }
      .map { "\(NumberText.plain($0))/\(layers[level].kernel)" }
    let total = levels[level].weights[cell - levels[level].span.lowerBound]
    let sum = parts.isEmpty ? "0" : parts.joined(separator: " + ")
    return "w[\(cell)] = \(sum) = \(NumberText.plain(total))"
  }

  func trace(of cell: FigureCell, at number: Int, in phrases: Phrases) -> Trace? {
    switch (cell.figure, cell.index.first, cell.index.count) {
    case ("weights", let place?, 1): weightTrace(place, number, phrases)
    case ("image", let row?, 2): pixelTrace(row, cell.index[1], phrases)
    case ("stack", let row?, 2): unitTrace(row, cell.index[1], number, phrases)
    case ("table", let row?, 2): tableTrace(row, cell.index[1], number, phrases)
    default: nil
    }
  }

  /// What the units above hand down to a cell.
  private func weightTrace(_ place: Int, _ number: Int, _ phrases: Phrases) -> Trace? {
    let level = 2 * layers.count - min(max(number, 1), frameCount)
    guard level < layers.count else { return nil }
    let span = seen[layers.count].right.levels[level].span
    guard (0..<span.count).contains(place), let sum = sum(of: span.lowerBound + place, at: level)
    else { return nil }
    let units = windows[level].outputs(reading: span.lowerBound + place)
      .filter(seen[layers.count].right.levels[level + 1].span.contains)
    return Trace(
      cells: [FigureCell("weights", [place])], arithmetic: [sum],
      caption: phrases(.receptiveWeightTrace, ["count": units.count, "layer": titles[level]]))
  }

  /// How many units of the last layer see a pixel.
  private func pixelTrace(_ row: Int, _ column: Int, _ phrases: Phrases) -> Trace? {
    guard (0..<shown.count).contains(row), (0..<shown.count).contains(column) else { return nil }
    let (down, right) = (shown.lowerBound + row * block, shown.lowerBound + column * block)
    guard shown.contains(down), shown.contains(right) else { return nil }
    guard (0..<size).contains(down), (0..<size).contains(right) else {
      return Trace(cells: [], arithmetic: [], caption: phrases(.receptivePaddingTrace))
    }
    let (rows, columns) = (readers(of: down).count, readers(of: right).count)
    return Trace(
      cells: [FigureCell("image", [row, column])],
      arithmetic: ["\(rows)·\(columns) = \(rows * columns)"],
      caption: phrases(
        .receptivePixelTrace, ["row": down, "column": right, "count": rows * columns]))
  }

  /// Where a row of the table comes from: the row below it.
  private func tableTrace(
    _ row: Int, _ column: Int, _ number: Int, _ phrases: Phrases
  ) -> Trace? {
    let isKnown = row <= min(max(number, 1), layers.count)
    guard (0...layers.count).contains(row), (1...9).contains(column), isKnown || column < 6 else {
      return nil
    }
    guard row > 0 else {
      return Trace(
        cells: [], arithmetic: ["r₀ = 1", "j₀ = 1"], caption: phrases(.receptiveInputTrace))
    }
    return Trace(
      cells: (column < 6 ? 1...5 : 6...9).map { FigureCell("table", [row, $0]) }
        + (isKnown ? (6...9).map { FigureCell("table", [row - 1, $0]) } : []),
      arithmetic: isKnown ? growth(row) : [],
      caption: phrases(.receptiveRowTrace, ["layer": titles[row - 1]]))
  }

  private func readers(of pixel: Int) -> Set<Int> {
    windows.reduce(into: [pixel]) { cells, window in
      cells = Set(cells.flatMap(window.outputs))
    }
  }

  /// What a unit of the side view reads of the layer below it, and which pixels it spans.
  private func unitTrace(
    _ row: Int, _ place: Int, _ number: Int, _ phrases: Phrases
  ) -> Trace? {
    let level = layers.count - row
    guard (0...layers.count).contains(level),
      case .layers(let stack)? = frame(at: number, in: phrases).figure("stack")?.content,
      stack.layers[row].units.indices.contains(place)
    else { return nil }
    let unit = stack.layers[row].units[place].index
    let span = fields[level].span(ofUnit: unit)
    let read = level == 0 ? [] : windows[level - 1].cells(ofOutput: unit)
    let cells = read.compactMap { cell in
      stack.layers[row + 1].units.firstIndex { $0.index == cell }
        .map { FigureCell("stack", [row + 1, $0]) }
    }
    let first = "\(unit)·\(fields[level].jump) − \(fields[level].padding) = \(span.lowerBound)"
    return Trace(
      cells: [FigureCell("stack", [row, place])] + cells, arithmetic: [first],
      caption: phrases(
        .receptiveUnitTrace,
        ["unit": unit, "first": span.lowerBound, "last": span.upperBound, "count": span.count]))
  }
}

/// The captions of `receptive-field`.
struct ReceptiveFieldWords {
  private let scene: ReceptiveFieldScene
  private let phrases: Phrases

  init(_ scene: ReceptiveFieldScene, _ phrases: Phrases) {
    self.scene = scene
    self.phrases = phrases
  }

  /// What a layer adds.
  func forward(_ level: Int) -> String {
    let (below, field) = (scene.fields[level - 1], scene.fields[level])
    let layer = scene.layers[level - 1]
    let isLast = level == scene.layers.count
    return PlaneWords.join([
      phrases(
        field.size == below.size ? .receptiveSame : .receptiveGrows,
        [
          "layer": scene.titles[level - 1], "added": field.size - below.size,
          "jump": below.jump, "size": field.size,
        ]),
      layer.stride > 1 && !isLast ? phrases(.receptiveStride, ["stride": layer.stride]) : nil,
      isLast ? overhang : nil, isLast ? holes : nil,
    ])
  }

  /// What is handed down.
  func backward(_ level: Int) -> String {
    let field = scene.seen[scene.layers.count].right
    let total = field.levels[level].weights.reduce(0, +)
    let isLost = total < 1 - 1e-9
    return PlaneWords.join([
      phrases(
        .receptiveBack,
        ["layer": scene.titles[level], "kernel": scene.layers[level].kernel]),
      isLost ? phrases(.receptiveWeightLost, ["total": NumberText.plain(total)]) : nil,
      level == 0 && field.deviation.isFinite
        ? phrases(
          .receptiveDeviation,
          ["deviation": NumberText.plain(field.deviation), "size": field.span.count]) : nil,
    ])
  }

  private var overhang: String? {
    let field = scene.seen[scene.layers.count].right
    let before = max(0, -field.span.lowerBound)
    let after = max(0, field.span.upperBound - scene.size + 1)
    guard before + after > 0 else { return nil }
    return phrases(.receptiveOverhang, ["count": before + after])
  }

  /// Pixels between the first and the last that no tap touches.
  private var holes: String? {
    let field = scene.seen[scene.layers.count].right
    let inside = field.span.clamped(to: 0...(scene.size - 1))
    let count = inside.count - field.pixels.count
    guard count > 0, field.span.overlaps(0...(scene.size - 1)) else { return nil }
    return phrases(.receptiveHoles, ["count": count, "seen": field.pixels.count])
  }
}
