import Formula
import Phrases
import Tutor
import Yams

/// Reads the settings of a configuration file one by one; a bad one spoils no other.
struct ConfigurationReader {
  private(set) var preferences = Preferences()
  private(set) var theme: String?
  var problems: [String] = []
  private let file: String
  private let phrases: Phrases
  private static let longestTheme = 40

  init(file: String, phrases: Phrases) {
    self.file = file
    self.phrases = phrases
  }

  /// The names of the settings.
  private enum Name: String, CaseIterable {
    case motion, mouse, theme, speed
  }

  /// Reads a whole file.
  mutating func read(_ text: String) {
    do {
      if let line = Self.lineWithStructure(text) { return refuse(line: line) }
      guard let node = try Yams.compose(yaml: text, .basic) else { return }
      guard let mapping = node.mapping else { return refuse(line: node.mark?.line ?? 1) }
      for (key, value) in mapping { take(key, value) }
    } catch {
      problems.append(
        phrases(
          .configurationNotYAML, ["file": file, "line": line(of: error), "reason": reason(error)]))
    }
  }

  private mutating func refuse(line: Int) {
    problems.append(phrases(.configurationNotSettings, ["file": file, "line": line]))
  }

  /// The first line that nests or points elsewhere: no setting does, and a few such lines can keep
  /// the composer busy for ever.
  private static func lineWithStructure(_ text: String) -> Int? {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let place = lines.firstIndex { line in
      let words = line.split(separator: "#", omittingEmptySubsequences: false).first ?? ""
      return words.contains { "[{&*?!".contains($0) } || words.contains("- ")
    }
    return place.map { $0 + 1 }
  }

  private func line(of error: any Error) -> Int {
    switch error as? YamlError {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      mark.line
    case .duplicatedKeysInMapping(_, let context): context.mark.line
    default: 1
    }
  }

  private func reason(_ error: any Error) -> String {
    switch error as? YamlError {
    case .scanner(_, let problem, _, _), .parser(_, let problem, _, _),
      .composer(_, let problem, _, _):
      problem
    case .duplicatedKeysInMapping: "a setting stands there twice"
    default: "it is no YAML"
    }
  }

  private mutating func take(_ key: Node, _ value: Node) {
    let line = key.mark?.line ?? 1
    guard let name = Name(rawValue: key.string ?? "") else { return unknown(key, line) }
    guard let word = value.scalar?.string, take(name, word) else {
      problems.append(
        phrases(
          .configurationBadValue,
          [
            "file": file, "line": line, "name": name.rawValue,
            "found": value.scalar.map { String($0.string.prefix(40)) } ?? "…",
            "expected": expected(name),
          ]))
      return
    }
  }

  /// Takes a setting; answers whether it can have that value.
  private mutating func take(_ name: Name, _ word: String) -> Bool {
    switch name {
    case .motion:
      guard ["full", "reduced"].contains(word) else { return false }
      preferences.isMotionReduced = word == "reduced"
    case .mouse:
      guard ["on", "off"].contains(word) else { return false }
      preferences.isMouseOn = word == "on"
    case .speed:
      guard let speed = Double(word), Player.speeds.contains(speed) else { return false }
      preferences.speed = speed
    case .theme:
      guard !word.isEmpty, word.count <= Self.longestTheme,
        word.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" })
      else { return false }
      theme = word
    }
    return true
  }

  private func expected(_ name: Name) -> String {
    switch name {
    case .motion: choice(["full", "reduced"])
    case .mouse: choice(["on", "off"])
    case .speed: choice(Player.speeds.map { NumberText.display($0) })
    case .theme: phrases(.configurationTheme, ["limit": Self.longestTheme])
    }
  }

  private func choice(_ words: [String]) -> String {
    phrases(.configurationChoice, ["words": words.map { "`\($0)`" }.joined(separator: ", ")])
  }

  private mutating func unknown(_ key: Node, _ line: Int) {
    let found = String((key.string ?? "…").prefix(40))
    let names = Name.allCases.map(\.rawValue)
    let nearest = nearestName(to: found, in: names).map {
      " " + phrases(.configurationDidYouMean, ["name": $0])
    }
    problems.append(
      phrases(
        .configurationUnknown,
        [
          "file": file, "line": line, "found": found,
          "expected": names.map { "`\($0)`" }.joined(separator: ", "),
        ]) + (nearest ?? ""))
  }
}
