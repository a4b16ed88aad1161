import Formula
import Phrases
import Scenes
import Testing

@Suite("Frames as they are shown")
struct ShownFrameTests {
  private static let declaration = SceneDeclaration(
    name: "sample", summary: Phrase("s", ""), frameMeaning: Phrase("f", ""), parameters: [],
    figures: [],
    views: [
      ViewDeclaration(title: Phrase("v.1", "Loss curves"), figures: ["loss"]),
      ViewDeclaration(title: Phrase("v.2", "activations"), figures: ["output", "input", "other"]),
    ])

  private let frame = Frame(
    figures: [
      Figure(
        name: "input", title: "X",
        content: .grid(
          Grid(row: [GridCell(1, .window), GridCell(2, .lost), GridCell(0, .padding)]))
      ),
      Figure(
        name: "output", title: "Z",
        content: .grid(
          Grid(channels: [[[GridCell(3, .output), GridCell(nil, .pending)]], [[GridCell(4)]]]))),
      Figure(
        name: "counts", title: "",
        content: .table(Table(columns: [.init("n")], rows: [[.count(7)]]))
      ),
    ], arithmetic: ["its own"], caption: "its own")

  @Test("A row that is folded is still one row to formulas and to the cursor")
  func folded() throws {
    let grid = Grid(folding: (0..<7).map { GridCell(Double($0)) }, every: 3) { "from \($0)" }
    #expect(grid.shape == [7] && grid.rows.map(\.count) == [3, 3, 1])
    #expect(grid.rowTitles == ["from 0", "from 3", "from 6"])
    for index in 0..<7 {
      let place = try #require(grid.place(of: [index]))
      #expect(grid.rows[place.row][place.column].value == Double(index))
      #expect(grid.index(row: place.row, column: place.column) == [index])
    }
    #expect(grid.place(of: [7]) == nil && grid.index(row: 2, column: 1) == nil)
    let figure = Figure(name: "w", title: "w", content: .grid(grid))
    #expect(figure.pickable.map { $0.map(\.index) } == [[[0], [1], [2]], [[3], [4], [5]], [[6]]])
    let frame = Frame(figures: [figure], arithmetic: [], caption: "")
    #expect(try frame.value(of: FigureReference(figure: "w", indices: [4])).number == 4)
    #expect(try frame.value(of: FigureReference(figure: "w")).tensor.shape == [7])
  }

  @Test(
    "A view is found by its number or its title, in any case",
    arguments: [("1", 0), ("2", 1), ("loss curves", 0), ("Loss-Curves", 0), ("ACTIVATIONS", 1)])
  func found(asked: String, place: Int) {
    #expect(Self.declaration.view(asked) == Self.declaration.views[place])
  }

  @Test(
    "What is no view is none",
    arguments: ["0", "3", "-1", "9223372036854775807", "-9223372036854775808", "loss", ""])
  func notFound(asked: String) {
    #expect(Self.declaration.view(asked) == nil)
  }

  @Test("A view shows its figures in its own order, and passes over those that a frame lacks")
  func view() {
    #expect(frame.shown(in: Self.declaration.views[1]).figures.map(\.name) == ["output", "input"])
    #expect(frame.shown(in: nil) == frame)
  }

  private func roles(_ frame: Frame, _ name: String) -> [CellRole] {
    guard case .grid(let grid)? = frame.figure(name)?.content else { return [] }
    return grid.rows.joined().map(\.role)
  }

  @Test("A trace shows its cells as a window and the picked one as computed, in its own words")
  func traced() {
    let trace = Trace(
      cells: [FigureCell("input", [1]), FigureCell("counts", [0, 0])], arithmetic: ["2 + 2 = 4"],
      caption: "made of")
    let traced = frame.traced(trace, from: FigureCell("output", [1, 0, 0]))
    #expect(roles(traced, "input") == [.plain, .window, .padding])
    #expect(roles(traced, "output") == [.plain, .pending, .output])
    #expect(traced.arithmetic == ["2 + 2 = 4"])
    #expect(traced.caption == "made of")
    guard case .table(let table)? = traced.figure("counts")?.content else { return }
    #expect(table.rows == [[.count(7, .window)]])
  }

  @Test(
    "A cell that no figure has is passed over",
    arguments: [[], [9], [-1], [0, 0], [Int.max], [0, 0, 0, 0]])
  func outside(index: [Int]) {
    let names = ["input", "output", "counts", "none"]
    let trace = Trace(cells: names.map { FigureCell($0, index) }, arithmetic: [], caption: "")
    let traced = frame.traced(trace, from: FigureCell("input", index))
    #expect(roles(traced, "input") == [.plain, .lost, .padding])
    #expect(roles(traced, "output") == [.plain, .pending, .plain])
  }

  @Test("A cell's place in the shape and its row and column are each other's inverse")
  func places() {
    let row = Grid(row: [GridCell(1), GridCell(2)])
    let matrix = Grid(rows: [[GridCell(1), GridCell(2)], [GridCell(3), GridCell(4)]])
    let channels = Grid(channels: [matrix.rows, matrix.rows, matrix.rows])
    var column = Grid(rows: [[GridCell(1)], [GridCell(2)]])
    column.shape = [2]
    for grid in [row, matrix, channels, column] {
      for (number, cells) in grid.rows.enumerated() {
        for place in cells.indices {
          let index = grid.index(row: number, column: place)
          let found = index.flatMap(grid.place)
          #expect(found?.row == number && found?.column == place)
        }
      }
    }
    #expect(channels.index(row: 3, column: 1) == [1, 1, 1])
    #expect(matrix.index(row: 2, column: 0) == nil)
  }
}
