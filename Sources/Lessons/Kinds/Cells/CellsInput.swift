import Engine
import Formula

/// Which cells of a grid an input marks: `(0,1) (2,3)`, or a 0/1 formula of the grid's shape.
struct CellsInput {
  let rows: Int
  let columns: Int

  /// The places of the marked cells, row by row from 0.
  func places(in input: String) throws(InputFailure) -> Set<Int> {
    if let problem = RawInput.problem(with: input) { throw InputFailure(problem) }
    let isList = input.unicodeScalars.allSatisfy {
      Identifier.isDigit($0) || "(),;".unicodeScalars.contains($0) || $0.properties.isWhitespace
    }
    return isList ? try listed(input) : try computed(input)
  }

  /// The cell at a place, as inputs and screens name it.
  func name(_ place: Int) -> String { "(\(place / max(1, columns)),\(place % max(1, columns)))" }

  private func listed(_ input: String) throws(InputFailure) -> Set<Int> {
    var marked: Set<Int> = []
    for group in try groups(in: input) {
      let words = InputWord.words(of: group.text, separators: [",", ";"])
      var place: [Int] = []
      for word in words {
        guard let number = try word.number() else { break }
        place.append(number)
      }
      // A grid of one row needs no row to be named.
      if place.count == 1, rows == 1 { place.insert(0, at: 0) }
      guard words.count <= 2, place.count == 2 else {
        throw InputFailure(.notCell(String(group.text.prefix(40))), group.range)
      }
      guard place[0] < rows, place[1] < columns else {
        throw InputFailure(
          .cellOutside(row: place[0], column: place[1], rows: rows, columns: columns), group.range)
      }
      marked.insert(place[0] * columns + place[1])
    }
    return marked
  }

  /// What stands in each pair of parentheses; nothing else may stand but separators.
  private func groups(in input: String) throws(InputFailure) -> [InputWord] {
    var groups: [InputWord] = []
    var open: Int?
    var text = String.UnicodeScalarView()
    for (place, scalar) in input.unicodeScalars.enumerated() {
      if scalar == "(", open == nil {
        open = place
        text = String.UnicodeScalarView()
      } else if scalar == ")", let start = open {
        groups.append(InputWord(text: String(text), range: start..<place + 1))
        open = nil
      } else if open != nil, scalar != "(" {
        text.append(scalar)
      } else if Identifier.isDigit(scalar) || scalar == "(" || scalar == ")" {
        throw InputFailure(.notCell(String(scalar)), place..<place + 1)
      }
    }
    if let open { throw InputFailure(.formula(.unclosed("(")), open..<open + 1) }
    return groups
  }

  private func computed(_ input: String) throws(InputFailure) -> Set<Int> {
    let value: Value
    do {
      value = try Formula(input).value()
    } catch {
      throw InputFailure(error)
    }
    guard let marked = places(in: value) else {
      throw InputFailure(.notMask(rows: rows, columns: columns))
    }
    return marked
  }

  /// The cells that a 0/1 value of the grid's shape marks; nothing for another value.
  func places(in value: Value) -> Set<Int>? {
    let tensor = value.tensor
    guard tensor.inRows?.shape == [rows, columns],
      tensor.elements.allSatisfy({ $0 == 0 || $0 == 1 })
    else { return nil }
    return Set(tensor.elements.indices.filter { tensor.elements[$0] == 1 })
  }
}
