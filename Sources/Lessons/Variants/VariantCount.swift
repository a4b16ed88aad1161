import Engine
import Formula

/// How many variants a step has.
public enum VariantCount: Hashable, Sendable {
  /// Exactly so many.
  case exactly(Int)
  /// At most so many: some are excluded, or the ranges depend on each other.
  case atMost(Int)
  /// More than anybody will see.
  case unlimited

  /// Counts what is drawn, the order of the items apart.
  ///
  /// Beyond 10^12 it is as good as unlimited. Where conditions or dependent ranges make the product
  /// an upper bound, `sample` variants are drawn, and a step that showed only one in all of them is
  /// said to have one.
  public static func of(_ step: Step, lesson: String, sample: Int = 50) -> VariantCount {
    let drawn = step.declarations.names.compactMap { declaration -> Generator? in
      guard case .drawn(let generator) = declaration.origin else { return nil }
      return generator
    }
    guard let product = product(of: drawn, sample: Sample(step, lesson, sample)) else {
      return .unlimited
    }
    let isBound = !step.declarations.conditions.isEmpty || drawn.contains { !$0.variables.isEmpty }
    guard isBound else { return .exactly(product) }
    return Sample(step, lesson, sample).isAlwaysTheSame ? .exactly(1) : .atMost(product)
  }

  private static func product(of generators: [Generator], sample: Sample) -> Int? {
    var product = 1
    for generator in generators {
      guard let count = sample.mostPossibilities(of: generator) else { return nil }
      let (next, overflow) = product.multipliedReportingOverflow(by: count)
      guard !overflow, next <= 1_000_000_000_000 else { return nil }
      product = next
    }
    return product
  }

  /// Some variants of a step.
  private struct Sample {
    let variants: [Variant]

    init(_ step: Step, _ lesson: String, _ count: Int) {
      variants = (0..<max(1, count)).compactMap { seed in
        try? Variant.draw(step: step, lesson: lesson, seed: UInt32(seed))
      }
    }

    var isAlwaysTheSame: Bool { Set(variants.map(\.drawn)).count <= 1 }

    /// The most values that a generator has in any of the variants.
    func mostPossibilities(of generator: Generator) -> Int? {
      guard !generator.variables.isEmpty else { return generator.possibilities([:]) }
      let counts = variants.map { generator.possibilities($0.values) }
      guard !counts.contains(nil) else { return nil }
      return counts.compactMap { $0 }.max()
    }
  }
}
