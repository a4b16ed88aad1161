import Crypto
import Foundation

/// What a student hands in: the plan of a quiz and the raw answers, without any score.
///
/// Format 1 is a JSON object. Its checksum tells damage on the way from what was written; it is no
/// proof against a forger, since whoever can write the file can compute it.
public struct Submission: Hashable, Sendable, Codable {
  /// The format of this release.
  public static let currentFormat = 1
  /// The most bytes that a file may have.
  public static let byteLimit = 1 << 20

  /// The format that the file is written in.
  public var format = Submission.currentFormat
  /// Who hands it in.
  public let student: String
  /// The quiz as it was taken.
  public let session: QuizSession

  /// What a student hands in.
  ///
  /// - Parameters:
  ///   - student: the id by which the instructor knows the student.
  ///   - session: the quiz as it was taken.
  public init(student: String, session: QuizSession) {
    self.student = student
    self.session = session
  }

  /// Whether a text can be a student's id: one line of 1 to 100 characters.
  public static func isStudent(_ text: String) -> Bool {
    (1...100).contains(text.count) && !text.allSatisfy(\.isWhitespace)
      && isPrintable(text)
  }

  /// Whether a terminal shows a text as it is: nothing in it moves the cursor or turns the line.
  private static func isPrintable(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0.picture == $0 }
  }

  /// The bytes of the file.
  public func data() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    return try encoder.encode(Sealed(submission: self, checksum: checksum()))
  }

  /// Reads a file's bytes.
  ///
  /// - Throws: `SubmissionError` where they are no submission, one of a later format, or damaged.
  public init(data: Data) throws(SubmissionError) {
    self = try HandedIn(data: data).submission
  }

  /// Reads a file's bytes, and gives the checksum that was found to fit.
  fileprivate static func read(_ data: Data) throws(SubmissionError) -> (Submission, String) {
    guard data.count <= Submission.byteLimit else { throw .tooLarge(bytes: data.count) }
    let decoder = JSONDecoder()
    guard let stated = try? decoder.decode(Stated.self, from: data) else { throw .notASubmission }
    guard stated.submission.format <= Submission.currentFormat else {
      throw .newer(format: stated.submission.format)
    }
    guard let sealed = try? decoder.decode(Sealed.self, from: data),
      let checksum = try? sealed.submission.checksum(), checksum == sealed.checksum
    else { throw .damaged }
    try sealed.submission.checkShape()
    return (sealed.submission, checksum)
  }

  /// Refuses what no program of ours would write, whatever its checksum says.
  private func checkShape() throws(SubmissionError) {
    let plan = session.plan
    let questions = plan.questions
    guard session.questions.count == questions.count, !questions.isEmpty,
      questions.count <= Submission.questionLimit, Submission.isStudent(student),
      Set(questions.map(\.reference)).count == questions.count,
      ([plan.course, plan.quiz, plan.title] + questions.flatMap { [$0.lesson, $0.step] })
        .allSatisfy(Submission.isPrintable),
      session.questions.allSatisfy({ $0.answers.count <= Submission.answerLimit })
    else { throw .damaged }
  }

  private static let questionLimit = 5_000
  private static let answerLimit = 1_000

  /// The SHA-256 of the submission's own JSON, keys in alphabetical order and no blanks.
  private func checksum() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return SHA256.hash(data: try encoder.encode(self)).hexadecimal
  }

  private struct Sealed: Codable {
    let submission: Submission
    let checksum: String
  }

  private struct Stated: Decodable {
    let submission: Format

    struct Format: Decodable {
      let format: Int
    }
  }
}

/// A submission with the bytes that it was read from, as a gradebook keeps them.
public struct HandedIn: Hashable, Sendable {
  /// What was handed in.
  public let submission: Submission
  /// The bytes of the file.
  public let data: Data
  /// What tells this submission from every other: the checksum of its file.
  public let digest: String

  /// Reads a file's bytes.
  ///
  /// - Throws: `SubmissionError` where they are no submission, one of a later format, or damaged.
  public init(data: Data) throws(SubmissionError) {
    (submission, digest) = try Submission.read(data)
    self.data = data
  }
}

/// Why a file cannot be graded.
public enum SubmissionError: Error, Hashable, Sendable {
  /// It is no submission at all, or was cut off.
  case notASubmission
  /// It is larger than any submission.
  case tooLarge(bytes: Int)
  /// A later release wrote it.
  case newer(format: Int)
  /// It was edited or damaged: its checksum does not fit.
  case damaged
  /// It answers another course.
  case otherCourse(found: String, expected: String)
}
