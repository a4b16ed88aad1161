import Engine

/// Whether formulas are equal to an answer: at seeded points of a domain and at given witnesses.
///
/// The points are drawn and the answer is computed once; any number of formulas is then compared
/// with it.
///
/// ```swift
/// let same = try Equivalence(
///   to: Formula("p * (1 - p)"), symbols: [("p", SymbolDomain("real(0, 1)"))],
///   stream: RandomStream(seed: 7, path: "dropout#variance"))
/// same.verdict(on: try Formula("p - p^2"))  // .equal
/// ```
public struct Equivalence: Sendable {
  /// How many points are drawn.
  public static let pointCount = 48
  /// How many of them must be in the domain and give the answer a value.
  public static let leastPoints = 8
  /// How many draws are made before what was found has to do.
  static let draws = 25 * pointCount

  /// A point at which formulas are compared.
  public struct Point: Hashable, Sendable {
    /// The values of the symbols.
    public let symbols: [String: Value]
    /// The value of the answer there.
    public let answer: Value
  }

  /// What a comparison says.
  public enum Verdict: Hashable, Sendable {
    /// Equal at every point.
    case equal
    /// Unequal at a point, where the formula has the value `found`.
    case different(at: Point, found: Value)
    /// Without a value at a point, though not at all of them.
    case undefined(at: Point, FormulaError)
    /// Without a value at any point, so it is no answer at all.
    case invalid(FormulaError)
  }

  /// The points, the witnesses first.
  public let points: [Point]
  private let constants: [String: Value]

  /// Draws the points.
  ///
  /// - Parameters:
  ///   - answer: the formula with which others are compared.
  ///   - symbols: the symbols by name, in the order in which they are declared.
  ///   - conditions: what must hold at a point; one where it does not is drawn again.
  ///   - witnesses: further points, which are not drawn and need not fulfil the conditions.
  ///   - constants: the values of other variables.
  ///   - stream: each symbol is drawn from the stream of its name, split from this one.
  /// - Throws: `EquivalenceError`, all of which are the author's to mend.
  public init(
    to answer: Formula, symbols: [(name: String, domain: SymbolDomain)],
    conditions: [Formula] = [], witnesses: [[String: Value]] = [],
    constants: [String: Value] = [:], stream: RandomStream
  ) throws(EquivalenceError) {
    self.constants = constants
    var points: [Point] = []
    for (place, witness) in witnesses.enumerated() {
      points.append(try Equivalence.witness(witness, place, answer, constants))
    }
    var drawing = try PointDrawing(symbols, conditions, constants, stream)
    points += try drawing.points(of: answer)
    self.points = points
  }

  /// Compares a formula with the answer.
  ///
  /// Integers are equal exactly, real numbers where |a − b| ≤ 1e-9·max(|a|, |b|) + 1e-12. All points
  /// together take at most `FormulaLimits.operations` elementary operations.
  public func verdict(on formula: Formula) -> Verdict {
    var budget = Formula.Budget(operations: FormulaLimits.operations)
    var failure: (point: Point, error: FormulaError)?
    var difference: (point: Point, found: Value)?
    var hasValue = false
    for point in points {
      do throws(FormulaError) {
        let values = constants.merging(point.symbols) { $1 }
        let found = try formula.value(values, within: &budget)
        hasValue = true
        if difference == nil, !Equivalence.areEqual(found, point.answer) {
          difference = (point, found)
        }
      } catch {
        if case .outOfOperations = error.reason { return .invalid(error) }
        failure = failure ?? (point, error)
      }
      if hasValue, difference != nil { break }
    }
    if let failure, !hasValue { return .invalid(failure.error) }
    if let difference { return .different(at: difference.point, found: difference.found) }
    return failure.map { .undefined(at: $0.point, $0.error) } ?? .equal
  }

  /// Whether two values are equal, as `verdict(on:)` says.
  public static func areEqual(_ left: Value, _ right: Value) -> Bool {
    guard left.tensor.shape == right.tensor.shape else { return false }
    if left.isInteger, right.isInteger { return left.tensor == right.tensor }
    let isWhole = left.isInteger || right.isInteger
    return zip(left.tensor.elements, right.tensor.elements).allSatisfy { a, b in
      let reach = 1e-9 * max(abs(a), abs(b)) + 1e-12
      // An integer is never equal to a number that lies nearer to another one.
      return abs(a - b) <= (isWhole ? min(reach, 0.25) : reach)
    }
  }

  private static func witness(
    _ symbols: [String: Value], _ place: Int, _ answer: Formula, _ constants: [String: Value]
  ) throws(EquivalenceError) -> Point {
    do {
      let value = try answer.value(constants.merging(symbols) { $1 })
      return Point(symbols: symbols, answer: value)
    } catch {
      throw .witness(place, error)
    }
  }
}
