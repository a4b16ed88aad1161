import Engine
import Phrases

/// How captions name the cells of a row: by places once there is padding, so that nobody confuses
/// them with the indices of the input.
struct RowWords {
  private let phrases: Phrases
  private let isPadded: Bool

  init(_ window: Window, in phrases: Phrases) {
    self.phrases = phrases
    isPadded = window.padding.before > 0
  }

  /// Cells from the first to the last: `cells 0 to 4, 2 apart`.
  func range(_ cells: [Int]) -> String {
    guard let first = cells.first, let last = cells.last, first != last else { return list(cells) }
    let step = (last - first) / (cells.count - 1)
    return phrases(
      phrase(count: cells.count, step: step), ["first": first, "last": last, "step": step])
  }

  /// A cell where it is known which row is meant: `place 8`.
  func one(_ cell: Int) -> String {
    phrases(isPadded ? .scenePlace : .sceneCell, ["cell": cell])
  }

  /// Each cell by its number: `cells 3, 4`.
  func list(_ cells: [Int]) -> String {
    phrases(
      isPadded ? .scenePlaceList : .sceneCellList,
      ["count": cells.count, "cells": cells.map(String.init).joined(separator: ", ")])
  }

  private func phrase(count: Int, step: Int) -> Phrase {
    if count == 2 { return isPadded ? .scenePlacePair : .sceneCellPair }
    if step == 1 { return isPadded ? .scenePlaces : .sceneCells }
    return isPadded ? .scenePlacesApart : .sceneCellsApart
  }
}
