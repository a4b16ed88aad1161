import Checker
import Foundation
import Testing

/// The folder of lessons that can be read and yet are wrong, each beside what is expected of it.
///
/// A lesson is named after the finding that it shows; `NAME.expected` holds every line that checking
/// it reports. `RECORD_SNAPSHOTS=1` writes those files anew.
enum BrokenLessons {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Broken").path

  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
    .filter { $0.hasSuffix(".md") }.map { String($0.dropLast(3)) }.sorted()
}

@Suite("Broken lessons, checked")
struct BrokenLessonTests {
  @Test(
    "A lesson that is wrong is refused at its line, in these words", arguments: BrokenLessons.names)
  func lesson(_ name: String) throws {
    let report = Checker().report(on: ["\(BrokenLessons.folder)/\(name).md"])
    #expect(report.findings.contains { $0.code == name })
    let root = BrokenLessons.folder + "/"
    let lines = report.findings.map { $0.line().replacing(root, with: "") + "\n" }.joined()
    let path = "\(root)\(name).expected"
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try lines.write(toFile: path, atomically: true, encoding: .utf8)
    } else {
      #expect(lines == (try String(contentsOfFile: path, encoding: .utf8)))
    }
  }

  @Test("There are lessons to check")
  func something() {
    #expect(BrokenLessons.names.count >= 5)
  }
}
