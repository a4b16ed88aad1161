import Drawing
import Lessons
import Phrases

extension Model {
  /// The items of a list, numbered as they stand on screen.
  func tellItems(_ question: QuestionState, _ teller: PlainTeller) -> [String] {
    question.variant.items.enumerated().map { place, item in
      "\(place + 1). \(teller.text(of: item.words))"
    }
  }

  /// The hints, the verdict and the explanation that are new.
  func tellNews(_ question: QuestionState, since earlier: QuestionState) -> [String] {
    let teller = PlainTeller(DrawingContext(phrases: phrases, values: question.variant.values))
    let old = earlier.hintLines(phrases) + earlier.verdictLines(phrases)
    let new = question.hintLines(phrases) + question.verdictLines(phrases)
    let isGradedAnew = question.grading != nil && earlier.pending != nil
    return new.filter { isGradedAnew || !old.contains($0) }.map { teller.text(of: $0.words) }
  }

  /// What the reader can type here.
  var plainPrompt: String {
    switch screen {
    case .course: return phrases(.plainChooseLesson) + " > "
    case .diagnostics: return phrases(.plainEnterNext) + " > "
    case .reading(let reading):
      let parts = [sceneWords(reading), answerWords(reading), enterWords(reading)]
      return parts.compactMap { $0 }.joined(separator: ", ") + " > "
    }
  }

  private func sceneWords(_ reading: ReadingState) -> String? {
    reading.step.player == nil ? nil : phrases(.plainSceneWords)
  }

  private func answerWords(_ reading: ReadingState) -> String? {
    guard let question = reading.step.question else { return nil }
    guard question.isOpen else {
      return question.canExplain ? "again, explain" : "again"
    }
    let hint = question.hasHint ? ", " + phrases(.keyHint) : ""
    switch question.question.body {
    case .integer: return phrases(.plainAnswer) + hint
    case .choice: return phrases(.plainAnswerOne) + hint
    case .choices: return phrases(.plainAnswerAll) + hint
    }
  }

  private func enterWords(_ reading: ReadingState) -> String {
    let hasHidden = reading.step.blocks.indices.contains { reading.step.hasHiddenLines(at: $0) }
    if hasHidden { return phrases(.plainEnterReveal) }
    return phrases(reading.hasStep(1) ? .plainEnterNext : .plainEnterFinish)
  }
}
