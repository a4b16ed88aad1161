import Canvas
import Lessons
import TestSupport
import Testing

@testable import Tutor

@Suite("The course's screen")
struct CourseScreenTests {
  @Test("It shows units, lessons and progress", arguments: [(80, 24), (120, 40), (40, 12)])
  func looks(columns: Int, rows: Int) {
    let stage = Stage(columns: columns, rows: rows)
    expectSnapshot(stage.screen, "course-\(columns)x\(rows)")
  }

  @Test("Without Unicode it is spelled in ASCII")
  func ascii() {
    let stage = Stage(glyphs: .ascii)
    #expect(stage.screen.unicodeScalars.allSatisfy { $0.isASCII })
    expectSnapshot(stage.screen, "course-ascii")
  }

  @Test("Enter opens the chosen lesson at its first step")
  func opening() {
    var stage = Stage()
    stage.press(.enter)
    #expect(stage.step == "the-window-slides")
    #expect(stage.places == [StepReference(lesson: "windows", step: "the-window-slides")])
  }

  @Test("A lesson that cannot be read shows what is wrong in it, and the course goes on")
  func brokenLesson() {
    var stage = Stage()
    stage.press(.down, .enter)
    #expect(stage.screen.contains("1/broken.md:9:1: error:"))
    #expect(stage.screen.contains("anwser"))
    stage.press(.character("q"), .up, .enter)
    #expect(stage.step == "the-window-slides")
  }

  @Test("The lesson that was left is chosen and says at which step")
  func place() {
    let place = StepReference(lesson: "windows", step: "how-many")
    var stage = Stage(progress: Progress(seen: [place], place: place))
    #expect(stage.screen.contains("← step 3"))
    stage.press(.enter)
    #expect(stage.step == "how-many")
  }

  @Test("q quits")
  func quitting() {
    var stage = Stage()
    stage.press(.character("q"))
    #expect(stage.hasQuit)
  }
}
