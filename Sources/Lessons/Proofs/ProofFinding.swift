import Formula
import Phrases

/// Something in a derivation that does not hold, with the draw that disproves it.
public struct ProofFinding: Hashable, Sendable {
  /// What was found.
  public let kind: Kind
  /// The line, or the given that has no value.
  public let position: SourcePosition

  /// What proving a derivation can find.
  public enum Kind: Hashable, Sendable {
    /// A value that is not the one of the line above.
    case valuesDiffer(Refutation, line: Int, Witness)
    /// A value of another shape than that of the line above.
    case shapesDiffer(found: [Int], expected: [Int], line: Int, Witness)
    /// A claim that does not hold.
    case claimFails(Refutation, Witness)
    /// The wrong line of a question, which holds on a draw.
    case slipHolds(Witness)
    /// A line without a value.
    case lineUndefined(FormulaError, Witness)
    /// A given, or a computed name, without a value.
    case givenUndefined(name: String, FormulaError, Witness)
    /// All proofs of the file together take too long.
    case overBudget(limit: Int)
  }

  /// The draw that disproves a line.
  public struct Witness: Hashable, Sendable {
    /// Its seed.
    public let seed: UInt32
    /// What was drawn of that on which the line depends.
    public let drawn: [DrawnValue]
  }

  /// A drawn name and its value.
  public struct DrawnValue: Hashable, Sendable {
    /// The name.
    public let name: String
    /// Its value.
    public let value: Value
  }

  /// A finding at a place.
  init(_ kind: Kind, at position: SourcePosition) {
    self.kind = kind
    self.position = position
  }

  /// A name for it that never changes, for tools.
  public var code: String {
    switch kind {
    case .valuesDiffer: "proof-value"
    case .shapesDiffer: "proof-shape"
    case .claimFails: "proof-claim"
    case .slipHolds: "proof-slip"
    case .lineUndefined: "proof-undefined"
    case .givenUndefined: "proof-given-undefined"
    case .overBudget: "proof-over-budget"
    }
  }

  /// The sentence for an author, without a full stop.
  public func message(in phrases: Phrases = .english) -> String {
    switch kind {
    case .valuesDiffer(let refutation, let line, let witness):
      let (found, expected) = refutation.numbers
      let words = phrases(
        .proofValue,
        [
          "seed": witness.seed, "entry": refutation.place(phrases), "found": found,
          "line": line, "expected": expected,
        ])
      return words + witness.words(phrases)
    case .shapesDiffer(let found, let expected, let line, let witness):
      let words = phrases(
        .proofShape,
        [
          "seed": witness.seed, "found": shape(found, phrases), "line": line,
          "expected": shape(expected, phrases),
        ])
      return words + witness.words(phrases)
    case .claimFails(let refutation, let witness):
      let (left, right) = refutation.numbers
      let words = phrases(
        .proofClaim,
        [
          "seed": witness.seed, "entry": refutation.place(phrases),
          "claim": "\(left) \(refutation.sign) \(right)",
        ])
      return words + witness.words(phrases)
    case .slipHolds(let witness):
      return phrases(.proofSlip, ["seed": witness.seed]) + witness.words(phrases)
    case .lineUndefined(let error, let witness):
      let words = phrases(
        .proofUndefined, ["seed": witness.seed, "reason": error.message(in: phrases)])
      return words + witness.words(phrases)
    case .givenUndefined(let name, let error, let witness):
      let words = phrases(
        .proofGivenUndefined,
        ["name": name, "seed": witness.seed, "reason": error.message(in: phrases)])
      return words + witness.words(phrases)
    case .overBudget(let limit): return phrases(.proofOverBudget, ["limit": limit])
    }
  }

  private func shape(_ shape: [Int], _ phrases: Phrases) -> String {
    shape.isEmpty ? phrases(.proofNumber) : phrases(.proofTensor, ["shape": shape.description])
  }
}

extension Refutation {
  /// Both numbers: as readers see them, or with every digit where that does not tell them apart.
  fileprivate var numbers: (String, String) {
    let shown = (NumberText.display(left), NumberText.display(right))
    guard shown.0 == shown.1 else { return shown }
    return (Value(left).json, Value(right).json)
  }

  /// The entry, where there are several.
  fileprivate func place(_ phrases: Phrases) -> String {
    entry.isEmpty ? "" : phrases(.proofEntry, ["entry": entry.description])
  }
}

extension ProofFinding.Witness {
  /// How many entries of a drawn value are written out.
  private static let entries = 16

  /// The drawn values at the end of a sentence.
  fileprivate func words(_ phrases: Phrases) -> String {
    guard !drawn.isEmpty else { return "" }
    let values = drawn.map { drawn in
      let tensor = drawn.value.tensor
      return tensor.count <= Self.entries
        ? "\(drawn.name) = \(drawn.value.display)"
        : "\(drawn.name): \(phrases(.proofTensor, ["shape": tensor.shape.description]))"
    }
    return phrases(.proofDrawn, ["values": values.joined(separator: ", ")])
  }
}
