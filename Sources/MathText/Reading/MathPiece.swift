/// A piece of a formula as it comes: TeX, or what was computed to stand in it.
public enum MathPiece: Hashable, Sendable {
  /// TeX, verbatim.
  case tex(String)
  /// A value, set as one factor.
  case value(String)
  /// A matrix of values, row by row.
  case matrix([[String]])
  /// What stands where there is no value: shown as it is, as a warning.
  case missing(String)
}

/// A place in the pieces of a formula.
public struct MathPlace: Hashable, Comparable, Sendable {
  /// The piece, from 0.
  public var piece: Int
  /// The Unicode scalar within the piece, from 0.
  public var offset: Int

  /// A place by its piece and the scalar within it.
  public init(piece: Int, offset: Int) {
    self.piece = piece
    self.offset = offset
  }

  /// Further to the left.
  public static func < (left: MathPlace, right: MathPlace) -> Bool {
    (left.piece, left.offset) < (right.piece, right.offset)
  }
}
