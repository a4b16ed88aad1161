import Engine
import Formula

/// Reads a matrix: `[[1, 2], [3, 4]]`, `[1 2; 3 4]`, or rows by line.
///
/// Every cell may be arithmetic. Within a row commas part cells; where there is none, blanks do, and
/// a sign stuck to what follows begins a cell, as in MATLAB: `[1 -2]` has two cells, `[1 - 2]` one.
struct MatrixInput {
  private let scalars: [Unicode.Scalar]

  /// The numbers of an input in rows of equal lengths.
  static func matrix(in input: String) throws(InputFailure) -> Tensor {
    let line = oneLine(input)
    if let problem = RawInput.problem(with: line) { throw InputFailure(problem) }
    let reader = MatrixInput(scalars: Array(line.unicodeScalars))
    return try reader.matrix()
  }

  /// The input with rows parted by semicolons instead of line ends, as records keep it.
  static func oneLine(_ input: String) -> String {
    guard input.utf8.count <= RawInput.limit else { return input }
    var scalars = String.UnicodeScalarView()
    for scalar in input.unicodeScalars {
      if scalar == "\n" {
        scalars.append(";")
      } else {
        scalars.append(scalar == "\r" ? " " : scalar)
      }
    }
    return String(scalars)
  }

  // MARK: - Rows

  private func matrix() throws(InputFailure) -> Tensor {
    var lines: [[Double]] = []
    for row in try rows() {
      var numbers: [Double] = []
      for cell in cells(row) {
        numbers.append(try number(in: cell, row: lines.count, column: numbers.count))
      }
      guard !numbers.isEmpty else { throw InputFailure(.empty) }
      if let first = lines.first, first.count != numbers.count {
        throw InputFailure(
          .ragged(row: lines.count, count: numbers.count, first: first.count), row)
      }
      lines.append(numbers)
    }
    let shape = [lines.count, lines.first?.count ?? 0]
    guard let tensor = try? Tensor(shape: shape, elements: lines.flatMap { $0 }) else {
      throw InputFailure(.empty)
    }
    return tensor
  }

  /// The places of the rows, without their brackets.
  private func rows() throws(InputFailure) -> [Range<Int>] {
    var whole = trimmed(0..<scalars.count)
    guard !whole.isEmpty else { throw InputFailure(.empty) }
    try checkBrackets()
    if let inner = inside(whole) { whole = inner }
    guard let first = whole.first else { throw InputFailure(.empty) }
    let isNested = scalars[first] == "["
    var rows: [Range<Int>] = []
    for part in parts(whole, at: isNested ? [";", ","] : [";"]).map(trimmed) {
      if part.isEmpty { continue }
      for row in isNested ? bracketed(part) : [part] {
        rows.append(inside(row) ?? row)
      }
    }
    guard !rows.isEmpty else { throw InputFailure(.empty) }
    return rows
  }

  /// What stands between a bracket at the beginning and its partner, where that is at the end.
  private func inside(_ range: Range<Int>) -> Range<Int>? {
    guard let first = range.first, scalars[first] == "[",
      partner(of: first, in: range) == range.upperBound - 1
    else { return nil }
    return trimmed(first + 1..<range.upperBound - 1)
  }

  private func partner(of open: Int, in range: Range<Int>) -> Int? {
    var depth = 0
    for place in open..<range.upperBound {
      if scalars[place] == "[" { depth += 1 }
      if scalars[place] == "]" { depth -= 1 }
      if depth == 0 { return place }
    }
    return nil
  }

  /// Rows in brackets with nothing but blanks between them.
  private func bracketed(_ range: Range<Int>) -> [Range<Int>] {
    var rows: [Range<Int>] = []
    var rest = range
    while let first = rest.first, scalars[first] == "[", let end = partner(of: first, in: rest) {
      rows.append(first..<end + 1)
      rest = trimmed(end + 1..<rest.upperBound)
    }
    return rest.isEmpty ? rows : rows + [rest]
  }

  private func checkBrackets() throws(InputFailure) {
    var open: [Int] = []
    for (place, scalar) in scalars.enumerated() {
      if scalar == "[" { open.append(place) }
      guard scalar == "]" else { continue }
      if open.popLast() == nil {
        throw InputFailure(
          .formula(.unexpected("]", expected: .formulaExpectedEnd)), place..<place + 1)
      }
    }
    if let place = open.last {
      throw InputFailure(.formula(.unclosed("[")), place..<place + 1)
    }
  }

  // MARK: - Cells

  private func cells(_ row: Range<Int>) -> [Range<Int>] {
    let byComma = parts(row, at: [","])
    guard byComma.count == 1 else { return byComma.map(trimmed) }
    return parts(row, isEnd: isBlankBetweenCells).map(trimmed).filter { !$0.isEmpty }
  }

  /// Whether a blank ends a cell: nothing on either side of it asks for more.
  private func isBlankBetweenCells(_ place: Int) -> Bool {
    guard scalars[place].properties.isWhitespace else { return false }
    let isOperation = { (scalar: Unicode.Scalar) in "+-−*/^×·".unicodeScalars.contains(scalar) }
    let before = scalars[..<place].last { !$0.properties.isWhitespace }
    let after = scalars[place...].firstIndex { !$0.properties.isWhitespace }
    guard let before, let after, !isOperation(before) else { return false }
    guard isOperation(scalars[after]) else { return true }
    let isSign = "+-−".unicodeScalars.contains(scalars[after])
    let isStuck = after + 1 < scalars.count && !scalars[after + 1].properties.isWhitespace
    return isSign && isStuck
  }

  private func number(
    in cell: Range<Int>, row: Int, column: Int
  ) throws(InputFailure) -> Double {
    let text = String(String.UnicodeScalarView(scalars[cell]))
    switch NumberInput(text, at: cell.lowerBound).result {
    case .success(let read): return read.value.number ?? 0
    case .failure(let failure):
      throw InputFailure(
        .cell(row: row, column: column, failure.answer.reason),
        failure.answer.range ?? (cell.isEmpty ? nil : cell))
    }
  }

  // MARK: - Places

  private func parts(_ range: Range<Int>, at separators: Set<Unicode.Scalar>) -> [Range<Int>] {
    parts(range) { separators.contains(scalars[$0]) }
  }

  /// The places between separators that stand in no brackets.
  private func parts(_ range: Range<Int>, isEnd: (Int) -> Bool) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var depth = 0
    var start = range.lowerBound
    for place in range {
      if scalars[place] == "[" || scalars[place] == "(" { depth += 1 }
      if scalars[place] == "]" || scalars[place] == ")" { depth -= 1 }
      guard depth == 0, isEnd(place) else { continue }
      parts.append(start..<place)
      start = place + 1
    }
    return parts + [start..<range.upperBound]
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let first = range.first, scalars[first].properties.isWhitespace {
      range = first + 1..<range.upperBound
    }
    while let last = range.last, scalars[last].properties.isWhitespace {
      range = range.lowerBound..<last
    }
    return range
  }
}
