import Canvas
import Lessons
import Testing

@testable import Tutor

@Suite("Pasted text")
struct PasteTests {
  private func paste(_ text: String, on stage: inout Stage) {
    stage.perform(stage.model.update(.event(.pasted(text))))
  }

  @Test("It goes into the field that waits, and none of its letters is a command")
  func field() {
    var stage = Stage()
    stage.press(.enter)
    stage.turn(2)
    stage.turnToQuestion()
    paste("12\nq", on: &stage)
    #expect(stage.screen.contains("your answer  12 q"))
    #expect(stage.step == "how-many")
  }

  @Test("Where nothing is typed it does nothing, and that is said")
  func nowhere() {
    var stage = Stage()
    paste("q", on: &stage)
    #expect(!stage.hasQuit)
    #expect(stage.screen.contains("nothing was pasted"))
    stage.press(.down)
    #expect(!stage.screen.contains("nothing was pasted"))
  }

  @Test("Of more than a field holds the beginning is taken, and that is said")
  func tooLong() {
    var stage = Stage()
    stage.press(.enter)
    stage.turn(2)
    stage.turnToQuestion()
    paste(String(repeating: "1", count: 100_000), on: &stage)
    #expect(stage.question?.rawInput.count == TextField.limit)
    #expect(stage.screen.contains("only its beginning was pasted"))
  }

  @Test("It goes into the value of a setting")
  func setting() {
    var stage = Stage()
    stage.press(.enter, .tab, .character("e"), .control("u"))
    paste("[1, 0, 2, 0]", on: &stage)
    stage.press(.enter)
    #expect(stage.player?.controls.settings.values["input"]?.written == "[1, 0, 2, 0]")
  }

  @Test("A matrix is pasted whole; of one that is far too large the beginning is taken")
  func matrix() {
    var editor = GridEditor(rows: 2, columns: 2, unit: nil)
    let fits = editor.insert(" [[1, 2],\n [3, 4]]\n")
    #expect(fits && editor.rawInput == "[[1, 2],\n [3, 4]]")
    let fitsAll = editor.insert("[" + String(repeating: "1, ", count: 40_000))
    #expect(!fitsAll && editor.rawInput.count < 20_001)
    let one = editor.insert("5\n")
    #expect(one && editor.rawInput.contains("5") && !editor.rawInput.contains("\n"))
  }
}
