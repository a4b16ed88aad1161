import Phrases

/// What a picked cell of `convolution-2d` has to do with the others, among the outputs computed so
/// far.
struct Convolution2DTrace {
  private let scene: Convolution2DScene
  private let phrases: Phrases
  /// The output that the frame computes, counted row by row and channel by channel.
  private let current: Int

  init(_ scene: Convolution2DScene, at number: Int, in phrases: Phrases) {
    self.scene = scene
    self.phrases = phrases
    current = min(max(1, number), scene.frameCount) - 1
  }

  /// The trace of a cell; nothing for one that is not known yet, or of another figure.
  func trace(of cell: FigureCell) -> Trace? {
    switch cell.figure {
    case "input": place(cell.index, isBare: scene.input.isBare).flatMap(input)
    case "kernel": place(cell.index, isBare: scene.isBareKernel).flatMap(weight)
    case "partial": cell.index.count == 1 ? partial(cell.index[0]) : nil
    case "output": place(cell.index, isBare: scene.output.isBare).flatMap(output)
    default: nil
    }
  }

  /// The output channel of the frame.
  private var channel: Int { current / scene.window.count }

  /// A channel and a cell in it, where the index has as many numbers as the figure has axes.
  private func place(_ index: [Int], isBare: Bool) -> (Int, Cell)? {
    guard index.count == (isBare ? 2 : 3) else { return nil }
    return (
      isBare ? 0 : index[0], Cell(row: index[index.count - 2], column: index[index.count - 1])
    )
  }

  /// An output is made of its window in every channel that it reads.
  private func output(_ channel: Int, _ cell: Cell) -> Trace? {
    guard scene.output.value(channel, cell) != nil else { return nil }
    let place = cell.row * scene.output.width + cell.column
    let index = channel * scene.window.count + place
    guard index <= current else { return nil }
    let read = scene.channels(readBy: channel).flatMap { inputs($0, scene.window.cells(place)) }
    let weights = channel == self.channel ? read.indices.map(weightCell) : []
    return Trace(
      cells: read + weights, arithmetic: scene.arithmetic(channel, place, index),
      caption: phrases(
        .convolution2DOutputTrace,
        ["output": scene.name(ofOutput: index), "count": read.count]))
  }

  /// What one channel adds to the output of the frame.
  private func partial(_ depth: Int) -> Trace? {
    guard scene.depth > 1, (0..<scene.depth).contains(depth) else { return nil }
    let from = scene.channels(readBy: channel).lowerBound + depth
    let place = current % scene.window.count
    let read = inputs(from, scene.window.cells(place))
    return Trace(
      cells: read + read.indices.map { weightCell(depth * read.count + $0) },
      arithmetic: [scene.partialLine(channel, from, place)],
      caption: phrases(
        .convolution2DPartialTrace,
        [
          "channel": from, "output": scene.name(ofOutput: current), "count": read.count,
        ]))
  }

  /// An input goes into every output whose window holds it, of every channel that reads its own.
  private func input(_ from: Int, _ cell: Cell) -> Trace? {
    guard (0..<scene.input.channels).contains(from), isPadded(cell) else { return nil }
    let readers = scene.window.readers(of: cell)
    let uses = (0..<scene.output.channels).flatMap { channel in
      scene.channels(readBy: channel).contains(from)
        ? readers.map { (channel * scene.window.count + $0.output, $0.tap) } : []
    }.filter { $0.0 <= current }
    let lines = uses.map { output, tap in
      let plane = plane(output / scene.window.count, from)
      return Arithmetic.product(
        "\(scene.name(ofOutput: output)):", scene.kernel.numbers(plane)[tap],
        scene.value(from, cell))
    }
    return Trace(
      cells: uses.map { outputCell($0.0) }, arithmetic: lines,
      caption: phrases(
        uses.isEmpty ? .convolution2DUnusedTrace : .convolution2DInputTrace,
        ["count": uses.count]))
  }

  /// A weight of the frame's output channel is multiplied once in every output of the channel.
  private func weight(_ depth: Int, _ tap: Cell) -> Trace? {
    guard (0..<scene.depth).contains(depth), let weight = scene.kernel.value(0, tap) else {
      return nil
    }
    let from = scene.channels(readBy: channel).lowerBound + depth
    let number = tap.row * scene.kernel.width + tap.column
    let known = 0...(current % scene.window.count)
    let value = scene.kernel.value(plane(channel, from), tap) ?? weight
    let uses = known.map { (place: $0, cell: scene.window.cells($0)[number]) }
    let lines = uses.map { use in
      let name = scene.name(ofOutput: channel * scene.window.count + use.place)
      return Arithmetic.product("\(name):", value, scene.value(from, use.cell))
    }
    return Trace(
      cells: inputs(from, uses.map(\.cell))
        + uses.map { outputCell(channel * scene.window.count + $0.place) },
      arithmetic: lines, caption: phrases(.convolution2DWeightTrace, ["count": uses.count]))
  }
}

extension Convolution2DTrace {
  private func isPadded(_ cell: Cell) -> Bool {
    (0..<scene.window.height).contains(cell.row) && (0..<scene.window.width).contains(cell.column)
  }

  private func plane(_ channel: Int, _ from: Int) -> Int {
    channel * scene.depth + from - scene.channels(readBy: channel).lowerBound
  }

  private func inputs(_ channel: Int, _ cells: [Cell]) -> [FigureCell] {
    cells.map {
      FigureCell("input", (scene.input.isBare ? [] : [channel]) + [$0.row, $0.column])
    }
  }

  /// A weight by its number, counted channel by channel and row by row.
  private func weightCell(_ number: Int) -> FigureCell {
    let (row, column) = number.quotientAndRemainder(dividingBy: scene.kernel.width)
    let (depth, line) = row.quotientAndRemainder(dividingBy: scene.kernel.height)
    return FigureCell("kernel", (scene.isBareKernel ? [] : [depth]) + [line, column])
  }

  private func outputCell(_ index: Int) -> FigureCell {
    let (channel, place) = index.quotientAndRemainder(dividingBy: scene.window.count)
    let cell = scene.window.place(place)
    return FigureCell("output", (scene.output.isBare ? [] : [channel]) + [cell.row, cell.column])
  }
}
