import Engine

extension Value: CustomStringConvertible {
  /// The value as readers see it.
  ///
  /// Whole numbers without `.0`, others to 4 significant digits, tensors as nested lists:
  ///
  /// ```swift
  /// try Formula("[[1, 2], [3, 4]] / 3").value().display  // "[[0.3333, 0.6667], [1, 1.333]]"
  /// ```
  public var display: String { nested(NumberText.display) }

  /// The value as readers see it, the rows of a matrix below each other in columns.
  ///
  /// Together the lines are still a formula. A number or a vector takes one line.
  ///
  /// ```swift
  /// try Formula("[[1, 20], [3, 4]]").value().displayLines  // ["[[1, 20],", " [3,  4]]"]
  /// ```
  public var displayLines: [String] {
    guard tensor.rank > 1, tensor.count > 0, let length = tensor.shape.last else {
      return [display]
    }
    let texts = tensor.elements.map(NumberText.display)
    let width = texts.map(\.utf8.count).max() ?? 0
    let padded = texts.map { String(repeating: " ", count: width - $0.utf8.count) + $0 }
    let rows = stride(from: 0, to: padded.count, by: length).map { start in
      padded[start..<start + length].joined(separator: ", ")
    }
    return rows.indices.map { bracketed(rows[$0], row: $0, of: rows.count) }
  }

  /// A row with the brackets that open and close at it, and the comma after it.
  private func bracketed(_ row: String, row place: Int, of count: Int) -> String {
    let opened = bracketsOpening(at: place)
    let closed = place + 1 == count ? tensor.rank : bracketsOpening(at: place + 1)
    return String(repeating: " ", count: tensor.rank - opened)
      + String(repeating: "[", count: opened) + row + String(repeating: "]", count: closed)
      + (place + 1 == count ? "" : ",")
  }

  /// How many brackets open before a row: its own, and one for each block that it begins.
  private func bracketsOpening(at row: Int) -> Int {
    var (block, brackets) = (1, 1)
    for length in tensor.shape.dropLast().reversed() {
      block *= length
      guard row % block == 0 else { break }
      brackets += 1
    }
    return brackets
  }

  /// The value as a formula that reads back to exactly this value: for records.
  ///
  /// `Value(literal:)` reads it, whatever its size.
  public var literal: String {
    guard tensor.count > 0 || tensor.shape == [0] else {
      return "zeros(\(tensor.shape.map(String.init).joined(separator: ", ")))" + realMark
    }
    guard tensor.count > 0 else { return "[]" + realMark }
    return nested { Printer.literal($0, isInteger: isInteger) }
  }

  /// What makes an empty tensor of integers one of real numbers.
  private var realMark: String { isInteger ? "" : " * 1.0" }

  /// The value at full precision as JSON: a number, or nested arrays of numbers.
  public var json: String {
    nested { Printer.literal($0, isInteger: Value.isExactInteger($0)) }
  }

  /// The value as `display` writes it.
  public var description: String { display }

  /// Reads what `literal` wrote.
  ///
  /// - Throws: `FormulaError` for text that is no formula of numbers alone.
  public init(literal: String) throws(FormulaError) {
    let rules = Parser.Rules(
      symbols: [], functions: ["zeros"], nodes: 4 * FormulaLimits.elements)
    var parser = try Parser(literal, rules: rules)
    let node = try parser.formula()
    var evaluator = Evaluator(variables: [:])
    self = try evaluator.result(of: node)
  }

  /// The entries in nested brackets, the last axis innermost.
  private func nested(_ text: (Double) -> String) -> String {
    var parts = tensor.elements.map(text)
    for length in tensor.shape.reversed() {
      guard length > 0 else { return "[]" }
      parts = stride(from: 0, to: parts.count, by: length).map { start in
        "[" + parts[start..<start + length].joined(separator: ", ") + "]"
      }
    }
    return parts.joined(separator: ", ")
  }
}
