import Foundation

/// A line on standard error that says how far long work has come; nothing where that is no terminal.
struct ProgressBar {
  private let count: Int
  private let isShown: Bool
  private var shown = -1

  /// - Parameter count: how many parts the work has.
  init(count: Int) {
    self.count = count
    isShown = count > 0 && isatty(STDERR_FILENO) != 0
  }

  /// So many parts are done.
  mutating func show(_ done: Int) {
    guard isShown, done * 100 / count != shown else { return }
    shown = done * 100 / count
    write("\r" + ProgressBar.line(done, of: count))
  }

  /// The line that says that so many parts of so many are done.
  static func line(_ done: Int, of count: Int) -> String {
    let cells = min(max(0, done), count) * width / max(1, count)
    let bar = String(repeating: "#", count: cells) + String(repeating: ".", count: width - cells)
    return "[\(bar)] \(done)/\(count)"
  }

  private static let width = 30

  /// Takes the line away.
  func finish() {
    if isShown { write("\r\u{1B}[K") }
  }

  private func write(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }
}
