import Engine
import Formula

/// Asks for a formula in declared symbols: right is what is equal at many points.
struct FormulaQuestion: QuestionKind {
  static let name = "formula"
  /// The answer, which may also use the variables of the step; nothing in a copy without keys.
  let answer: Formula?
  /// The symbols in which students write.
  let symbols: [Symbol]
  /// What holds at the points at which formulas are compared.
  let domain: Formula?
  /// Further points, by the values of the symbols.
  let witnesses: [[TestValue]]
  /// The functions that a right answer must not use.
  let forbidden: [String]

  /// A name that may stand in an answer, and what it may stand for.
  struct Symbol: Hashable, Sendable {
    /// The name.
    let name: String
    /// What it may stand for.
    let domain: SymbolDomain
  }

  var hasKey: Bool { answer != nil }

  func form(in variant: Variant) -> AnswerForm { .line(.formula(symbols: symbols.map(\.name))) }

  /// Without the author's domain it is not known where a formula need have a value.
  func read(_ input: String, in asking: Asking) -> Grading {
    Grading(taking: input) { grading throws(InputFailure) in
      grading.readAs = try formula(input).description
    }
  }

  func grade(_ input: String, in asking: Asking) throws(GradingError) -> Grading {
    let grader = try FormulaGrader(self, asking)
    var grading = grader.blank(input)
    do {
      let formula = try formula(input)
      grading.readAs = formula.description
      grader.judge(formula, &grading)
    } catch {
      grading.invalid = error.answer
    }
    return grading
  }

  /// The answer itself, which may call functions that students may not.
  func gradeOwnAnswer(in asking: Asking) throws(GradingError) -> Grading {
    let grader = try FormulaGrader(self, asking)
    var grading = grader.blank(grader.answer.source)
    grader.judge(grader.answer, &grading)
    return grading
  }

  func grade(_ branch: Branch, in asking: Asking) throws(BranchError) -> Grading {
    let grader: FormulaGrader
    do throws(GradingError) {
      grader = try FormulaGrader(self, asking)
    } catch {
      throw .grading(error)
    }
    var grading = grader.blank(branch.formula.source)
    grader.judge(branch.formula, &grading)
    if case .formula(let reason)? = grading.invalid?.reason {
      throw .undefined(FormulaError(reason, grading.invalid?.range ?? 0..<0))
    }
    return grading
  }

  private func formula(_ input: String) throws(InputFailure) -> Formula {
    if let problem = RawInput.problem(with: input) { throw InputFailure(problem) }
    do {
      let formula = try Formula(studentInput: input, symbols: Set(symbols.map(\.name)))
      try NumberInput.refuseComparison(in: input)
      return formula
    } catch let failure as InputFailure {
      throw failure
    } catch {
      throw InputFailure(error as? FormulaError)
    }
  }
}

/// Compares formulas with an answer at points that the variant's seed draws.
struct FormulaGrader {
  /// The author's answer.
  let answer: Formula
  private let question: FormulaQuestion
  private let asking: Asking
  private let equivalence: Equivalence

  init(_ question: FormulaQuestion, _ asking: Asking) throws(GradingError) {
    guard let answer = question.answer else { throw .noAnswer }
    self.answer = answer
    self.question = question
    self.asking = asking
    do {
      equivalence = try question.equivalence(to: answer, asking)
    } catch {
      throw .notComparable(error)
    }
  }

  /// An input of which nothing is known yet.
  func blank(_ input: String) -> Grading {
    Grading(input: input, expected: .formula(answer.replacing(asking.variant.values)))
  }

  /// Judges a formula, naming a point where it goes wrong.
  func judge(_ formula: Formula, _ grading: inout Grading) {
    switch equivalence.verdict(on: formula) {
    case .equal:
      let used = question.forbidden.first { formula.functions.contains($0) }
      if let used { grading.refuseForm(.forbidden(used)) } else { grading.settle(1) }
    case .invalid(let error):
      grading.invalid = InvalidAnswer(.formula(error.reason), error.range)
    case .different(let point, let found):
      refuse(formula, .differs(at: symbols(point), found: found, expected: point.answer), &grading)
    case .undefined(let point, let error):
      refuse(formula, .undefined(at: symbols(point), error), &grading)
    }
  }

  private func refuse(_ formula: Formula, _ remark: Grading.Remark, _ grading: inout Grading) {
    if let branch = asking.firstBranch(where: { matches($0, formula) }) {
      grading.take(branch)
    } else {
      grading.settle(0)
      grading.remarks.append(remark)
    }
  }

  private func matches(_ branch: Branch, _ formula: Formula) -> Bool {
    (try? question.equivalence(to: branch.formula, asking))?.verdict(on: formula) == .equal
  }

  private func symbols(_ point: Equivalence.Point) -> [Grading.NamedValue] {
    question.symbols.compactMap { symbol in
      point.symbols[symbol.name].map { Grading.NamedValue(name: symbol.name, value: $0) }
    }
  }
}

extension FormulaQuestion {
  /// The stream of the points; no variable can have its name.
  private static let points = "points()"

  fileprivate func equivalence(
    to formula: Formula, _ asking: Asking
  ) throws(EquivalenceError) -> Equivalence {
    let variant = asking.variant
    var places: [[String: Value]] = []
    for (place, witness) in witnesses.enumerated() {
      places.append(try values(witness, place))
    }
    return try Equivalence(
      to: formula, symbols: symbols.map { ($0.name, $0.domain) },
      conditions: domain.map { [$0] } ?? [], witnesses: places, constants: variant.values,
      stream: RandomStream(seed: variant.seed, path: "\(variant.step)/\(FormulaQuestion.points)"))
  }

  private func values(
    _ witness: [TestValue], _ place: Int
  ) throws(EquivalenceError) -> [String: Value] {
    var values: [String: Value] = [:]
    for value in witness {
      do {
        values[value.name] = try value.formula.value()
      } catch {
        throw .witness(place, error)
      }
    }
    return values
  }
}
