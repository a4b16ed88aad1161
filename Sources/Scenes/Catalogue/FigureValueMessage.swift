import Phrases

extension FigureValueError {
  /// The sentence for an author, without a full stop.
  public func message(in phrases: Phrases = .english) -> String {
    switch self {
    case .noFigure(let name, let known, let nearest):
      phrases(.figureNone, ["name": name, "known": FigureValueError.list(known)])
        + FigureValueError.suggestion(nearest, phrases)
    case .noPart(nil, let figure, let known, _):
      phrases(.figurePartNeeded, ["figure": figure, "known": FigureValueError.list(known)])
    case .noPart(let part?, let figure, let known, let nearest):
      phrases(
        known.isEmpty ? .figureWhole : .figureNoPart,
        ["part": part, "figure": figure, "known": FigureValueError.list(known)])
        + FigureValueError.suggestion(nearest, phrases)
    case .noNumbers(let figure): phrases(.figureNoNumbers, ["figure": figure])
    case .outside(let indices, let shape):
      phrases(.figureOutside, ["index": indices.description, "shape": shape.description])
    case .notKnown(let figure): phrases(.figureNotKnown, ["figure": figure])
    }
  }

  private static func list(_ names: [String]) -> String {
    names.map { "`\($0)`" }.joined(separator: ", ")
  }

  private static func suggestion(_ nearest: String?, _ phrases: Phrases) -> String {
    nearest.map { phrases(.diagnosticDidYouMean, ["name": $0]) } ?? ""
  }
}
