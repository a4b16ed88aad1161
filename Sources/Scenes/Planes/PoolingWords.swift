import Formula
import Phrases

/// The captions of `pooling`.
struct PoolingWords {
  private let scene: PoolingScene
  private let phrases: Phrases

  init(_ scene: PoolingScene, _ phrases: Phrases) {
    self.scene = scene
    self.phrases = phrases
  }

  /// What happens at one output.
  func forward(_ index: Int) -> String {
    let place = PlaneWords(phrases).window(scene.window, index)
    let isLast = index == scene.window.count - 1
    return PlaneWords.join([
      phrases(.poolingWindow, ["place": place]),
      scene.kind == .max ? largest(index) : mean(index),
      index == 0 ? phrases(.poolingNothingLearned) : nil,
      isLast ? PlaneWords(phrases).lost(scene.window) : nil,
    ])
  }

  /// What happens to one upstream number.
  func backward(_ index: Int) -> String {
    let output = Arithmetic.entry("Z", scene.window.place(index))
    let phrase: Phrase = scene.kind == .max ? .poolingToLargest : .poolingSpread
    let cell = scene.receivers(index).first.map { Arithmetic.entry("X", $0) } ?? ""
    return PlaneWords.join([
      index == 0 ? phrases(.poolingBack) : nil,
      phrases(
        phrase, ["output": output, "cell": cell, "count": scene.window.cells(index).count]),
    ])
  }

  private func largest(_ index: Int) -> String {
    let result = scene.output.values[index]
    let count = scene.numbers(index).count { $0 == result }
    return phrases(
      count > 1 ? .poolingTie : .poolingLargest,
      ["number": NumberText.plain(result), "count": count])
  }

  private func mean(_ index: Int) -> String {
    phrases(.poolingMean, ["count": scene.numbers(index).count])
  }
}

/// How captions name rows, columns and what lies in them.
struct PlaneWords {
  private let phrases: Phrases

  init(_ phrases: Phrases) { self.phrases = phrases }

  /// Where the window of an output lies: `rows 0 and 1, columns 2 and 3`.
  func window(_ window: PlaneWindow, _ index: Int) -> String {
    let cells = window.cells(index)
    let rows = Set(cells.map(\.row)).sorted()
    let columns = Set(cells.map(\.column)).sorted()
    return phrases(
      .planeRowsColumns,
      [
        "rows": list(rows), "columns": list(columns), "down": rows.count,
        "right": columns.count,
      ])
  }

  /// What no window reads; nothing where every cell is read.
  func lost(_ window: PlaneWindow) -> String? {
    let (rows, columns) = (window.unreadRows, window.unreadColumns)
    if rows.isEmpty && columns.isEmpty { return nil }
    let parts = [
      rows.isEmpty ? nil : phrases(.planeRows, ["count": rows.count, "rows": list(rows)]),
      columns.isEmpty
        ? nil : phrases(.planeColumns, ["count": columns.count, "columns": list(columns)]),
    ]
    return phrases(.planeLost, ["cells": parts.compactMap(\.self).joined(separator: ", ")])
  }

  /// Sentences one after another.
  static func join(_ sentences: [String?]) -> String {
    sentences.compactMap(\.self).joined(separator: " ")
  }

  private func list(_ numbers: [Int]) -> String {
    guard let first = numbers.first, let last = numbers.last, numbers.count > 2,
      last - first == numbers.count - 1
    else { return numbers.map(String.init).joined(separator: ", ") }
    return phrases(.planeRange, ["first": first, "last": last])
  }
}
