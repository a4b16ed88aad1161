/// A cell of a figure on which a reader's cursor can stand.
public struct PickableCell: Hashable, Sendable {
  /// Its place, counted from 0: as long as a grid's shape, `[row, column]` in a table, `[layer, unit]`
  /// among layers.
  public var index: [Int]
  /// Where it stands from left to right, so that the cursor finds the nearest one above or below.
  public var position: Double
  /// The part it plays in the frame.
  public var role: CellRole
  /// Whether its number is known in the frame.
  public var isKnown: Bool
}

extension Figure {
  /// The rows of cells that can be picked, from top to bottom; none where the figure has no cells.
  ///
  /// ```swift
  /// scene.frame(at: 1).figure("output")?.pickable.first?.map(\.index)  // [[0], [1], [2], [3]]
  /// ```
  public var pickable: [[PickableCell]] {
    let rows: [[PickableCell]] =
      switch content {
      case .grid(let grid): grid.pickable
      case .table(let table): table.pickable
      case .layers(let stack): stack.pickable
      case .text, .tex, .plot, .bars: []
      }
    return rows.filter { !$0.isEmpty }
  }
}

extension Grid {
  fileprivate var pickable: [[PickableCell]] {
    rows.indices.map { row in
      rows[row].indices.compactMap { column in
        guard let index = index(row: row, column: column) else { return nil }
        let cell = rows[row][column]
        let isPlaced = placement?.columns.indices.contains(column) ?? false
        let position = isPlaced ? placement?.columns[column] ?? column : column
        return PickableCell(
          index: index, position: Double(position), role: cell.role, isKnown: cell.value != nil)
      }
    }
  }
}

extension Table {
  /// The cells with numbers; words are no cells.
  fileprivate var pickable: [[PickableCell]] {
    rows.indices.map { row in
      rows[row].indices.compactMap { column in
        switch rows[row][column] {
        case .words: nil
        case .number(let value, let role):
          PickableCell(
            index: [row, column], position: Double(column), role: role, isKnown: value != nil)
        case .count(_, let role):
          PickableCell(
            index: [row, column], position: Double(column), role: role, isKnown: true)
        }
      }
    }
  }
}

extension LayerStack {
  fileprivate var pickable: [[PickableCell]] {
    layers.indices.map { layer in
      layers[layer].units.indices.map { unit in
        let found = layers[layer].units[unit]
        return PickableCell(
          index: [layer, unit], position: found.center, role: found.role, isKnown: true)
      }
    }
  }
}
