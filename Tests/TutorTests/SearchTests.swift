import Canvas
import Lessons
import TestSupport
import Testing

@testable import Tutor

@Suite("Looking for words")
struct SearchTests {
  @Test("On the course the lessons shrink to those that have the words, letter by letter")
  func course() {
    var stage = Stage()
    stage.press(.character("/"))
    #expect(stage.screen.contains("type what you look for"))
    stage.type("scene ans")
    #expect(stage.screen.contains("1 lesson"))
    #expect(stage.screen.contains("An answer in a scene"))
    #expect(!stage.screen.contains("A window slides"))
    stage.press(.enter)
    #expect(stage.step == "the-second-output")
  }

  @Test("The name of a unit finds its lessons, in any case")
  func unit() {
    var stage = Stage()
    stage.press(.character("/"))
    stage.type("FIRST UNIT")
    #expect(stage.screen.contains("3 lessons"))
    stage.press(.down, .down)
    stage.press(.enter)
    #expect(stage.step == "the-second-output")
  }

  @Test("Escape shows the whole course again, and letters are commands again")
  func escape() {
    var stage = Stage()
    let before = stage.screen
    stage.press(.character("/"))
    stage.type("q")
    #expect(!stage.hasQuit)
    stage.press(.backspace, .escape)
    #expect(stage.screen == before)
    stage.press(.character("q"))
    #expect(stage.hasQuit)
  }

  @Test("Words that no lesson has find none, and Enter opens nothing")
  func nothing() {
    var stage = Stage()
    stage.press(.character("/"))
    stage.type("zebra")
    #expect(stage.screen.contains("0 lessons"))
    stage.press(.enter)
    #expect(stage.step == nil)
  }

  @Test("In a lesson the page scrolls to the words, and Enter goes to the next step that has them")
  func lesson() {
    var stage = Stage(columns: 60, rows: 14)
    stage.press(.enter, .character("/"))
    stage.type("multiply")
    #expect(stage.screen.contains("multiply and add"))
    #expect(stage.step == "the-window-slides")
    for _ in 0..<8 { stage.press(.backspace) }
    stage.type("two terms")
    #expect(stage.screen.contains("not on this page"))
    stage.press(.enter)
    #expect(stage.step == "line-by-line")
    stage.press(.escape, .character("p"))
    #expect(stage.step == "the-window-slides")
  }

  @Test("Enter goes from place to place on a page and begins again at its top")
  func places() throws {
    var stage = Stage(columns: 40, rows: 12)
    stage.press(.enter, .character("/"))
    stage.type("the")
    var rows: [Int] = []
    for _ in 0..<12 {
      rows.append(try #require(stage.model.search?.row))
      stage.press(.enter)
      if stage.step != "the-window-slides" { break }
    }
    #expect(rows.count > 1 && zip(rows, rows.dropFirst()).allSatisfy { $0 < $1 }, "\(rows)")
  }

  @Test("It can be seen what is found, at every size", arguments: [(80, 24), (40, 12)])
  func looks(columns: Int, rows: Int) {
    var stage = Stage(columns: columns, rows: rows)
    stage.press(.character("/"))
    stage.type("window")
    expectSnapshot(stage.screen, "search-course-\(columns)x\(rows)")
    stage.press(.enter, .character("/"))
    stage.type("kernel")
    expectSnapshot(stage.screen, "search-lesson-\(columns)x\(rows)")
  }

  @Test("A quiz offers no search, so that / means nothing there")
  func quiz() {
    var stage = Stage()
    stage.press(.character("u"), .enter)
    stage.press(.escape, .character("/"))
    #expect(stage.model.search == nil)
    #expect(stage.model.quiz != nil)
  }

  @Test("Pasted words are looked for too")
  func pasting() {
    var stage = Stage()
    stage.press(.character("/"))
    stage.perform(stage.model.update(.event(.pasted("answer\nscene"))))
    #expect(stage.screen.contains("1 lesson"))
  }
}
