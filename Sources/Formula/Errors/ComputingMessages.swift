import Engine
import Phrases

extension FormulaError.Reason {
  /// The sentence for a reason that arises while a value is computed.
  func computingMessage(_ phrases: Phrases) -> String? {
    shapeMessage(phrases) ?? valueMessage(phrases) ?? limitMessage(phrases)
  }

  private func shapeMessage(_ phrases: Phrases) -> String? {
    switch self {
    case .shapes(let operation, let left, let right):
      phrases(
        .formulaShapes,
        ["operation": operation, "left": Quantity.text(left), "right": Quantity.text(right)])
    case .shape(let function, let found, let expected):
      phrases(
        .formulaShape,
        ["function": function, "found": Quantity.text(found), "expected": phrases(expected)])
    case .ragged: phrases(.formulaRagged)
    case .index(let index, let length):
      phrases(.formulaIndex, ["index": index, "length": length])
    case .tooManyIndices(let count, let shape):
      phrases(.formulaTooManyIndices, ["count": count, "shape": Quantity.text(shape)])
    case .notScalar(let shape): phrases(.formulaNotScalar, ["shape": Quantity.text(shape)])
    default: nil
    }
  }

  private func valueMessage(_ phrases: Phrases) -> String? {
    switch self {
    case .argument(let function, let parameter, let found, let expected):
      phrases(
        .formulaArgument,
        [
          "function": function, "parameter": parameter, "found": found,
          "expected": phrases(expected),
        ])
    case .divisionByZero: phrases(.formulaDivisionByZero)
    case .overflow: phrases(.formulaOverflow)
    case .integerTooLarge: phrases(.formulaIntegerTooLarge)
    case .undefined(let function, let found):
      phrases(
        found.isEmpty ? .formulaUndefined : .formulaUndefinedAt,
        ["function": function, "found": found])
    case .noDerivativeAt(let function, _): phrases(.formulaNoDerivativeAt, ["function": function])
    case .noDerivative(let function): phrases(.formulaNoDerivative, ["function": function])
    case .singular: phrases(.formulaSingular)
    case .emptyRange(let from, let to): phrases(.formulaEmptyRange, ["from": from, "to": to])
    case .engine(let error): error.message(in: phrases)
    default: nil
    }
  }

  private func limitMessage(_ phrases: Phrases) -> String? {
    switch self {
    case .tooLarge(let shape, let limit):
      phrases(.formulaTooLarge, ["shape": Quantity.text(shape), "limit": limit])
    case .outOfOperations(let limit): phrases(.formulaOutOfOperations, ["limit": limit])
    case .tooManyMasks(let limit): phrases(.formulaTooManyMasks, ["limit": limit])
    default: nil
    }
  }
}
