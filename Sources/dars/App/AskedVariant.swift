import Lessons
import Phrases
import Tutor

/// A step as one student gets it, found by what the screen calls it: `lesson#step@seed`.
struct AskedStep {
  let lesson: Lesson
  let step: Step
  let variant: Variant

  /// - Throws: `Problem` where the name has another form, or names no step of the course.
  init(_ name: String, library: Library) throws {
    let phrases = Phrases.english
    let parts = name.split(whereSeparator: { "#@".contains($0) }).map(String.init)
    guard parts.count == 3, name.contains("#"), let seed = UInt32(parts[2]) else {
      throw Problem(.sentence(phrases(.variantNamed, ["found": name])))
    }
    guard let path = library.path(of: parts[0]), let lesson = library.file(at: path)?.lesson else {
      throw Problem(.noLesson(name: parts[0], nearest: library.nearestLesson(to: parts[0])))
    }
    guard let step = lesson.steps.first(where: { $0.id == parts[1] }) else {
      let steps = lesson.steps.map(\.id).joined(separator: ", ")
      throw Problem(
        .sentence(phrases(.noStep, ["lesson": lesson.id, "step": parts[1], "steps": steps])))
    }
    self.lesson = lesson
    self.step = step
    do {
      variant = try Variant.draw(step: step, lesson: lesson.id, seed: seed)
    } catch {
      throw Problem(.sentence(error.message()))
    }
  }
}

/// A question as one student gets it.
struct AskedVariant {
  let question: Question
  let variant: Variant

  /// - Throws: `Problem` where the name has another form, or names no question of the course.
  init(_ name: String, library: Library) throws {
    let asked = try AskedStep(name, library: library)
    guard let question = asked.step.question else {
      let steps = asked.lesson.steps.filter { $0.question != nil }.map(\.id)
      throw Problem(
        .sentence(
          Phrases.english(
            .noQuestion,
            [
              "lesson": asked.lesson.id, "step": asked.step.id,
              "steps": steps.joined(separator: ", "),
            ])))
    }
    self.question = question
    variant = asked.variant
  }
}
