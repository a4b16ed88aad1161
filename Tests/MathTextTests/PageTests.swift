import Foundation
import MathText
import Testing

/// An example of the page for authors: TeX, and the picture below it.
private struct Example {
  let tex: String
  let picture: String

  /// The fences `math` of the page, each with the fence `text` after it.
  static let all: [Example] = {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Documentation/mathematics.md").standardized
    let page = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    return page.components(separatedBy: "```math\n").dropFirst().compactMap { part in
      let fences = part.components(separatedBy: "\n```")
      guard fences.count > 2, fences[2].hasPrefix("text\n") else { return nil }
      return Example(tex: fences[0], picture: String(fences[2].dropFirst(5)))
    }
  }()
}

@Suite("The page on mathematics")
struct PageTests {
  @Test("Every picture of the page is what its TeX is set as")
  func pictures() {
    #expect(Example.all.count >= 9)
    for example in Example.all {
      let formula = MathFormula(example.tex)
      #expect(formula.problems.isEmpty)
      #expect(formula.display(columns: 80).text == example.picture, "\(example.tex)")
    }
  }
}
