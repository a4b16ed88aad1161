import Lessons

/// Checks that what a step shows is also said: figures alone mean nothing to a reader who listens.
///
/// The frames of scenes say what happens themselves.
enum WordCheck {
  /// What is shown without a word, and where.
  static func problems(of step: Step) -> [(SourcePosition, CheckProblem)] {
    let shown = step.blocks.count(where: \.isShown)
    guard shown > 0, !step.blocks.contains(where: \.saysSomething) else { return [] }
    return [(step.position, .stepWordless(count: shown))]
  }
}

extension Block {
  /// Whether it is something to look at.
  fileprivate var isShown: Bool {
    switch self {
    case .scene, .table, .math: true
    default: false
    }
  }

  /// Whether it is made of words, or asks for something.
  fileprivate var saysSomething: Bool {
    switch self {
    case .paragraph, .list, .quote, .callout, .derivation, .question: true
    case .heading, .table, .code, .rule, .math, .scene: false
    }
  }
}
