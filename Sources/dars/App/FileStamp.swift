import Foundation

/// What tells one state of a file from another.
struct FileStamp: Hashable, CustomStringConvertible {
  private let file: UInt64
  /// How many bytes it has.
  let size: Int64
  private let seconds: Int
  private let nanoseconds: Int

  /// The stamp of the file of a path; nothing where there is none.
  init?(_ path: String) {
    var found = stat()
    guard stat(path, &found) == 0 else { return nil }
    file = UInt64(found.st_ino)
    size = Int64(found.st_size)
    seconds = found.st_mtim.tv_sec
    nanoseconds = found.st_mtim.tv_nsec
  }

  var description: String { "\(size) \(seconds).\(nanoseconds)" }
}
