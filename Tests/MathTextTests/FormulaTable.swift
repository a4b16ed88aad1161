import Foundation
import Testing

/// A formula of a file beside the tests, under its name.
struct NamedFormula: CustomTestStringConvertible, Sendable {
  let name: String
  let tex: String

  var testDescription: String { name }
}

/// The formulas that tests go through.
enum FormulaTable {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

  /// Every formula of the course's curriculum.
  static let curriculum = formulas("Formulas/curriculum.txt")

  /// Everything else that is set, a line for each construction.
  static let constructions = formulas("Formulas/constructions.txt")

  /// A file beside the tests, or nothing where there is none.
  static func text(_ path: String) -> String {
    (try? String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)) ?? ""
  }

  private static func formulas(_ path: String) -> [NamedFormula] {
    text(path).split(separator: "\n").compactMap { line in
      guard !line.hasPrefix("#"), let colon = line.firstRange(of: ": ") else { return nil }
      return NamedFormula(
        name: String(line[..<colon.lowerBound]), tex: String(line[colon.upperBound...]))
    }
  }
}
