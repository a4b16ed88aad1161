/// The names of one step, or of the introduction: where they are defined and where they are used.
final class NameScope {
  /// Which names hold at a place.
  enum Place: Equatable {
    /// Among the words, the scenes and the items of a step: all of its variables.
    case step
    /// In a field of a fence that begins at a line: those above it, and the step's.
    case fence(Int)
    /// In a condition of a fence: all of its names.
    case condition(Int)
    /// Where no name holds.
    case nowhere

    fileprivate var fence: Int? {
      switch self {
      case .fence(let line), .condition(let line): line
      case .step, .nowhere: nil
      }
    }
  }

  private struct Definition {
    let name: String
    let range: Range<Int>
    let line: Int
    let fence: Int
  }

  private struct Use {
    let name: String
    let range: Range<Int>
    let place: Place
    /// How many names had been defined when it was read.
    let definedCount: Int
  }

  private struct Key: Hashable {
    let name: String
    /// The fence in which the name holds, or nothing where it holds in the whole step.
    let fence: Int?
  }

  private var definitions: [Definition] = []
  private var uses: [Use] = []
  private var mentioned: Set<String> = []
  /// The first definition of each name where it holds.
  private var held: [Key: Int] = [:]

  /// Notes that a name is defined, after its own value was read.
  func define(_ name: String, _ range: Range<Int>, line: Int, fence: Int, isOfStep: Bool) {
    let key = Key(name: name, fence: isOfStep ? nil : fence)
    held[key] = held[key] ?? definitions.count
    definitions.append(Definition(name: name, range: range, line: line, fence: fence))
  }

  /// Notes that a name is used.
  func use(_ name: String, _ range: Range<Int>, _ place: Place) {
    uses.append(
      Use(name: name, range: range, place: place, definedCount: definitions.count))
  }

  /// Notes names that may be used where a formula could not be read.
  func mention(_ names: Set<String>) { mentioned.formUnion(names) }

  /// Reports names that are defined twice, used without a definition or above it, or not used; a
  /// copy without keys has lost what used some.
  func check(_ log: DiagnosticLog, reportsUnused: Bool = true) {
    let repeated = reportDuplicates(log)
    let used = Set(uses.compactMap { check($0, log) })
    guard reportsUnused else { return }
    for (index, definition) in definitions.enumerated()
    where !used.contains(index) && !repeated.contains(index)
      && !mentioned.contains(definition.name)
    {
      log.report(.name(.unused(name: definition.name)), bytes: definition.range)
    }
  }

  private func reportDuplicates(_ log: DiagnosticLog) -> Set<Int> {
    var first: [String: Int] = [:]
    var repeated: Set<Int> = []
    for (index, definition) in definitions.enumerated() {
      guard let earlier = first[definition.name] else {
        first[definition.name] = index
        continue
      }
      repeated.insert(index)
      let line = definitions[earlier].line
      log.report(.name(.duplicate(name: definition.name, line: line)), bytes: definition.range)
    }
    return repeated
  }

  /// Reports a use that no name stands for; returns the definition that it means.
  private func check(_ use: Use, _ log: DiagnosticLog) -> Int? {
    guard use.place != .nowhere, let index = definition(of: use) else {
      log.report(
        .name(.undefined(name: use.name, nearest: nearest(to: use, log))), bytes: use.range)
      return nil
    }
    let definition = definitions[index]
    if case .fence(definition.fence) = use.place, index >= use.definedCount {
      log.report(.name(.early(name: use.name, line: definition.line)), bytes: use.range)
    }
    return index
  }

  private func definition(of use: Use) -> Int? {
    held[Key(name: use.name, fence: nil)]
      ?? use.place.fence.flatMap { held[Key(name: use.name, fence: $0)] }
  }

  private func nearest(to use: Use, _ log: DiagnosticLog) -> String? {
    guard use.place != .nowhere, log.canSuggest else { return nil }
    let known = held.keys.filter { $0.fence == nil || $0.fence == use.place.fence }
    return log.nearest(to: use.name, in: known.map(\.name).sorted())
  }
}
