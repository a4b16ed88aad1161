import Testing

@testable import Lessons

@Suite("An answer of every kind")
struct KindFairnessTests {
  @Test("gets the verdict that a fair teacher gives", arguments: VerdictTables.all)
  func verdicts(table: VerdictTable) throws {
    #expect(table.asked.diagnostics.isEmpty, "\(table.asked.diagnostics.map { $0.line() })")
    for row in table.rows {
      let grading = try table.asked.grade(row.input)
      #expect(
        grading.verdict == row.verdict,
        "\(row): \(grading.fraction) \(grading.invalid?.message() ?? "")")
      if let fraction = row.fraction { #expect(abs(grading.fraction - fraction) < 1e-12, "\(row)") }
      #expect((grading.invalid != nil) == (grading.verdict == .invalid), "\(row)")
    }
  }

  @Test("is held against at least forty inputs of its kind")
  func rows() {
    let kinds = Dictionary(grouping: VerdictTables.all) {
      $0.asked.step.question.map { type(of: $0.kind).name } ?? ""
    }
    let tested = Set(kinds.filter { $0.value.reduce(0) { $0 + $1.rows.count } >= 40 }.keys)
    let elsewhere: Set = ["integer", "choice", "choices"]
    #expect(tested.union(elsewhere) == Set(KindCatalogue.names))
  }

  @Test("passes the check that authors' questions pass", arguments: VerdictTables.all)
  func trial(table: VerdictTable) {
    #expect(table.asked.findings == [], "\(table)")
  }

  @Test(
    "is stored in a form that is judged alike, whatever stood on the screen",
    arguments: VerdictTables.all)
  func stored(table: VerdictTable) throws {
    for row in table.rows where row.verdict != .invalid {
      let grading = try table.asked.grade(row.input)
      let again = try table.asked.grade(grading.input)
      #expect(again.verdict == grading.verdict && again.fraction == grading.fraction, "\(row)")
      #expect(again.input == grading.input, "\(row)")
      #expect(!grading.input.contains("\n"))
    }
  }

  @Test("says what was expected and why, in plain words without gaps", arguments: VerdictTables.all)
  func words(table: VerdictTable) throws {
    for row in table.rows where !row.input.contains("{") {
      let grading = try table.asked.grade(row.input)
      let said = [grading.summary(), grading.expectation()] + grading.remarks.map { $0.message() }
      for sentence in said { #expect(!sentence.contains("{") && !sentence.isEmpty, "\(sentence)") }
    }
  }
}
