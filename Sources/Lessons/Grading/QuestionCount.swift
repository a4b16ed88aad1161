import Phrases

/// What an author may want to know of how often a question can be asked and answered differently.
public struct QuestionCount: Hashable, Sendable {
  /// The question's step.
  public let step: StepReference
  /// How many variants there are; nothing where nothing is drawn.
  public let variants: VariantCount?
  /// How many orders are right; nothing where the question asks for none.
  public let orders: Orders?
  /// Where the question stands.
  public let position: SourcePosition

  /// How many orders of lines are right.
  public enum Orders: Hashable, Sendable {
    /// Exactly so many.
    case exactly(Int)
    /// More than can be counted.
    case tooMany
  }

  /// What there is to count of a step; nothing where it asks nothing, or always the same.
  public init?(step: Step, lesson: String) {
    guard let question = step.question else { return nil }
    let varies = step.declarations.names.contains { declaration in
      if case .drawn = declaration.origin { true } else { false }
    }
    let order = (question.kind as? OrderQuestion)?.order
    guard varies || order != nil else { return nil }
    self.step = StepReference(lesson: lesson, step: step.id)
    variants = varies ? VariantCount.of(step, lesson: lesson) : nil
    orders = order.map { $0.rightOrders().map(Orders.exactly) ?? .tooMany }
    position = question.position
  }

  /// What was counted, for an author.
  public func message(in phrases: Phrases = .english) -> String {
    [variants.map { $0.message(in: phrases) }, orders.map { $0.message(in: phrases) }]
      .compactMap(\.self).joined(separator: ", ")
  }
}

extension VariantCount {
  fileprivate func message(in phrases: Phrases) -> String {
    switch self {
    case .exactly(let count): phrases(.countVariants, ["count": count])
    case .atMost(let count): phrases(.countVariantsAtMost, ["count": count])
    case .unlimited: phrases(.countVariantsUnlimited)
    }
  }
}

extension QuestionCount.Orders {
  fileprivate func message(in phrases: Phrases) -> String {
    switch self {
    case .exactly(let count): phrases(.countOrders, ["count": count])
    case .tooMany: phrases(.countOrdersTooMany)
    }
  }
}
