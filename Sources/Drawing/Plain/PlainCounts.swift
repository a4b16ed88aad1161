import Phrases
import Scenes

extension PlainTeller {
  /// Bars in one sentence, the longest first, those not known yet last.
  func told(_ bars: Bars, _ name: String) -> [String] {
    let known = bars.bars.filter { $0.value != nil }
      .sorted { abs($0.value ?? 0) > abs($1.value ?? 0) }
    let order = known + bars.bars.filter { $0.value == nil }
    guard !order.isEmpty else { return [] }
    let sentence = order.map { told($0, bars.unit) }.joined(separator: ", ")
    return [context.phrases(.plainBars, ["name": name, "bars": sentence])]
  }

  private func told(_ bar: Bars.Bar, _ unit: String) -> String {
    let value = [bar.title, bar.value.map(grouped) ?? number(nil), bar.value == nil ? "" : unit]
      .filter { !$0.isEmpty }.joined(separator: " ")
    guard bar.parts.count > 1 else { return value }
    let parts = bar.parts.map { "\($0.title) \(grouped($0.value))" }.joined(separator: ", ")
    return context.phrases(.plainBarParts, ["bar": value, "parts": parts])
  }

  /// A table row by row, every cell with its header.
  func told(_ table: Table, _ name: String) -> [String] {
    guard !table.rows.isEmpty || table.total != nil else {
      return [context.phrases(.plainTableEmpty, ["name": name])]
    }
    let rows = table.rows.enumerated().map { place, row in
      context.phrases(
        place == table.current ? .plainTableCurrent : .plainTableRow,
        ["name": name, "number": place + 1, "cells": cells(row, table)])
    }
    let total = table.total.map {
      context.phrases(.plainTableTotal, ["name": name, "cells": cells($0, table)])
    }
    return rows + [total].compactMap(\.self)
  }

  private func cells(_ row: [TableCell], _ table: Table) -> String {
    zip(table.columns, row).compactMap { column, cell -> String? in
      let text = told(cell)
      guard !text.isEmpty else { return nil }
      guard !column.header.isEmpty else { return text }
      return context.phrases(.plainTableCell, ["title": column.header, "cell": text])
    }.joined(separator: "; ")
  }

  private func told(_ cell: TableCell) -> String {
    switch cell {
    case .words(let words): words
    case .number(let value, _): number(value)
    case .count(let value, _): grouped(value)
    }
  }

  /// Layers from the top: of each the units that play a part, by their numbers.
  func told(_ stack: LayerStack) -> [String] {
    stack.layers.map { layer in
      let parts = UnitLook.told.compactMap { role, phrase -> String? in
        let units = layer.units.filter { $0.role == role }.map(\.index)
        guard role != .plain, !units.isEmpty else { return nil }
        let words = context.phrases(phrase)
        return context.phrases(.plainUnits, ["role": words, "units": ranges(units)])
      }
      let count = layer.units.count { $0.role != .padding }
      guard !parts.isEmpty else {
        return context.phrases(.plainLayerAtRest, ["layer": layer.title, "count": count])
      }
      return context.phrases(
        .plainLayer,
        ["layer": layer.title, "count": count, "units": parts.joined(separator: "; ")])
    }
  }

  /// Numbers, those that follow each other as a range: `0 to 3, 5`.
  private func ranges(_ numbers: [Int]) -> String {
    var runs: [ClosedRange<Int>] = []
    for number in numbers.sorted() {
      if let last = runs.last, number <= last.upperBound &+ 1, number >= last.lowerBound {
        runs[runs.count - 1] = last.lowerBound...max(last.upperBound, number)
      } else {
        runs.append(number...number)
      }
    }
    return runs.map { run in
      guard run.lowerBound < run.upperBound else { return "\(run.lowerBound)" }
      return context.phrases(
        .plainRange, ["first": run.lowerBound, "last": run.upperBound])
    }.joined(separator: ", ")
  }

  /// A number whose digits stand in groups of three where it is a large whole one.
  private func grouped(_ number: Double) -> String {
    keyboard(Shown.grouped(number, from: 1000, .ascii))
  }
}
