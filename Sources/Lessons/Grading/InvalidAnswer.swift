import Formula
import Phrases

/// Why an answer is none, and where.
///
/// ```swift
/// let invalid = InvalidAnswer(.notOnList("7", count: 4), 3..<4)
/// invalid.message()  // "`7` is not on the list; the items are numbered from 1 to 4"
/// ```
public struct InvalidAnswer: Hashable, Sendable {
  /// What is wrong.
  public let reason: Reason
  /// The place in the raw input, in Unicode scalars from 0; none where it is the whole.
  public let range: Range<Int>?

  /// A reason and its place.
  public init(_ reason: Reason, _ range: Range<Int>? = nil) {
    self.reason = reason
    self.range = range
  }

  /// What can be wrong with an answer.
  public enum Reason: Hashable, Sendable {
    /// Nothing was typed, or no item marked where one is asked for.
    case empty
    /// More was typed than any answer needs.
    case tooLong(limit: Int)
    /// A character that is none to read: a line's end, a NUL.
    case control
    /// It cannot be read, or has no value.
    case formula(FormulaError.Reason)
    /// A list where a number is asked for.
    case notNumber(Value)
    /// A comparison where a number is asked for.
    case comparison
    /// A row with more or fewer cells than the first; rows count from 0.
    case ragged(row: Int, count: Int, first: Int)
    /// A cell that is no number.
    indirect case cell(row: Int, column: Int, Reason)
    /// Signs of multiplication beside commas in a shape.
    case shapeSeparators
    /// A length of a shape, from 0, that is no number.
    indirect case axis(Int, Reason)
    /// A line that is given twice.
    case repeated
    /// An entry at the left that is paired twice.
    case pairedTwice(String)
    /// Something that is no pair.
    case notPair(String)
    /// Something that names no cell.
    case notCell(String)
    /// A cell outside the grid.
    case cellOutside(row: Int, column: Int, rows: Int, columns: Int)
    /// A formula that marks no cells of the grid.
    case notMask(rows: Int, columns: Int)
    /// Something that names no line.
    case notLine(String, count: Int)
    /// A word or number that names no item.
    case notOnList(String, count: Int)
    /// Several items where one is asked for.
    case several(count: Int)
  }

  /// The sentence for a student: what is wrong and what is asked for, without a full stop.
  public func message(in phrases: Phrases = .english) -> String { reason.message(in: phrases) }
}

extension InvalidAnswer.Reason {
  /// The sentence for a student, without a full stop.
  func message(in phrases: Phrases) -> String {
    switch self {
    case .empty: phrases(.answerEmpty)
    case .tooLong(let limit): phrases(.answerTooLong, ["limit": limit])
    case .control: phrases(.answerControl)
    case .formula(let reason): reason.message(in: phrases)
    case .notNumber(let value): phrases(.answerNotNumber, ["found": value.display])
    case .comparison: phrases(.answerComparison)
    case .ragged(let row, let count, let first):
      phrases(.answerRagged, ["row": row, "count": count, "first": first])
    case .cell(let row, let column, let reason):
      phrases(
        .answerCell, ["row": row, "column": column, "reason": reason.message(in: phrases)])
    case .shapeSeparators: phrases(.answerShapeSeparators)
    case .axis(let axis, let reason):
      phrases(.answerAxis, ["axis": axis, "reason": reason.message(in: phrases)])
    case .repeated: phrases(.answerRepeated)
    case .pairedTwice(let name): phrases(.answerPairedTwice, ["name": name])
    case .notPair(let found): phrases(.answerNotPair, ["found": found])
    case .notCell(let found): phrases(.answerNotCell, ["found": found])
    case .cellOutside(let row, let column, let rows, let columns):
      phrases(
        .answerCellOutside,
        ["row": row, "column": column, "lastRow": rows - 1, "lastColumn": columns - 1])
    case .notMask(let rows, let columns):
      phrases(.answerNotMask, ["rows": rows, "columns": columns])
    case .notLine(let found, let count):
      phrases(.answerNotLine, ["found": found, "count": count])
    case .notOnList(let found, let count):
      phrases(.answerNotOnList, ["found": found, "count": count])
    case .several(let count): phrases(.answerSeveral, ["count": count])
    }
  }
}

/// The raw input of an answer, looked at before it is read.
enum RawInput {
  /// How many bytes an answer may have.
  static let limit = 10_000

  /// Refuses what is too long or holds control characters, in steps that the limit bounds.
  static func problem(with input: String) -> InvalidAnswer? {
    guard input.utf8.count <= limit else { return InvalidAnswer(.tooLong(limit: limit)) }
    let scalars = input.unicodeScalars
    guard let place = scalars.enumerated().first(where: { isControl($0.element) })?.offset else {
      return nil
    }
    return InvalidAnswer(.control, place..<place + 1)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar != "\t" && (scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value))
  }
}
