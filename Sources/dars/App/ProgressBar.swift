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
    guard isShown else { return }
    let cells = min(30, done * 30 / count)
    let percent = done * 100 / count
    guard percent != shown else { return }
    shown = percent
    let bar = String(repeating: "#", count: cells) + String(repeating: ".", count: 30 - cells)
    write("\r[\(bar)] \(done)/\(count)")
  }

  /// Takes the line away.
  func finish() {
    if isShown { write("\r\u{1B}[K") }
  }

  private func write(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }
}
