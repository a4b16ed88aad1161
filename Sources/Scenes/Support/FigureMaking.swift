import Engine
import Formula

extension Figure {
  /// A figure of one row of cells.
  static func row(
    _ name: String, _ title: String, _ cells: [GridCell], below above: String? = nil
  ) -> Figure {
    let placement = above.map { Grid.Placement(below: $0, columns: Array(cells.indices)) }
    return grid(name, title, Grid(row: cells, placement: placement))
  }

  /// A figure of a grid.
  static func grid(_ name: String, _ title: String, _ grid: Grid) -> Figure {
    Figure(name: name, title: title, content: .grid(grid))
  }

  /// A figure of a matrix, each cell made of its row, its column and its number.
  static func matrix(
    _ name: String, _ title: String, _ matrix: Tensor, rowTitles: [String] = [],
    _ role: (_ row: Int, _ column: Int) -> CellRole
  ) -> Figure {
    let (rows, columns) = (matrix.shape.first ?? 0, matrix.shape.last ?? 0)
    var grid = Grid(
      rows: (0..<rows).map { row in
        (0..<columns).map { GridCell(finite: matrix[row, $0], role(row, $0)) }
      })
    grid.rowTitles = rowTitles
    return Figure.grid(name, title, grid)
  }
}

extension GridCell {
  /// A cell that shows nothing where the number is none.
  init(finite value: Double, _ role: CellRole = .plain) {
    self.init(value.isFinite ? value : nil, role)
  }
}

extension ClosedRange<Double> {
  /// From the least to the largest of some numbers with a little air, so that an axis holds them all.
  static func holding(_ numbers: some Sequence<Double>) -> ClosedRange<Double> {
    let finite = numbers.filter(\.isFinite)
    guard let low = finite.min(), let high = finite.max() else { return 0...1 }
    let air = high > low ? (high - low) * 0.05 : Swift.max(1, high.magnitude) * 0.5
    return (low - air)...(high + air)
  }
}

extension Settings {
  /// The stream of random numbers of the setting `seed`.
  func stream(_ path: String) throws(SceneError) -> RandomStream {
    RandomStream(seed: UInt32(clamping: try integer("seed")), path: path)
  }
}

extension Parameter {
  /// The setting `seed`.
  static let seed = Parameter(
    name: "seed", kind: .integer(0...Int(UInt32.max)), initial: "1", help: .sceneSeedHelp)
}

/// Numbers as they stand in written arithmetic.
func shown(_ number: Double) -> String { NumberText.plain(number) }

/// Numbers as they stand in written arithmetic where a sign may follow another.
func factor(_ number: Double) -> String { NumberText.factor(number) }
