import Formula
import Phrases

extension LayerProblem {
  /// The sentence for a reader: what was found and what was expected.
  func message(in phrases: Phrases) -> String {
    switch self {
    case .unknownKind(let found, let expected, let nearest):
      phrases(.layerKind, ["found": found, "expected": codeList(expected)]) + hint(nearest, phrases)
    case .notAnEntry(let found): phrases(.layerNotAnEntry, ["found": found])
    case .unknownEntry(let found, let kind, let expected, let nearest):
      phrases(
        expected.isEmpty ? .layerNoEntries : .layerEntry,
        ["found": found, "kind": kind, "expected": codeList(expected)]) + hint(nearest, phrases)
    case .entryTwice(let found): phrases(.layerEntryTwice, ["found": found])
    case .missing(let entry, let kind): phrases(.layerMissing, ["entry": entry, "kind": kind])
    case .outside(let entry, let found, let range):
      phrases(
        .layerOutside,
        ["entry": entry, "found": found, "low": range.lowerBound, "high": range.upperBound])
    case .formula(let entry, let error): "`\(entry)`: " + error.message(in: phrases)
    case .rowLength(let count): phrases(.layerRow, ["count": count])
    case .engine(let error): error.message(in: phrases)
    }
  }

  private func hint(_ nearest: String?, _ phrases: Phrases) -> String {
    nearest.map { phrases(.sceneDidYouMean, ["nearest": $0]) } ?? ""
  }
}
