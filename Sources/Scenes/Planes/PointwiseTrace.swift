import Phrases

/// What a picked cell of `pointwise` has to do with the others, among the pixels mixed so far.
struct PointwiseTrace {
  private let scene: PointwiseScene
  private let phrases: Phrases
  /// How many pixels are mixed.
  private let known: Int

  init(_ scene: PointwiseScene, at number: Int, in phrases: Phrases) {
    self.scene = scene
    self.phrases = phrases
    known = min(max(1, number), scene.frameCount)
  }

  /// The trace of a cell; nothing for one that is not known yet, or of another figure.
  func trace(of cell: FigureCell) -> Trace? {
    let isBare = cell.figure == "weights" || (cell.figure == "input" && scene.input.isBare)
    guard cell.index.count == (isBare ? 2 : 3) else { return nil }
    let channel = isBare ? 0 : cell.index[0]
    let (row, column) = (cell.index[cell.index.count - 2], cell.index[cell.index.count - 1])
    let place = Cell(row: row, column: column)
    switch cell.figure {
    case "input": return scene.input.value(channel, place).map { input(channel, place, $0) }
    case "weights": return scene.weights.value(0, place).map { weight(place, $0) }
    case "mixed", "output":
      guard scene.output.value(channel, place) != nil, isKnown(place) else { return nil }
      return output(channel, place)
    default: return nil
    }
  }

  private func isKnown(_ pixel: Cell) -> Bool {
    pixel.row * scene.input.width + pixel.column < known
  }

  private func output(_ channel: Int, _ pixel: Cell) -> Trace {
    let read = 0..<scene.input.channels
    return Trace(
      cells: read.map { inputCell($0, pixel) } + read.map { FigureCell("weights", [channel, $0]) },
      arithmetic: scene.lines(channel: channel, pixel),
      caption: phrases(
        .pointwiseOutputTrace,
        ["output": scene.name(channel, pixel), "count": scene.input.channels]))
  }

  private func input(_ from: Int, _ pixel: Cell, _ value: Double) -> Trace {
    guard isKnown(pixel) else {
      return Trace(cells: [], arithmetic: [], caption: phrases(.pointwisePendingTrace))
    }
    let channels = 0..<scene.output.channels
    return Trace(
      cells: channels.map { FigureCell("output", [$0, pixel.row, pixel.column]) }
        + channels.map { FigureCell("weights", [$0, from]) },
      arithmetic: channels.map {
        let weight = scene.weights.value(0, Cell(row: $0, column: from)) ?? 0
        return Arithmetic.product("\(scene.name($0, pixel)):", weight, value)
      }, caption: phrases(.pointwiseInputTrace, ["count": channels.count]))
  }

  private func weight(_ place: Cell, _ weight: Double) -> Trace {
    let pixels = (0..<known).map {
      Cell(row: $0 / scene.input.width, column: $0 % scene.input.width)
    }
    return Trace(
      cells: pixels.map { inputCell(place.column, $0) }
        + pixels.map { FigureCell("output", [place.row, $0.row, $0.column]) },
      arithmetic: pixels.map {
        let value = scene.input.value(place.column, $0) ?? 0
        return Arithmetic.product("\(scene.name(place.row, $0)):", weight, value)
      }, caption: phrases(.pointwiseWeightTrace, ["count": pixels.count]))
  }

  private func inputCell(_ channel: Int, _ pixel: Cell) -> FigureCell {
    FigureCell("input", (scene.input.isBare ? [] : [channel]) + [pixel.row, pixel.column])
  }
}
