import Canvas
import Yams

/// Reads a theme from YAML: `name`, `ground`, `text`, the colours of `roles`, and of `heat` maps.
///
/// ```yaml
/// name: dark
/// ground: "#16181d"
/// text: "#d4d7dd"
/// roles:
///   window: {full: 75, sixteen: 14, style: [bold]}
///   padding: {full: 246, mono: [dim]}
/// heat: [17, 53, 55, 24, 30, 36, 77, 148, 227]
/// ```
enum ThemeReader {
  private static let keys = ["name", "ground", "text", "roles", "heat"]
  private static let roleKeys = ["full", "sixteen", "style", "mono"]
  private static let roles = Ink.allCases.filter { $0 != .ground && !Ink.heat.contains($0) }
  private static let attributes: [(name: String, attribute: Style.Attributes)] = [
    ("bold", .bold), ("dim", .dim), ("italic", .italic), ("underline", .underline),
    ("reverse", .reverse),
  ]

  /// The theme that a file's text describes.
  static func theme(_ text: String) throws(ThemeProblem) -> Theme {
    let pairs = try YAMLPairs(text, keys: keys)
    var swatches = try pairs.value("heat").map(heat) ?? [:]
    let written = try YAMLPairs(try pairs.needed("roles"), keys: roles.map(\.name))
    for ink in roles {
      if let node = written.value(ink.name) { swatches[ink] = try swatch(node) }
    }
    return Theme(
      name: try pairs.needed("name").string ?? "", ground: try color(try pairs.needed("ground")),
      text: try color(try pairs.needed("text")), swatches: swatches)
  }

  private static func swatch(_ node: Node) throws(ThemeProblem) -> Theme.Swatch {
    let pairs = try YAMLPairs(node, keys: roleKeys)
    var swatch = Theme.Swatch()
    if let full = pairs.value("full") { swatch.of256 = try number(full, limit: 255) }
    if let sixteen = pairs.value("sixteen") { swatch.of16 = try number(sixteen, limit: 15) }
    if let style = pairs.value("style") { swatch.attributes = try attributes(style) }
    if let mono = pairs.value("mono") { swatch.withoutColor = try attributes(mono) }
    return swatch
  }

  private static func number(_ node: Node, limit: Int) throws(ThemeProblem) -> UInt8 {
    guard let number = node.int, (0...limit).contains(number) else {
      throw .unexpected(node.shown, .number(limit: limit), line: node.line)
    }
    return UInt8(number)
  }

  private static func heat(_ node: Node) throws(ThemeProblem) -> [Ink: Theme.Swatch] {
    guard let nodes = node.sequence, nodes.count == Ink.heat.count else {
      throw .unexpected(node.shown, .heat(count: Ink.heat.count), line: node.line)
    }
    var colors: [UInt8] = []
    for node in nodes { colors.append(try number(node, limit: 255)) }
    return Theme.heat(colors)
  }

  private static func attributes(_ node: Node) throws(ThemeProblem) -> Style.Attributes {
    let names = attributes.map(\.name)
    guard let nodes = node.sequence else {
      throw .unexpected(node.shown, .attributes(names), line: node.line)
    }
    var result: Style.Attributes = []
    for node in nodes {
      guard let known = attributes.first(where: { $0.name == node.string }) else {
        throw .unexpected(node.shown, .attributes(names), line: node.line)
      }
      result.formUnion(known.attribute)
    }
    return result
  }

  private static func color(_ node: Node) throws(ThemeProblem) -> RGB {
    guard let text = node.string, text.utf8.count == 7, text.hasPrefix("#"),
      text.dropFirst().allSatisfy(\.isHexDigit), let value = UInt32(text.dropFirst(), radix: 16)
    else { throw .unexpected(node.shown, .color, line: node.line) }
    return RGB(
      UInt8(value >> 16), UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF))
  }
}

/// The keys and values of a YAML mapping, none of them unknown.
struct YAMLPairs {
  private let pairs: [(key: String, value: Node)]

  /// A whole file; an empty one has no keys.
  init(_ text: String, keys: [String]) throws(ThemeProblem) {
    if let line = Self.deepLine(text) { throw .syntax("[[…]]", line: line) }
    let node: Node?
    do {
      node = try compose(yaml: text, .basic)
    } catch let error as YamlError {
      throw ThemeProblem(error)
    } catch {
      throw .unreadable
    }
    guard let node else {
      self.init(pairs: [])
      return
    }
    try self.init(node, keys: keys)
  }

  private init(pairs: [(key: String, value: Node)]) { self.pairs = pairs }

  /// The first line that nests deeper than a theme does or points elsewhere: a few such lines can
  /// keep the composer busy for ever.
  private static func deepLine(_ text: String) -> Int? {
    var depth = 0
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let isList = line.drop { $0 == " " }.hasPrefix("-")
      for character in line {
        if "[{".contains(character) { depth += 1 }
        if "]}".contains(character) { depth -= 1 }
        if depth > 2 || "&*!?".contains(character) || isList { return number + 1 }
      }
    }
    return nil
  }

  init(_ node: Node, keys: [String]) throws(ThemeProblem) {
    guard let mapping = node.mapping else {
      throw .unexpected(node.shown, .mapping, line: node.line)
    }
    var pairs: [(key: String, value: Node)] = []
    for (key, value) in mapping {
      guard let name = key.string, keys.contains(name) else {
        throw .unexpected(key.shown, .key(keys), line: key.line)
      }
      pairs.append((name, value))
    }
    self.init(pairs: pairs)
  }

  func value(_ key: String) -> Node? { pairs.first { $0.key == key }?.value }

  func needed(_ key: String) throws(ThemeProblem) -> Node {
    guard let node = value(key) else { throw .missing(key: key) }
    return node
  }
}

extension Node {
  fileprivate var line: Int { mark?.line ?? 1 }

  /// What stands there, as far as a sentence can hold it.
  fileprivate var shown: String {
    switch self {
    case .scalar(let scalar): String(scalar.string.prefix(40))
    case .sequence: "[…]"
    case .mapping: "{…}"
    case .alias: "*"
    }
  }
}

extension ThemeProblem {
  fileprivate init(_ error: YamlError) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      self = .syntax(problem, line: mark.line)
    case .duplicatedKeysInMapping(let keys, let context):
      self = .syntax("\(keys.first.map { "\($0)" } ?? "") ×2", line: context.mark.line)
    default: self = .unreadable
    }
  }
}
