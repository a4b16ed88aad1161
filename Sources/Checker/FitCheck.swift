import Canvas
import Drawing
import Formula
import Lessons
import Scenes

/// Checks that nothing of a lesson has to be cut or scrolled sideways on a terminal of 80×24.
///
/// Values differ in width from variant to variant, so that several are looked at.
struct FitCheck {
  /// How many variants are laid out.
  static let seeds = 5

  private var found: [SourcePosition: Misfit] = [:]

  /// What does not fit, from top to bottom.
  static func misfits(in lesson: Lesson) -> [Misfit] {
    var check = FitCheck()
    check.lay(lesson.introduction, [:])
    for step in lesson.steps {
      for seed in 0..<UInt32(step.varies ? seeds : 1) {
        guard let variant = try? Variant.draw(step: step, lesson: lesson.id, seed: seed) else {
          continue
        }
        check.lay(step, variant)
      }
    }
    return check.found.values.sorted { $0.position < $1.position }
  }

  private mutating func lay(_ step: Step, _ variant: Variant) {
    lay(step.blocks, variant.values)
    guard let question = step.question else { return }
    let fit = BlockFit(DrawingContext(values: variant.values))
    for words in question.wordsOnScreen {
      note(fit.misfits(in: words, columns: StandardScreen.itemColumns))
    }
    lay(question.kind.form(in: variant), fit)
  }

  private mutating func lay(_ form: AnswerForm, _ fit: BlockFit) {
    let columns = StandardScreen.itemColumns
    switch form {
    case .pairs(let left, _):
      for item in left { note(fit.misfits(in: item.words, columns: columns / 2)) }
    case .derivation(let derivation):
      for line in derivation.lines {
        note(fit.misfits(in: [.math(line.tex)] + (line.because ?? []), columns: columns))
      }
    default: break
    }
  }

  private mutating func lay(_ blocks: [Block], _ values: [String: Value]) {
    let context = DrawingContext(values: values, rows: StandardScreen.terminalRows)
    note(BlockFit(context).misfits(in: blocks, columns: StandardScreen.columns))
    let fit = SceneFit(context, columns: StandardScreen.columns)
    for case .scene(let block) in blocks where found[block.position] == nil {
      guard let scene = try? block.scene(values) else { continue }
      note([fit.misfit(of: scene, as: block)].compactMap(\.self))
    }
  }

  /// Of each place the widest is enough.
  private mutating func note(_ misfits: [Misfit]) {
    for misfit in misfits where misfit.needed > found[misfit.position]?.needed ?? 0 {
      found[misfit.position] = misfit
    }
  }
}

extension Question {
  /// What is read beside or below the question, paragraph by paragraph.
  fileprivate var wordsOnScreen: [[Inline]] {
    kind.items.flatMap { [$0.words, $0.feedback ?? []] } + branches.compactMap(\.say)
      + hints.map(\.words) + [explanation ?? []]
  }
}
