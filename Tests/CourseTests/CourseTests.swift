import Formula
import Lessons
import Scenes
import Testing

@Suite("The course")
struct CourseTests {
  @Test("There are lessons to test")
  func something() {
    #expect(Repository.lessons.count >= 2)
  }

  @Test("A lesson is read without a complaint", arguments: Repository.lessons)
  func reading(text: LessonText) throws {
    let lesson = try text.lesson()
    #expect(lesson.steps.count >= 9)
  }

  @Test("A mistake that a question knows is held by a test line", arguments: Repository.lessons)
  func branches(text: LessonText) throws {
    for step in try text.lesson().steps {
      guard let question = step.question else { continue }
      let tested = Set(question.tests.map(\.expected))
      #expect(tested.contains("correct"), "\(step.id)")
      for branch in question.branches {
        #expect(tested.contains(branch.id), "\(step.id): \(branch.id)")
      }
    }
  }

  @Test("A derivation holds on every draw", arguments: Repository.lessons)
  func derivations(text: LessonText) throws {
    let findings = DerivationProof.findings(in: try text.lesson())
    #expect(findings.map { "\($0.position.line): \($0.message())" } == [])
  }

  @Test(
    "A scene is made at every seed, and a trace names one of its frames",
    arguments: Repository.lessons)
  func scenes(text: LessonText) throws {
    let lesson = try text.lesson()
    for step in lesson.steps {
      for seed in 0..<UInt32(20) {
        let variant = try Variant.draw(step: step, lesson: lesson.id, seed: seed)
        let counts = try step.scenes.map { try $0.scene(variant.values).frameCount }
        guard let trace = step.question?.trace else { continue }
        let frame = try #require(trace.value(variant.values).integer, "\(step.id)")
        let count = try #require(counts.last, "\(step.id) has a trace and no scene")
        #expect((1...count).contains(frame), "\(step.id)@\(seed)")
      }
    }
  }

  @Test("Whatever stands in braces among the words has a value", arguments: Repository.lessons)
  func values(text: LessonText) throws {
    let lesson = try text.lesson()
    for step in lesson.steps {
      for seed in 0..<UInt32(20) {
        let variant = try Variant.draw(step: step, lesson: lesson.id, seed: seed)
        for formula in step.interpolations.map(\.formula) {
          #expect(throws: Never.self, "\(step.id): \(formula)") {
            _ = try formula.value(variant.values)
          }
        }
      }
    }
  }
}
