import Canvas
import Phrases
import Scenes

extension PlainTeller {
  /// A frame of a scene with its head: which scene, and which frame of how many.
  public func lines(of scene: SceneFrame, name: String) -> [String] {
    let head = context.phrases(
      .plainScene, ["name": name, "number": scene.number, "count": scene.count])
    return [context.glyphs.text(head)] + lines(of: scene.frame)
  }

  /// A frame: its figures, its arithmetic, and what happens.
  ///
  /// ```
  /// X: 1, [2, -1], 3, 0.
  /// Z: 0, now 5, not yet, not yet.
  /// 2*2 + (-1)*(-1) = 5.
  /// The window moves on by one cell.
  /// ```
  public func lines(of frame: Frame) -> [String] {
    var result = frame.figures.flatMap(lines)
    result += frame.arithmetic.map { keyboard($0) + "." }
    result += frame.checks.map(line)
    if !frame.caption.isEmpty { result.append(frame.caption) }
    return result.map(context.glyphs.text)
  }

  private func line(_ check: Check) -> String {
    context.phrases(
      check.agrees ? .plainAgrees : .plainDisagrees,
      [
        "title": check.title, "difference": keyboard(Shown.sixDecimals(check.difference)),
        "value": keyboard(Shown.number(check.value)),
      ])
  }

  private func lines(_ figure: Figure) -> [String] {
    switch figure.content {
    case .text(let text): return ["\(figure.title): \(text)"]
    case .grid(let grid):
      if let row = grid.rows.first, grid.rows.count == 1 {
        return [context.phrases(.plainCells, ["name": figure.title, "cells": told(row)])]
      }
      return grid.rows.enumerated().map { number, row in
        context.phrases(
          .plainRow, ["name": figure.title, "number": number, "cells": told(row)])
      }
    }
  }

  /// Numbers from left to right; neighbours that play the same part are told together.
  private func told(_ cells: [GridCell]) -> String {
    var parts: [String] = []
    var rest = cells[...]
    while let first = rest.first {
      let run = rest.prefix { $0.role == first.role }
      parts.append(spoken(run.map(number).joined(separator: ", "), first.role))
      rest = rest.dropFirst(run.count)
    }
    return parts.isEmpty ? "[]" : parts.joined(separator: ", ")
  }

  private func number(_ cell: GridCell) -> String {
    guard let value = cell.value else { return context.phrases(.plainPending) }
    let text = keyboard(Shown.number(value))
    return cell.isPadding && cell.role != .padding ? "(\(text))" : text
  }

  private func spoken(_ numbers: String, _ role: CellRole) -> String {
    let phrase: Phrase
    switch role {
    case .plain, .pending: return numbers
    case .window: return "[\(numbers)]"
    case .output: phrase = .plainOutput
    case .kernel: phrase = .plainKernel
    case .gradient: phrase = .plainGradient
    case .selected: phrase = .plainSelected
    case .padding: phrase = .plainPadding
    case .lost: phrase = .plainLost
    case .dropped: phrase = .plainDropped
    case .agreeing: phrase = .plainAgreeing
    case .disagreeing: phrase = .plainDisagreeing
    }
    return context.phrases(phrase, ["cells": numbers])
  }

  /// Signs as they are typed, which every reader of screens says.
  private func keyboard(_ text: String) -> String {
    String(text.map { $0 == "\u{2212}" ? "-" : $0 == "·" ? "*" : $0 })
  }
}
