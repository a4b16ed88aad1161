/// Every kind of question; a new one is named here and nowhere else.
enum KindCatalogue {
  static let all: [any ReadableKind.Type] = [
    IntegerQuestion.self, NumberQuestion.self, MatrixQuestion.self, ShapeQuestion.self,
    FormulaQuestion.self, ChoiceQuestion.self, ChoicesQuestion.self,
    OrderQuestion.self, MatchQuestion.self, CellsQuestion.self, SlipQuestion.self,
    PredictQuestion.self, TextQuestion.self,
  ]

  /// The names of the kinds, in the order of the alphabet.
  static let names = all.map { $0.name }.sorted()

  /// The kind of a name.
  static func kind(named name: String) -> (any ReadableKind.Type)? {
    all.first { $0.name == name }
  }
}
