import Engine
import Formula
import Lessons
import Phrases
import Scenes

/// The settings of a scene under a reader's hands: which is chosen, and what each stands at.
///
/// They are held against the same table of parameters as lesson files, so that nothing can be set
/// here that a lesson could not say.
public struct SceneControls: Sendable {
  /// The table of parameters; of an author's scene what a reader can change in it.
  public let declaration: SceneDeclaration
  /// The settings as they stand.
  public private(set) var settings: Settings
  /// The chosen setting, by its place.
  public private(set) var chosen = 0
  /// The chosen entry, while those of a row or a matrix are gone through.
  public private(set) var entry: Int?
  /// The field that a value is typed into, while one is.
  var field: TextField?
  /// Why there is no scene of these settings, or why the last change was refused.
  public internal(set) var problem: SceneError?
  /// What to do where an arrow could not change the setting; nothing once something else was done.
  private(set) var advice: Phrase?
  private let given: Settings
  private let values: [String: Value]
  private let sliders: [Slider]

  /// The settings that a lesson gives to a scene.
  init(
    of scene: any Scene, _ block: SceneBlock, _ values: [String: Value]
  ) throws(SceneError) {
    let table = type(of: scene).declaration
    declaration = table.turned(by: scene.sliders)
    sliders = scene.sliders.filter { slider in
      !table.parameters.contains { $0.name == slider.name }
    }
    self.values = values
    var given = try table.settings(block.settings.map(\.written), variables: values)
    for slider in sliders { given.values[slider.name] = .value(Value(slider.value)) }
    self.given = given
    settings = given
  }

  /// The chosen parameter.
  public var parameter: Parameter? {
    declaration.parameters.indices.contains(chosen) ? declaration.parameters[chosen] : nil
  }

  /// How many entries the chosen setting has that can be gone through one by one.
  var entryCount: Int { parameter.map(entryCount) ?? 0 }

  private func entryCount(_ parameter: Parameter) -> Int {
    switch (parameter.kind, settings.values[parameter.name]) {
    case (.words(let words), _): words.count
    case (_, .value(let value)) where value.tensor.rank > 0: value.tensor.count
    default: 0
    }
  }

  /// Whether letters are text now.
  var isTyping: Bool { field != nil }

  /// Back to what the lesson gives.
  mutating func reset() {
    settings = given
    entry = nil
    field = nil
    problem = nil
  }

  /// Whether there is a seed to draw anew.
  var hasSeed: Bool { seedRange != nil }

  private var seedRange: ClosedRange<Int>? {
    let parameter = declaration.parameters.first { $0.name == "seed" }
    guard case .integer(let range) = parameter?.kind else { return nil }
    return range
  }

  /// Puts another seed in place of the one that stands.
  mutating func reseed(_ seed: UInt32) {
    guard let range = seedRange else { return }
    let count = UInt64(clamping: range.upperBound.subtractingReportingOverflow(range.lowerBound).0)
    let offset = count == .max ? UInt64(seed) : UInt64(seed) % (count + 1)
    settings.values["seed"] = .value(Value(range.lowerBound + (Int(exactly: offset) ?? 0)))
  }

  /// Does what is asked.
  mutating func perform(_ command: ControlCommand) {
    advice = nil
    switch command {
    case .choose(let step): choose(by: step)
    case .chooseSetting(let place): choose(place)
    case .change(let step): change(by: step)
    case .toggleEntries: entry = entry == nil && entryCount > 0 ? 0 : nil
    case .beginTyping: beginTyping()
    case .apply: apply()
    case .cancel: if field != nil { field = nil } else { entry = nil }
    case .set(let name, let source): set(name, to: source)
    }
  }

  private mutating func choose(by step: Int) {
    if let entry {
      self.entry = min(max(0, entry + step), max(0, entryCount - 1))
    } else {
      choose(chosen + step)
    }
  }

  private mutating func choose(_ place: Int) {
    entry = nil
    field = nil
    chosen = min(max(0, place), max(0, declaration.parameters.count - 1))
  }

  private mutating func beginTyping() {
    guard let parameter else { return }
    var field = TextField()
    _ = field.insert(settings.values[parameter.name]?.written ?? "")
    self.field = field
  }

  /// Takes what was typed, or says why not and goes on typing.
  private mutating func apply() {
    guard let parameter, let field else { return }
    set(parameter.name, to: field.text)
    if problem == nil { self.field = nil }
  }

  /// Reads a value as a lesson would write it.
  private mutating func set(_ name: String, to source: String) {
    do {
      let read = try declaration.settings(
        [WrittenSetting(name: name, source: source)], variables: values)
      settings.values[name] = read.values[name]
      chosen = declaration.parameters.firstIndex { $0.name == name } ?? chosen
      entry = nil
      problem = nil
    } catch {
      problem = error
    }
  }

  private mutating func change(by step: Int) {
    guard let parameter else { return }
    let found = settings.values[parameter.name]
    if let slider = sliders.first(where: { $0.name == parameter.name }),
      case .value(let value)? = found, let number = value.number
    {
      settings.values[slider.name] = .value(Value(slider.next(number, by: step)))
      return
    }
    guard let next = parameter.kind.stepped(found, entry: entry, by: step) else {
      advice = entryCount > 0 ? .controlsEnterFirst : .controlsNoSteps
      return
    }
    settings.values[parameter.name] = next
  }
}
