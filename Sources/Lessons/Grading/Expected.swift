import Formula

extension Grading {
  /// What would have been right.
  public enum Expected: Hashable, Sendable {
    /// Exactly this number.
    case exactly(Value)
    /// This number or matrix, or what comes near enough.
    case near(Value, Tolerance)
    /// A tensor of these lengths.
    case shape([Int])
    /// This formula, or one that is equal to it.
    case formula(Formula)
    /// Exactly these items, named by their places on the screen from 1.
    case items(places: [Int])
    /// These lines in order, named by their places on the screen from 1, or another order that holds.
    case order(places: [Int])
    /// For each entry at the left the place on the screen, from 1, of one at the right.
    case pairs(right: [Int])
    /// Exactly these cells.
    case cells([String])
    /// This line, from 1.
    case line(Int)
    /// This word, or another that means it.
    case words(String)
    /// A copy without keys does not know.
    case withheld
  }

  /// What the grader says of an answer beside the verdict.
  public enum Remark: Hashable, Sendable {
    /// So many parts of so many are right.
    case parts(right: Int, of: Int)
    /// So many lines to insert, shift or remove.
    case moves(Int)
    /// A matrix of another shape.
    case shape(found: [Int], expected: [Int])
    /// A shape of another number of axes.
    case axes(found: Int, expected: Int)
    /// Right, but rounded to fewer digits than are asked for.
    case tooFewDigits(least: Int)
    /// Right, but by a function that the question forbids.
    case forbidden(String)
    /// A formula that has another value than the answer at a point.
    case differs(at: [NamedValue], found: Value, expected: Value)
    /// A formula that has no value at a point.
    case undefined(at: [NamedValue], FormulaError)
  }

  /// A symbol and its value at a point.
  public struct NamedValue: Hashable, Sendable {
    /// The symbol.
    public let name: String
    /// Its value.
    public let value: Value
  }

  /// Refuses the form of a right value: it earns nothing, and the student may say it again.
  mutating func refuseForm(_ remark: Remark) {
    verdict = .form
    fraction = 0
    remarks.append(remark)
  }
}

extension Tolerance {
  /// How many significant digits an answer needs at least.
  var leastDigits: Int {
    if case .digits(let digits) = self { digits } else { 1 }
  }
}
