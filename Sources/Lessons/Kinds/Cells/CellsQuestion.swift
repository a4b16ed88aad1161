import Engine
import Formula

/// Asks for cells of a grid: a receptive field, a window, a mask.
struct CellsQuestion: QuestionKind {
  static let name = "cells"
  /// The formula of the answer: 0 and 1, of the grid's shape; nothing in a copy without keys.
  let answer: Formula?
  /// The grid whose cells are marked.
  let grid: Grid

  /// A grid by its size, or by the numbers that stand in it.
  enum Grid: Hashable, Sendable {
    /// So many rows and columns.
    case size(rows: Formula, columns: Formula)
    /// A vector or a matrix.
    case show(Formula)
  }

  var takesNothing: Bool { true }
  var hasKey: Bool { answer != nil }

  func form(in variant: Variant) -> AnswerForm {
    let asking = Asking(branches: [], variant: variant)
    let size = (try? size(asking)) ?? (1, 1)
    let shown: [Double]? =
      if case .show(let formula) = grid { (try? asking.value(of: formula))?.tensor.elements } else {
        nil
      }
    return .cells(rows: size.0, columns: size.1, shown: shown)
  }

  func read(_ input: String, in asking: Asking) throws(GradingError) -> Grading {
    let (rows, columns) = try size(asking)
    let cells = CellsInput(rows: rows, columns: columns)
    return Grading(taking: input) { grading throws(InputFailure) in
      let marked = try cells.places(in: input).sorted()
      grading.input = marked.map(cells.name).joined(separator: " ")
      grading.marks = marked.map {
        Grading.ItemMark(id: cells.name($0), isMarked: true, isRight: true)
      }
    }
  }

  func grade(_ input: String, in asking: Asking) throws(GradingError) -> Grading {
    let (cells, right) = try expected(asking)
    var grading = Grading(input: input, expected: .cells(right.sorted().map(cells.name)))
    do {
      let marked = try cells.places(in: input)
      grading.input = marked.sorted().map(cells.name).joined(separator: " ")
      judge(marked, right, cells, asking, &grading)
    } catch {
      grading.invalid = error.answer
    }
    return grading
  }

  func gradeOwnAnswer(in asking: Asking) throws(GradingError) -> Grading {
    let (cells, right) = try expected(asking)
    return try grade(right.sorted().map(cells.name).joined(separator: " "), in: asking)
  }

  func grade(_ branch: Branch, in asking: Asking) throws(BranchError) -> Grading {
    let value = try asking.value(of: branch)
    let found: CellsInput
    do {
      found = try expected(asking).0
    } catch {
      throw .grading(error)
    }
    guard let marked = found.places(in: value) else { throw .unfit(value) }
    return try asking.tried { () throws(GradingError) in
      try grade(marked.sorted().map(found.name).joined(separator: " "), in: asking)
    }
  }

  private func judge(
    _ marked: Set<Int>, _ right: Set<Int>, _ cells: CellsInput, _ asking: Asking,
    _ grading: inout Grading
  ) {
    grading.marks = marked.union(right).sorted().map { place in
      Grading.ItemMark(
        id: cells.name(place), isMarked: marked.contains(place), isRight: right.contains(place))
    }
    if marked == right {
      grading.settle(1)
    } else if let branch = asking.branch(withValue: { cells.places(in: $0) == marked }) {
      grading.take(branch)
    } else {
      let net = marked.intersection(right).count - marked.subtracting(right).count
      grading.settle(right.isEmpty ? 0 : Double(max(0, net)) / Double(right.count))
    }
  }

  private func size(_ asking: Asking) throws(GradingError) -> (Int, Int) {
    switch grid {
    case .size(let rows, let columns):
      return (try length(rows, asking), try length(columns, asking))
    case .show(let formula):
      let value = try asking.value(of: formula)
      guard let shape = value.tensor.inRows?.shape else { throw .answerNotMatrix(value) }
      return (shape[0], shape[1])
    }
  }

  private func length(_ formula: Formula, _ asking: Asking) throws(GradingError) -> Int {
    let value = try asking.value(of: formula)
    guard let length = value.integer, (1...256).contains(length) else {
      throw .gridSize(value, limit: 256)
    }
    return length
  }

  private func expected(_ asking: Asking) throws(GradingError) -> (CellsInput, Set<Int>) {
    let (rows, columns) = try size(asking)
    let cells = CellsInput(rows: rows, columns: columns)
    let value = try asking.value(of: answer)
    guard let right = cells.places(in: value) else {
      throw .answerNotMask(value, rows: rows, columns: columns)
    }
    return (cells, right)
  }
}

extension CellsQuestion: ReadableKind {
  static let fields = [
    FieldTable.FieldRule(name: "grid"), FieldTable.FieldRule(name: "show"), FieldTables.answer,
    FieldTables.branch, FieldTables.unit,
  ]
  static let kept = [
    "unit": KeyTable.Row(reading: .words), "grid": KeyTable.Row(reading: .formula),
    "show": KeyTable.Row(reading: .formula),
  ]

  static func draft() -> any KindDraft { Draft() }

  private struct Draft: KindDraft {
    var answer: Formula?
    var grid: Grid?
    var lines: [Int] = []

    mutating func read(_ field: Field, _ reader: QuestionFieldReader) {
      switch field.name {
      case "answer": answer = reader.formula(field)
      case "show":
        lines.append(field.lineNumber)
        grid = reader.formula(field).map { .show($0) } ?? grid
      case "grid":
        lines.append(field.lineNumber)
        grid = size(field, reader) ?? grid
      default: break
      }
    }

    func kind(_ reader: QuestionFieldReader) -> (any QuestionKind)? {
      guard lines.count == 1 else { return reader.refuse(.gridOrShow(count: lines.count)) }
      guard reader.asks(with: answer), let grid else { return nil }
      return CellsQuestion(answer: answer, grid: grid)
    }

    private func size(_ field: Field, _ reader: QuestionFieldReader) -> Grid? {
      let slice = field.value(in: reader.text)
      let parts = slice.splitAtCommas()
      guard parts.count == 2 else {
        reader.fence.log.report(.question(.gridShape(slice.text)), bytes: slice.fileRange)
        return nil
      }
      let formulas = parts.map { reader.fence.values.formula($0, at: reader.place) }
      guard let rows = formulas[0], let columns = formulas[1] else { return nil }
      return .size(rows: rows, columns: columns)
    }
  }
}
