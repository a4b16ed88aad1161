/// A stretch of a step's source: prose, a fence that stays as it is, or a fence of fields.
enum StepPart: Equatable {
  /// Markdown, outside every fence of the first two kinds.
  case prose([Substring])
  /// Code or mathematics with its opening and closing lines.
  case verbatim([Substring])
  /// A fence of ours that holds fields.
  case fields(FieldFence)
}

/// A fence of fields as its lines stand in the source.
struct FieldFence: Equatable {
  /// The line that opens it.
  var opening: Substring
  /// The word that says what it is, and the one after it: `question` and `integer`.
  var words: [String]
  /// The fields in order, without comments and blank lines.
  var fields: [Field]
  /// The line that closes it; none where the source ends first.
  var closing: Substring?

  /// The words that open a fence of fields.
  static let openers: Set<String> = ["question", "values", "scene", "derivation"]

  /// The kind of the question that it asks, where it asks one.
  var kind: (any ReadableKind.Type)? { Self.kind(of: words) }

  /// The kind of the question that a fence with these words asks.
  static func kind(of words: [String]) -> (any ReadableKind.Type)? {
    guard words.first == "question", words.count > 1 else { return nil }
    return KindCatalogue.kind(named: words[1])
  }

  /// A field with its lines, the nested ones apart.
  struct Field: Equatable {
    /// The field's name: `when` in `when ceil-for-floor: …`.
    var name: String
    /// Its label, if it has one.
    var label: String?
    /// Its own lines: the first and those on which its value goes on.
    var lines: [Substring]
    /// The fields nested in it.
    var nested: [Field]

    /// What stands after the first colon, over all its own lines.
    var value: String {
      let whole = lines.joined(separator: " ")
      guard let colon = whole.firstIndex(of: ":") else { return "" }
      return String(whole[whole.index(after: colon)...])
    }

    /// Reads the head of a field from its first line.
    init(line: Substring) {
      let head = line.prefix { $0 != ":" }.split(separator: " ")
      name = head.first.map(String.init) ?? ""
      label = head.dropFirst().first.map(String.init)
      lines = [SourceLines.trimmed(line)]
      nested = []
    }
  }

  /// Reads the lines between the fence's own.
  init(opening: Substring, words: [String], body: ArraySlice<Substring>, closing: Substring?) {
    self.opening = SourceLines.trimmed(opening)
    self.words = words
    self.closing = closing.map(SourceLines.trimmed)
    fields = []
    for line in body { add(line) }
  }

  private mutating func add(_ line: Substring) {
    let text = SourceLines.trimmed(line)
    let indent = text.prefix { $0 == " " }.count
    guard !text.isEmpty, text.first != "#" else { return }
    guard indent > 0, let last = fields.indices.last else {
      fields.append(Field(line: text))
      return
    }
    if indent < 4 {
      fields[last].nested.append(Field(line: text))
    } else if let inner = fields[last].nested.indices.last {
      fields[last].nested[inner].lines.append(text)
    } else {
      fields[last].lines.append(text)
    }
  }
}
