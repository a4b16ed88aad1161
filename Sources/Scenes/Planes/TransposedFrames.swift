import Formula
import Phrases

extension TransposedConvolutionScene {
  /// One input cell: its number times the kernel is added to the output.
  func scatter(_ index: Int, _ phrases: Phrases) -> Frame {
    let cell = Cell(row: index / input.width, column: index % input.width)
    let stamped = Set(geometry.stamp(cell))
    let read = input.grid { _, place, value in
      GridCell(value, place == cell ? .window : .plain)
    }
    let used = kernel.grid { _, _, value in GridCell(value, .kernel) }
    let isLast = index == input.values.count - 1
    return Frame(
      figures: [
        Figure(name: "input", title: "X", content: .grid(row(read))),
        Figure(name: "kernel", title: "W", content: .grid(row(used))),
        scatteredFigure(index + 1, stamped),
      ], arithmetic: stampLines(index, cell),
      caption: PlaneWords.join([
        phrases(.transposedScatter, ["cell": name("X", cell)]),
        isLast && cropsAnything ? phrases(.transposedCrop) : nil,
      ]))
  }

  /// One output: the turned kernel over the stuffed input.
  func gather(_ index: Int, _ phrases: Phrases) -> Frame {
    let place = Cell(row: index / output.width, column: index % output.width)
    let cells = geometry.reads(place)
    let read = Set(cells)
    let stuffed = geometry.stuffed(isBare: true).grid { _, cell, _ in
      let source = geometry.source(cell)
      let value = source.flatMap { input.value(0, $0) } ?? 0
      let role: CellRole = read.contains(cell) ? .window : source == nil ? .padding : .plain
      return GridCell(value, role, isPadding: source == nil)
    }
    let flipped = kernel.grid { _, place, _ in
      GridCell(turned(place), .kernel)
    }
    return Frame(
      figures: [
        Figure(name: "stuffed", title: "stuff(X)", content: .grid(row(stuffed))),
        Figure(
          name: "flipped", title: "flip(W)",
          content: .grid(row(flipped, below: isRow ? cells.map(\.column) : nil))),
        scatteredFigure(input.values.count, []),
        Figure(name: "output", title: "Z", content: .grid(row(output.grid(upTo: index)))),
      ], arithmetic: [gathered(index)],
      caption: PlaneWords.join([
        index == 0 ? phrases(.transposedStuff) : nil, phrases(.transposedGather),
      ]))
  }

  /// An output with its products: `Z[1, 0] = 0·(−1) + 1·2 = 2`.
  func gathered(_ index: Int) -> String {
    let place = Cell(row: index / output.width, column: index % output.width)
    let products = zip(kernel.values.reversed(), geometry.reads(place)).map { weight, cell in
      (geometry.source(cell).flatMap { input.value(0, $0) } ?? 0, weight)
    }
    return Arithmetic.sum(name("Z", place), products, is: output.values[index])
  }

  private func scatteredFigure(_ count: Int, _ stamped: Set<Cell>) -> Figure {
    let planes = scattered[count]
    let grid = planes.grid { _, cell, value in
      if stamped.contains(cell) { return GridCell(value, .output) }
      return GridCell(value, geometry.isKept(cell, of: planes) ? .plain : .lost)
    }
    return Figure(name: "scattered", title: "Σ X·W", content: .grid(row(grid)))
  }

  /// For each row of the kernel what the cell's number makes of it: `2·[1, 0] = [2, 0]`.
  func stampLines(_ index: Int, _ cell: Cell) -> [String] {
    let made = geometry.stamp(cell).map { stamps[index].value(0, $0) ?? 0 }
    let factor = NumberText.factor(input.values[index])
    return (0..<kernel.height).map { line in
      let range = line * kernel.width..<(line + 1) * kernel.width
      return "\(factor)·\(list(kernel.values[range])) = \(list(made[range]))"
    }
  }

  private func list(_ numbers: ArraySlice<Double>) -> String {
    "[" + numbers.map(NumberText.plain).joined(separator: ", ") + "]"
  }

  private func turned(_ place: Cell) -> Double? {
    kernel.value(
      0, Cell(row: kernel.height - 1 - place.row, column: kernel.width - 1 - place.column))
  }

  /// A cell by its index, or by its row and column.
  func name(_ title: String, _ cell: Cell) -> String {
    isRow ? Arithmetic.indexed(title, cell.column) : Arithmetic.entry(title, cell)
  }

  private var cropsAnything: Bool {
    geometry.rows.padding.before > 0 || geometry.columns.padding.before > 0
  }

  /// A grid as a row where the scene is one.
  private func row(_ grid: Grid, below columns: [Int]? = nil) -> Grid {
    guard isRow, let first = grid.rows.first else { return grid }
    return Grid(
      row: first,
      placement: columns.map { Grid.Placement(below: "stuffed", columns: $0) })
  }
}
