import Engine

/// Draws points at which the conditions hold and an answer has a value.
struct PointDrawing {
  private let regions: [(name: String, region: SymbolDomain.Region)]
  private let conditions: [Formula]
  private let constants: [String: Value]
  private var streams: [RandomStream]

  init(
    _ symbols: [(name: String, domain: SymbolDomain)], _ conditions: [Formula],
    _ constants: [String: Value], _ stream: RandomStream
  ) throws(EquivalenceError) {
    var regions: [(String, SymbolDomain.Region)] = []
    for symbol in symbols {
      do {
        regions.append((symbol.name, try symbol.domain.region(constants)))
      } catch {
        throw .domain(symbol.name, error)
      }
    }
    self.regions = regions
    self.conditions = conditions
    self.constants = constants
    streams = symbols.map { stream.split($0.name) }
  }

  /// The points, at least as many as an author owes.
  mutating func points(of answer: Formula) throws(EquivalenceError) -> [Equivalence.Point] {
    var points: [Equivalence.Point] = []
    var budget = Formula.Budget(operations: 10 * FormulaLimits.operations)
    var failure: FormulaError?
    for _ in 0..<Equivalence.draws where points.count < Equivalence.pointCount {
      let symbols = try draw()
      let values = constants.merging(symbols) { $1 }
      guard try holds(values, &budget) else { continue }
      do {
        let value = try answer.value(values, within: &budget)
        points.append(Equivalence.Point(symbols: symbols, answer: value))
      } catch {
        failure = failure ?? error
      }
    }
    guard points.count >= Equivalence.leastPoints else {
      throw .tooFewPoints(points.count, failure)
    }
    return points
  }

  private mutating func draw() throws(EquivalenceError) -> [String: Value] {
    var symbols: [String: Value] = [:]
    for place in regions.indices {
      do {
        symbols[regions[place].name] = try regions[place].region.draw(from: &streams[place])
      } catch {
        throw .domain(regions[place].name, error)
      }
    }
    return symbols
  }

  private func holds(
    _ values: [String: Value], _ budget: inout Formula.Budget
  ) throws(EquivalenceError) -> Bool {
    for (place, condition) in conditions.enumerated() {
      do {
        guard try condition.value(values, within: &budget).holds else { return false }
      } catch {
        throw .condition(place, error)
      }
    }
    return true
  }
}
