import Formula

/// Tries a question as students will, before any student sees it.
///
/// The author's own answer, every branch and every test is given to the grader, and junk.
///
/// ```swift
/// for finding in QuestionTrial.findings(step: step, lesson: "convolution-1d") {
///   print(finding.position.line, finding.severity, finding.message())
/// }
/// ```
public struct QuestionTrial {
  /// How many seeds are tried.
  public static let seeds = 50

  private let step: Step
  private let question: Question
  private let lesson: String
  private let variants: [Variant]

  /// Everything that is wrong with the variants and the question of a step.
  public static func findings(
    step: Step, lesson: String, seeds: Int = QuestionTrial.seeds
  ) -> [QuestionFinding] {
    var variants: [Variant] = []
    for seed in 0..<UInt32(clamping: seeds) {
      do {
        variants.append(try Variant.draw(step: step, lesson: lesson, seed: seed))
      } catch {
        return [
          QuestionFinding(
            .notDrawn(seed: seed, error), at: step.question?.position ?? step.position)
        ]
      }
    }
    guard let question = step.question, question.kind.hasKey else { return [] }
    let trial = QuestionTrial(
      step: step, question: question, lesson: lesson, variants: variants)
    return trial.answerFindings() + trial.countFindings() + trial.branchFindings()
      + trial.testFindings() + trial.junkFindings()
  }

  // MARK: - The author's answer

  private func answerFindings() -> [QuestionFinding] {
    for variant in variants {
      if let problem = problem(withAnswerIn: variant) {
        return [QuestionFinding(problem, at: question.position)]
      }
    }
    return []
  }

  private func problem(withAnswerIn variant: Variant) -> QuestionFinding.Kind? {
    do {
      let grading = try question.kind.gradeOwnAnswer(in: asking(variant))
      guard grading.verdict != .correct else { return nil }
      return .answerRefused(seed: variant.seed, grading.verdict)
    } catch {
      return .notGraded(seed: variant.seed, error)
    }
  }

  private func asking(_ variant: Variant) -> Asking {
    Asking(branches: question.branches, variant: variant)
  }

  /// A question that varies and yet is always the same.
  private func countFindings() -> [QuestionFinding] {
    let varies = step.declarations.names.contains { declaration in
      if case .drawn = declaration.origin { true } else { false }
    }
    guard varies, VariantCount.of(step, lesson: lesson) == .exactly(1) else { return [] }
    return [QuestionFinding(.oneVariant, at: question.position)]
  }

  // MARK: - Branches

  private func branchFindings() -> [QuestionFinding] {
    question.branches.flatMap { branch in
      findings(of: branch).map { QuestionFinding($0, at: branch.position) }
    }
  }

  /// What became of a branch in one variant.
  private enum Outcome: Equatable {
    case absent
    case equalsAnswer
    case known
    case takenBy(String?)
    case undefined(QuestionFinding.Kind)
  }

  private func findings(of branch: Branch) -> [QuestionFinding.Kind] {
    let outcomes = variants.map { outcome(of: branch, in: $0) }
    for case .undefined(let kind) in outcomes { return [kind] }
    let present = outcomes.filter { $0 != .absent }
    let equal = present.count { $0 == .equalsAnswer }
    if present.isEmpty { return [.branchNeverExists(id: branch.id)] }
    if equal == present.count { return [.branchEqualsAnswer(id: branch.id)] }
    if !present.contains(.known) {
      return present.compactMap { outcome in
        guard case .takenBy(let other) = outcome else { return nil }
        return .branchNeverWins(id: branch.id, other: other ?? "")
      }.prefix(1).map { $0 }
    }
    guard 2 * equal > outcomes.count else { return [] }
    return [.branchOftenEqualsAnswer(id: branch.id, count: equal, of: outcomes.count)]
  }

  private func outcome(of branch: Branch, in variant: Variant) -> Outcome {
    do {
      guard try branch.condition?.value(variant.values).holds ?? true else { return .absent }
    } catch {
      return .undefined(.branchUndefined(id: branch.id, seed: variant.seed, error))
    }
    do {
      let grading = try question.kind.grade(branch, in: asking(variant))
      if grading.verdict == .correct { return .equalsAnswer }
      return grading.misconception == branch.id ? .known : .takenBy(grading.misconception)
    } catch {
      return outcome(of: error, branch, variant)
    }
  }

  /// Where the question itself cannot be graded, that is found already.
  private func outcome(of error: BranchError, _ branch: Branch, _ variant: Variant) -> Outcome {
    switch error {
    case .undefined(let error):
      .undefined(.branchUndefined(id: branch.id, seed: variant.seed, error))
    case .unfit(let value): .undefined(.branchUnfit(id: branch.id, value))
    case .grading: .equalsAnswer
    }
  }

  // MARK: - Tests

  private func testFindings() -> [QuestionFinding] {
    question.tests.compactMap { test in
      problem(with: test).map { QuestionFinding($0, at: test.position) }
    }
  }

  private func problem(with test: QuestionTest) -> QuestionFinding.Kind? {
    do {
      let values = try test.values.reduce(into: [String: Value]()) { values, value in
        values[value.name] = try value.formula.value()
      }
      let variant = try Variant.given(values, step: step, lesson: lesson)
      if let problem = try valueOutside(variant) { return problem }
      let grading = try Grader.grade(test.input, of: question, in: variant)
      let isMet =
        grading.verdict.rawValue == test.expected || grading.misconception == test.expected
      return isMet
        ? nil
        : .testFails(
          input: test.input, expected: test.expected,
          found: grading.misconception ?? grading.verdict.rawValue)
    } catch let error as FormulaError {
      return .testUndefined(error)
    } catch let error as VariantError {
      return .testNotDrawn(error)
    } catch let error as GradingError {
      return .notGraded(seed: 0, error)
    } catch {
      return nil
    }
  }

  /// A value that its generator could not draw: no student will see such a variant.
  private func valueOutside(_ variant: Variant) throws(FormulaError) -> QuestionFinding.Kind? {
    for declaration in step.declarations.names {
      guard case .drawn(let generator) = declaration.origin,
        let value = variant.values[declaration.name],
        try !generator.contains(value, variables: variant.values)
      else { continue }
      return .testValueOutside(
        name: declaration.name, found: value.display, generator: generator.source)
    }
    return nil
  }

  // MARK: - Junk

  /// Inputs that are no answer to anything.
  static let junk: [(name: String, input: String)] = [
    ("nothing", ""), ("NaN", "NaN"), ("inf", "inf"), ("-inf", "-inf"),
    ("a megabyte of 1", String(repeating: "1", count: 1_000_000)),
    ("a megabyte of (", String(repeating: "(", count: 1_000_000)), ("an emoji", "🙂"),
  ]

  /// Junk is invalid, and nothing else; but the empty set is an answer where cells or items are
  /// marked, and a word that is none of the answers is wrong.
  private func junkFindings() -> [QuestionFinding] {
    guard let variant = variants.first else { return [] }
    return QuestionTrial.junk.compactMap { junk in
      if junk.input.isEmpty, question.kind.takesNothing { return nil }
      guard let grading = try? Grader.grade(junk.input, of: question, in: variant),
        grading.verdict != .invalid
      else { return nil }
      if question.kind.takesWords, grading.verdict == .wrong { return nil }
      return QuestionFinding(
        .junkAccepted(junk.name, grading.verdict), at: question.position)
    }
  }
}
