/// One token of TeX and where it stands.
struct Token: Hashable {
  let kind: Kind
  let place: MathPlace

  enum Kind: Hashable {
    /// A backslash and a name, or a backslash and one other character.
    case command(String)
    case character(Character)
    case open
    case close
    case above
    case below
    case prime
    case alignment
    case blank
    case value(String)
    case matrix([[String]])
    case missing(String)
    case end
  }

  /// The token as its author wrote it.
  var source: String {
    switch kind {
    case .command(let name): "\\" + name
    case .character(let character): String(character)
    case .open: "{"
    case .close: "}"
    case .above: "^"
    case .below: "_"
    case .prime: "'"
    case .alignment: "&"
    case .blank: " "
    case .value(let text), .missing(let text): text
    case .matrix(let rows):
      "[" + rows.map { "[" + $0.joined(separator: ", ") + "]" }.joined(separator: ", ") + "]"
    case .end: ""
    }
  }
}

/// Cuts the pieces of a formula into tokens.
enum Lexer {
  /// The tokens and an end after them.
  static func tokens(_ pieces: [MathPiece]) throws(MathProblem) -> [Token] {
    var result: [Token] = []
    var length = 0
    for (number, piece) in pieces.enumerated() {
      let start = MathPlace(piece: number, offset: 0)
      switch piece {
      case .value(let text): result.append(Token(kind: .value(text), place: start))
      case .matrix(let rows): result.append(Token(kind: .matrix(rows), place: start))
      case .missing(let text): result.append(Token(kind: .missing(text), place: start))
      case .tex(let text):
        length += text.unicodeScalars.count
        guard length <= Limits.characters else {
          throw MathProblem(kind: .tooLong(limit: Limits.characters), place: start)
        }
        append(text, piece: number, to: &result)
      }
    }
    let end = MathPlace(piece: max(0, pieces.count - 1), offset: lastOffset(pieces))
    result.append(Token(kind: .end, place: end))
    return result
  }

  private static func lastOffset(_ pieces: [MathPiece]) -> Int {
    if case .tex(let text)? = pieces.last { text.unicodeScalars.count } else { 0 }
  }

  private static func append(_ text: String, piece: Int, to result: inout [Token]) {
    var rest = text[...]
    var offset = 0
    while let first = rest.popFirst() {
      let place = MathPlace(piece: piece, offset: offset)
      offset += first.unicodeScalars.count
      if first == "\\" {
        let name = commandName(&rest)
        offset += name.unicodeScalars.count
        result.append(Token(kind: .command(name), place: place))
      } else {
        result.append(Token(kind: kind(of: first), place: place))
      }
    }
  }

  private static func commandName(_ rest: inout Substring) -> String {
    let letters = rest.prefix { $0.isASCII && $0.isLetter }
    let name = letters.isEmpty ? rest.prefix(1) : letters
    rest.removeFirst(name.count)
    return String(name)
  }

  private static func kind(of character: Character) -> Token.Kind {
    switch character {
    case "{": .open
    case "}": .close
    case "^": .above
    case "_": .below
    case "'", "′", "’": .prime
    case "&": .alignment
    case "~": .command(" ")
    case _ where character.isWhitespace: .blank
    default: .character(character)
    }
  }
}

/// How much a formula may be, so that whatever is written ends quickly.
enum Limits {
  /// The characters of its TeX.
  static let characters = 8192
  /// Groups inside groups.
  static let depth = 32
  /// The letters of a script that is written in raised or lowered letters.
  static let scriptLetters = 6
}
