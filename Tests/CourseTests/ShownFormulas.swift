import Formula
import Lessons

extension Step {
  /// The scenes of the step from top to bottom.
  var scenes: [SceneBlock] {
    blocks.compactMap { block in
      if case .scene(let scene) = block { scene } else { nil }
    }
  }

  /// Every formula whose value the reader may see among words, derivations left out.
  var shownFormulas: [Formula] {
    blocks.flatMap(\.shownFormulas) + (question?.shownFormulas ?? [])
  }
}

extension Block {
  var shownFormulas: [Formula] {
    switch self {
    case .heading(_, let words), .paragraph(let words): words.shownFormulas
    case .list(_, let items): items.flatMap { $0.flatMap(\.shownFormulas) }
    case .table(let table): (table.rows + [table.header]).flatMap { $0.flatMap(\.shownFormulas) }
    case .quote(let blocks), .callout(_, let blocks): blocks.flatMap(\.shownFormulas)
    case .math(let tex): tex.shownFormulas
    case .code, .rule, .scene, .derivation, .question: []
    }
  }
}

extension Question {
  fileprivate var shownFormulas: [Formula] {
    let items = kind.items
    let words =
      items.flatMap { [$0.words, $0.feedback ?? []] } + branches.map { $0.say ?? [] }
      + hints.map(\.words) + [explanation ?? [], unit ?? []]
    return words.flatMap(\.shownFormulas)
  }
}

extension [Inline] {
  fileprivate var shownFormulas: [Formula] {
    flatMap { inline -> [Formula] in
      switch inline {
      case .value(let shown): [shown.formula]
      case .math(let tex): tex.shownFormulas
      case .emphasis(let words), .strong(let words), .link(_, let words): words.shownFormulas
      case .text, .code, .softBreak, .lineBreak: []
      }
    }
  }
}

extension TeX {
  fileprivate var shownFormulas: [Formula] {
    pieces.compactMap { piece in
      if case .value(let shown) = piece { shown.formula } else { nil }
    }
  }
}
