import Canvas
import Scenes

extension FigureGroup {
  /// A matrix that is larger than the window on it: the whole as a heat map, and the numbers of the
  /// window beside it where there is room, else below; nothing for a group that is none.
  func largeGrid(left: Int, columns: Int) -> Picture? {
    guard isHeatMap(left: left, columns: columns), let figure = figures.first,
      let grid = grids[figure.name]
    else { return nil }
    let room = max(1, columns - left)
    let body = mapAndNumbers(grid, room: room)
    let head = TextLine(title(figure), Style(.heading))
    if left > 0 { return Picture(lines: [head]).beside(body, at: left) }
    var result = Picture(lines: head.width > 0 ? head.cut(columns: columns) : [])
    result.append(body)
    return result
  }

  /// Whether the group is drawn as a heat map, which shows all of it.
  func isHeatMap(left: Int, columns: Int) -> Bool {
    guard figures.count == 1, let grid = grids[figures[0].name], grid.rows.count > 1 else {
      return false
    }
    return isLarge(grid, GridLayout([grid], columns: max(1, columns - left)))
  }

  /// Whether a matrix is larger than its window; a handful of columns is read in the numbers alone,
  /// though they have to scroll.
  private func isLarge(_ grid: PlacedGrid, _ whole: GridLayout) -> Bool {
    let isTall = context.matrixRows.map { grid.rows.count > $0 } ?? false
    return isTall || whole.count >= 10 && whole.visible.count < whole.count
  }

  private func mapAndNumbers(_ grid: PlacedGrid, room: Int) -> Picture {
    // Without a screen's rows those of a common one: a heat map is there to spare the numbers.
    let limit = context.matrixRows ?? 11
    let size = Size(columns: max(8, room / 2), rows: max(4, min(16, limit - 1)))
    let map = HeatMap(grid.rows.map { row in row.map { $0?.value } }, context, room: size).picture
    let whole = GridLayout([grid], columns: room)
    let beside = room - map.width - 3
    let isBeside = beside >= whole.titleWidth + 4 * whole.step + 1
    let layout = GridLayout([grid], columns: isBeside ? beside : room)
    var numbers = GridDrawer(
      context: context, grid: grid, layout: layout, keepsBracket: false, rowLimit: limit
    ).picture
    numbers.append(part(layout))
    if isBeside { return map.beside(numbers, at: map.width + 3) }
    var result = map
    result.append(numbers, gap: 1)
    return result
  }
}
