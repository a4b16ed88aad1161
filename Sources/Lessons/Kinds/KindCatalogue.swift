/// Every kind of question; a new one is named here and nowhere else.
enum KindCatalogue {
  static let all: [any ReadableKind.Type] = [
    IntegerQuestion.self, ChoiceQuestion.self, ChoicesQuestion.self,
  ]

  /// The names of the kinds, in the order of the alphabet.
  static let names = all.map { $0.name }.sorted()

  /// The kind of a name.
  static func kind(named name: String) -> (any ReadableKind.Type)? {
    all.first { $0.name == name }
  }
}
