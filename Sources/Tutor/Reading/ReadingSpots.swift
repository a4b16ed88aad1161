import Canvas
import Drawing

extension StepState {
  /// What a click on a page's blocks asks for: a part of the step takes the keys, and what can be
  /// pointed at in it does what it stands for.
  ///
  /// - Parameters:
  ///   - page: the blocks.
  ///   - row: the row of the canvas that the page begins at.
  ///   - columns: how wide the canvas is.
  func spots(_ page: Page, from row: Int, columns: Int) -> [Spot] {
    let stops = Set(stops)
    return page.anchors.indices.flatMap { place -> [Spot] in
      guard stops.contains(.block(place)) else { return [] }
      let rows = page.anchors[place]
      let region = Region(row: rows.lowerBound, column: 0, rows: rows.count, columns: columns)
      let whole = Spot(region, [.focus(.block(place))] + (isDerivation(place) ? [.revealLine] : []))
      return [whole]
        + page.targets[place].compactMap { target in
          commands(target.meaning, place, stops).map { Spot(target.region, $0) }
        }
    }.moved(rows: row)
  }

  private func isDerivation(_ place: Int) -> Bool {
    if case .derivation = blocks[place] { true } else { false }
  }

  private func commands(
    _ meaning: Target.Meaning, _ place: Int, _ stops: Set<Focus>
  ) -> [Command]? {
    switch meaning {
    case .frame(let number): [.focus(.block(place)), .showFrame(number)]
    case .playing: [.focus(.block(place)), .togglePlay]
    case .settings: stops.contains(.controls(place)) ? [.focus(.controls(place))] : nil
    case .cell(let cell):
      stops.contains(.cells(place)) ? [.focus(.cells(place)), .cell(.pick(cell))] : nil
    }
  }
}
