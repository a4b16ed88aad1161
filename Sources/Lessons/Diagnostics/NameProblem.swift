import Phrases

/// What is wrong with the name of a variable.
public enum NameProblem: Error, Hashable, Sendable {
  /// A name that nothing defines.
  case undefined(name: String, nearest: String?)
  /// A name that nothing uses.
  case unused(name: String)
  /// A name that is defined twice.
  case duplicate(name: String, line: Int)
  /// A name that is used above its definition.
  case early(name: String, line: Int)
  /// A name that a function has.
  case hidesFunction(name: String)
  /// Something that cannot be a name.
  case invalid(String)
}

extension NameProblem {
  /// The sentence for this problem, and what fills it.
  var wording: Wording {
    switch self {
    case .undefined(let name, let nearest):
      Wording(.nameUndefined, ["name": .text(name)], nearest: nearest)
    case .unused(let name): Wording(.nameUnused, ["name": .text(name)])
    case .duplicate(let name, let line):
      Wording(.nameDuplicate, ["name": .text(name), "line": .number(line)])
    case .early(let name, let line):
      Wording(.nameEarly, ["name": .text(name), "line": .number(line)])
    case .hidesFunction(let name): Wording(.nameHidesFunction, ["name": .text(name)])
    case .invalid(let found): Wording(.nameInvalid, ["found": .text(found)])
    }
  }
}
