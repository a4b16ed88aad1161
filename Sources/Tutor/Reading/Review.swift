import Lessons
import Phrases

/// Questions that were missed in a unit, asked once more when its last lesson ends, each in a fresh
/// variant.
public struct Review: Hashable, Sendable {
  /// The questions in the order of the course.
  public let steps: [StepReference]
  /// The one on screen, from 0.
  public private(set) var place = 0
  /// The path of the unit's last lesson, after which reading goes on.
  let end: String

  /// Questions to ask once more.
  init(steps: [StepReference], end: String) {
    self.steps = steps
    self.end = end
  }

  /// Whether there is a question so many places further on.
  func hasStep(_ offset: Int) -> Bool { steps.indices.contains(place + offset) }

  /// The same at another question.
  func turned(by offset: Int) -> Review {
    var review = self
    if hasStep(offset) { review.place += offset }
    return review
  }
}

extension Model {
  /// What was missed in the unit that ends with a lesson; nothing in the midst of a unit.
  func review(afterLesson path: String) -> Review? {
    let unit = library.course.units.first { unit in
      unit.lessons.last { library.lesson(at: $0) != nil } == path
    }
    let lessons = unit?.lessons.compactMap { library.lesson(at: $0) } ?? []
    let steps = lessons.flatMap { lesson in
      lesson.steps.filter { $0.question != nil }
        .map { StepReference(lesson: lesson.id, step: $0.id) }
    }.filter(progress.missed.contains)
    return steps.isEmpty ? nil : Review(steps: steps, end: path)
  }

  /// Which question of a review is on screen.
  func reviewNote(_ reading: ReadingState) -> String? {
    reading.review.map {
      phrases(.quizPlace, ["place": $0.place + 1, "count": $0.steps.count])
    }
  }

  /// Offers what was missed, at its first question.
  mutating func begin(_ review: Review, after lesson: Lesson) -> [Effect] {
    notice =
      phrases(.reviewOffered, ["count": review.steps.count]) + " " + finishNotice(lesson)
    return show(review)
  }

  /// Turns to another question of a review; past its end reading goes on.
  mutating func turn(_ review: Review, by offset: Int) -> [Effect] {
    if review.hasStep(offset) { return show(review.turned(by: offset)) }
    guard offset > 0 else { return [] }
    let right = review.steps.count { !progress.missed.contains($0) }
    notice = phrases(.reviewOver, ["right": right, "count": review.steps.count])
    leaveToCourse(after: review.end)
    return []
  }

  /// Shows the question of a review in a fresh variant; where reading was left stays where it is.
  private mutating func show(_ review: Review) -> [Effect] {
    let asked = review.steps[review.place]
    guard let path = library.path(of: asked.lesson), let lesson = library.lesson(at: path),
      let index = lesson.steps.firstIndex(where: { $0.id == asked.step }),
      var reading = ReadingState(
        path: path, lesson: lesson, index: index, seed: nextSeed(), preferences: preferences,
        introduces: false)
    else { return turn(review, by: 1) }
    reading.review = review
    screen = .reading(reading)
    settle()
    changeReading { $0.step.turn(to: .question) }
    showFocus()
    return []
  }
}
