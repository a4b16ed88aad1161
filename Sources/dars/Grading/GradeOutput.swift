import Drawing
import Foundation
import Phrases

/// Writes graded submissions as they come: to the screen, as CSV and as JSON lines.
struct GradeOutput {
  /// How many files were not graded.
  private(set) var refused = 0

  private let csv: FileHandle?
  private let jsonl: FileHandle?
  private let isJSON: Bool
  private let phrases: Phrases
  private var classReport = ClassReport()

  init(csv: String?, jsonl: String?, isJSON: Bool, phrases: Phrases) throws {
    self.csv = try csv.map(Self.file)
    self.jsonl = try jsonl.map(Self.file)
    self.isJSON = isJSON
    self.phrases = phrases
    try self.csv?.write(contentsOf: Self.line(GradeRow.csvHeader))
  }

  private static func file(_ path: String) throws -> FileHandle {
    try Output.write(Data(), to: path)
    return try FileHandle(forWritingTo: URL(filePath: path))
  }

  private static func line(_ text: String) -> Data { Data((text + "\n").utf8) }

  /// Writes some submissions, and complains of those that were not graded.
  mutating func add(_ rows: [Result<GradeRow, Refusal>]) throws {
    for row in rows {
      switch row {
      case .success(let row): try add(row)
      case .failure(let refusal):
        refused += 1
        Output.complain(refusal.sentence)
      }
    }
  }

  private mutating func add(_ row: GradeRow) throws {
    classReport.add(row.grades)
    for line in csv == nil ? [] : row.csv { try csv?.write(contentsOf: Self.line(line)) }
    let object = jsonl == nil && !isJSON ? "" : try Output.json(row)
    try jsonl?.write(contentsOf: Self.line(object))
    Output.say(isJSON ? [object] : row.lines(phrases))
  }

  /// Writes what is to be said of all.
  func finish(report: Bool) throws {
    if isJSON {
      Output.say(report ? [try Output.json(classReport)] : [])
      return
    }
    let percent = Percent(classReport.score, of: classReport.possible)
    let total = phrases(
      .gradeTotal,
      ["count": classReport.submissions, "refused": refused, "percent": percent])
    Output.say((report ? [""] + classReport.lines(phrases) : []) + ["", total])
  }
}
