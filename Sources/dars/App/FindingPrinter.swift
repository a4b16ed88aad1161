import Canvas
import Checker
import Foundation
import Terminal

/// Writes findings: for editors a line each, on a terminal with the line of the file and colours.
struct FindingPrinter {
  private let isTerminal: Bool
  private let environment: [String: String]

  init(
    isTerminal: Bool = isatty(STDOUT_FILENO) != 0,
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) {
    self.isTerminal = isTerminal
    self.environment = environment
  }

  /// The lines for some findings.
  func text(of findings: [Finding]) -> [String] {
    guard isTerminal else { return findings.map { $0.line() } }
    let theme = ThemeChoice(nil, environment: environment).theme
    return findings.flatMap { finding in
      finding.picture(columns: columns).map { line in
        var canvas = Canvas(Size(columns: max(1, line.width), rows: 1))
        canvas.put(line, row: 0, column: 0)
        return canvas.ansi(theme: theme, depth: colors)
      } + [""]
    }
  }

  private var columns: Int {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  private var colors: ColorDepth {
    let isDumb = environment["TERM"].map { $0.isEmpty || $0 == "dumb" } ?? true
    if isDumb || environment["NO_COLOR"]?.isEmpty == false { return .none }
    return environment["TERM"]?.contains("256") == true ? .full : .sixteen
  }
}
