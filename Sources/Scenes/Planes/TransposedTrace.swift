import Phrases

/// What a picked cell of `transposed-convolution` has to do with the others, among what was stamped
/// and computed so far.
struct TransposedTrace {
  private let scene: TransposedConvolutionScene
  private let phrases: Phrases
  /// How many input cells have stamped.
  private let stamped: Int
  /// How many outputs are computed.
  private let computed: Int

  init(_ scene: TransposedConvolutionScene, at number: Int, in phrases: Phrases) {
    self.scene = scene
    self.phrases = phrases
    let count = min(max(1, number), scene.frameCount)
    stamped = min(count, scene.input.values.count)
    computed = count - stamped
  }

  /// The trace of a cell; nothing for one that is not known yet, or of a figure not in the frame.
  func trace(of cell: FigureCell) -> Trace? {
    guard let place = place(cell.index) else { return nil }
    return switch (cell.figure, computed > 0) {
    case ("input", false): scene.input.value(0, place).map { _ in input(place) }
    case ("kernel", false): scene.kernel.value(0, place).map { weight(place, $0) }
    case ("scattered", _): scattered(place)
    case ("stuffed", true): stuffed(place)
    case ("flipped", true): flipped(place)
    case ("output", true): output(place)
    default: nil
    }
  }

  private func place(_ index: [Int]) -> Cell? {
    guard index.count == (scene.isRow ? 1 : 2), let column = index.last else { return nil }
    return Cell(row: scene.isRow ? 0 : index[0], column: column)
  }

  /// An input cell stamps the kernel.
  private func input(_ cell: Cell) -> Trace {
    let index = cell.row * scene.input.width + cell.column
    guard index < stamped else {
      return Trace(
        cells: [], arithmetic: [],
        caption: phrases(.transposedPendingTrace, ["cell": scene.name("X", cell)]))
    }
    let places = scene.geometry.stamp(cell)
    return Trace(
      cells: places.map { at("scattered", $0) }, arithmetic: scene.stampLines(index, cell),
      caption: phrases(
        .transposedInputTrace, ["cell": scene.name("X", cell), "count": places.count]))
  }

  /// A weight is stamped once by every input cell.
  private func weight(_ tap: Cell, _ weight: Double) -> Trace {
    let number = tap.row * scene.kernel.width + tap.column
    let cells = (0..<stamped).map(inputCell)
    return Trace(
      cells: cells.map { at("input", $0) }
        + cells.map { at("scattered", scene.geometry.stamp($0)[number]) },
      arithmetic: cells.map {
        Arithmetic.product("\(scene.name("X", $0)):", scene.input.value(0, $0) ?? 0, weight)
      }, caption: phrases(.transposedWeightTrace, ["count": cells.count]))
  }

  /// A number before cropping is the sum of the stamps that lie over each other there.
  private func scattered(_ cell: Cell) -> Trace? {
    guard let value = scene.scattered[stamped].value(0, cell) else { return nil }
    let uses = (0..<stamped).flatMap { index in
      let stamps = scene.geometry.stamp(inputCell(index))
      return stamps.indices.filter { stamps[$0] == cell }.map { (input: inputCell(index), tap: $0) }
    }
    let products = uses.map {
      (scene.input.value(0, $0.input) ?? 0, scene.kernel.values[$0.tap])
    }
    let isKept = scene.geometry.isKept(cell, of: scene.scattered[stamped])
    return Trace(
      cells: computed > 0 ? counterpart(cell) : uses.map { at("input", $0.input) },
      arithmetic: [Arithmetic.sum(scene.name("Σ", cell), products, is: value)],
      caption: PlaneWords.join([
        phrases(.transposedScatteredTrace, ["count": uses.count]),
        isKept ? nil : phrases(.transposedCroppedTrace),
      ]))
  }

  /// The output that lies at a cell before cropping, once it is computed.
  private func counterpart(_ cell: Cell) -> [FigureCell] {
    let place = Cell(
      row: cell.row - scene.geometry.rows.padding.before,
      column: cell.column - scene.geometry.columns.padding.before)
    guard scene.output.value(0, place) != nil,
      place.row * scene.output.width + place.column < computed
    else { return [] }
    return [at("output", place)]
  }
}

extension TransposedTrace {
  /// A cell of the stuffed input goes into every output that reads it; a zero adds nothing.
  private func stuffed(_ cell: Cell) -> Trace? {
    let area = scene.geometry.stuffed(isBare: true)
    guard (0..<area.height).contains(cell.row), (0..<area.width).contains(cell.column) else {
      return nil
    }
    guard let source = scene.geometry.source(cell), let value = scene.input.value(0, source)
    else {
      return Trace(cells: [], arithmetic: [], caption: phrases(.transposedZeroTrace))
    }
    let uses = (0..<computed).flatMap { index in
      let reads = scene.geometry.reads(outputCell(index))
      return reads.indices.filter { reads[$0] == cell }.map { (output: index, tap: $0) }
    }
    return Trace(
      cells: uses.map { at("output", outputCell($0.output)) },
      arithmetic: uses.map {
        Arithmetic.product("\(name($0.output)):", value, turned($0.tap))
      },
      caption: phrases(
        .transposedStuffedTrace, ["cell": scene.name("X", source), "count": uses.count]))
  }

  /// A weight of the turned kernel is multiplied once in every output.
  private func flipped(_ tap: Cell) -> Trace? {
    guard scene.kernel.value(0, tap) != nil else { return nil }
    let number = tap.row * scene.kernel.width + tap.column
    let cells = (0..<computed).map { scene.geometry.reads(outputCell($0))[number] }
    return Trace(
      cells: cells.map { at("stuffed", $0) }
        + (0..<computed).map { at("output", outputCell($0)) },
      arithmetic: cells.enumerated().map { output, cell in
        Arithmetic.product("\(name(output)):", value(cell), turned(number))
      }, caption: phrases(.transposedFlippedTrace, ["count": computed]))
  }

  private func output(_ cell: Cell) -> Trace? {
    guard scene.output.value(0, cell) != nil else { return nil }
    let index = cell.row * scene.output.width + cell.column
    guard index < computed else { return nil }
    let read = scene.geometry.reads(cell)
    let before = Cell(
      row: cell.row + scene.geometry.rows.padding.before,
      column: cell.column + scene.geometry.columns.padding.before)
    return Trace(
      cells: read.map { at("stuffed", $0) } + [at("scattered", before)],
      arithmetic: [scene.gathered(index)],
      caption: phrases(
        .transposedOutputTrace,
        ["output": name(index), "count": read.count { scene.geometry.source($0) != nil }]))
  }
}

extension TransposedTrace {
  private func inputCell(_ index: Int) -> Cell {
    Cell(row: index / scene.input.width, column: index % scene.input.width)
  }

  private func outputCell(_ index: Int) -> Cell {
    Cell(row: index / scene.output.width, column: index % scene.output.width)
  }

  private func name(_ output: Int) -> String { scene.name("Z", outputCell(output)) }

  /// The number at a cell of the stuffed input.
  private func value(_ cell: Cell) -> Double {
    scene.geometry.source(cell).flatMap { scene.input.value(0, $0) } ?? 0
  }

  /// A weight of the turned kernel.
  private func turned(_ number: Int) -> Double {
    scene.kernel.values[scene.kernel.values.count - 1 - number]
  }

  private func at(_ figure: String, _ cell: Cell) -> FigureCell {
    FigureCell(figure, scene.isRow ? [cell.column] : [cell.row, cell.column])
  }
}
