import Formula
import Phrases

extension PoolingScene {
  /// One output: the largest number of its window, or the mean.
  func forward(_ index: Int, _ phrases: Phrases) -> Frame {
    Frame(
      figures: [
        inputFigure(reading: index),
        Figure(name: "output", title: "Z", content: .grid(output.grid(upTo: index))),
      ], arithmetic: [pooled(index)], caption: PoolingWords(self, phrases).forward(index))
  }

  /// One upstream number: where in the input it goes.
  func backward(_ index: Int, _ phrases: Phrases) -> Frame {
    let receivers = Set(receivers(index))
    let gradient = gradients[index + 1].grid { _, place, value in
      GridCell(value, receivers.contains(place) ? .output : .plain)
    }
    let given = upstream.grid { _, place, value in
      GridCell(value, place == window.place(index) ? .gradient : .plain)
    }
    return Frame(
      figures: [
        inputFigure(reading: index),
        Figure(name: "upstream", title: "∂L/∂Z", content: .grid(given)),
        Figure(name: "input_gradient", title: "∂L/∂X", content: .grid(gradient)),
      ], arithmetic: [share(index)], caption: PoolingWords(self, phrases).backward(index))
  }

  /// The cells to which an output's gradient goes.
  func receivers(_ index: Int) -> [Cell] {
    winner(index).map { [$0] } ?? window.cells(index)
  }

  /// Where the largest number of a window lies; nothing for averages.
  func winner(_ index: Int) -> Cell? {
    winners.indices.contains(index) ? winners[index] : nil
  }

  /// The numbers of a window.
  func numbers(_ index: Int) -> [Double] {
    window.cells(index).compactMap { input.value(0, $0) }
  }

  private func inputFigure(reading index: Int) -> Figure {
    let read = Set(window.cells(index))
    let winner = winner(index)
    let (rows, columns) = (Set(window.unreadRows), Set(window.unreadColumns))
    let grid = input.grid { _, place, value in
      if place == winner { return GridCell(value, .selected) }
      if read.contains(place) { return GridCell(value, .window) }
      let isLost = rows.contains(place.row) || columns.contains(place.column)
      return GridCell(value, isLost ? .lost : .plain)
    }
    return Figure(name: "input", title: "X", content: .grid(grid))
  }

  /// `Z[0, 1] = max(2, 0, 5, 1) = 5`, or `Z[0, 1] = (2 + 0 + 5 + 1) / 4 = 2`.
  func pooled(_ index: Int) -> String {
    let numbers = numbers(index)
    let title = Arithmetic.entry("Z", window.place(index))
    let result = NumberText.plain(output.values[index])
    guard kind == .average else {
      let list = numbers.map(NumberText.plain).joined(separator: ", ")
      return "\(title) = max(\(list)) = \(result)"
    }
    let sum = numbers.map(NumberText.factor).joined(separator: " + ")
    return "\(title) = (\(sum)) / \(numbers.count) = \(result)"
  }

  /// `∂L/∂X[1, 2] = 0 + (−2) = −2`, or `−2 / 4 = −0.5`.
  func share(_ index: Int) -> String {
    let arriving = upstream.values[index]
    guard let winner = receivers(index).first, kind == .max else {
      let count = window.cells(index).count
      return "\(NumberText.plain(arriving)) / \(count) = \(NumberText.plain(shares[index]))"
    }
    let before = gradients[index].value(0, winner) ?? 0
    let after = gradients[index + 1].value(0, winner) ?? 0
    let sum = "\(NumberText.plain(before)) + \(NumberText.factor(arriving))"
    return "\(Arithmetic.entry("∂L/∂X", winner)) = \(sum) = \(NumberText.plain(after))"
  }
}
