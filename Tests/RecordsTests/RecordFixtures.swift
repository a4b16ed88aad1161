import Foundation
import Lessons

import class GRDB.DatabaseQueue

@testable import Records

/// A folder of its own for a test, gone afterwards.
final class Folder {
  let path: String

  init() throws {
    path =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("dars-test-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var record: String { path + "/record.sqlite" }

  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }

  func write(_ bytes: some Sequence<UInt8>, to path: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }

  func bytes(of path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  /// What a machine finds that lost its power now: the files as they are, in another folder.
  func crashed() throws -> Folder {
    let other = try Folder()
    for name in names where name.hasPrefix("record.sqlite") && !name.hasSuffix("-shm") {
      try FileManager.default.copyItem(atPath: path + "/" + name, toPath: other.path + "/" + name)
    }
    return other
  }
}

extension Attempt {
  static func sample(
    step: String = "how-many", input: String = "4", score: Double = 0, verdict: Verdict = .wrong
  ) -> Attempt {
    Attempt(
      lesson: "convolution-1d", step: step, seed: 4_294_967_295, input: input,
      values: [
        DrawnValue(name: "γ", value: "-0.1234"), DrawnValue(name: "x", value: "[1, 2]"),
      ],
      order: ["a1b2c3", "000000"], keyFreeHash: String(repeating: "f", count: 64),
      verdict: verdict, misconception: "ceil-for-floor", score: score, possible: 2, hints: 1,
      time: 1_795_000_000.25)
  }
}

extension StepReference {
  static let first = StepReference(lesson: "convolution-1d", step: "edges")
  static let second = StepReference(lesson: "convolution-1d", step: "how-many")
}

extension Record {
  func pragma(_ name: String) throws -> String? {
    try inspectFile { try String.fetchOne($0, sql: "PRAGMA \(name)") } ?? nil
  }

  func execute(_ sql: String) throws {
    try inspectFile { try $0.execute(sql: sql) }
  }
}
