extension Phrase {
  /// Nothing is written in this session; the reason is one of those below.
  public static let recordInMemory = Phrase(
    "record.in-memory", "Nothing is saved in this session: {reason}.")
  /// A write failed while the program ran; the reason is one of those below.
  public static let recordWaits = Phrase(
    "record.waits", "Your answers are kept in memory until they can be saved: {reason}.")
  /// The record's folder or file cannot be opened.
  public static let recordCannotOpen = Phrase(
    "record.cannot-open", "{path} cannot be opened or made")
  /// The record may not be written.
  public static let recordReadOnly = Phrase("record.read-only", "{path} may not be written")
  /// The disk is full.
  public static let recordDiskFull = Phrase(
    "record.disk-full", "the disk of {path} is full or fails")
  /// Another program holds the record.
  public static let recordBusy = Phrase("record.busy", "another program holds {path}")
  /// The record was damaged while it was open.
  public static let recordDamaged = Phrase("record.damaged", "{path} is damaged")
  /// A later release wrote the record.
  public static let recordNewer = Phrase(
    "record.newer", "{path} was written by a later release of dars")
  /// The file is a database of another program.
  public static let recordForeign = Phrase(
    "record.foreign", "{path} is a database of another program")
  /// The record cannot be written for a reason that only SQLite knows.
  public static let recordFailed = Phrase(
    "record.failed", "{path} cannot be written ({reason})")
  /// A damaged record was set aside.
  public static let recordSetAside = Phrase(
    "record.set-aside",
    "Your record {path} was damaged: it was renamed to {new}, and a new one was begun.")
}
