import Foundation

/// The reference values that `Tests/References/formula.py` writes, a line at a time.
enum ReferenceData {
  /// The fields of every line of a file in `Data`.
  static func lines(_ name: String, file: String = #filePath) throws -> [[String]] {
    let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
    let text = try String(
      contentsOf: folder.appendingPathComponent("Data/\(name).tsv"), encoding: .utf8)
    return text.split(separator: "\n").map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }
}
