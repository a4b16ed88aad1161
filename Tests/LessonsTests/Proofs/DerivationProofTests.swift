import Testing

@testable import Lessons

@Suite("Proofs of derivations")
struct DerivationProofTests {
  @Test("A derivation that holds up to rounding has no findings, whatever the order of its sums")
  func holds() throws {
    let findings = try findings(
      """
      given X: normal(3, 2)
      given y: normal(3)
      given w: normal(2)
      given p: uniform(0.1, 0.9)
      let g: sqnorm(X, axis=0)
      line: \\mathbb{E}_D \\| y - (D \\odot X) w \\|^2
        value: expect(D, bernoulli(p, 3, 2), sqnorm(y - (D * X) @ w))
      line: \\text{words}
      line: \\| y - pXw \\|^2 + p(1-p)\\, w^\\top \\hat\\Gamma^2 w
        value: sqnorm(y - p * X @ w) + p * (1 - p) * sum(g * w^2)
      line: p \\le 0.9
        claim: p + 1e-10 >= p + 2e-10
      """)
    #expect(findings == [])
  }

  @Test(
    "A value that is off by more than rounding is disproved, and every line is held to the nearest above"
  )
  func value() throws {
    #expect(
      try findings(
        """
        given a: range(1, 3)
        line: a
          value: a
        line: a
          value: a + 2e-9 * max(1, a)
        line: a
          value: a + 2e-9 * max(1, a)
        """) == [
          "11: disproved by seed 0: 1.000000002 here, 1 in line 9, for a = 1"
        ])
  }

  @Test("The derivations of a step draw from streams of their own, and the step's names are shared")
  func streams() throws {
    let text = """
      ## A step
      ```values
      vary k: range(0, 1000000)
      ```

      ```derivation
      given a: range(0, 1000000)
      line: a
        claim: a == k
      ```

      ```derivation
      given b: range(0, 1000000)
      line: b
        claim: b == k
      ```
      """
    let messages = DerivationProof.findings(in: try lesson(text)).map { $0.message() }
    #expect(
      messages == [
        "disproved by seed 0: 633997 == 409576 does not hold, for k = 409576, a = 633997",
        "disproved by seed 0: 17495 == 409576 does not hold, for k = 409576, b = 17495",
      ])
  }

  @Test("Proofs end where their operations do, at the line that they had come to")
  func budget() throws {
    let text = """
      ## A step
      ```derivation
      given x: normal(10, 10)
      line: x
        value: x + x
      line: 2x
        value: 2 * x
      ```
      """
    // Of every draw: a hundred entries, two sums or products of a hundred.
    let whole = DerivationProof.findings(in: try lesson(text), seeds: 10, operations: 3_010)
    #expect(whole.map { $0.message() } == [])
    let short = DerivationProof.findings(in: try lesson(text), seeds: 10, operations: 2_950)
    #expect(short.map(\.position.line) == [11])
    #expect(short.map(\.code) == ["proof-over-budget"])
    #expect(
      short.map { $0.message() } == [
        "the proofs of this file take more than 2950 operations together; "
          + "smaller givens prove as much"
      ])
  }

  @Test("One formula beyond its own limit has no value, while the others go on")
  func longFormula() throws {
    #expect(
      try findings(
        """
        line: 0
          claim: expect(D, bernoulli(0.5, 16), sum(conv1d(zeros(500) + D[0], zeros(400)))) == 0
        line: 1
          claim: 1 == 2
        """) == [
          "8: no value with seed 0: more than 10000000 elementary operations",
          "10: disproved by seed 0: 1 == 2 does not hold",
        ])
  }

  /// What is found in one derivation, by line.
  private func findings(_ fields: String) throws -> [String] {
    let lesson = try lesson("## A step\n```derivation\n\(fields)\n```")
    return DerivationProof.findings(in: lesson).map {
      "\($0.position.line): \($0.message())"
    }
  }

  private func lesson(_ steps: String) throws -> Lesson {
    let text = "---\nformat: 1\nid: proofs\ntitle: Proofs\n---\n\(steps)\n"
    let (lesson, diagnostics) = LessonReader.read(source: text, file: "proofs.md")
    #expect(diagnostics.map { $0.line() } == [])
    return try #require(lesson)
  }
}
