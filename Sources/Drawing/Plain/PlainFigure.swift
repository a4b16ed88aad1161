import Phrases
import Scenes

extension PlainTeller {
  /// A figure in words and numbers, one line for each of its rows.
  public func lines(of figure: Figure) -> [String] {
    told(figure).map(context.glyphs.text)
  }

  func told(_ figure: Figure) -> [String] {
    let name = figure.title.isEmpty ? figure.name : figure.title
    switch figure.content {
    case .text(let text): return [figure.title.isEmpty ? text : "\(name): \(text)"]
    case .tex(let tex): return [sentence(tex)]
    case .grid(let grid): return told(grid, name)
    case .plot(let plot): return told(plot, name)
    case .bars(let bars): return told(bars, name)
    case .table(let table): return told(table, name)
    case .layers(let stack): return told(stack)
    }
  }

  private func told(_ grid: Grid, _ name: String) -> [String] {
    var result: [String] = []
    if !grid.columnTitles.isEmpty {
      let titles = grid.columnTitles.joined(separator: ", ")
      result.append(context.phrases(.plainColumns, ["name": name, "titles": titles]))
    }
    for (number, row) in grid.rows.enumerated() {
      let cells = told(row)
      if grid.rowTitles.indices.contains(number), !grid.rowTitles[number].isEmpty {
        let title = grid.rowTitles[number]
        result.append(
          context.phrases(.plainTitledRow, ["name": name, "title": title, "cells": cells]))
      } else if grid.rows.count == 1 {
        result.append(context.phrases(.plainCells, ["name": name, "cells": cells]))
      } else {
        result.append(
          context.phrases(.plainRow, ["name": name, "number": number, "cells": cells]))
      }
    }
    return result
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
    let text = number(cell.value)
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

  func number(_ value: Double?) -> String {
    value.map { keyboard(Shown.number($0)) } ?? context.phrases(.plainPending)
  }
}
