import Formula
import Scenes

extension Step {
  /// The scenes among the step's blocks, from top to bottom.
  public var scenes: [SceneBlock] {
    blocks.compactMap { block in
      if case .scene(let scene) = block { scene } else { nil }
    }
  }

  /// Every formula in braces whose value the reader may see: in the prose, in the question, in what
  /// is said of answers.
  public var interpolations: [Interpolation] {
    blocks.flatMap(\.interpolations) + (question?.interpolations ?? [])
  }
}

extension SceneBlock {
  /// The scene for the values of a variant.
  ///
  /// - Throws: `SceneError` where the settings do not fit the scene or each other.
  public func scene(_ values: [String: Value]) throws(SceneError) -> any Scene {
    try SceneCatalogue.scene(
      named: name, settings: settings.map(\.written), variables: values)
  }
}

extension Block {
  fileprivate var interpolations: [Interpolation] {
    switch self {
    case .heading(_, let words), .paragraph(let words): words.interpolations
    case .list(_, let items): items.flatMap { $0.flatMap(\.interpolations) }
    case .table(let table): (table.rows + [table.header]).flatMap { $0.flatMap(\.interpolations) }
    case .quote(let blocks), .callout(_, let blocks): blocks.flatMap(\.interpolations)
    case .math(let tex): tex.interpolations
    case .derivation(let derivation):
      derivation.lines.flatMap { $0.tex.interpolations + ($0.because ?? []).interpolations }
    case .code, .rule, .scene, .question: []
    }
  }
}

extension Question {
  fileprivate var interpolations: [Interpolation] {
    let items = kind.items
    let words =
      items.flatMap { [$0.words, $0.feedback ?? []] } + branches.map { $0.say ?? [] }
      + hints.map(\.words) + [explanation ?? [], unit ?? []]
    return words.flatMap(\.interpolations)
  }
}

extension [Inline] {
  fileprivate var interpolations: [Interpolation] {
    flatMap { inline -> [Interpolation] in
      switch inline {
      case .value(let shown): [shown]
      case .math(let tex): tex.interpolations
      case .emphasis(let words), .strong(let words), .link(_, let words): words.interpolations
      case .text, .code, .softBreak, .lineBreak: []
      }
    }
  }
}

extension TeX {
  fileprivate var interpolations: [Interpolation] {
    pieces.compactMap { piece in
      if case .value(let shown) = piece { shown } else { nil }
    }
  }
}
