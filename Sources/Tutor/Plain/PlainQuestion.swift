import Drawing
import Lessons
import Phrases

extension Model {
  /// The hints, the verdict and the explanation that are new.
  func tellNews(_ question: QuestionState, since earlier: QuestionState) -> [String] {
    let teller = PlainTeller(DrawingContext(phrases: phrases, values: question.variant.values))
    let old = earlier.hintLines(phrases) + earlier.verdictLines(phrases)
    let new = question.hintLines(phrases) + question.verdictLines(phrases)
    let isGradedAnew = question.grading != nil && earlier.pending != nil
    let isTaken = earlier.pending != nil && question.pending == nil
    let readAs = isTaken && question.isReadBack ? question.readAs : nil
    return (readAs.map { [phrases(.readAs, ["text": $0])] } ?? [])
      + new.filter { isGradedAnew || !old.contains($0) }.map { teller.text(of: $0.words) }
  }

  /// What the reader can type here.
  var plainPrompt: String {
    switch screen {
    case .course: return phrases(.plainChooseLesson) + " > "
    case .diagnostics: return phrases(.plainEnterCourse) + " > "
    case .quiz(let screen): return quizPrompt(screen)
    case .scenes: return phrases(.plainChooseScene) + " > "
    case .reading(let reading) where quiz != nil: return quizPrompt(reading)
    case .reading(let reading):
      let last = phrases(enterPhrase(reading))
      let first = (scenePhrases(reading) + questionPhrases(reading)).map { phrases($0) }
      guard !first.isEmpty else { return last + " > " }
      return phrases(.plainOr, ["first": first.joined(separator: ", "), "last": last]) + " > "
    }
  }

  private func scenePhrases(_ reading: ReadingState) -> [Phrase] {
    guard let player = reading.step.player else { return [] }
    return [.plainSceneWords] + (player.declaration.parameters.isEmpty ? [] : [.plainSettingWords])
      + (player.hasTraces ? [.plainTraceWords] : [])
  }

  private func questionPhrases(_ reading: ReadingState) -> [Phrase] {
    guard let question = reading.step.question else { return [] }
    guard question.isOpen else {
      return [.plainAgain] + (reading.step.explainingFrame == nil ? [] : [.plainTrace])
        + (question.canExplain ? [.plainExplain] : [])
    }
    return [question.editor.prompt] + (question.hasHint ? [.plainHint] : [])
  }

  private func enterPhrase(_ reading: ReadingState) -> Phrase {
    if reading.isSceneAlone { return .plainEnterLeave }
    let step = reading.step
    if step.blocks.indices.contains(where: step.hasHiddenLines) { return .plainEnterReveal }
    return reading.hasStep(1) ? .plainEnterNext : .plainEnterFinish
  }
}
