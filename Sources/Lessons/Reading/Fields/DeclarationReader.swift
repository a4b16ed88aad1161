import Formula

/// Reads `vary`, `given`, `let` and `where`.
struct DeclarationReader {
  let values: ValueReader
  /// The line, from 0, of the fence that holds them.
  let fence: Int
  /// Whether the names hold in the whole step.
  let isOfStep: Bool

  private var text: SourceText { values.log.source }
  private var place: NameScope.Place { .fence(fence) }

  /// The names and conditions among some fields, in their order.
  func declarations(among fields: [Field]) -> Declarations {
    var declarations = Declarations.none
    for field in fields {
      switch field.name {
      case "vary", "given", "let":
        if let declaration = declaration(field) { declarations.names.append(declaration) }
      case "where":
        let condition = values.condition(field.value(in: text), at: .condition(fence))
        if let condition { declarations.conditions.append(condition) }
      default: break
      }
    }
    return declarations
  }

  /// One name and where its value comes from; a broken one still defines its name.
  func declaration(_ field: Field) -> Declaration? {
    guard let label = field.label else { return nil }
    let value = field.value(in: text)
    let origin: Declaration.Origin? =
      if field.name == "let" {
        values.formula(value, at: place).map { .computed($0) }
      } else {
        values.generator(value, at: place).map { .drawn($0) }
      }
    guard Self.isFit(label.text, label.range, values.log) else { return nil }
    values.scope.define(
      label.text, label.range, line: field.lineNumber, fence: fence, isOfStep: isOfStep)
    let position = text.position(ofByte: field.nameRange.lowerBound)
    return origin.map { Declaration(name: label.text, origin: $0, position: position) }
  }

  /// Whether a variable may have a name; one that may not is reported.
  static func isFit(_ name: String, _ range: Range<Int>, _ log: DiagnosticLog) -> Bool {
    guard !Formula.isVariableName(name) else { return true }
    let problem = Formula.isReserved(name) ? NameProblem.hidesFunction(name: name) : .invalid(name)
    log.report(.name(problem), bytes: range)
    return false
  }
}
