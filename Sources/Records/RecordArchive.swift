import Foundation
import GRDB
import Lessons

/// Everything that a record holds, as a file that moves to another machine.
///
/// Format 1 is a JSON object with the members `format`, `attempts`, `seen`, `place` and `quizzes`;
/// what each holds is what `Documentation/records.md` says of the tables.
public struct RecordArchive: Hashable, Sendable, Codable {
  /// The format of this release.
  public static let currentFormat = 1

  /// The format that the file is written in.
  public var format = RecordArchive.currentFormat
  /// Every attempt, from the first to the last.
  public var attempts: [Attempt]
  /// The steps that were on screen.
  public var seen: [StepReference]
  /// The step that was left.
  public var place: StepReference?
  /// Every quiz, from the first to the last.
  public var quizzes: [QuizSession]

  /// What a record holds now.
  public init(_ record: Record) {
    let progress = record.progress()
    attempts = record.attempts()
    seen = progress.seen.sorted { ($0.lesson, $0.step) < ($1.lesson, $1.step) }
    place = progress.place
    quizzes = record.quizzes()
  }

  /// Reads a file's bytes.
  ///
  /// - Throws: `ArchiveError` where they are no archive, or one of a later format.
  public init(data: Data) throws(ArchiveError) {
    guard let stated = try? JSONDecoder().decode(Stated.self, from: data) else {
      throw .notAnArchive
    }
    guard stated.format <= RecordArchive.currentFormat else { throw .newer(format: stated.format) }
    do {
      self = try JSONDecoder().decode(RecordArchive.self, from: data)
    } catch {
      throw .damaged(reason: ArchiveError.place(of: error))
    }
  }

  private struct Stated: Decodable {
    let format: Int
    let attempts: [Ignored]
  }

  private struct Ignored: Decodable {
    init(from decoder: any Decoder) throws {}
  }

  /// The bytes of the file.
  public func data() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    return try encoder.encode(self)
  }

  /// Adds what a record does not hold yet.
  func write(to database: Database) throws {
    let known = Set(try Attempt.fetchAll(database, lesson: nil))
    for attempt in attempts where !known.contains(attempt) { try attempt.insert(into: database) }
    for step in seen { try RecordChange.seen(step).write(to: database) }
    if let place, try Lessons.Progress(database).place == nil {
      try RecordChange.place(place).write(to: database)
    }
    let sessions = Set(try QuizSession.fetchAll(database).map(\.id))
    for quiz in quizzes where !sessions.contains(quiz.id) { try quiz.insert(into: database) }
  }
}

/// Why a file cannot be imported.
public enum ArchiveError: Error, Hashable, Sendable {
  /// It is no archive at all.
  case notAnArchive
  /// A later release wrote it.
  case newer(format: Int)
  /// It was cut off or edited; where.
  case damaged(reason: String)

  fileprivate static func place(of error: any Error) -> String {
    let context: DecodingError.Context? =
      switch error as? DecodingError {
      case .keyNotFound(_, let context), .typeMismatch(_, let context),
        .valueNotFound(_, let context), .dataCorrupted(let context):
        context
      default: nil
      }
    return context?.codingPath.map { $0.intValue.map { "[\($0)]" } ?? $0.stringValue }
      .joined(separator: ".") ?? ""
  }
}

extension Record {
  /// Adds what another record held: what this one has stays, and nothing comes twice.
  ///
  /// - Returns: how many attempts and quizzes are new.
  /// - Throws: `RecordError`, as `save` does.
  public func merge(
    _ archive: RecordArchive
  ) throws(RecordError) -> (attempts: Int, quizzes: Int) {
    let before = (attempts().count, quizzes().count)
    try write(.merged(archive))
    return (attempts().count - before.0, quizzes().count - before.1)
  }

  /// Forgets a lesson: its answers, that it was seen, and that reading was left there; or everything,
  /// quizzes too.
  ///
  /// - Throws: `RecordError`, as `save` does.
  public func forget(lesson: String?) throws(RecordError) { try write(.forgot(lesson: lesson)) }
}
