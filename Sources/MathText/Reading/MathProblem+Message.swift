import Phrases

extension MathProblem {
  /// A name for it that never changes, for tools: `math-command-unknown`.
  public var code: String {
    "math-" + phrase.name.dropFirst("math-problem.".count)
  }

  /// What was found and what was expected, in words.
  public func message(in phrases: Phrases = .english) -> String {
    switch kind {
    case .unknownCommand(let name), .unknownRole(let name), .unknownEnvironment(let name),
      .argumentMissing(let name), .scriptTwice(let name), .rightAlone(let name),
      .notADelimiter(let name), .environmentOpen(let name), .endAlone(let name):
      phrases(phrase, ["name": String(name.prefix(40))])
    case .tooDeep(let limit), .tooLong(let limit): phrases(phrase, ["limit": limit])
    default: phrases(phrase)
    }
  }

  /// The name that is not known, where that is what is wrong.
  public var unknownName: String? {
    switch kind {
    case .unknownCommand(let name), .unknownRole(let name), .unknownEnvironment(let name): name
    default: nil
    }
  }

  private var phrase: Phrase {
    switch kind {
    case .unknownCommand: .mathUnknownCommand
    case .unknownRole: .mathUnknownRole
    case .unknownEnvironment: .mathUnknownEnvironment
    case .groupOpen: .mathGroupOpen
    case .groupNotOpened: .mathGroupNotOpened
    case .optionOpen: .mathOptionOpen
    case .argumentMissing: .mathArgumentMissing
    case .scriptTwice: .mathScriptTwice
    case .leftOpen: .mathLeftOpen
    case .rightAlone: .mathRightAlone
    case .notADelimiter: .mathNotADelimiter
    case .environmentOpen: .mathEnvironmentOpen
    case .endAlone: .mathEndAlone
    case .comment: .mathComment
    case .tooDeep: .mathTooDeep
    case .tooLong: .mathTooLong
    }
  }
}
