import Engine
import Formula

/// Proves the derivations of a lesson by drawing what they are about, many times over.
///
/// Each `value` equals the nearest `value` above it in shape and entry by entry, and each `claim`
/// holds, on every draw, up to |a − b| ≤ 1e-9 · max(1, |a|, |b|). The wrong line of a `slip` question
/// fails on every draw; the values below it are held to its own, as a consistent error goes on.
///
/// ```swift
/// for finding in DerivationProof.findings(in: lesson) {
///   print(finding.position.line, finding.message())
/// }
/// // 12 disproved by seed 0: 9 here, 5 in line 10, for a = 1, b = 2
/// ```
public struct DerivationProof {
  /// How many seeds are drawn.
  public static let seeds = 50
  /// How many elementary operations the proofs of one file may take together.
  public static let operations = 1_000_000_000

  private let step: Step
  private let derivation: Derivation
  /// The place of the line that has to fail, in a `slip` question.
  private let slip: Int?
  private(set) var budget: Formula.Budget
  private(set) var findings: [ProofFinding] = []

  /// Everything in a lesson's derivations that does not hold, at most one finding for each line.
  ///
  /// A step whose variables cannot be drawn is left out: `QuestionTrial` says so. The proofs end
  /// with the operations that they share, which is a finding too.
  ///
  /// - Parameters:
  ///   - seeds: how many draws are made, with the seeds from 0.
  ///   - operations: what all proofs of the lesson may take together.
  public static func findings(
    in lesson: Lesson, seeds: Int = seeds, operations: Int = operations
  ) -> [ProofFinding] {
    var budget = Formula.Budget(operations: operations)
    var findings: [ProofFinding] = []
    for step in lesson.steps {
      for derivation in step.derivations {
        var proof = DerivationProof(step: step, derivation, budget: budget)
        do {
          try proof.run(seeds: seeds, lesson: lesson.id)
        } catch {
          let place = error.position
          let exceeded = ProofFinding(.overBudget(limit: operations), at: place)
          return findings + proof.findings + [exceeded]
        }
        budget = proof.budget
        findings += proof.findings
      }
    }
    return findings
  }

  private init(
    step: Step, _ proved: (derivation: Derivation, slip: Int?), budget: Formula.Budget
  ) {
    self.step = step
    derivation = proved.derivation
    slip = proved.slip
    self.budget = budget
  }

  /// The operations are used up.
  private struct Exceeded: Error {
    let position: SourcePosition
  }

  /// A value of a line, and where the line stands.
  private struct Known {
    let value: Value
    let formula: Formula
    let line: Int
  }

  // MARK: - Draws

  private mutating func run(seeds: Int, lesson: String) throws(Exceeded) {
    for seed in 0..<UInt32(clamping: seeds) {
      guard let variant = try? Variant.draw(step: step, lesson: lesson, seed: seed) else { return }
      guard let values = try values(in: variant) else { return }
      try holdLines(Draw(seed: seed, values: values, declarations: declarations))
    }
  }

  /// What is drawn and computed, the step's names first.
  private var declarations: [Declaration] { step.declarations.names + derivation.givens }

  /// The values of the step's names and of the givens, or nothing where one of them has none.
  ///
  /// A name is given once in a step, so each has a stream of its own, as in a variant.
  private mutating func values(in variant: Variant) throws(Exceeded) -> [String: Value]? {
    var values = variant.values
    for given in derivation.givens {
      let above = values
      var stream = RandomStream(seed: variant.seed, path: "\(variant.step)/\(given.name)")
      let value = try attempt(at: given.position) { (budget) throws(FormulaError) in
        switch given.origin {
        case .computed(let formula): return try formula.value(above, within: &budget)
        case .drawn(let generator):
          return try generator.draw(from: &stream, variables: above, within: &budget)
        }
      }
      switch value {
      case .success(let value): values[given.name] = value
      case .failure(let error):
        let draw = Draw(seed: variant.seed, values: values, declarations: declarations)
        report(
          .givenUndefined(name: given.name, error, draw.witness(of: given.origin.variables)),
          at: given.position)
        return nil
      }
    }
    return values
  }

  // MARK: - Lines

  private mutating func holdLines(_ draw: Draw) throws(Exceeded) {
    var above: Known?
    for (place, line) in derivation.lines.enumerated() where !isSettled(line) {
      let isSlip = place == slip
      switch line.proof {
      case .words: continue
      case .claim(let claim): try hold(claim, of: line, isSlip: isSlip, draw)
      case .value(let formula):
        let value = try attempt(at: line.position) { (budget) throws(FormulaError) in
          try formula.value(draw.values, within: &budget)
        }
        guard let value = defined(value, formula, line, draw) else { continue }
        if let above {
          compare(Known(value: value, formula: formula, line: 0), above, line, isSlip, draw)
        }
        above = Known(value: value, formula: formula, line: line.position.line)
      }
    }
  }

