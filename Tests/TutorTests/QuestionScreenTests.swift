import Canvas
import Formula
import Lessons
import TestSupport
import Testing

@testable import Tutor

@Suite("A question on screen")
struct QuestionScreenTests {
  private func asked(_ steps: Int = 2, columns: Int = 80, rows: Int = 24) -> Stage {
    var stage = Stage(columns: columns, rows: rows)
    stage.press(.enter)
    stage.turn(steps)
    return stage
  }

  private func value(_ stage: Stage, _ source: String) throws -> Int {
    let values = try #require(stage.question?.variant.values)
    return Int(try #require(try Formula(source).value(values).number))
  }

  @Test("It waits with its field", arguments: [(80, 24), (120, 40), (40, 12)])
  func waiting(columns: Int, rows: Int) {
    let stage = asked(columns: columns, rows: rows)
    expectSnapshot(stage.screen, "question-\(columns)x\(rows)")
  }

  @Test("Letters are text while the field has the focus, and commands after Escape")
  func letters() {
    var stage = asked()
    stage.type("nq")
    #expect(stage.step == "how-many")
    #expect(stage.question?.rawInput == "nq")
    stage.press(.escape, .character("n"))
    #expect(stage.step == "which")
  }

  @Test("A right answer is stored before its verdict is shown, and explained")
  func rightAnswer() throws {
    var stage = asked()
    stage.type("\(try value(stage, "floor((n - k) / s) + 1"))")
    stage.press(.enter)
    #expect(stage.saved.map(\.verdict) == [.correct])
    #expect(stage.saved.map(\.score) == [2])
    #expect(stage.screen.contains("Right."))
    #expect(stage.screen.contains("2 of 2 points"))
    #expect(stage.screen.contains("The window starts at 0"))
  }

  @Test("A verdict waits until the attempt is durable")
  func durability() throws {
    var stage = asked()
    stage.type("1")
    let effects = stage.model.update(.event(.key(.enter)))
    #expect(effects.count == 1)
    #expect(!stage.screen.contains("Not quite"))
    stage.perform(effects)
    #expect(stage.screen.contains("Not quite"))
  }

  @Test("A known mistake is answered by its own words, and the expected answer is shown")
  func knownMistake() throws {
    var stage = asked()
    stage.type("\(try value(stage, "ceil((n - k) / s) + 1"))")
    stage.press(.enter)
    #expect(stage.saved.first?.misconception == "ceil-for-floor")
    #expect(stage.screen.contains("A window that does not fit whole is left out."))
    #expect(stage.screen.contains("Expected: \(try value(stage, "floor((n - k) / s) + 1"))"))
    #expect(!stage.screen.contains("The window starts at 0"))
    stage.press(.character("e"))
    #expect(stage.screen.contains("The window starts at 0"))
  }

  @Test("What is no answer costs nothing, says so, and is forgotten on the next key")
  func noAnswer() {
    var stage = asked()
    stage.type("four")
    stage.press(.enter)
    #expect(stage.saved.isEmpty)
    #expect(stage.question?.grading?.verdict == .invalid)
    #expect(stage.screen.contains("four"))
    stage.press(.control("u"))
    #expect(stage.question?.grading == nil)
  }

  @Test("A hint is shown and takes its cost from the score")
  func hints() throws {
    var stage = asked()
    stage.press(.control("t"))
    #expect(stage.screen.contains("Count the places of the last cell."))
    stage.type("\(try value(stage, "floor((n - k) / s) + 1"))")
    stage.press(.enter)
    #expect(stage.saved.map(\.score) == [1])
    #expect(stage.saved.map(\.hints) == [1])
  }

  @Test("Asked again, the question has a fresh seed and waits")
  func again() throws {
    var stage = asked()
    let first = try #require(stage.question?.variant.seed)
    stage.type("0")
    stage.press(.enter, .character("a"))
    #expect(stage.question?.isOpen == true)
    #expect(stage.question?.variant.seed != first)
  }

  @Test("The best attempt counts")
  func best() throws {
    var stage = asked()
    let reference = StepReference(lesson: "windows", step: "how-many")
    stage.type("\(try value(stage, "floor((n - k) / s) + 1"))")
    stage.press(.enter, .character("a"))
    stage.type("0")
    stage.press(.enter)
    #expect(stage.model.progress.best[reference] == 2)
  }

  @Test("Items are marked with space and answered with Enter, each judged for itself")
  func items() throws {
    var stage = asked(3)
    let items = try #require(stage.question?.variant.items)
    for item in items {
      if item.isRight { stage.press(.character(" ")) }
      stage.press(.down)
    }
    stage.press(.enter)
    #expect(stage.saved.map(\.verdict) == [.correct])
    #expect(Set(stage.saved.first?.order ?? []) == Set(items.map(\.id)))
  }

  @Test("A wrongly marked item says what is wrong with it")
  func wrongItem() throws {
    var stage = asked(3)
    let items = try #require(stage.question?.variant.items)
    let place = try #require(items.firstIndex { !$0.isRight })
    for _ in 0..<place { stage.press(.down) }
    stage.press(.character(" "), .enter)
    #expect(stage.saved.map(\.verdict) == [.wrong])
    #expect(stage.screen.contains("Zero changes nothing."))
    expectSnapshot(stage.screen, "choices-wrong")
  }

  @Test("An answer is traced to the frame of the scene that explains it")
  func trace() throws {
    var stage = Stage(rows: 40)
    stage.press(.down, .down, .enter)
    stage.turnToQuestion()
    stage.type("4")
    stage.press(.enter)
    #expect(stage.screen.contains("frame 1 of 2"))
    stage.press(.character("t"))
    #expect(stage.screen.contains("frame 2 of 2"))
    #expect(stage.screen.contains("2·2 + (−1)·(−1) = 5"))
  }

  @Test("Up in the field shows what was typed before, in any question")
  func earlierAnswers() {
    var stage = asked()
    for answer in ["1", "0", "1"] {
      stage.type(answer)
      stage.press(.enter, .character("a"))
    }
    stage.press(.up)
    #expect(stage.question?.rawInput == "1")
    stage.press(.up)
    #expect(stage.question?.rawInput == "0")
    stage.press(.up)
    #expect(stage.question?.rawInput == "0")
  }

  @Test("The chosen item of a long list stays on screen")
  func chosenItemInSight() throws {
    var stage = asked(3, columns: 40, rows: 12)
    let count = try #require(stage.question?.variant.items.count)
    stage.press(.tab)
    for number in 1...count {
      let pointer = stage.screen.split(separator: "\n").first { $0.contains("▸") }
      #expect(pointer?.contains(" \(number) ") == true)
      stage.press(.down)
    }
  }

  @Test("No key is offered twice")
  func noKeyTwice() {
    let stage = asked(3, columns: 200)
    let keys = stage.model.bindings.compactMap(\.hint?.keyText)
    #expect(keys.contains("Enter"))
    #expect(Set(keys).count == keys.count)
  }
}
