import Formula
import Phrases

/// What is wrong in a file of settings or of colours.
enum ThemeProblem: Error, Hashable {
  /// It cannot be read, or is larger than any such file.
  case unreadable
  /// It is no YAML.
  case syntax(String, line: Int)
  /// Something else stands where a key, a number or a word is expected.
  case unexpected(String, Expected, line: Int)
  /// A key that has to be there is not.
  case missing(key: String)
  /// A theme that is in none of the folders.
  case unknownTheme(String, known: [String])

  /// What was expected.
  enum Expected: Hashable {
    case mapping
    case key([String])
    case color
    case number(limit: Int)
    case attributes([String])
    case heat(count: Int)
  }

  /// One sentence: where, what was found, what was expected, and the nearest name.
  func message(file: String, in phrases: Phrases = .english) -> String {
    let place = line.map { phrases(.themeLine, ["file": file, "line": $0]) } ?? file
    return phrases(.themeProblem, ["place": place, "what": what(phrases)])
  }

  private var line: Int? {
    switch self {
    case .syntax(_, let line), .unexpected(_, _, let line): line
    case .unreadable, .missing, .unknownTheme: nil
    }
  }

  private func what(_ phrases: Phrases) -> String {
    switch self {
    case .unreadable: return phrases(.themeUnreadable)
    case .syntax(let problem, _): return phrases(.themeSyntax, ["problem": problem])
    case .missing(let key): return phrases(.themeMissing, ["key": key])
    case .unknownTheme(let name, let known):
      let themes = known.joined(separator: ", ")
      return phrases(.themeUnknown, ["name": name, "themes": themes]) + hint(name, known, phrases)
    case .unexpected(let found, let expected, _):
      let words = expected.words(phrases)
      let sentence = phrases(.themeUnexpected, ["found": found, "expected": words])
      return sentence + hint(found, expected.names, phrases)
    }
  }

  private func hint(_ found: String, _ names: [String], _ phrases: Phrases) -> String {
    nearestName(to: found, in: names).map { " " + phrases(.didYouMean, ["name": $0]) } ?? ""
  }
}

extension ThemeProblem.Expected {
  fileprivate var names: [String] {
    switch self {
    case .key(let names), .attributes(let names): names
    case .mapping, .color, .number, .heat: []
    }
  }

  fileprivate func words(_ phrases: Phrases) -> String {
    let list = names.joined(separator: ", ")
    switch self {
    case .mapping: return phrases(.themeMapping)
    case .key: return phrases(.themeKeys, ["keys": list])
    case .color: return phrases(.themeColor)
    case .number(let limit): return phrases(.themeNumber, ["limit": limit])
    case .attributes: return phrases(.themeAttributes, ["names": list])
    case .heat(let count): return phrases(.themeHeat, ["count": count])
    }
  }
}
