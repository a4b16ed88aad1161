import Canvas
import Lessons
import TestSupport
import Testing

@testable import Tutor

@Suite("The reading screen")
struct ReadingScreenTests {
  private func reading(columns: Int = 80, rows: Int = 24, steps: Int = 0) -> Stage {
    var stage = Stage(columns: columns, rows: rows)
    stage.press(.enter)
    stage.turn(steps)
    return stage
  }

  @Test("A step with a scene", arguments: [(80, 24), (120, 40), (40, 12)])
  func scene(columns: Int, rows: Int) {
    expectSnapshot(
      reading(columns: columns, rows: rows).screen, "scene-\(columns)x\(rows)")
  }

  @Test("Right and left go one frame forward and back")
  func frames() {
    var stage = reading()
    let first = stage.screen
    stage.press(.right)
    #expect(stage.screen != first)
    stage.press(.left)
    #expect(stage.screen == first)
  }

  @Test("A scene plays by ticks, comes to rest at its end, and nothing ticks at rest")
  func playing() {
    var stage = reading()
    #expect(stage.model.tickInterval == nil)
    stage.press(.character(" "))
    #expect(stage.model.tickInterval == .seconds(0.5))
    stage.press(.character("+"))
    #expect(stage.model.tickInterval == .seconds(0.25))
    for _ in 0..<100 { stage.perform(stage.model.update(.event(.tick))) }
    #expect(stage.model.tickInterval == nil)
    #expect(stage.screen.contains("play"))
  }

  @Test("With reduced motion space shows the next frame, round and round, and nothing ticks")
  func reducedMotion() {
    var stage = Stage(preferences: Preferences(isMotionReduced: true))
    stage.press(.enter)
    #expect(stage.screen.contains("space next frame"))
    for number in [2, 3, 4, 1] {
      stage.press(.character(" "))
      #expect(stage.model.tickInterval == nil)
      #expect(stage.screen.contains("frame \(number) of 4"))
    }
  }

  @Test("A scene plays at the speed that the reader prefers")
  func preferredSpeed() {
    var stage = Stage(preferences: Preferences(speed: 4))
    stage.press(.enter, .character(" "))
    #expect(stage.model.tickInterval == .seconds(0.125))
  }

  @Test("Turning the page stops a scene")
  func turningStops() {
    var stage = reading()
    stage.press(.character(" "), .character("n"))
    #expect(stage.model.tickInterval == nil)
    stage.press(.character("p"))
    #expect(stage.model.tickInterval == nil)
  }

  @Test("A derivation begins with one line and shows the next on space, then nothing more")
  func derivation() {
    var stage = reading(steps: 1)
    #expect(!stage.screen.contains("the sum has two terms"))
    stage.press(.character(" "))
    #expect(stage.screen.contains("the sum has two terms"))
    let whole = stage.screen
    stage.press(.character(" "))
    #expect(stage.screen == whole)
  }

  @Test("Enter alone leads through a whole lesson, question by question")
  func enterAlone() {
    var stage = reading(rows: 14)
    var steps: Set<String> = []
    for _ in 0..<60 {
      if let step = stage.step { steps.insert(step) }
      stage.press(.enter)
    }
    #expect(steps.isSuperset(of: ["the-window-slides", "line-by-line", "how-many"]))
  }

  @Test("Smaller than 40×12 one sentence is shown, and no state is lost")
  func tooSmall() {
    var stage = reading()
    stage.press(.right, .right)
    let before = stage.screen
    stage.resize(columns: 39, rows: 12)
    #expect(stage.screen.contains("40×12"))
    stage.resize(columns: 1, rows: 1)
    stage.resize(columns: 80, rows: 24)
    #expect(stage.screen == before)
  }

  @Test("The last step finishes the lesson and returns to the course")
  func finishing() {
    let stage = reading(steps: 4)
    #expect(stage.step == nil)
    #expect(stage.screen.contains("steps done"))
  }

  @Test("Help lists every key of the screen below it", arguments: [0, 1, 2, 3])
  func help(steps: Int) {
    var stage = reading(columns: 100, rows: 50, steps: steps)
    if stage.question?.isTyping == true { stage.press(.escape) }
    let bindings = stage.model.bindings
    stage.press(.character("?"))
    for binding in bindings {
      #expect(stage.screen.contains(stage.model.phrases(binding.label)))
    }
    stage.press(.character("?"))
    #expect(!stage.model.isHelpShown)
  }

  @Test("The footer keeps the way out and the help however narrow the terminal is")
  func narrowFooter() {
    let stage = reading(columns: 40, rows: 12)
    let footer = stage.screen.split(separator: "\n").last ?? ""
    #expect(footer.contains("? keys") && footer.contains("q course"))
  }
}
