import Formula
import Foundation
import Phrases
import Testing

@Suite("The page about formulas")
struct FormulaPageTests {
  private static let path = "Documentation/formulas.md"
  private static let heading = "\n## All functions\n\n"

  @Test("The table of functions is the program's own; RECORD_SNAPSHOTS=1 writes it anew")
  func table() throws {
    let parts = Repository.text(of: Self.path).components(separatedBy: Self.heading)
    try #require(parts.count == 2)
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try (parts[0] + Self.heading + Self.functions).write(
        to: Repository.root.appendingPathComponent(Self.path), atomically: true, encoding: .utf8)
    } else {
      #expect(parts[1] == Self.functions)
    }
  }

  @Test("Every example has the value or the error that the page shows", arguments: Self.fences)
  func examples(fence: [String]) throws {
    var values: [String: Value] = [:]
    for line in fence {
      let parts = line.components(separatedBy: " → ")
      if parts.count == 2 {
        #expect(Self.result(of: parts[0], values) == parts[1], "\(line)")
      } else {
        let name = try #require(line.components(separatedBy: " = ").first)
        values[name] = try Formula(String(line.dropFirst(name.count + 3))).value()
      }
    }
  }

  @Test("There are examples of values and of errors")
  func something() {
    let lines = Self.fences.flatMap { $0 }
    #expect(lines.count { $0.contains(" → ") } >= 40)
    #expect(lines.count { $0.contains(" → error: ") } >= 8)
  }

  private static func result(of formula: String, _ values: [String: Value]) -> String {
    do {
      return try Formula(formula).value(values).display
    } catch {
      return "error: \(error.message())"
    }
  }

  /// The lines of each fence of examples.
  private static let fences = Repository.text(of: path).components(separatedBy: "\n```text\n")
    .dropFirst().map { fence in
      (fence.components(separatedBy: "\n```").first ?? "").components(separatedBy: "\n")
    }

  /// The functions, group by group, as the page shows them.
  private static let functions = FunctionGroup.allCases.map { group in
    "### \(Phrases.english(group.title))\n\n| function | what it gives |\n|---|---|\n"
      + FunctionTable.all.filter { $0.group == group }.map { entry in
        let summary = Phrases.english(entry.summary).replacing("|", with: "\\|")
        return "| `\(entry.signature)` | \(summary) |\n"
      }.joined()
  }.joined(separator: "\n")
}
