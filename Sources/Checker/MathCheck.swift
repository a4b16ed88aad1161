import Canvas
import Formula
import Lessons
import MathText
import Phrases

/// Checks whether the mathematics of a lesson can be set.
struct MathCheck {
  let file: String
  let phrases: Phrases

  /// What is wrong with some formulas, each problem once.
  func findings(in formulas: [TeX]) -> [Finding] {
    var seen: Set<SourcePosition> = []
    return formulas.flatMap { tex in
      problems(of: tex).compactMap { problem in
        let position = position(of: problem.place, in: tex)
        guard seen.insert(position).inserted else { return nil }
        return finding(problem, at: position)
      }
    }
  }

  /// A number stands for every value: what is drawn never changes how a formula is read.
  private func problems(of tex: TeX) -> [MathProblem] {
    let pieces = tex.pieces.map { piece in
      switch piece {
      case .source(let text): MathPiece.tex(text)
      case .value: MathPiece.value("0")
      }
    }
    return MathFormula(pieces).problems
  }

  private func position(of place: MathPlace, in tex: TeX) -> SourcePosition {
    guard tex.places.indices.contains(place.piece) else {
      return tex.places.first ?? SourcePosition(line: 1, column: 1)
    }
    var position = tex.places[place.piece]
    position.column += place.offset
    return position
  }

  private func finding(_ problem: MathProblem, at position: SourcePosition) -> Finding {
    var message = problem.message(in: phrases)
    if let nearest = nearest(to: problem) {
      message += phrases(.diagnosticDidYouMean, ["name": nearest])
    }
    return Finding(
      file: file, position: position, isError: !problem.isHarmless, code: problem.code,
      message: message)
  }

  private func nearest(to problem: MathProblem) -> String? {
    guard let name = problem.unknownName else { return nil }
    switch problem.kind {
    case .unknownRole: return nearestName(to: name, in: Ink.allCases.map(\.name))
    case .unknownEnvironment: return nearest(to: name, in: MathFormula.environmentNames)
    default:
      return nearest(to: name, in: MathFormula.commandNames).map { "\\" + $0 }
    }
  }

  /// The nearest name, first among those that begin with the same letter: `\Gamma` is not `\gamma`.
  private func nearest(to name: String, in names: [String]) -> String? {
    nearestName(to: name, in: names.filter { $0.first == name.first })
      ?? nearestName(to: name, in: names)
  }
}
