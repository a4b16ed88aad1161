import Canvas
import Lessons
import Scenes
import TestSupport
import Testing

@testable import Tutor

@Suite("Scenes and search in plain mode")
struct PlainSceneTests {
  /// A session by lines, which gives what each line tells.
  private struct Session {
    var tutor: PlainTutor

    init() {
      tutor = PlainTutor(
        Model(
          library: SampleCourse.library, progress: Progress(), size: Size(columns: 80, rows: 24),
          seed: 7))
      _ = tutor.begin()
    }

    /// What the last of some lines tells.
    mutating func say(_ lines: String...) -> String {
      lines.map { tutor.take(line: $0).lines.joined(separator: "\n") }.last ?? ""
    }
  }

  @Test("settings tells every setting with its value, its meaning and its range")
  func settings() {
    var session = Session()
    let told = session.say("1", "settings")
    for parameter in ["input: [1, 2, -1, 3, 0];", "kernel: ", "stride: 1;", "flip: no;"] {
      #expect(told.contains(parameter), "\(told)")
    }
  }

  @Test("trace tells what a cell is made of; a cell that is none is refused with the reason")
  func trace() {
    var session = Session()
    let told = session.say("1", "last", "trace output[1]")
    #expect(told.contains("2*2 + (-1)*(-1) = 5"), "\(told)")
    #expect(session.say("trace outptu[1]").contains("Did you mean “output”?"))
    #expect(session.say("trace output[77]").contains("cannot be traced"))
    #expect(session.say("trace").contains("output[2]"))
    #expect(session.say("trace output").contains("output[2]"))
  }

  @Test("Scenes are listed, played by number or name, and left again")
  func scenes() throws {
    var session = Session()
    let list = session.say("scenes")
    #expect(SceneCatalogue.all.allSatisfy { list.contains("\($0.name): ") })
    #expect(session.say("pooling").contains("Scene pooling, frame 1 of "))
    #expect(session.say("q").isEmpty || session.tutor.prompt.isEmpty == false)
    let place = try #require(SceneCatalogue.all.firstIndex { $0.name == "dropout-mask" })
    session = Session()
    #expect(session.say("scenes", "\(place + 1)").contains("Scene dropout-mask"))
    #expect(session.say("scenes").contains("1. "))
    #expect(session.say("").contains("A window slides"))
  }

  @Test("seed draws other numbers, view turns to other figures, and names that are none are told")
  func seedAndView() {
    var session = Session()
    let first = session.say("scenes", "dropout-mask")
    let other = session.say("seed 5")
    #expect(other.contains("frame 1 of ") && other != first)
    #expect(session.say("view 2") != session.say("view 1"))
    #expect(session.say("view nine").contains("nine"))
    #expect(session.say("seed").contains("frame 1 of "))
    #expect(session.say("scenes", "pooling", "view 2").contains("pooling"))
  }

  @Test("find tells the lessons of the course and the lines of a lesson that have the words")
  func find() {
    var session = Session()
    #expect(session.say("find answer scene").hasPrefix("3. An answer in a scene"))
    #expect(session.say("find zebra").contains("“zebra” stands nowhere"))
    #expect(session.say("1", "find two terms").hasPrefix("Step 2: "))
    #expect(session.say("/multiply").hasPrefix("Step 1: "))
  }

  @Test("Help and prompt name what can be typed, and all of it does something")
  func help() {
    var session = Session()
    let course = session.say("help")
    #expect(course.contains("find WORDS") && course.contains("scenes"))
    let lesson = session.say("1", "help")
    for word in ["set NAME VALUE", "trace CELL", "seed N", "view N", "find WORDS", "settings"] {
      #expect(lesson.contains(word))
    }
    #expect(session.tutor.prompt.contains("set NAME VALUE, trace CELL"))
  }

  @Test("After an answer the words for scenes still speak to the step's scene")
  func afterAnswer() {
    var session = Session()
    _ = session.say("3", "4")
    #expect(session.say("set stride 2").contains("frame"))
  }
}
