import Formula

/// Words in which formulas stand in double braces: `the mean is {{mean(x)}}`.
enum StatementWords {
  /// A part of the words.
  enum Piece {
    case words(String)
    case formula(String)
  }

  /// The parts from left to right.
  static func pieces(_ text: String) -> [Piece] {
    var pieces: [Piece] = []
    var rest = text[...]
    while let open = rest.range(of: "{{"), let close = rest[open.upperBound...].range(of: "}}") {
      pieces.append(.words(String(rest[..<open.lowerBound])))
      pieces.append(.formula(String(rest[open.upperBound..<close.lowerBound])))
      rest = rest[close.upperBound...]
    }
    return pieces + [.words(String(rest))]
  }
}

extension Substring {
  /// The first place of a text.
  fileprivate func range(of text: String) -> Range<Index>? {
    let length = text.count
    var start = startIndex
    while let end = index(start, offsetBy: length, limitedBy: endIndex) {
      if self[start..<end] == text { return start..<end }
      guard start < endIndex else { return nil }
      start = index(after: start)
    }
    return nil
  }
}

extension WrittenSetting {
  /// The variables that a statement and what is nested in it use, its own label and the variable of a
  /// plot aside; what cannot be read uses none.
  public var variables: Set<String> {
    let isDrawn = name == "given" || name == "slider"
    let own =
      isDrawn
      ? (try? Generator(source))?.variables : (try? Formula(source))?.variables
    return nested.reduce(into: own ?? []) { used, nested in
      used.formUnion(nested.variables)
      if nested.name == "over", let variable = nested.source.split(separator: ",").first {
        used.remove(variable.trimmed)
      }
    }
  }
}

extension WrittenSetting.Nested {
  fileprivate var variables: Set<String> {
    switch name {
    case "start": return (try? Formula(source))?.variables ?? []
    case "over": return (try? Formula("[\(source)]"))?.variables ?? []
    case "say", "tex":
      return StatementWords.pieces(source).reduce(into: []) { used, piece in
        guard case .formula(let source) = piece else { return }
        used.formUnion((try? Formula(source))?.variables ?? [])
      }
    default: return []
    }
  }
}
