import Scenes

/// The fields of each fence and of each kind of question.
enum FieldTables {
  typealias Rule = FieldTable.FieldRule

  /// The fields of `values`.
  static let values = FieldTable(owner: "values", rules: [vary, condition, named])

  /// The fields of `derivation`.
  static let derivation = FieldTable(
    owner: "derivation",
    rules: [
      Rule(name: "given", hasLabel: true, repeats: true), named, line(with: []),
    ])

  /// A line of a derivation, with what may be nested in it beside what every line may have.
  static func line(with more: [Rule]) -> Rule {
    Rule(
      name: "line", repeats: true, isRequired: true,
      nested: [Rule(name: "value"), Rule(name: "claim"), Rule(name: "because")] + more)
  }

  /// The field by which a scene may be wider than the smallest screen.
  static let wide = "wide"

  /// The fields of a scene: its settings, and `wide`.
  static func scene(_ declaration: SceneDeclaration) -> FieldTable {
    let table = settings(of: declaration)
    return FieldTable(owner: table.owner, rules: table.rules + [Rule(name: wide)])
  }

  /// The settings of a scene alone.
  static func settings(of declaration: SceneDeclaration) -> FieldTable {
    FieldTable(
      owner: "scene " + declaration.name,
      rules: declaration.parameters.flatMap(rules))
  }

  /// The fields of one setting: a list of layers may stand in one field, or in a line for each.
  private static func rules(of parameter: Parameter) -> [Rule] {
    if case .statement(let statement) = parameter.kind {
      let nested = statement.nested.map { Rule(name: $0) }
      let repeats = statement != .plot
      return [Rule(name: parameter.name, hasLabel: true, repeats: repeats, nested: nested)]
    }
    guard let line = parameter.lineName else { return [Rule(name: parameter.name)] }
    let lines = Rule(name: line, repeats: true)
    return line == parameter.name ? [lines] : [Rule(name: parameter.name), lines]
  }

  /// The fields of a kind of question that has some of its own.
  static func question(_ kind: String, _ own: [Rule]) -> FieldTable {
    FieldTable(owner: "question " + kind, rules: [vary, condition, named] + own + common)
  }

  private static let vary = Rule(name: "vary", hasLabel: true, repeats: true)
  private static let condition = Rule(name: "where", repeats: true)
  static let named = Rule(name: "let", hasLabel: true, repeats: true)
  /// The answer of a kind that has one.
  static let answer = Rule(name: "answer", isRequired: true)
  /// A known wrong answer.
  static let branch = Rule(
    name: "when", hasLabel: true, repeats: true,
    nested: [Rule(name: "say"), Rule(name: "credit"), Rule(name: "if")])
  /// Words after the field.
  static let unit = Rule(name: "unit")
  /// Whether items are shuffled.
  static let shuffle = Rule(name: "shuffle")
  private static let common = [
    Rule(name: "hint", repeats: true, nested: [Rule(name: "cost")]),
    Rule(name: "explain"), Rule(name: "points"), Rule(name: "attempts"),
    Rule(name: "test", repeats: true), Rule(name: "trace"),
  ]
}
