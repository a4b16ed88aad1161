import MathText
import TestSupport
import Testing

/// A formula as sympy sets it.
private struct Reference {
  let name: String
  let tex: String
  let rows: [String]

  /// The entries of the file that `Tests/References/math_pictures.py` writes.
  static let all: [Reference] = FormulaTable.text("References/sympy.txt")
    .split(separator: "\n\n").compactMap { entry in
      let lines = entry.split(separator: "\n").map(String.init)
      guard lines.count > 2, lines[1].hasPrefix("tex: ") else { return nil }
      return Reference(
        name: lines[0], tex: String(lines[1].dropFirst(5)),
        rows: lines.dropFirst(2).map { String($0.dropFirst()) })
    }

  var width: Int { rows.reduce(0) { max($0, $1.count) } }
}

@Suite("Beside sympy's pretty printer")
struct SympyTests {
  @Test("Both pictures of every formula that both can set, side by side")
  func pictures() {
    let pages = Reference.all.map { reference in
      let ours = MathFormula(reference.tex).display(columns: 80).text
        .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      let left = max(reference.width, 5) + 6
      let count = max(ours.count, reference.rows.count)
      let rows = (0..<count).map { row in
        let theirs = row < reference.rows.count ? reference.rows[row] : ""
        let padding = String(repeating: " ", count: left - theirs.count)
        return row < ours.count ? theirs + padding + ours[row] : theirs
      }
      let head = "sympy" + String(repeating: " ", count: left - 5) + "dars"
      return ([reference.tex, head] + rows).joined(separator: "\n")
    }
    expectSnapshot(pages.joined(separator: "\n\n"), "beside-sympy")
  }

  @Test("No picture is taller than sympy's")
  func height() {
    #expect(Reference.all.count >= 25)
    for reference in Reference.all {
      let ours = MathFormula(reference.tex).display(columns: 80)
      #expect(ours.lines.count <= reference.rows.count, "\(reference.name)")
    }
  }
}
