/// A script as raised or lowered letters, where Unicode has all of them.
enum ScriptText {
  static func raised(_ node: Node, _ glyphs: MathGlyphs) -> String? {
    text(node, glyphs).flatMap(ScriptLetters.raised)
  }

  static func lowered(_ node: Node, _ glyphs: MathGlyphs) -> String? {
    text(node, glyphs).flatMap(ScriptLetters.lowered)
  }

  private static func text(_ node: Node, _ glyphs: MathGlyphs) -> String? {
    guard !glyphs.isASCII, let text = plain(node), !text.isEmpty,
      text.count <= Limits.scriptLetters
    else { return nil }
    return text
  }

  /// The characters of a script without structure.
  private static func plain(_ node: Node) -> String? {
    switch node {
    case .symbol(let symbol): return symbol.unicode
    case .number(let text), .text(let text), .value(let text): return text
    case .word(let word): return word.isFunction ? nil : word.text
    case .bracketed(let pair):
      guard pair.left == .leftParenthesis, pair.right == .rightParenthesis else { return nil }
      return plain(pair.body).map { "(\($0))" }
    case .row(let nodes):
      var result = ""
      for node in nodes {
        guard result.count <= Limits.scriptLetters, let text = plain(node) else { return nil }
        result += text
      }
      return result
    default: return nil
    }
  }
}
