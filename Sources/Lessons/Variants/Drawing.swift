import Engine
import Formula

/// Draws the variables of a step until its conditions hold.
struct Drawing {
  /// How many rounds may fail in a row.
  static let rounds = 1000
  /// How many elementary operations all rounds together may take.
  static let operations = 5 * FormulaLimits.operations

  private let declarations: Declarations
  private var streams: [String: RandomStream] = [:]
  private var budget = Formula.Budget(operations: Drawing.operations)

  /// What came of a round.
  private enum Round {
    case holds([String: Value])
    case fails(VariantError)
  }

  /// A drawing of declared names, each from its own stream.
  init(declarations: Declarations, stream: (String) -> RandomStream) {
    self.declarations = declarations
    for declaration in declarations.names {
      guard case .drawn = declaration.origin else { continue }
      streams[declaration.name] = stream(declaration.name)
    }
  }

  /// The values of the first round in which everything has a value and every condition holds.
  ///
  /// Where nothing is drawn there is only one round; elsewhere they end when their operations do.
  mutating func values() throws(VariantError) -> [String: Value] {
    var last: VariantError?
    var rounds = 0
    while rounds < (streams.isEmpty ? 1 : Drawing.rounds), rounds == 0 || budget.operations > 0 {
      switch round() {
      case .holds(let values): return values
      case .fails(let error): last = error
      }
      rounds += 1
    }
    guard let last else { return [:] }
    throw streams.isEmpty ? last : .exhausted(rounds: rounds, last: last)
  }

  private mutating func round() -> Round {
    var values: [String: Value] = [:]
    var failure: VariantError?
    for declaration in declarations.names {
      do {
        values[declaration.name] = try value(of: declaration, among: values)
      } catch {
        failure = failure ?? .undefined(name: declaration.name, error)
      }
    }
    return failure.map(Round.fails) ?? judged(values)
  }

  /// A stream goes on from round to round, whatever became of the other names.
  private mutating func value(
    of declaration: Declaration, among values: [String: Value]
  ) throws(FormulaError) -> Value {
    switch declaration.origin {
    case .computed(let formula): return try formula.value(values, within: &budget)
    case .drawn(let generator):
      guard var stream = streams[declaration.name] else {
        throw FormulaError(.unknownVariable(declaration.name, nearest: nil), 0..<0)
      }
      defer { streams[declaration.name] = stream }
      return try generator.draw(from: &stream, variables: values)
    }
  }

  private mutating func judged(_ values: [String: Value]) -> Round {
    for condition in declarations.conditions {
      do {
        guard try condition.value(values, within: &budget).holds else {
          return .fails(.conditionFails(condition))
        }
      } catch {
        return .fails(.undefined(name: nil, error))
      }
    }
    return .holds(values)
  }
}

extension Question {
  /// The items that the question asks about, in the order of the file.
  public var items: [Item] { kind.items }

  /// The items in the order in which a stream puts them: place i shows item p(i) of the file.
  func shown(in stream: inout RandomStream) -> [Item] {
    var items = items
    switch kind.arrangement {
    case .file: return items
    case .shuffled: break
    case .shuffledByID: items.sort { $0.id < $1.id }
    }
    return stream.permutation(items.count).map { items[$0] }
  }

  /// The items in the order of ids, those that are not named after them.
  func items(inOrder order: [String]) -> [Item] {
    let named = order.compactMap { id in items.first { $0.id == id } }
    return named + items.filter { !order.contains($0.id) }
  }
}
