import Canvas
import Lessons
import TestSupport
import Testing

@testable import Tutor

@Suite("Every screen")
struct ScreenSnapshotTests {
  /// A screen in a state, and the way to it.
  struct State: Sendable, CustomTestStringConvertible {
    let name: String
    let reach: @Sendable (inout Stage) -> Void

    var testDescription: String { name }
  }

  static let states = [
    State(name: "course") { _ in },
    State(name: "reading") { $0.press(.enter) },
    State(name: "derivation") { $0.press(.enter, .character("n"), .character(" ")) },
    State(name: "question") {
      $0.press(.enter)
      $0.turn(2)
    },
    State(name: "verdict") {
      $0.press(.enter)
      $0.turn(2)
      $0.turnToQuestion()
      $0.type("99")
      $0.press(.enter)
    },
    State(name: "choices") {
      $0.press(.enter)
      $0.turn(3)
      $0.turnToQuestion()
      $0.press(.down, .character(" "))
    },
    State(name: "help") { $0.press(.enter, .character("?")) },
    State(name: "diagnostics") { $0.press(.down, .enter) },
    State(name: "notice") { $0.press(.character("m")) },
    State(name: "search") {
      $0.press(.character("/"))
      $0.type("window")
    },
    State(name: "scenes") { $0.press(.character("s"), .down) },
    State(name: "quiz-choice") { $0.press(.character("u")) },
    State(name: "quiz-question") { begin(&$0) },
    State(name: "quiz-list") {
      begin(&$0)
      $0.press(.escape, .character("o"))
    },
    State(name: "quiz-end") {
      begin(&$0)
      $0.press(.escape, .character("o"), .character("x"))
    },
    State(name: "quiz-report") {
      begin(&$0)
      $0.press(.escape, .character("o"), .character("x"), .character("y"))
    },
  ]

  private static func begin(_ stage: inout Stage) {
    stage.perform(stage.model.begin(.request(QuizRequest(seed: 3))))
  }

  static let sizes = [(80, 24), (120, 40), (40, 12)]

  @Test("It fits each size, in Unicode and in ASCII", arguments: states)
  func texts(state: State) {
    var texts: [String] = []
    for glyphs in [GlyphSet.unicode, .ascii] {
      for (columns, rows) in Self.sizes {
        var stage = Stage(columns: columns, rows: rows, glyphs: glyphs)
        state.reach(&stage)
        let screen = stage.screen
        if glyphs.isASCII { #expect(screen.allSatisfy { $0.isASCII }, "\(screen)") }
        texts.append("── \(columns)×\(rows)\(glyphs.isASCII ? " in ASCII" : "")\n\(screen)")
      }
    }
    expectSnapshot(texts.joined(separator: "\n"), "screens/\(state.name)")
  }

  @Test("It is drawn in colours, and without them by attributes alone", arguments: states)
  func colors(state: State) {
    var stage = Stage()
    state.reach(&stage)
    let canvas = stage.model.view()
    let mono = canvas.ansi(depth: .none)
    #expect(!mono.contains(/[;\[](3[0-79]|4[0-79]|9[0-7]|38;5;\d+)[;m]/))
    let looks = [("in colours", canvas.ansi()), ("without colours", mono)]
    // Escapes are shown as signs, so that whoever reads a change sees them.
    let texts = looks.map { "── \($0)\n" + $1.replacing("\u{1B}", with: "␛") }
    expectSnapshot(texts.joined(separator: "\n"), "screens/\(state.name)-colors")
  }
}
