import Canvas
import Lessons
import TestSupport
import Testing

@testable import Tutor

@Suite("A question of every kind on screen")
struct KindScreenTests {
  private func asked(
    _ step: String, columns: Int = 80, rows: Int = 24, glyphs: GlyphSet = .unicode
  ) throws -> Stage {
    var stage = Stage(columns: columns, rows: rows, glyphs: glyphs, library: KindCourse.library)
    let problems = KindCourse.library.file(at: "kinds.md")?.diagnostics.map { $0.line() } ?? []
    #expect(problems == [])
    stage.press(.enter)
    stage.turn(try #require(KindCourse.steps.firstIndex(of: step)))
    #expect(stage.step == step)
    return stage
  }

  /// Goes to the question, where a scene above it has the focus first.
  private func focused(_ step: String) throws -> Stage {
    var stage = try asked(step)
    if step == "predict" { stage.press(.tab) }
    return stage
  }

  @Test("It waits for its answer", arguments: KindCourse.steps)
  func waiting(step: String) throws {
    expectSnapshot(try focused(step).screen, "kind-\(step)")
  }

  @Test("It shows what was wrong with an answer", arguments: KindCourse.steps)
  func wrong(step: String) throws {
    var stage = try focused(step)
    switch step {
    case "number": stage.type("0.67")
    case "matrix": stage.type("1 2 3 5")
    case "shape": stage.type("64x127")
    case "formula": stage.type("p^2")
    case "match": stage.type("123")
    case "cells": stage.press(.right, .character(" "), .down, .character(" "))
    case "slip": stage.press(.down, .down)
    case "predict": stage.type("5")
    case "text": stage.type("convolution")
    default: stage.press(.right, .down, .character(" "))
    }
    stage.press(.enter)
    #expect(stage.saved.count == 1)
    #expect(stage.question?.isOpen == false)
    expectSnapshot(stage.screen, "kind-\(step)-wrong")
  }

  @Test("Its editor can say the right answer, by keys alone", arguments: KindCourse.steps)
  func right(step: String) throws {
    var stage = try focused(step)
    switch step {
    case "number": stage.type("2/3")
    case "matrix":
      stage.type("1")
      stage.press(.right)
      stage.type("2 3 4")
    case "shape": stage.type("(64, 128)")
    case "formula": stage.type("p - p^2")
    case "order": try sort(&stage)
    case "match": try pair(&stage)
    case "cells":
      stage.press(.right, .character(" "), .right, .character("x"))
    case "slip": stage.type("2")
    case "predict": stage.type("-5")
    default: stage.type("Cross-Correlation")
    }
    stage.press(.enter)
    #expect(stage.saved.map(\.verdict) == [.correct], "\(stage.saved.map(\.input))")
  }

  @Test(
    "Plain mode takes one line for it",
    arguments: [
      ("number", "0.667"), ("matrix", "1 2; 3 4"), ("shape", "64×128"), ("formula", "p*(1-p)"),
      ("cells", "(0,1) (0,2)"), ("slip", "2"), ("predict", "-5"), ("text", "cross-correlation"),
    ])
  func plain(step: String, line: String) throws {
    var stage = try asked(step)
    stage.perform(stage.model.update(.answer(line)))
    #expect(stage.saved.map(\.verdict) == [.correct])
  }

  @Test("Plain mode tells the entries of lists by the numbers that it takes")
  func plainNumbers() throws {
    for step in ["order", "match"] {
      var stage = try asked(step)
      let items = try #require(stage.question?.variant.items)
      let right = try #require(stage.question?.question.items)
      let number = { (id: String) in (items.firstIndex { $0.id == id } ?? 0) + 1 }
      let ids = step == "order" ? right.filter(\.isRight).map(\.id) : []
      let partners = step == "match" ? [right[0], right[1], right[0]].map { number($0.id) } : []
      let line =
        step == "order"
        ? ids.map { "\(number($0))" }.joined(separator: " ")
        : partners.enumerated().map { "\($0 + 1)-\($1)" }.joined(separator: ", ")
      stage.perform(stage.model.update(.answer(line)))
      #expect(stage.saved.map(\.verdict) == [.correct], "\(step): \(line)")
    }
  }

  @Test("A scene is seen up to the frame before, and played on when it is answered")
  func prediction() throws {
    var stage = try asked("predict")
    stage.press(.end)
    #expect(stage.screen.contains("frame 2 of 4"))
    #expect(!stage.screen.contains("frame 3 of 4"))
    stage.press(.tab)
    stage.type("-5")
    stage.press(.enter)
    #expect(stage.screen.contains("frame 3 of 4"))
    stage.press(.character("t"), .end)
    #expect(stage.screen.contains("frame 4 of 4"))
  }

  @Test("A formula and a matrix are read back before they are graded, a number is not")
  func readBack() throws {
    var stage = try asked("formula")
    #expect(!stage.screen.contains("read as"))
    stage.type("p**2 - .5")
    #expect(stage.screen.contains("read as: p^2 - 0.5"))
    stage.type("*")
    #expect(!stage.screen.contains("read as"))
    stage = try asked("matrix")
    stage.type("1 2 3")
    #expect(!stage.screen.contains("read as"))
    stage.type(" 8/2")
    #expect(stage.screen.contains("read as: [[1, 2], [3, 4]]"))
    stage = try asked("number")
    stage.type("2/3")
    #expect(!stage.screen.contains("read as"))
  }

  @Test("A matrix can be pasted whole, in any of its spellings")
  func pasted() throws {
    for text in ["[[1, 2], [3, 4]]", "[1 2; 3 4]", "1 2\n3 4", "1\t2\n3\t4\n"] {
      var pasted = GridEditor(rows: 2, columns: 2, unit: nil)
      let hasRoom = pasted.insert(text)
      #expect(hasRoom)
      let stage = try asked("matrix")
      let question = try #require(stage.question)
      let grading = try Grader.grade(pasted.rawInput, of: question.question, in: question.variant)
      #expect(grading.verdict == .correct, "\(text)")
    }
  }

  @Test("A cell with a comma is refused in its place, not read as two")
  func comma() throws {
    var stage = try asked("matrix")
    stage.type("1,5 2 3 4")
    stage.press(.enter)
    #expect(stage.saved.isEmpty)
    #expect(stage.screen.contains("cell (0,0)") && stage.screen.contains("1.5"))
  }

  @Test("Marks are told by signs where there is no colour and no Unicode")
  func ascii() throws {
    var stage = try asked("cells", glyphs: .ascii)
    stage.press(.right, .character(" "), .down, .character(" "), .enter)
    expectSnapshot(stage.screen, "kind-cells-ascii")
  }

  // MARK: - Lists by keys

  /// Sorts the lines by moving each up to its place.
  private func sort(_ stage: inout Stage) throws {
    let wanted = try #require(stage.question?.question.items.filter(\.isRight).map(\.id))
    var shown = try #require(stage.question?.variant.order)
    var cursor = 0
    let go = { (stage: inout Stage, place: Int) in
      while cursor < place {
        stage.press(.down)
        cursor += 1
      }
      while cursor > place {
        stage.press(.up)
        cursor -= 1
      }
    }
    for (place, id) in wanted.enumerated() {
      let from = try #require(shown.firstIndex(of: id))
      go(&stage, from)
      for _ in place..<from { stage.press(.left) }
      cursor = place
      shown.remove(at: from)
      shown.insert(id, at: place)
    }
    go(&stage, shown.count - 1)
    stage.press(.character(" "))
  }

  private func pair(_ stage: inout Stage) throws {
    let items = try #require(stage.question?.variant.items)
    let entries = try #require(stage.question?.question.items)
    for id in [entries[0].id, entries[1].id, entries[0].id] {
      stage.type("\((items.firstIndex { $0.id == id } ?? 0) + 1)")
    }
  }
}
