import Formula
import Scenes

extension FenceReader {
  /// The scene of a `scene` fence, or nothing where there is no scene of that name.
  func scene(_ name: String) -> SceneBlock? {
    guard let declaration = sceneDeclaration(name, bytes: fence.words[1]) else { return nil }
    let fields = fields(FieldTables.scene(declaration))
    let wide = fields.first { $0.name == FieldTables.wide }
    let isWide = wide.flatMap {
      SimpleValues(text: source.text, log: log)
        .flag($0, yes: "yes", no: "no", expected: .expectedFlag)
    }
    let settings = SettingsReader(declaration: declaration, fence: self)
      .settings(fields.filter { $0.name != FieldTables.wide })
    return SceneBlock(
      name: name, settings: settings, isWide: isWide ?? false,
      position: source.text.position(ofByte: range.lowerBound))
  }
}

extension FenceReader {
  /// What the scene of a name declares; an unknown one is reported.
  func sceneDeclaration(_ name: String, bytes: Range<Int>) -> SceneDeclaration? {
    if let declaration = SceneCatalogue.declaration(named: name) { return declaration }
    let names = SceneCatalogue.all.map(\.name)
    let nearest = log.nearest(to: name, in: names)
    log.report(.scene(.unknown(name, expected: names, nearest: nearest)), bytes: bytes)
    return nil
  }
}

/// Reads the settings of a scene and holds them against its table.
struct SettingsReader {
  let declaration: SceneDeclaration
  let fence: FenceReader

  private var text: SourceText { fence.source.text }

  func settings(_ fields: [Field]) -> [SceneSetting] {
    var settings: [SceneSetting] = []
    var isFixed = true
    for field in fields {
      let slice = field.value(in: text)
      isFixed = check(field, slice) && isFixed
      let position = text.position(ofByte: slice.fileRange.lowerBound)
      settings.append(SceneSetting(written(field, slice), position: position))
    }
    if isFixed, isClosed(settings) { checkFit(settings, fields) }
    return settings
  }

  /// Whether a setting has one value, whatever is drawn, and it is allowed.
  private func check(_ field: Field, _ slice: SourceSlice) -> Bool {
    guard let parameter = parameter(of: field) else { return false }
    if case .statement(let kind) = parameter.kind {
      StatementReader(fence: fence).read(field, kind)
      return true
    }
    var isFixed = true
    for range in parameter.formulas(in: slice.text) {
      let formula = fence.values.formula(slice.trimmed(range), at: .step)
      isFixed = (formula.map(fence.source.constants.canCompute) ?? false) && isFixed
    }
    guard isFixed else { return false }
    do {
      _ = try parameter.setting(slice.text)
      return true
    } catch {
      fence.log.report(.scene(.settings(error)), bytes: slice.fileRange)
      return false
    }
  }

  /// A setting with its label and what is nested in it.
  private func written(_ field: Field, _ slice: SourceSlice) -> WrittenSetting {
    WrittenSetting(
      name: field.name, label: field.label?.text, source: slice.text,
      nested: field.nested.map { nested in
        WrittenSetting.Nested(name: nested.name, source: nested.value(in: text).text)
      })
  }

  /// Whether statements use nothing of the step's, so that they can be computed here and now.
  private func isClosed(_ settings: [SceneSetting]) -> Bool {
    let statements = settings.map(\.written).filter { $0.label != nil }
    guard !statements.isEmpty else { return true }
    let used = statements.reduce(into: Set<String>()) { $0.formUnion($1.variables) }
    return used.isSubset(of: statements.compactMap(\.label))
      && fence.source.constants.canComputeScene()
  }

  private func parameter(of field: Field) -> Parameter? {
    declaration.parameters.first { $0.name == field.name || $0.lineName == field.name }
  }

  private func checkFit(_ settings: [SceneSetting], _ fields: [Field]) {
    do {
      _ = try SceneCatalogue.scene(
        named: declaration.name, settings: settings.map(\.written))
    } catch {
      let named = fields.filter { parameter(of: $0)?.name == error.parameter }
      let place = named.count > 1 ? (error.layer ?? 1) - 1 : 0
      let labelled = fields.first { $0.label != nil && $0.label?.text == error.label }
      let field = labelled ?? (named.indices.contains(place) ? named[place] : named.first)
      let range = field.map { $0.value(in: text).fileRange } ?? fence.range
      fence.log.report(.scene(.settings(error)), bytes: range)
    }
  }
}

/// Tells which formulas have a value that no draw changes and that is soon computed.
final class ConstantBudget {
  private var budget = Formula.Budget(operations: 1_000_000)
  /// How many more scenes of an author's own are computed while a file is read.
  private var scenes = 20

  /// Whether one more scene of an author's own may be computed.
  func canComputeScene() -> Bool {
    scenes -= 1
    return scenes >= 0
  }

  /// Whether a formula uses no variables and is within what one file may spend.
  func canCompute(_ formula: Formula) -> Bool {
    guard formula.variables.isEmpty, budget.operations > 0 else { return false }
    do {
      let value = try formula.value([:], within: &budget)
      budget.operations -= value.tensor.count
      return true
    } catch {
      if case .outOfOperations = error.reason { budget.operations = 0 }
      return budget.operations > 0
    }
  }
}
