import Phrases

/// What exceeds a limit of the format.
public enum LimitProblem: Error, Hashable, Sendable {
  /// A file larger than is read.
  case fileTooLarge(bytes: Int, limit: Int)
  /// Lines without a blank line between them.
  case runTooLong(count: Int, limit: Int)
  /// Beginnings of markup that is not used here.
  case tooMuchMarkup(count: Int, limit: Int)
  /// One table of too many cells.
  case tableTooLarge(columns: Int, rows: Int, limit: Int)
  /// All tables of a file together.
  case tablesTooLarge(cells: Int, limit: Int)
  /// Lists, quotes or emphasis within each other.
  case nestingTooDeep(limit: Int)
  /// The value of one field.
  case valueTooLong(count: Int, limit: Int)
  /// A course of too many lessons.
  case tooManyLessons(count: Int, limit: Int)
}

extension LimitProblem {
  /// The sentence for this problem, and what fills it.
  var wording: Wording {
    switch self {
    case .fileTooLarge(let bytes, let limit):
      Wording(.fileTooLarge, ["bytes": .number(bytes), "limit": .number(limit)])
    case .runTooLong(let count, let limit):
      Wording(.runTooLong, ["count": .number(count), "limit": .number(limit)])
    case .tooMuchMarkup(let count, let limit):
      Wording(.tooMuchMarkup, ["count": .number(count), "limit": .number(limit)])
    case .tableTooLarge(let columns, let rows, let limit):
      Wording(
        .tableTooLarge,
        ["columns": .number(columns), "rows": .number(rows), "limit": .number(limit)])
    case .tablesTooLarge(let cells, let limit):
      Wording(.tablesTooLarge, ["cells": .number(cells), "limit": .number(limit)])
    case .nestingTooDeep(let limit): Wording(.nestingTooDeep, ["limit": .number(limit)])
    case .valueTooLong(let count, let limit):
      Wording(.valueTooLong, ["count": .number(count), "limit": .number(limit)])
    case .tooManyLessons(let count, let limit):
      Wording(.tooManyLessons, ["count": .number(count), "limit": .number(limit)])
    }
  }
}
