import Foundation

/// Sets a damaged record aside, so that a new one can stand in its place and nothing is lost.
enum DamagedRecord {
  /// What SQLite keeps beside a database.
  private static let companions = ["-wal", "-shm"]

  /// Renames a record and the files beside it, and gives the new path.
  ///
  /// The new name carries the time, and a number where that name is taken.
  static func setAside(_ path: String, at date: Date = Date()) throws -> String {
    let files = FileManager.default
    let newPath = freePath(for: path, at: date)
    try files.moveItem(atPath: path, toPath: newPath)
    for companion in companions where files.fileExists(atPath: path + companion) {
      try files.moveItem(atPath: path + companion, toPath: newPath + companion)
    }
    return newPath
  }

  private static func freePath(for path: String, at date: Date) -> String {
    let base = "\(path).damaged-\(stamp(date))"
    let candidates = sequence(first: 1) { $0 + 1 }.lazy.map { $0 == 1 ? base : "\(base)-\($0)" }
    return candidates.first { !FileManager.default.fileExists(atPath: $0) } ?? base
  }

  /// The time in UTC as names of files have it: `20261123T221005Z`.
  private static func stamp(_ date: Date) -> String {
    var seconds = time_t(date.timeIntervalSince1970)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    let numbers = [parts.tm_mon + 1, parts.tm_mday, parts.tm_hour, parts.tm_min, parts.tm_sec]
      .map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(parts.tm_year + 1900)\(numbers[0])\(numbers[1])T\(numbers[2...].joined())Z"
  }
}

/// A lock that programs on one machine hold while they open a record.
///
/// It keeps two of them from setting the same file aside. The system lets go of it when the program
/// that holds it ends, however that happens.
enum RecordLock {
  /// Does something under the lock, which is waited for no longer than said.
  ///
  /// Where there is no place for a lock it is done without: nothing could be renamed there either.
  /// The same after waiting in vain, so that a program that hangs holds up no other for ever.
  static func held<Result>(
    for path: String, patience: Duration, _ body: () throws -> Result
  ) rethrows -> Result {
    let descriptor = open(path + ".lock", O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return try body() }
    defer { close(descriptor) }
    let clock = ContinuousClock()
    let end = clock.now + patience
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0, clock.now < end { usleep(10_000) }
    return try body()
  }
}
