import Formula
import Lessons
import Phrases
import Scenes

/// Checks that whatever a step shows has a value in every variant that is drawn.
///
/// A seed without a variant is left out: trying the question reports it.
struct VariantCheck {
  /// How many seeds are drawn.
  static let seeds = QuestionTrial.seeds

  private let step: Step
  private let lesson: String
  private var found: [SourcePosition: CheckProblem] = [:]

  /// What is wrong, and where.
  static func problems(of step: Step, lesson: String) -> [(SourcePosition, CheckProblem)] {
    var check = VariantCheck(step: step, lesson: lesson)
    let count = step.varies ? seeds : 1
    for seed in 0..<UInt32(clamping: count) {
      guard let variant = try? Variant.draw(step: step, lesson: lesson, seed: seed) else {
        continue
      }
      check.check(variant)
    }
    return check.found.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private init(step: Step, lesson: String) {
    self.step = step
    self.lesson = lesson
  }

  private mutating func check(_ variant: Variant) {
    for interpolation in step.interpolations where found[interpolation.position] == nil {
      do {
        _ = try interpolation.formula.value(variant.values)
      } catch {
        found[interpolation.position] = .valueWithout(
          formula: interpolation.formula.source, seed: variant.seed, error)
      }
    }
    var last: (any Scene)?
    for block in step.scenes { last = scene(block, variant) ?? last }
    if let trace = step.question?.trace, let last { check(trace, last, variant) }
  }

  private mutating func scene(_ block: SceneBlock, _ variant: Variant) -> (any Scene)? {
    guard found[block.position] == nil else { return nil }
    do {
      return try block.scene(variant.values)
    } catch {
      found[block.position] = .sceneWithout(seed: variant.seed, error)
      return nil
    }
  }

  private mutating func check(_ trace: Formula, _ scene: any Scene, _ variant: Variant) {
    guard let question = step.question, found[question.position] == nil else { return }
    do {
      let value = try trace.value(variant.values)
      if let frame = value.integer, (1...scene.frameCount).contains(frame) { return }
      found[question.position] = .traceOutside(
        seed: variant.seed, found: value.display, count: scene.frameCount)
    } catch {
      found[question.position] = .valueWithout(
        formula: trace.source, seed: variant.seed, error)
    }
  }
}

extension Step {
  /// Whether anything is drawn.
  var varies: Bool {
    declarations.names.contains { declaration in
      if case .drawn = declaration.origin { true } else { false }
    }
  }
}
