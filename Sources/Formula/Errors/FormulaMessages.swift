import Phrases

extension FormulaError {
  /// The sentence for a reader: what was found and what was expected.
  ///
  /// ```swift
  /// FormulaError(.missingOperator(meant: "3*p"), 0..<2).message()
  /// // "there is no operation between two values; did you mean `3*p`?"
  /// ```
  public func message(in phrases: Phrases = .english) -> String { reason.message(in: phrases) }
}

extension FormulaError.Reason {
  /// The sentence for a reader.
  public func message(in phrases: Phrases = .english) -> String {
    let problem =
      readingMessage(phrases) ?? callingMessage(phrases) ?? computingMessage(phrases) ?? ""
    guard let meant else { return problem }
    return phrases(.formulaMeant, ["problem": problem, "meant": meant])
  }

  /// What the writer probably meant, as it would be written.
  public var meant: String? {
    switch self {
    case .character(_, let meant), .comma(let meant): meant
    case .missingOperator(let meant), .chainedComparison(let meant), .assignment(let meant),
      .missingParentheses(_, let meant):
      meant
    case .unknownFunction(_, let nearest), .unknownVariable(_, let nearest),
      .unknownGenerator(_, let nearest), .unknownArgument(_, _, let nearest),
      .notAllowed(_, let nearest):
      nearest
    default: nil
    }
  }

  private func readingMessage(_ phrases: Phrases) -> String? {
    switch self {
    case .empty: phrases(.formulaEmpty)
    case .character(let found, _): phrases(.formulaCharacter, ["found": found])
    case .foreignDigit(let found, let digit):
      phrases(.formulaForeignDigit, ["found": found, "digit": digit])
    case .malformedNumber(let found): phrases(.formulaMalformedNumber, ["found": found])
    case .unexpected(let found, let expected):
      phrases(
        found.isEmpty ? .formulaUnexpectedEnd : .formulaUnexpected,
        ["found": found, "expected": phrases(expected)])
    case .unclosed(let found): phrases(.formulaUnclosed, ["found": found])
    case .missingOperator: phrases(.formulaMissingOperator)
    case .chainedComparison: phrases(.formulaChainedComparison)
    case .comma: phrases(.formulaComma)
    case .assignment: phrases(.formulaAssignment)
    case .missingParentheses(let function, _):
      phrases(.formulaMissingParentheses, ["function": function])
    case .tooDeep(let limit): phrases(.formulaTooDeep, ["limit": limit])
    case .tooLong(let limit): phrases(.formulaTooLong, ["limit": limit])
    default: nil
    }
  }

  private func callingMessage(_ phrases: Phrases) -> String? {
    switch self {
    case .unknownFunction(let name, _): phrases(.formulaUnknownFunction, ["name": name])
    case .missingArgument(let function, let parameter, let signature):
      phrases(
        .formulaMissingArgument,
        ["function": function, "parameter": parameter, "signature": signature])
    case .tooManyArguments(_, let signature):
      phrases(.formulaTooManyArguments, ["signature": signature])
    case .unknownArgument(let function, let name, _):
      phrases(.formulaUnknownArgument, ["function": function, "name": name])
    case .repeatedArgument(let function, let name):
      phrases(.formulaRepeatedArgument, ["function": function, "name": name])
    case .positionAfterName(let function):
      phrases(.formulaPositionAfterName, ["function": function])
    case .nameExpected(let function, let parameter):
      phrases(.formulaNameExpected, ["function": function, "parameter": parameter])
    case .onlyInside(let function, let owner):
      phrases(.formulaOnlyInside, ["function": function, "owner": owner])
    case .notAllowed(let name, _): phrases(.formulaNotAllowed, ["name": name])
    case .notExact(let name): phrases(.formulaNotExact, ["name": name])
    case .unknownGenerator(let name, _): phrases(.formulaUnknownGenerator, ["name": name])
    case .unknownVariable(let name, _): phrases(.formulaUnknownVariable, ["name": name])
    default: nil
    }
  }
}
