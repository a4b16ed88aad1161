import Formula

/// Collects what is wrong with one file while it is read.
final class DiagnosticLog {
  /// The file as it was named to the reader.
  let file: String
  /// The text, once it is known; offsets are places in it.
  var source = SourceText(bytes: [])
  private(set) var diagnostics: [Diagnostic] = []
  /// The mathematics that was read, for those who know whether it can be set.
  private(set) var formulas: [TeX] = []
  /// How many more names are compared for suggestions, so that a file of nothing but mistakes
  /// is still read in linear time.
  private var comparisonsLeft = 20_000

  init(file: String) { self.file = file }

  /// Notes mathematics.
  func note(_ formula: TeX) { formulas.append(formula) }

  /// Notes a problem at a place.
  func report(_ kind: Diagnostic.Kind, at position: SourcePosition, length: Int = 0) {
    diagnostics.append(
      Diagnostic(file: file, position: position, length: length, kind: kind))
  }

  /// Notes a problem with some bytes of the text, of which the first line counts.
  func report(_ kind: Diagnostic.Kind, bytes range: Range<Int>) {
    let line = source.range(ofLine: source.lineIndex(ofByte: range.lowerBound))
    let end = max(range.lowerBound, min(range.upperBound, line.upperBound))
    report(
      kind, at: source.position(ofByte: range.lowerBound),
      length: source.scalarCount(min(range.lowerBound, end)..<end))
  }

  /// Notes a problem at a byte of the text.
  func report(_ kind: Diagnostic.Kind, byte offset: Int) {
    report(kind, at: source.position(ofByte: offset))
  }

  /// Whether another unknown name may be compared with the known ones.
  var canSuggest: Bool { comparisonsLeft > 0 }

  /// The name that an author probably meant.
  func nearest(to name: String, in names: some Collection<String>) -> String? {
    guard canSuggest, name.utf8.count <= 64 else { return nil }
    comparisonsLeft -= names.count
    return nearestName(to: name, in: names)
  }

  /// All that was noted, from the first line to the last.
  var sorted: [Diagnostic] {
    diagnostics.enumerated().sorted {
      ($0.element.position, $0.offset) < ($1.element.position, $1.offset)
    }.map(\.element)
  }
}
