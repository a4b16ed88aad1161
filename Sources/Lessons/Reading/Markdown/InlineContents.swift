extension [Inline] {
  /// Whether a value stands among the words.
  var holdsValue: Bool {
    contains { inline in
      switch inline {
      case .value: true
      case .math(let tex): tex.holdsValue
      case .emphasis(let words), .strong(let words), .link(_, let words): words.holdsValue
      case .text, .code, .softBreak, .lineBreak: false
      }
    }
  }

  /// Whether mathematics stands among the words.
  var holdsMath: Bool {
    contains { inline in
      switch inline {
      case .math: true
      case .emphasis(let words), .strong(let words), .link(_, let words): words.holdsMath
      case .text, .code, .value, .softBreak, .lineBreak: false
      }
    }
  }
}

extension TeX {
  /// Whether a value stands in it.
  var holdsValue: Bool {
    pieces.contains { if case .value = $0 { true } else { false } }
  }
}
