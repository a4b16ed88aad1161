import Canvas
import Lessons
import Scenes
import Testing

@testable import Tutor

@Suite("The mouse")
struct MouseTests {
  /// The stage with a mouse: it clicks on what is seen.
  private struct MouseStage {
    var stage: Stage

    init(columns: Int = 80, rows: Int = 24, glyphs: GlyphSet = .unicode) {
      stage = Stage(columns: columns, rows: rows, glyphs: glyphs)
    }

    /// Where words stand on screen, the last place of several.
    func place(of words: String, from first: Int = 0) -> (row: Int, column: Int)? {
      let lines = stage.screen.split(separator: "\n", omittingEmptySubsequences: false)
      for (row, line) in lines.enumerated().reversed() where row >= first {
        let text = Array(line)
        let wanted = Array(words)
        guard text.count >= wanted.count else { continue }
        for column in 0...(text.count - wanted.count)
        where Array(text[column..<column + wanted.count]) == wanted { return (row, column) }
      }
      return nil
    }

    mutating func click(_ words: String, offset: Int = 0) {
      guard let (row, column) = place(of: words) else {
        Issue.record("“\(words)” is not on screen:\n\(stage.screen)")
        return
      }
      click(row: row, column: column + offset)
    }

    mutating func click(row: Int, column: Int) {
      stage.perform(
        stage.model.update(.event(.mouse(Mouse(.press, row: row, column: column)))))
    }

    mutating func scroll(_ action: Mouse.Action, row: Int = 5) {
      stage.perform(stage.model.update(.event(.mouse(Mouse(action, row: row, column: 5)))))
    }
  }

  @Test("A click on a lesson opens it, and the footer's words lead on and back")
  func course() {
    var mouse = MouseStage()
    mouse.click("A window slides")
    #expect(mouse.stage.step == "the-window-slides")
    mouse.click("next step")
    #expect(mouse.stage.step == "line-by-line")
    mouse.click("course")
    #expect(mouse.stage.step == nil)
    mouse.click("quit")
    #expect(mouse.stage.hasQuit)
  }

  @Test("Of two signs that share words in the footer each does its own")
  func pairOfSigns() {
    var mouse = MouseStage()
    mouse.click("A window slides")
    mouse.click("← → frame", offset: 2)
    #expect(mouse.stage.player?.frame == 2)
    mouse.click("← → frame", offset: 0)
    #expect(mouse.stage.player?.frame == 1)
  }

  @Test("A click on the bar under a scene shows the frame that stands there")
  func scrubbing() throws {
    var mouse = MouseStage(rows: 32)
    mouse.click("A window slides")
    let bar = try #require(mouse.place(of: "├●"))
    let width = try #require(mouse.place(of: "┤")).column - bar.column - 1
    for column in [1, width / 3, width / 2, width] {
      mouse.click(row: bar.row, column: bar.column + column)
      let knob = try #require(mouse.place(of: "●"))
      #expect(knob.column >= bar.column + column)
    }
    #expect(mouse.stage.player?.frame == 4)
    mouse.click(row: bar.row, column: bar.column + 1)
    #expect(mouse.stage.player?.frame == 1)
    mouse.click(row: bar.row, column: bar.column - 3)
    #expect(mouse.stage.model.tickInterval != nil)
  }

