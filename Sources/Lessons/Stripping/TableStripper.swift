/// The cells of a line of a table as they are written.
enum TableRow {
  /// What stands between the bars, without blanks; `\|` is no bar.
  static func cells(_ line: some StringProtocol) -> [String] {
    var cells: [String] = []
    var cell = ""
    var isEscaped = false
    for character in line.trimmingBlanks().drop(while: { $0 == "|" }) {
      if character == "|", !isEscaped {
        cells.append(cell.trimmingBlanks())
        cell = ""
      } else {
        cell.append(character)
      }
      isEscaped = character == "\\" && !isEscaped
    }
    return cell.trimmingBlanks().isEmpty ? cells : cells + [cell.trimmingBlanks()]
  }
}

/// Writes the table of pairs with its right column in an arrangement that tells nothing.
enum TableStripper {
  /// The lines of the table: the left column as it is, the right one arranged by the hashes of its
  /// entries, each entry once, further ones among them.
  static func arranged(_ lines: [Substring], with distractors: [String]) -> [String] {
    let rows = lines.filter { !SourceLines.trimmed($0).isEmpty }
    guard rows.count > 2 else { return rows.map { String(SourceLines.trimmed($0)) } }
    let cells = rows.dropFirst(2).map { TableRow.cells($0) }
    let left = cells.map { $0.first ?? "" }.filter { !$0.isEmpty }
    let right = Arrangements.byHash(cells.compactMap { $0.dropFirst().first } + distractors)
    let head = rows.prefix(2).map { String(SourceLines.trimmed($0)) }
    return head
      + (0..<max(left.count, right.count)).map { row in
        let cell = { (column: [String]) in column.indices.contains(row) ? column[row] : "" }
        return "| \(cell(left)) | \(cell(right)) |"
      }
  }
}
