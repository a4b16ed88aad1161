import Formula

extension Grading {
  /// What would have been right.
  public enum Expected: Hashable, Sendable {
    /// Exactly this number.
    case exactly(Value)
    /// Exactly these items, named by their places on the screen from 1.
    case items(places: [Int])
  }

  /// What the grader says of an answer beside the verdict.
  public enum Remark: Hashable, Sendable {
    /// So many parts of so many are right.
    case parts(right: Int, of: Int)
  }
}
