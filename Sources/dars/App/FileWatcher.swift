import Foundation

/// Tells when a file has changed, by looking at it from time to time.
///
/// It follows the name and not the file, since many editors write another file and rename it; and it
/// waits a little for one that is gone or empty, since others write in two steps.
struct FileWatcher {
  /// How long to wait between two looks.
  static let interval = Duration.milliseconds(25)
  /// How many looks a file may be gone or empty before that is a change too.
  private static let patience = 8

  private let path: String
  private var known: FileStamp?
  private var looksInVain = 0

  /// Watches the file of a path from now on.
  init(_ path: String) {
    self.path = path
    known = FileStamp(path)
  }

  /// Whether the file has changed since the last time that this was said.
  mutating func hasChanged() -> Bool {
    let mark = FileStamp(path)
    guard mark != known else {
      looksInVain = 0
      return false
    }
    if mark.map({ $0.size == 0 }) ?? true, looksInVain < Self.patience {
      looksInVain += 1
      return false
    }
    looksInVain = 0
    known = mark
    return true
  }
}
