import Testing

@testable import Lessons

/// A question of a student's copy, beside the one that it was made of.
private struct Copied {
  let question: Question
  let variant: Variant
  let full: Asked
  let diagnostics: [Diagnostic]

  init(_ full: Asked) throws {
    let read = LessonReader.read(
      source: LessonStripper.strip(full.source), file: "copy.md", isCopy: true)
    self.full = full
    diagnostics = read.diagnostics
    let step = try #require(read.lesson?.steps.first)
    question = try #require(step.question)
    variant = try Variant.draw(step: step, lesson: "asked", seed: 1)
  }
}

@Suite("A question of a student's copy")
struct CopyReadingTests {
  /// Everything but `predict`, which a copy does not ask.
  static let tables = VerdictTables.all.filter { table in
    table.asked.step.question.map { type(of: $0.kind).name } != "predict"
  }

  @Test("is read without a complaint, has no key and says so", arguments: tables)
  func noKey(table: VerdictTable) throws {
    let copied = try Copied(table.asked)
    #expect(copied.diagnostics.isEmpty, "\(copied.diagnostics.map { $0.line() })")
    #expect(!copied.question.kind.hasKey)
    #expect(throws: GradingError.noAnswer) {
      try Grader.grade("1", of: copied.question, in: copied.variant)
    }
    #expect(throws: GradingError.noAnswer) {
      try copied.question.kind.gradeOwnAnswer(
        in: Asking(branches: [], variant: copied.variant))
    }
  }

  @Test("takes what the full lesson takes, and refuses what it refuses", arguments: tables)
  func sameInputs(table: VerdictTable) throws {
    let copied = try Copied(table.asked)
    for row in table.rows {
      // The lines of a copy stand in another order in the file, and in the same on screen.
      let taken = try Grader.read(
        row.input, of: copied.question, in: copied.variant, numbering: .shown)
      let graded = try table.asked.grade(row.input, numbering: .shown)
      // Where a formula has a value depends on the author's domain.
      let isFormula = copied.question.kind is FormulaQuestion
      #expect(isFormula || (taken.invalid == nil) == (graded.invalid == nil), "\(row)")
      guard graded.invalid == nil else { continue }
      #expect(taken.invalid == nil && taken.readAs == graded.readAs, "\(row)")
      let again = try table.asked.grade(taken.input)
      #expect(again.verdict == graded.verdict && again.fraction == graded.fraction, "\(row)")
      #expect(again.input == graded.input, "\(row)")
    }
  }

  @Test("names items on screen as the full lesson does", arguments: [VerdictTables.order])
  func shownNumbers(table: VerdictTable) throws {
    let copied = try Copied(table.asked)
    let taken = try Grader.read(
      "2, 1, 4", of: copied.question, in: copied.variant, numbering: .shown)
    #expect(try taken.input == table.asked.grade("2, 1, 4", numbering: .shown).input)
  }

  @Test("is the same whatever its key is", arguments: OtherKey.all)
  func otherKey(pair: OtherKey) throws {
    let sources = [Asked(pair.question), Asked(pair.other)]
    for asked in sources {
      #expect(asked.diagnostics.isEmpty, "\(asked.diagnostics.map { $0.line() })")
      #expect(asked.step.question != nil)
    }
    #expect(LessonStripper.strip(sources[0].source) == LessonStripper.strip(sources[1].source))
    #expect(sources[0].step.keyFreeHash == sources[1].step.keyFreeHash)
  }

  @Test("is tried in every kind")
  func kinds() {
    #expect(Set(OtherKey.all.map(\.description)) == Set(KindCatalogue.names))
  }

  @Test("has numbers in pairs and lists left and right without telling what belongs to what")
  func unevenPairs() throws {
    let copied = try Copied(VerdictTables.match.asked)
    let right = VerdictTables.match.asked.step.question?.items.map(\.id) ?? []
    #expect(Set(copied.variant.order) == Set(right))
    #expect(try copied.variant.order == VerdictTables.match.asked.variant().order)
  }
}