  /// Whether nothing more is to be learnt of a line; a value is still needed by the lines below it.
  private func isSettled(_ line: DerivationLine) -> Bool {
    findings.contains { finding in
      switch finding.kind {
      case .claimFails, .lineUndefined: finding.position == line.position
      default: false
      }
    }
  }

  private mutating func hold(
    _ claim: Formula, of line: DerivationLine, isSlip: Bool, _ draw: Draw
  ) throws(Exceeded) {
    let result = try attempt(at: line.position) { (budget) throws(FormulaError) in
      try claim.refutation(draw.values, within: &budget)
    }
    guard let found = defined(result, claim, line, draw) else { return }
    let witness = draw.witness(of: claim.variables)
    if isSlip {
      if found == nil { report(.slipHolds(witness), at: line.position) }
    } else if let found {
      report(.claimFails(found, witness), at: line.position)
    }
  }

  private mutating func compare(
    _ known: Known, _ above: Known, _ line: DerivationLine, _ isSlip: Bool, _ draw: Draw
  ) {
    let witness = draw.witness(of: known.formula.variables.union(above.formula.variables))
    let (found, expected) = (known.value.tensor.shape, above.value.tensor.shape)
    let refutation = known.value.refutation(ofEqualityWith: above.value)
    if isSlip {
      if found == expected, refutation == nil { report(.slipHolds(witness), at: line.position) }
    } else if found != expected {
      report(
        .shapesDiffer(found: found, expected: expected, line: above.line, witness),
        at: line.position)
    } else if let refutation {
      report(.valuesDiffer(refutation, line: above.line, witness), at: line.position)
    }
  }

  /// The result, or nothing where there is none, which is reported.
  private mutating func defined<Result>(
    _ result: Swift.Result<Result, FormulaError>, _ formula: Formula, _ line: DerivationLine,
    _ draw: Draw
  ) -> Result? {
    switch result {
    case .success(let value): return value
    case .failure(let error):
      report(.lineUndefined(error, draw.witness(of: formula.variables)), at: line.position)
      return nil
    }
  }

  // MARK: - Operations and findings

  /// A result or its error; where the operations of all proofs run out, the end.
  private mutating func attempt<Result>(
    at position: SourcePosition,
    _ compute: (inout Formula.Budget) throws(FormulaError) -> Result
  ) throws(Exceeded) -> Swift.Result<Result, FormulaError> {
    let isShort = budget.operations < FormulaLimits.operations
    do {
      return .success(try compute(&budget))
    } catch {
      if isShort, case .outOfOperations = error.reason { throw Exceeded(position: position) }
      return .failure(error)
    }
  }

  /// Notes a finding; of each place the first is enough.
  private mutating func report(_ kind: ProofFinding.Kind, at position: SourcePosition) {
    guard !findings.contains(where: { $0.position == position }) else { return }
    findings.append(ProofFinding(kind, at: position))
  }
}

extension Step {
  /// What is proved of the step from top to bottom: its derivations, and that of its question with
  /// the line that has to fail.
  var derivations: [(derivation: Derivation, slip: Int?)] {
    blocks.compactMap { block in
      switch block {
      case .derivation(let derivation): return (derivation, nil)
      case .question:
        return (question?.kind as? SlipQuestion).map { ($0.derivation, $0.slip) }
      default: return nil
      }
    }
  }
}

extension Declaration.Origin {
  /// The names that the value depends on directly.
  var variables: Set<String> {
    switch self {
    case .drawn(let generator): generator.variables
    case .computed(let formula): formula.variables
    }
  }
}

/// One draw of everything that a derivation is about.
private struct Draw {
  let seed: UInt32
  let values: [String: Value]
  let declarations: [Declaration]

  /// The seed, and the drawn values on which names depend.
  func witness(of names: Set<String>) -> ProofFinding.Witness {
    var needed = names
    var drawn: [ProofFinding.DrawnValue] = []
    for declaration in declarations.reversed() where needed.contains(declaration.name) {
      needed.formUnion(declaration.origin.variables)
      guard case .drawn = declaration.origin, let value = values[declaration.name] else { continue }
      drawn.append(ProofFinding.DrawnValue(name: declaration.name, value: value))
    }
    return ProofFinding.Witness(seed: seed, drawn: drawn.reversed())
  }
}
