import Canvas
import Lessons
import Phrases

extension Model {
  /// What is wrong in a lesson's file, each finding with its place.
  func diagnosticsPage(_ state: DiagnosticsState, _ layout: ScreenLayout) -> Canvas {
    let findings = library.file(at: state.path)?.diagnostics ?? []
    var runs = [[Run(phrases(.brokenTitle), Style(.heading, .bold))], []]
    for finding in findings {
      runs.append([Run(finding.line(in: phrases), Style(finding.severity.ink))])
    }
    runs += [[], [Run(phrases(.brokenRest), Style(.faint))]]
    let lines = runs.flatMap { runs in
      TextLine.wrapping(
        runs.map { Run(glyphs.text($0.text), $0.style) }, columns: layout.columns)
    }
    var canvas = Canvas(Size(columns: layout.columns, rows: lines.count))
    for (row, line) in lines.enumerated() { canvas.put(line, row: row, column: 0) }
    return canvas
  }
}

extension Diagnostic.Severity {
  fileprivate var ink: Ink { self == .error ? .wrong : .warning }
}
