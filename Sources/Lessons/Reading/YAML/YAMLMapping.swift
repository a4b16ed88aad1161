import Phrases
import Yams

/// Keys with values; each value is asked for by the kind that it must have.
struct YAMLMapping {
  let context: YAMLContext
  let mark: Mark?
  private let pairs: [(key: Node, value: Node)]

  init(context: YAMLContext, mark: Mark?, pairs: [(key: Node, value: Node)]) {
    self.context = context
    self.mark = mark
    self.pairs = pairs
  }

  private var log: DiagnosticLog { context.log }

  /// Reports every key that is not among the known ones.
  func allow(_ known: [String]) {
    for (key, _) in pairs {
      let place = context.position(key.mark)
      guard let name = key.scalar?.string else {
        log.report(.yaml(.notMapping(YAMLShape(key))), at: place)
        continue
      }
      guard !known.contains(name) else { continue }
      let nearest = log.nearest(to: name, in: known)
      log.report(
        name == "<<"
          ? .yaml(.indirection(name))
          : .yaml(.keyUnknown(key: name, expected: known, nearest: nearest)),
        at: place, length: name.unicodeScalars.count)
    }
  }

  /// Reports a format that this reader does not know.
  func requireFormat() {
    guard let node = node("format", isRequired: true) else { return }
    if node.scalar?.string != "1" { refuse("format", node, .expectedFormat) }
  }

  /// A line of text.
  func line(_ key: String, isRequired: Bool = false) -> String? {
    guard let node = node(key, isRequired: isRequired) else { return nil }
    return Self.line(node) ?? refuse(key, node, .expectedLineOfText)
  }

  /// An id.
  func id(_ key: String, isRequired: Bool = false) -> String? {
    guard let node = node(key, isRequired: isRequired) else { return nil }
    return Self.id(node) ?? refuse(key, node, .expectedID)
  }

  /// A whole number above 0.
  func count(_ key: String) -> Int? {
    guard let node = node(key) else { return nil }
    let number = node.scalar.flatMap { Int($0.string) }
    guard let number, number > 0 else { return refuse(key, node, .expectedCount, as: Int.self) }
    return number
  }

  /// A list of ids; none where the key is missing.
  func ids(_ key: String, isRequired: Bool = false) -> [String] {
    list(key, .expectedIDs, isRequired: isRequired, Self.id)
  }

  /// A list of lines of text; none where the key is missing.
  func lines(_ key: String, isRequired: Bool = false) -> [String] {
    list(key, .expectedTexts, isRequired: isRequired, Self.line)
  }

  /// A list of numbers from 0 to 1; nothing where the key is missing.
  func fractions(_ key: String) -> [Double]? {
    guard let node = node(key) else { return nil }
    guard case .sequence(let nodes) = node else {
      return refuse(key, node, .expectedAttempts, as: [Double].self)
    }
    return nodes.compactMap { entry in
      let number = entry.scalar.flatMap { SimpleValues.number($0.string) }
      guard let number, (0...1).contains(number) else {
        return refuse(key, entry, .expectedAttempts, as: Double.self)
      }
      return number
    }
  }

  /// The tag of a language; English where the key is missing.
  func language(_ key: String) -> String {
    guard let node = node(key) else { return "en" }
    let tag = node.scalar?.string ?? ""
    guard let first = tag.utf8.first, first.isASCIILetter,
      tag.utf8.allSatisfy({ $0.isASCIILetter || $0.isDigit || $0 == .dash })
    else { return refuse(key, node, .expectedLanguage) ?? "en" }
    return tag
  }

  /// Whether a key marks a student's copy; not where it is missing.
  func isCopy(_ key: String) -> Bool {
    guard let node = node(key) else { return false }
    if node.scalar?.string != "student" { refuse(key, node, .expectedCopy) }
    return true
  }

  /// A list of paths with their places; none where the key is missing.
  func paths(_ key: String, isRequired: Bool) -> [(text: String, position: SourcePosition)] {
    guard let node = node(key, isRequired: isRequired) else { return [] }
    guard case .sequence(let nodes) = node else {
      refuse(key, node, .expectedPaths)
      return []
    }
    return nodes.compactMap { entry in
      let path = Self.line(entry) ?? refuse(key, entry, .expectedPaths)
      return path.map { ($0, context.position(entry.mark)) }
    }
  }

  /// The text of a key without a word about what is wrong with it.
  func known(_ key: String) -> String? { value(key)?.scalar?.string }

  /// A list of mappings; none where the key is missing.
  func mappings(_ key: String, isRequired: Bool = false) -> [YAMLMapping] {
    guard let node = node(key, isRequired: isRequired) else { return [] }
    guard case .sequence(let nodes) = node else {
      refuse(key, node, .expectedMappings)
      return []
    }
    return nodes.compactMap(context.mapping)
  }

  /// The place of a key's value, or of the mapping where there is no such key.
  func position(_ key: String) -> SourcePosition {
    context.position(value(key)?.mark ?? mark)
  }

  /// The place of one entry of a list.
  func position(_ key: String, _ index: Int) -> SourcePosition {
    guard case .sequence(let nodes)? = value(key), nodes.indices.contains(index) else {
      return position(key)
    }
    return context.position(nodes[index].mark)
  }

  private func list(
    _ key: String, _ expected: Phrase, isRequired: Bool, _ read: (Node) -> String?
  ) -> [String] {
    guard let node = node(key, isRequired: isRequired) else { return [] }
    guard case .sequence(let nodes) = node else {
      refuse(key, node, expected)
      return []
    }
    return nodes.compactMap { read($0) ?? refuse(key, $0, expected) }
  }

  private func value(_ key: String) -> Node? {
    pairs.first { $0.key.scalar?.string == key }?.value
  }

  private func node(_ key: String, isRequired: Bool = false) -> Node? {
    if let node = value(key) { return node }
    if isRequired { log.report(.yaml(.keyMissing(key: key)), at: context.position(mark)) }
    return nil
  }

  @discardableResult
  private func refuse<Value>(
    _ key: String, _ node: Node, _ expected: Phrase, as: Value.Type = String.self
  ) -> Value? {
    log.report(
      .yaml(.valueUnexpected(key: key, found: YAMLShape(node), expected: expected)),
      at: context.position(node.mark))
    return nil
  }

  private static func line(_ node: Node) -> String? {
    guard let text = node.scalar?.string.trimmingBlanks(), !text.isEmpty,
      text.unicodeScalars.allSatisfy({ $0.picture == $0 })
    else { return nil }
    return text
  }

  private static func id(_ node: Node) -> String? {
    node.scalar.flatMap { Identifier.isID($0.string) ? $0.string : nil }
  }
}
