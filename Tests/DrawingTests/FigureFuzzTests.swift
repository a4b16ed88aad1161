import Canvas
import Scenes
import Testing

@testable import Drawing

@Suite("Figures of any kind")
struct FigureFuzzTests {
  /// A stream of numbers that is the same in every run (Numerical Recipes, quick and dirty).
  private struct Dice {
    var state: UInt32

    mutating func roll(_ sides: Int) -> Int {
      state = state &* 1_664_525 &+ 1_013_904_223
      return Int(state >> 8) % max(1, sides)
    }

    mutating func number() -> Double {
      let odd: [Double] = [
        .nan, .infinity, -.infinity, 1e308, -1e308, .leastNonzeroMagnitude, 0, -0.0, 1e15, -73_728,
        1e-9,
      ]
      return roll(4) == 0 ? odd[roll(odd.count)] : Double(roll(2001) - 1000) / 37
    }

    mutating func range() -> ClosedRange<Double> {
      let (a, b) = (number(), number())
      guard !a.isNaN, !b.isNaN else { return 0...0 }
      return min(a, b)...max(a, b)
    }

    mutating func count() -> Int { [0, 1, 2, 3, 9, 40][roll(6)] }

    mutating func words() -> String {
      ["", "a", "∂L/∂W", "漢字かな", "a title that is longer than there is room for", "𝔼[x]"][roll(6)]
    }

    mutating func role() -> CellRole { CellRole.allCases[roll(CellRole.allCases.count)] }

    mutating func points(_ count: Int) -> [Plot.Point] {
      (0..<count).map { _ in Plot.Point(number(), number()) }
    }
  }

  private func plot(_ dice: inout Dice) -> Plot {
    let counts = [0, 1, 2, 50, 10_000]
    return Plot(
      horizontal: .init(dice.words(), dice.range()), vertical: .init(dice.words(), dice.range()),
      series: (0..<dice.roll(5)).map { place in
        Plot.Series(
          name: "s\(place)", title: dice.words(),
          mark: Plot.Mark.allCases[dice.roll(Plot.Mark.allCases.count)],
          points: dice.points(counts[dice.roll(counts.count)]))
      },
      bands: (0..<dice.roll(3)).map { _ in
        Plot.Band(
          title: dice.words(), lower: dice.points(dice.count()), upper: dice.points(dice.count()))
      }, levels: (0..<dice.roll(3)).map { _ in .init(title: dice.words(), height: dice.number()) },
      isEqual: dice.roll(2) == 0)
  }

  private func bars(_ dice: inout Dice) -> Bars {
    Bars(
      bars: (0..<dice.count()).map { place in
        Bars.Bar(
          name: "b\(place)", title: dice.words(),
          parts: (0..<dice.roll(6)).map { _ in .init(title: dice.words(), value: dice.number()) },
          role: dice.role())
      }, range: dice.range(), unit: dice.words())
  }

  private func table(_ dice: inout Dice) -> Table {
    func cell() -> TableCell {
      switch dice.roll(4) {
      case 0: .words(dice.words())
      case 1: .number(nil)
      case 2: .number(dice.number(), dice.role())
      default: .count(dice.number(), dice.role())
      }
    }
    let columns = (0..<dice.count()).map { _ in
      Table.Column(dice.words(), isWords: dice.roll(3) == 0)
    }
    let rows = (0..<dice.count()).map { _ in (0..<dice.roll(columns.count + 3)).map { _ in cell() }
    }
    return Table(
      columns: columns, rows: rows, total: dice.roll(2) == 0 ? columns.map { _ in cell() } : nil,
      current: dice.roll(3) == 0 ? dice.roll(60) - 5 : nil)
  }

  private func stack(_ dice: inout Dice) -> LayerStack {
    LayerStack(
      layers: (0..<dice.roll(6)).map { _ in
        .init(
          title: dice.words(),
          units: (0..<[0, 1, 7, 3000][dice.roll(4)]).map { _ in
            .init(index: dice.roll(100) - 50, center: dice.number(), role: dice.role())
          })
      }, range: dice.range())
  }

  private func grid(_ dice: inout Dice) -> Grid {
    let columns = dice.count()
    var grid = Grid(
      rows: (0..<dice.count()).map { _ in
        (0..<columns).map { _ in
          GridCell(
            dice.roll(5) == 0 ? nil : dice.number(), dice.role(), isPadding: dice.roll(9) == 0)
        }
      })
    if dice.roll(2) == 0 { grid.rowTitles = (0..<dice.count()).map { _ in dice.words() } }
    if dice.roll(2) == 0 { grid.columnTitles = (0..<dice.count()).map { _ in dice.words() } }
    return grid
  }

  private func figure(_ dice: inout Dice, _ place: Int) -> Figure {
    let content: Figure.Content =
      switch dice.roll(6) {
      case 0: .plot(plot(&dice))
      case 1: .bars(bars(&dice))
      case 2: .table(table(&dice))
      case 3: .layers(stack(&dice))
      case 4: .grid(grid(&dice))
      default: .text(dice.words())
      }
    return Figure(name: "figure\(place)", title: dice.words(), content: content)
  }

  @Test("Nothing traps, and panels keep to their columns", arguments: 1...60)
  func keepsToColumns(seed: Int) {
    var dice = Dice(state: UInt32(seed) &* 2_654_435_761)
    for _ in 0..<4 {
      let figures = (0..<(1 + dice.roll(3))).map { figure(&dice, $0) }
      let columns = [1, 2, 9, 20, 40, 80, 133][dice.roll(7)]
      let context = DrawingContext(
        glyphs: dice.roll(2) == 0 ? .ascii : .unicode, rows: [nil, 1, 12, 24, 60][dice.roll(5)],
        colors: dice.roll(2) == 0 ? .full : .none)
      for figure in figures {
        guard let panel = Panel(figure, context) else { continue }
        #expect(panel.picture(columns: columns).width <= columns)
      }
      let cursor = FigureCell("figure0", [dice.roll(4), dice.roll(4)])
      let frame = Frame(figures: figures, arithmetic: [], caption: "")
      let shown = SceneFrame(
        frame, number: 1, count: 1, cursor: cursor,
        trace: Trace(cells: [cursor], arithmetic: ["1 + 1 = 2"], caption: "here"))
      let canvas = FrameDrawer(context).canvas(of: shown, name: "s", columns: columns)
      #expect(canvas.size.columns == columns)
      #expect(!PlainTeller(context).lines(of: shown, name: "s").isEmpty)
    }
  }
}
