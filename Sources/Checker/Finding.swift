import Lessons
import Phrases

/// Something that an author must know, wherever it was found: in reading a file or in trying it.
public struct Finding: Sendable {
  /// The file as it was named.
  public let file: String
  /// Where it begins.
  public let position: SourcePosition
  /// How many characters of its line it is about; 0 where it is a place only.
  public let length: Int
  /// Whether the lesson cannot be used as it stands.
  public let isError: Bool
  /// A name for it that never changes, for tools.
  public let code: String
  /// What was found and what was expected.
  public let message: String
  /// The line of the file that it is about.
  public internal(set) var excerpt = ""

  /// Something that was found.
  init(
    file: String, position: SourcePosition, length: Int = 0, isError: Bool, code: String,
    message: String
  ) {
    self.file = file
    self.position = position
    self.length = length
    self.isError = isError
    self.code = code
    self.message = message
  }

  /// What reading a file found.
  init(_ diagnostic: Diagnostic, _ phrases: Phrases) {
    file = diagnostic.file
    position = diagnostic.position
    length = diagnostic.length
    isError = diagnostic.severity == .error
    code = diagnostic.code
    message = diagnostic.message(in: phrases)
  }

  /// What trying a question of a file found.
  init(_ finding: QuestionFinding, file: String, _ phrases: Phrases) {
    self.file = file
    position = finding.position
    length = 0
    isError = finding.severity == .error
    code = finding.code
    message = finding.message(in: phrases)
  }

  /// What proving a derivation of a file found.
  init(_ finding: ProofFinding, file: String, _ phrases: Phrases) {
    self.file = file
    position = finding.position
    length = 0
    isError = true
    code = finding.code
    message = finding.message(in: phrases)
  }

  /// What checking a file found that can be read and graded.
  init(_ problem: CheckProblem, file: String, at position: SourcePosition, _ phrases: Phrases) {
    self.init(
      file: file, position: position, isError: problem.isError, code: problem.code,
      message: problem.message(in: phrases))
  }

  /// The finding as editors and scripts read it: `file:line:column: error: message`.
  public func line(in phrases: Phrases = .english) -> String {
    let grade = phrases(isError ? .diagnosticError : .diagnosticWarning)
    return "\(file):\(position.line):\(position.column): \(grade): \(message)"
  }
}
