import Engine
import Phrases

/// Why a formula cannot be read or has no value, and where in its source.
public struct FormulaError: Error, Hashable, Sendable {
  /// What is wrong.
  public let reason: Reason
  /// The place in the source, in Unicode scalars from 0.
  public let range: Range<Int>

  /// A reason and its place.
  public init(_ reason: Reason, _ range: Range<Int>) {
    self.reason = reason
    self.range = range
  }

  /// What can be wrong with a formula; sentences for it are written by `message(in:)`.
  ///
  /// `meant` is what the writer probably wanted, as it would be written; `nearest` is the known
  /// name that comes nearest to an unknown one.
  public enum Reason: Error, Hashable, Sendable {
    // Reading.
    /// Nothing is written.
    case empty
    /// A character that the language does not know.
    case character(String, meant: String?)
    /// A digit of another script.
    case foreignDigit(String, digit: Int)
    /// Something that begins like a number and is none.
    case malformedNumber(String)
    /// A word where another one belongs.
    case unexpected(String, expected: Phrase)
    /// A bracket that is never closed.
    case unclosed(String)
    /// Two values with no operation between them.
    case missingOperator(meant: String)
    /// `a < b < c`.
    case chainedComparison(meant: String)
    /// A comma where none belongs.
    case comma(meant: String?)
    /// One equals sign where two values are compared.
    case assignment(meant: String)
    /// A function's name without parentheses.
    case missingParentheses(function: String, meant: String)
    /// Deeper than the limit.
    case tooDeep(limit: Int)
    /// More numbers, names and operations than the limit.
    case tooLong(limit: Int)
    // Calling.
    /// A function that does not exist.
    case unknownFunction(String, nearest: String?)
    /// An argument that a function needs and did not get.
    case missingArgument(function: String, parameter: String, signature: String)
    /// More arguments than a function takes.
    case tooManyArguments(function: String, signature: String)
    /// A named argument that a function does not have.
    case unknownArgument(function: String, name: String, nearest: String?)
    /// An argument that is given twice.
    case repeatedArgument(function: String, name: String)
    /// An argument without a name after one with a name.
    case positionAfterName(function: String)
    /// An argument that has to be the name of a variable.
    case nameExpected(function: String, parameter: String)
    /// A function that stands only inside another: `bernoulli`.
    case onlyInside(function: String, owner: String)
    /// Something that is allowed elsewhere but not here: a function, a name.
    case notAllowed(String, nearest: String?)
    /// An operation that is not exact, in a condition.
    case notExact(String)
    /// A generator that does not exist.
    case unknownGenerator(String, nearest: String?)
    // Computing.
    /// A variable that has no value.
    case unknownVariable(String, nearest: String?)
    /// Shapes that an operation cannot combine.
    case shapes(operation: String, left: [Int], right: [Int])
    /// A shape that a function does not take.
    case shape(function: String, found: [Int], expected: Phrase)
    /// An argument outside what it may be; `found` is a value as it would be written.
    case argument(function: String, parameter: String, found: String, expected: Phrase)
    /// Rows of unequal lengths.
    case ragged
    /// An index outside its axis.
    case index(Int, length: Int)
    /// More indices than axes.
    case tooManyIndices(Int, shape: [Int])
    /// Division by zero.
    case divisionByZero
    /// A result beyond the largest number.
    case overflow
    /// An integer beyond 2^53.
    case integerTooLarge
    /// A number for which a function has no value: the root of −1.
    case undefined(function: String, found: String)
    /// A place at which a function has no derivative.
    case noDerivativeAt(function: String, found: String)
    /// A function that has no derivative.
    case noDerivative(function: String)
    /// A gradient of something that is no number.
    case notScalar(shape: [Int])
    /// A matrix that has no inverse.
    case singular
    /// A tensor of more entries than the limit.
    case tooLarge(shape: [Int], limit: Int)
    /// More elementary operations than the limit.
    case outOfOperations(limit: Int)
    /// An expectation over more masks than the limit.
    case tooManyMasks(limit: Int)
    /// A range from which nothing can be drawn.
    case emptyRange(from: String, to: String)
    /// What the engine refuses.
    case engine(EngineError)
  }
}
