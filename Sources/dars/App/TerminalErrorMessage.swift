import Phrases
import Terminal

extension TerminalError {
  /// The sentence for a reader: why there is no screen.
  func message(in phrases: Phrases) -> String {
    switch self {
    case .notATerminal(.input): phrases(.noInputTerminal)
    case .notATerminal(.output): phrases(.noOutputTerminal)
    case .unknownTerminal(let tried):
      phrases(.unknownTerminal, ["names": tried.map { "“\($0)”" }.joined(separator: ", ")])
    case .cannotMoveCursor(let terminal): phrases(.simpleTerminal, ["name": terminal])
    case .cannotOpen(let terminal): phrases(.noTerminal, ["name": terminal])
    case .alreadyOpen: phrases(.terminalTaken)
    }
  }
}
