import Lessons
import Testing

@Suite("The course")
struct CourseTests {
  @Test("There are lessons to test")
  func something() {
    #expect(Repository.lessons.count >= 24)
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
}
