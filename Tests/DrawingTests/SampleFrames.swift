import Drawing
import Scenes

extension Samples {
  static func cells(_ numbers: [Double?], _ roles: [Int: CellRole] = [:]) -> [GridCell] {
    numbers.enumerated().map { place, number in
      GridCell(number, roles[place] ?? (number == nil ? .pending : .plain))
    }
  }

  /// A window over padding, a kernel below it, outputs known and unknown, and a lost cell.
  static let forward = Frame(
    figures: [
      Figure(
        name: "input", title: "X",
        content: .grid(
          Grid(
            row: [GridCell(0, .window, isPadding: true), GridCell(1, .window)]
              + cells([2, -1, 3, 0.5], [3: .lost]) + [GridCell(0, .padding)]))),
      Figure(
        name: "kernel", title: "W",
        content: .grid(
          Grid(
            row: cells([2, -1], [0: .kernel, 1: .kernel]),
            placement: Grid.Placement(below: "input", columns: [0, 1])))),
      Figure(
        name: "output", title: "Z",
        content: .grid(Grid(row: cells([-1, nil, nil], [0: .output])))),
    ],
    arithmetic: ["Z₀ = 2·0 + (−1)·1 = −1"],
    caption: "The window lies over the padding and the first cell. One output is known.")

  /// Four rows in two groups, with checks beside two lines of arithmetic.
  static let backward = Frame(
    figures: [
      Figure(
        name: "input", title: "X",
        content: .grid(
          Grid(row: cells([1, 2, -1, 3, 0], [1: .window, 2: .window, 3: .window, 4: .window])))),
      Figure(
        name: "kernel", title: "W", content: .grid(Grid(row: cells([2, -1])))),
      Figure(
        name: "upstream", title: "∂L/∂Z",
        content: .grid(
          Grid(
            row: cells(
              [0.5, -1, 2, 0.5], [0: .gradient, 1: .gradient, 2: .gradient, 3: .gradient]),
            placement: Grid.Placement(below: "input", columns: [1, 2, 3, 4])))),
      Figure(
        name: "kernel-gradient", title: "∂L/∂W",
        content: .grid(
          Grid(
            row: cells([-2.5, 8], [1: .output]),
            placement: Grid.Placement(below: "kernel", columns: [0, 1])))),
    ],
    arithmetic: ["∂L/∂W₁ = 0.5·2 + (−1)·(−1) + 2·3 + 0.5·0 = 8"],
    checks: [Check(title: "∂L/∂W₁", value: 8, difference: 8, agrees: true)],
    caption: "Slide ∂L/∂Z along X, one cell to the right: the second weight is done.")

  /// Matrices with decimals, a window with gaps, dropped units, words, and a check that fails.
  static let matrices = Frame(
    figures: [
      Figure(
        name: "image", title: "X",
        content: .grid(
          Grid(rows: [
            cells([1, 2.25, -3, 4], [0: .window, 2: .window]),
            cells([0, 12.5, 6, 0.125], [1: .dropped]),
            cells([7, 8, -9, 10], [0: .window, 2: .window]),
          ]))),
      Figure(name: "rule", title: "rule", content: .text("every second cell, dilation 2")),
      Figure(
        name: "difference", title: "check",
        content: .grid(Grid(row: cells([1, 2], [0: .agreeing, 1: .disagreeing])))),
      Figure(name: "nothing", title: "none", content: .grid(Grid(row: []))),
    ],
    arithmetic: ["1·1 + (−3)·2 + 7·3 + (−9)·4 = −20"],
    checks: [Check(title: "Z", value: 3, difference: 2.5, agrees: false)],
    caption: "")

  /// A row that is too wide for any screen.
  static let wide = Frame(
    figures: [
      Figure(
        name: "input", title: "X",
        content: .grid(
          Grid(row: cells((0..<60).map { Double($0 * 11) }, [29: .window, 30: .window])))),
      Figure(
        name: "kernel", title: "W",
        content: .grid(
          Grid(
            row: cells([2, -1], [0: .kernel, 1: .kernel]),
            placement: Grid.Placement(below: "input", columns: [29, 30])))),
    ], arithmetic: [], caption: "The window is in the middle of sixty cells.")
}
