import Foundation
import Testing

/// Holds a text against the file that was recorded for it.
///
/// Files lie beside the tests, in `Snapshots/NAME.txt` of the test target's folder, and are read by
/// whoever reviews a change. `RECORD_SNAPSHOTS=1` writes them anew; otherwise a missing file is a
/// failure.
///
/// - Parameters:
///   - text: what was made; compared without the line end that every file has.
///   - name: the file's name, which may begin with a folder.
///   - file: the test's file, which tells the folder.
///   - place: where a failure is reported.
public func expectSnapshot(
  _ text: String, _ name: String, file: String = #filePath,
  place: SourceLocation = #_sourceLocation
) {
  let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
  let path = folder.appendingPathComponent("Snapshots/\(name).txt")
  if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
    record(text, at: path, place)
    return
  }
  guard let known = try? String(contentsOf: path, encoding: .utf8) else {
    Issue.record("there is no snapshot \(name); record it", sourceLocation: place)
    return
  }
  guard known != text + "\n" else { return }
  Issue.record("\(difference(known, text, name))", sourceLocation: place)
}

private func record(_ text: String, at path: URL, _ place: SourceLocation) {
  do {
    try FileManager.default.createDirectory(
      at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data((text + "\n").utf8).write(to: path)
  } catch {
    Issue.record(error, "the snapshot cannot be written", sourceLocation: place)
  }
}

/// Both texts, and the first line on which they part.
private func difference(_ known: String, _ text: String, _ name: String) -> String {
  let old = known.split(separator: "\n", omittingEmptySubsequences: false)
  let new = (text + "\n").split(separator: "\n", omittingEmptySubsequences: false)
  let line = zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }?.offset
  let number = (line ?? min(old.count, new.count)) + 1
  return "\(name) differs from its snapshot at line \(number)\nrecorded:\n\(known)\nnow:\n\(text)"
}
