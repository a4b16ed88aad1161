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
      settings.append(
        SceneSetting(WrittenSetting(name: field.name, source: slice.text), position: position))
    }
    if isFixed { checkFit(settings, fields) }
    return settings
  }

  /// Whether a setting has one value, whatever is drawn, and it is allowed.
  private func check(_ field: Field, _ slice: SourceSlice) -> Bool {
    guard let parameter = parameter(of: field) else { return false }
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
      let field = named.indices.contains(place) ? named[place] : named.first
      let range = field.map { $0.value(in: text).fileRange } ?? fence.range
      fence.log.report(.scene(.settings(error)), bytes: range)
    }
  }
}

/// Tells which formulas have a value that no draw changes and that is soon computed.
final class ConstantBudget {
  private var budget = Formula.Budget(operations: 1_000_000)

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
