/// What is said of derivations that do not hold.
extension Phrase {
  /// A value that is not the one above.
  public static let proofValue = Phrase(
    "proof.value", "disproved by seed {seed}: {entry}{found} here, {expected} in line {line}")
  /// A value of another shape.
  public static let proofShape = Phrase(
    "proof.shape", "disproved by seed {seed}: {found} here, {expected} in line {line}")
  /// A claim that does not hold.
  public static let proofClaim = Phrase(
    "proof.claim", "disproved by seed {seed}: {entry}{claim} does not hold")
  /// A line without a value.
  public static let proofUndefined = Phrase(
    "proof.undefined", "no value with seed {seed}: {reason}")
  /// A given without a value.
  public static let proofGivenUndefined = Phrase(
    "proof.given-undefined", "`{name}` has no value with seed {seed}: {reason}")
  /// The proofs of a file take too long.
  public static let proofOverBudget = Phrase(
    "proof.over-budget",
    "the proofs of this file take more than {limit} operations together; "
      + "smaller givens prove as much")
  /// An entry of a tensor, before what is said of it.
  public static let proofEntry = Phrase("proof.entry", "entry {entry}: ")
  /// A single number, by its shape.
  public static let proofNumber = Phrase("proof.number", "a number")
  /// A tensor, by its shape.
  public static let proofTensor = Phrase("proof.tensor", "a tensor of shape {shape}")
  /// The drawn values, after what is said of them.
  public static let proofDrawn = Phrase("proof.drawn", ", for {values}")
  /// A wrong line that holds.
  public static let proofSlip = Phrase(
    "proof.slip", "this line is to be wrong on every draw, but with seed {seed} it holds")
}
