import Canvas
import Scenes
import TestSupport
import Testing

@testable import Tutor

@Suite("The cells of a scene")
struct CellScreenTests {
  private func cells(columns: Int = 80, rows: Int = 24, glyphs: GlyphSet = .unicode) -> Stage {
    var stage = Stage(columns: columns, rows: rows, glyphs: glyphs)
    stage.press(.enter, .right, .tab, .tab)
    return stage
  }

  @Test("The cursor begins on what is computed now, and Enter traces it and ends the trace")
  func trace() {
    var stage = cells()
    #expect(stage.player?.cursor == FigureCell("output", [1]))
    let step = stage.screen
    stage.press(.enter)
    #expect(stage.screen.contains("Z₁ is made of 2 cells"))
    stage.press(.enter)
    #expect(stage.screen == step)
  }

  @Test("A traced cell", arguments: [(80, 24), (120, 40), (40, 12)])
  func traced(columns: Int, rows: Int) {
    var stage = cells(columns: columns, rows: rows)
    stage.press(.enter)
    expectSnapshot(stage.screen, "trace-\(columns)x\(rows)")
    var ascii = cells(columns: columns, rows: rows, glyphs: .ascii)
    ascii.press(.enter)
    expectSnapshot(ascii.screen, "trace-ascii-\(columns)x\(rows)")
  }

  @Test("Arrows move from cell to cell and from figure to figure, and the trace follows")
  func moving() {
    var stage = cells()
    stage.press(.enter, .left)
    #expect(stage.player?.cursor == FigureCell("output", [0]))
    #expect(stage.screen.contains("Z₀ is made of"))
    stage.press(.up)
    #expect(stage.player?.cursor == FigureCell("kernel", [0]))
    stage.press(.up, .right, .right, .right, .right, .right)
    #expect(stage.player?.cursor == FigureCell("input", [4]))
    #expect(stage.screen.contains("No window has read this cell so far."))
    stage.press(.up)
    #expect(stage.player?.cursor == FigureCell("input", [4]))
  }

  @Test("Turning to something else takes the cursor away")
  func leaving() {
    var stage = cells()
    stage.press(.enter, .tab, .backTab, .backTab, .backTab)
    #expect(stage.player?.cursor == nil)
    #expect(!stage.screen.contains("is made of"))
  }

  @Test("The cursor stays in the scene while its frames and settings change under it")
  func changing() {
    var stage = cells()
    stage.press(.right, .right, .enter, .home)
    #expect(stage.player?.cursor != nil)
    stage.perform(stage.model.update(.command(.control(.set(name: "input", source: "[1, 2]")))))
    #expect(stage.player?.cursor?.index == [0] || stage.player?.cursor?.index == [1])
    #expect(stage.screen.contains("frame 1 of 1"))
  }
}