  @Test("A click on a cell traces it, and a second one shows the step again")
  func cells() throws {
    var mouse = MouseStage(rows: 32)
    mouse.click("A window slides")
    mouse.stage.press(.end)
    let cell = FigureCell("input", [2])
    let region = try #require(
      mouse.stage.model.picture.spots.first { $0.commands.last == .cell(.pick(cell)) }?.region)
    let line = mouse.stage.screen.split(separator: "\n", omittingEmptySubsequences: false)[
      region.row]
    #expect(String(line.dropFirst(region.column).prefix(region.size.columns)).contains("−1"))
    mouse.click(row: region.row, column: region.column + 1)
    #expect(mouse.stage.player?.cursor == cell)
    #expect(mouse.stage.player?.isTracing == true)
    mouse.click(row: region.row, column: region.column + 1)
    #expect(mouse.stage.player?.isTracing == false)
  }

  @Test("Every cell of a scene that can be traced is met where it is drawn")
  func everyCell() throws {
    var mouse = MouseStage(columns: 120, rows: 40)
    mouse.click("A window slides")
    let spots = mouse.stage.model.picture.spots
    var met: Set<FigureCell> = []
    for spot in spots {
      for case .cell(.pick(let cell)) in spot.commands {
        met.insert(cell)
        let place = (spot.region.row, spot.region.column)
        #expect(spots.commands(row: place.0, column: place.1).last == .cell(.pick(cell)))
      }
    }
    #expect(met.count { $0.figure == "input" } == 5)
    #expect(met.count { $0.figure == "kernel" } == 2)
  }

  @Test("The settings beside the bar and those in the panel can be clicked")
  func settings() throws {
    var mouse = MouseStage(rows: 32)
    mouse.click("A window slides")
    mouse.click("stride 1")
    #expect(mouse.stage.model.focus?.isPanel == true)
    mouse.click("   kernel", offset: 4)
    #expect(mouse.stage.player?.controls.parameter?.name == "kernel")
    mouse.scroll(.scrollDown, row: mouse.place(of: "kernel")?.row ?? 0)
    #expect(mouse.stage.player?.controls.parameter?.name == "stride")
  }

  @Test("A click on a derivation shows its next line")
  func derivation() {
    var mouse = MouseStage()
    mouse.click("A window slides")
    mouse.click("next step")
    let before = mouse.stage.screen
    mouse.click("∑")
    #expect(mouse.stage.screen != before)
    #expect(mouse.stage.screen.contains("the sum has two terms"))
  }

  @Test("A click on an item marks it, and one on the field types there")
  func question() {
    var mouse = MouseStage()
    mouse.click("A window slides")
    mouse.stage.turn(2)
    mouse.stage.press(.escape)
    mouse.click("your answer")
    mouse.stage.type("7")
    #expect(mouse.stage.screen.contains("your answer  7"))
    mouse.stage.turn(1)
    mouse.click("doubling a weight")
    #expect(mouse.stage.question?.rawInput.isEmpty == false)
  }

  @Test("The wheel scrolls a page, a list and the help")
  func wheel() throws {
    var mouse = MouseStage(columns: 40, rows: 12)
    let list = mouse.stage.screen
    mouse.scroll(.scrollDown)
    #expect(mouse.stage.screen != list)
    mouse.scroll(.scrollUp)
    #expect(mouse.stage.screen == list)
    mouse.stage.press(.enter)
    let top = mouse.stage.screen
    mouse.scroll(.scrollDown)
    #expect(mouse.stage.model.scroll == 3)
    mouse.scroll(.scrollUp)
    #expect(mouse.stage.screen == top)
    mouse.stage.press(.character("?"))
    let help = mouse.stage.screen
    mouse.scroll(.scrollDown)
    #expect(mouse.stage.screen != help)
  }

  @Test("A click on a row of the help does what its key does")
  func help() {
    var mouse = MouseStage()
    mouse.click("A window slides")
    mouse.stage.press(.character("?"))
    mouse.click("last frame")
    #expect(!mouse.stage.model.isHelpShown)
    #expect(mouse.stage.player?.frame == 4)
  }

  @Test("The rows of a quiz's choice and list can be clicked")
  func quiz() {
    var mouse = MouseStage()
    mouse.click("quiz", offset: 1)
    mouse.click("[x] The first unit", offset: 5)
    #expect(mouse.stage.screen.contains("[ ] The first unit"))
    mouse.click("[ ] The first unit", offset: 5)
    mouse.click("Begin")
    #expect(mouse.stage.model.quiz != nil)
    mouse.stage.press(.escape, .character("o"))
    mouse.click("2. ")
    #expect(mouse.stage.model.quiz?.session.place == 1)
  }

  @Test("m gives the mouse back to the terminal and takes it again, but is a letter in a field")
  func toggling() {
    var mouse = MouseStage()
    let off = mouse.stage.model.update(.event(.key(.character("m"))))
    #expect(off == [.setMouse(false)])
    #expect(mouse.stage.screen.contains("m turns it on"))
    let before = mouse.stage.step
    mouse.click(row: 4, column: 8)
    #expect(mouse.stage.step == before)
    #expect(mouse.stage.model.update(.event(.key(.character("m")))) == [.setMouse(true)])
    mouse.stage.press(.enter)
    mouse.stage.turn(2)
    mouse.stage.turnToQuestion()
    mouse.stage.type("m")
    #expect(mouse.stage.screen.contains("your answer  m"))
    #expect(mouse.stage.model.isMouseOn)
  }

  @Test(
    "Whatever is clicked, on any screen of any size, nothing traps", arguments: [1, 2, 3])
  func anywhere(seed: UInt64) {
    var mouse = MouseStage(columns: seed % 2 == 0 ? 40 : 100, rows: seed % 2 == 0 ? 12 : 30)
    var state = seed
    func random(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    for _ in 0..<120 {
      let size = mouse.stage.model.size
      mouse.click(row: random(size.rows + 2) - 1, column: random(size.columns + 2) - 1)
      if random(9) == 0 { mouse.scroll(.scrollDown, row: random(size.rows)) }
    }
    #expect(!mouse.stage.screen.isEmpty)
  }
}
