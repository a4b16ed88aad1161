import Phrases
import Scenes

extension PlainTeller {
  /// A figure in words and numbers, one line for each of its rows.
  public func lines(of figure: Figure) -> [String] {
    told(figure).map(context.glyphs.text)
  }

  func told(_ figure: Figure) -> [String] {
    switch figure.content {
    case .text(let text): return ["\(figure.title): \(text)"]
    case .grid(let grid): return told(grid, figure.title)
    case .plot(let plot): return told(plot, figure.title)
    case .bars(let bars):
      return bars.bars.map { bar in
        let parts = bar.parts.count < 2 ? [] : bar.parts.map { "\($0.title) \(number($0.value))" }
        let value = "\(figure.title), \(bar.title): \(number(bar.value)) \(bars.unit)"
        return ([value] + parts).joined(separator: ", ")
      }
    case .table(let table):
      return (table.rows + [table.total].compactMap(\.self)).map { row in
        let cells = zip(table.columns, row).map { "\($0.header) \(told($1))" }
        return "\(figure.title): " + cells.joined(separator: ", ")
      }
    case .layers(let stack):
      return stack.layers.map { layer in
        let window = layer.units.filter { $0.role != .plain }.map { String($0.index) }
        return "\(layer.title): " + keyboard(window.joined(separator: ", "))
      }
    }
  }

  private func told(_ plot: Plot, _ title: String) -> [String] {
    plot.series.compactMap { series in
      series.points.last.map { "\(title), \(series.title): \(number($0.x)), \(number($0.y))" }
    } + plot.levels.map { "\(title), \($0.title): \(number($0.height))" }
  }

  private func told(_ cell: TableCell) -> String {
    if case .words(let words) = cell { words } else { number(cell.number) }
  }

  private func told(_ grid: Grid, _ title: String) -> [String] {
    if let row = grid.rows.first, grid.rows.count == 1 {
      return [context.phrases(.plainCells, ["name": title, "cells": told(row)])]
    }
    return grid.rows.enumerated().map { number, row in
      context.phrases(.plainRow, ["name": title, "number": number, "cells": told(row)])
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

  private func number(_ value: Double?) -> String {
    value.map { keyboard(Shown.number($0)) } ?? context.phrases(.plainPending)
  }
}
