import Canvas
import Formula
import Lessons
import TestSupport
import Testing

@testable import Tutor

@Suite("Plain mode")
struct PlainTutorTests {
  /// A session by lines; what is told gathers in `lines`.
  private struct Session {
    var tutor: PlainTutor
    var lines: [String] = []
    var saved: [Attempt] = []
    var hasQuit = false

    init() {
      tutor = PlainTutor(
        Model(
          library: SampleCourse.library, progress: Progress(),
          size: Size(columns: 80, rows: 24), seed: 7))
      tell(tutor.begin())
    }

    var text: String { lines.joined(separator: "\n") }

    mutating func say(_ inputs: String...) {
      for input in inputs {
        lines.append(tutor.prompt + input)
        tell(tutor.take(line: input))
      }
    }

    private mutating func tell(_ response: PlainTutor.Response) {
      lines += response.lines
      for effect in response.effects {
        if case .save(let attempt) = effect {
          saved.append(attempt)
          lines += tutor.take(saved: attempt, problem: nil)
        }
        if effect == .quit { hasQuit = true }
      }
    }

    var answer: String {
      guard case .reading(let reading) = tutor.model.screen,
        let formula = try? Formula("floor((n - k) / s) + 1"),
        let number = try? formula.value(reading.step.values).number
      else { return "" }
      return "\(Int(number))"
    }
  }

  @Test("A whole lesson by lines reads like a page")
  func wholeLesson() {
    var session = Session()
    session.say("1", "next", "next", "back", "frame 4", "", "", "")
    session.say(session.answer, "", "2, 3", "")
    expectSnapshot(session.text, "plain-lesson")
  }

  @Test("Enter alone goes through derivations and steps to the course")
  func enterAlone() {
    var session = Session()
    session.say("1", "", "", "", "", "")
    guard case .course = session.tutor.model.screen else {
      Issue.record("still in the lesson:\n\(session.text)")
      return
    }
  }

  @Test("An answer is stored and judged, and asked again with other numbers")
  func answering() {
    var session = Session()
    session.say("1", "step", "step")
    session.say(session.answer)
    #expect(session.saved.map(\.verdict) == [.correct])
    #expect(session.text.contains("Right. 2 of 2 points."))
    session.say("again", "0")
    #expect(session.saved.map(\.verdict) == [.correct, .wrong])
    #expect(session.text.contains("Not quite. Expected: "))
  }

  @Test("A line that means nothing is said to mean nothing, and costs nothing")
  func nonsense() {
    var session = Session()
    session.say("99")
    #expect(session.text.contains("“99” means nothing here"))
    session.say("1", "step", "step", "four")
    #expect(session.saved.isEmpty)
    #expect(session.lines.last?.contains("`four`") == true)
  }

  @Test("A lesson that cannot be read tells what is wrong in it")
  func brokenLesson() {
    var session = Session()
    session.say("2")
    #expect(session.text.contains("1/broken.md:9:1: error:"))
    session.say("")
    guard case .course = session.tutor.model.screen else {
      Issue.record("Enter does not lead back to the course")
      return
    }
  }

  @Test("Playing tells every frame once")
  func playing() {
    var session = Session()
    session.say("1")
    let before = session.lines.count
    session.say("play")
    let told = session.lines.dropFirst(before).joined(separator: "\n")
    guard case .reading(let reading) = session.tutor.model.screen, let player = reading.step.player
    else {
      Issue.record("no scene")
      return
    }
    for number in 1...player.scene.frameCount {
      #expect(told.contains("frame \(number) of \(player.scene.frameCount)"))
    }
  }

  @Test("A frame that is not there is refused in a sentence, at both ends too")
  func noSuchFrame() {
    var session = Session()
    session.say("1", "frame 99")
    #expect(session.lines.last == "The scene has frames 1 to 4.")
    session.say("back")
    #expect(session.lines.last == "This is the first frame.")
    session.say("last", "next")
    #expect(session.lines.last == "This is the last frame.")
  }

  @Test("A setting is changed by its name, and the scene is told anew")
  func settings() {
    var session = Session()
    session.say("1", "settings")
    #expect(session.lines.contains { $0.hasPrefix("stride: 1; a whole number from 1 to ") })
    session.say("set stride 2")
    #expect(session.lines.contains { $0.contains("frame 1 of 3") })
    session.say("last", "set stride = 1")
    #expect(session.lines.contains { $0.contains("frame 4 of 4") })
  }

  @Test("A setting that does not exist or does not fit is refused each time, in a sentence")
  func wrongSetting() {
    var session = Session()
    session.say("1", "set strid 2")
    #expect(session.lines.last?.contains("did you mean `stride`?") == true)
    session.say("set stride 0", "set stride 0")
    #expect(session.lines.suffix(3).filter { $0.contains("expected a whole number") }.count == 2)
    session.say("set stride")
    #expect(session.lines.last?.contains("means nothing here") == true)
  }

  @Test("Leaving a lesson says where it will open again")
  func leaving() {
    var session = Session()
    session.say("1", "step", "quit")
    #expect(session.hasQuit)
    #expect(session.lines.last?.contains("windows#line-by-line") == true)
  }

  @Test("There are no boxes and no pictures in what is told")
  func noBoxes() {
    var session = Session()
    session.say("1", "play", "step", "", "step", "step")
    let boxes = Set("─│╭╮╰╯├┤┼━┃▐▌█▶●")
    #expect(!session.text.contains { boxes.contains($0) })
  }

  @Test("quit ends the session")
  func quitting() {
    var session = Session()
    session.say("quit")
    #expect(session.hasQuit)
  }
}
