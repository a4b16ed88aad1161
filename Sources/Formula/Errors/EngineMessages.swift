import Engine
import Phrases

extension EngineError {
  /// The sentence for a reader: what the engine was given and what it needs.
  public func message(in phrases: Phrases = .english) -> String {
    switch self {
    case .elementCount(let shape, let found):
      phrases(.engineElementCount, ["shape": Quantity.text(shape), "count": found])
    case .negativeLength(let shape):
      phrases(.engineNegativeLength, ["shape": Quantity.text(shape)])
    case .shapeMismatch(let operation, let left, let right):
      phrases(
        .formulaShapes,
        ["operation": operation, "left": Quantity.text(left), "right": Quantity.text(right)])
    case .parameter(let name, let found, let expected):
      phrases(
        .engineParameter,
        ["name": name, "found": NumberText.display(found), "expected": expected])
    case .outputBelowOne(let input, let kernel, let padding):
      phrases(
        .engineOutputBelowOne, ["input": input, "kernel": kernel, "padding": padding])
    case .rank(let operation, let found, let expected):
      phrases(
        .engineRank,
        [
          "operation": operation, "shape": Quantity.text(found),
          "expected": expected.map(String.init).joined(separator: ", "),
          "most": expected.max() ?? 0,
        ])
    case .groups(let groups, let channels):
      phrases(.engineGroups, ["groups": groups, "channels": channels])
    case .empty(let operation, _): phrases(.engineEmpty, ["operation": operation])
    case .singular: phrases(.formulaSingular)
    case .tooLarge(let shape, let limit):
      phrases(.formulaTooLarge, ["shape": Quantity.text(shape), "limit": limit])
    case .notFinite(let operation): phrases(.engineNotFinite, ["operation": operation])
    }
  }
}
