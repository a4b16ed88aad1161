import Canvas
import Formula
import Lessons
import Scenes
import Testing

@testable import Drawing

@Suite("What every page keeps to")
struct PageTests {
  private func allBlocks() throws -> [Block] {
    [try Samples.words(), try Samples.derivation()] + Samples.lists + Samples.asides
      + Samples.sources + Samples.tables
  }

  /// The characters that words are made of, sorted, so that their order on a page does not matter.
  private func letters(_ text: String) -> [Character] {
    text.filter { $0.isLetter || $0.isNumber || "\\{}_^".contains($0) }.sorted()
  }

  @Test("No block loses a letter at any width", arguments: [20, 27, 40, 61, 80, 120])
  func nothingIsLost(columns: Int) throws {
    for block in try allBlocks().filter({ if case .table = $0 { false } else { true } }) {
      let wide = PageDrawer(DrawingContext()).page(of: [block], columns: 400).canvas.text
      let narrow = PageDrawer(DrawingContext()).page(of: [block], columns: columns).canvas.text
      #expect(letters(narrow) == letters(wide))
    }
  }

  @Test("A table that cannot be narrow enough becomes records that name their columns")
  func records() throws {
    let cell: [Inline] = [.text("backpropagation")]
    let table = Table(
      alignments: [], header: Array(repeating: [.text("title")], count: 3),
      rows: [[cell, cell, cell]])
    let page = PageDrawer(DrawingContext()).page(of: [.table(table)], columns: 24)
    #expect(page.canvas.text.split(separator: "\n").allSatisfy { $0.count <= 24 })
    #expect(
      letters(page.canvas.text)
        == letters(String(repeating: "titlebackpropagation", count: 3)))
  }

  @Test("Anchors give each block its rows, with one empty row between, and a question none")
  func anchors() throws {
    let blocks = [Samples.paragraph("one"), .question, Samples.paragraph("two three"), .rule]
    let page = PageDrawer(DrawingContext()).page(of: blocks, columns: 5)
    #expect(page.anchors == [0..<1, 1..<1, 2..<4, 5..<6])
    #expect(page.canvas.text == "one\n\ntwo\nthree\n\n─────")
  }

  @Test(
    "A page of no blocks, of no columns, or of very few traps nowhere",
    arguments: [-1, 0, 1, 2, 3, 7])
  func tiny(columns: Int) throws {
    var context = DrawingContext()
    context.scenes[0] = .frame(SceneFrame(Samples.backward, number: 9, count: 3))
    let blocks = [Samples.scene("s")] + (try allBlocks())
    #expect(PageDrawer(context).page(of: blocks, columns: columns).canvas.size.rows > 0)
    #expect(PageDrawer(context).page(of: [], columns: columns).canvas.size.rows == 0)
  }

  @Test("A scene takes the rows that are reserved for it, so that the page below stands still")
  func reservedRows() {
    let shown = SceneFrame(Samples.forward, number: 1, count: 5, reservedRows: 20)
    #expect(FrameDrawer(DrawingContext()).canvas(of: shown, name: "s", columns: 80).size.rows == 20)
  }

  @Test("A frame is as tall with its window as without")
  func steadyHeight() {
    func rows(_ roles: [Int: CellRole]) -> Int {
      let grid = Grid(row: Samples.cells([1, 2, 3], roles))
      let figure = Figure(name: "input", title: "X", content: .grid(grid))
      let frame = Frame(figures: [figure, figure], arithmetic: ["1 = 1"], caption: "words")
      return FrameDrawer(DrawingContext()).canvas(of: frame, columns: 60).size.rows
    }
    #expect(rows([:]) == rows([0: .window, 1: .window]))
  }

  @Test("Every part that a cell can play differs from a plain one without colour")
  func roles() {
    let plain = grid(.plain)
    for role in CellRole.allCases where role != .plain && role != .pending {
      #expect(grid(role) != plain, "\(role)")
    }
  }

  private func grid(_ role: CellRole) -> String {
    let grid = Grid(rows: [[GridCell(1), GridCell(2, role)], [GridCell(3), GridCell(4)]])
    let figure = Figure(name: "x", title: "X", content: .grid(grid))
    let frame = Frame(figures: [figure], arithmetic: [], caption: "")
    return FrameDrawer(DrawingContext()).canvas(of: frame, columns: 40).text
  }

  @Test("An equation of a scene is set in two dimensions, and told in words")
  func equation() {
    let tex = #"\hat x = \frac{x - \mu}{\sigma}"#
    let figure = Figure(name: "equation", title: "", content: .tex(tex))
    let frame = Frame(figures: [figure], arithmetic: [], caption: "")
    let text = FrameDrawer(DrawingContext()).canvas(of: frame, columns: 40).text
    #expect(text.contains("x̂ = ───────") && text.split(separator: "\n").count == 3, "\(text)")
    #expect(
      PlainTeller(DrawingContext()).lines(of: figure)
        == ["x hat equals (x minus mu) over sigma."])
  }

  @Test("The knob of the scrub bar goes from one end to the other")
  func knob() {
    func place(_ number: Int) -> Int? {
      let shown = SceneFrame(Samples.wide, number: number, count: 59)
      let text = FrameDrawer(DrawingContext()).canvas(of: shown, name: "s", columns: 60).text
      let bar = text.split(separator: "\n").first { $0.contains("●") }
      return bar.flatMap { line in line.firstIndex(of: "●").map { line[..<$0].count } }
    }
    #expect(place(1) == 6)
    #expect(place(59) == 45)
    #expect(place(30) == 25)
    #expect(place(0) == place(1) && place(99) == place(59))
  }

  @Test("A placement that cannot be is shown from the first column")
  func brokenPlacement() {
    for columns in [[1, 0], [0], [-4, 2], [0, 1 << 40]] {
      let grid = Grid(
        row: Samples.cells([1, 2]), placement: Grid.Placement(below: "none", columns: columns))
      let frame = Frame(
        figures: [Figure(name: "w", title: "W", content: .grid(grid))], arithmetic: [],
        caption: "")
      #expect(
        FrameDrawer(DrawingContext()).canvas(of: frame, columns: 40).text == "W     1    2\n")
    }
  }
}
