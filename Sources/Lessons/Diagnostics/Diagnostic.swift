import Phrases

/// Something that an author must know about a file: what was found, what was expected, and where.
///
/// ```swift
/// let (_, diagnostics) = LessonReader.read(source: text, file: "lesson.md")
/// for diagnostic in diagnostics { print(diagnostic.line()) }
/// // lesson.md:12:1: error: `strid` is not a field of `question integer`; did you mean …
/// ```
public struct Diagnostic: Hashable, Sendable {
  /// The file as it was named to the reader.
  public let file: String
  /// Where it begins.
  public let position: SourcePosition
  /// How many Unicode scalars of the line it is about; 0 where it is a place only.
  public let length: Int
  /// What is wrong.
  public let kind: Kind

  /// How grave a diagnostic is.
  public enum Severity: String, CaseIterable, Hashable, Sendable {
    /// The lesson cannot be used as it stands.
    case error
    /// The lesson can be used; its author probably meant something else.
    case warning
  }

  /// What is wrong, by the part of the format that it concerns.
  public enum Kind: Hashable, Sendable {
    /// The file is no text.
    case text(TextProblem)
    /// Something exceeds a limit.
    case limit(LimitProblem)
    /// Front matter or `course.yml`.
    case yaml(YAMLProblem)
    /// Headings, steps, links and other Markdown.
    case structure(StructureProblem)
    /// A fence as a whole.
    case fence(FenceProblem)
    /// A field within a fence.
    case field(FieldProblem)
    /// A variable's name.
    case name(NameProblem)
    /// A formula, a generator or a value among words.
    case formula(FormulaProblem)
    /// A question, its items, its tests.
    case question(QuestionProblem)
    /// A scene and its settings.
    case scene(SceneProblem)
    /// A course and the files that it lists.
    case course(CourseProblem)
  }

  /// A diagnostic at a place of a file.
  public init(file: String, position: SourcePosition, length: Int = 0, kind: Kind) {
    self.file = file
    self.position = position
    self.length = length
    self.kind = kind
  }

  /// How grave it is.
  public var severity: Severity {
    if case .name(.unused) = kind { return .warning }
    return .error
  }

  /// The stable name of what is wrong, for tools: `field-unknown`.
  public var code: String { kind.wording.code }

  /// The codes of all diagnostics that there are.
  public static let codes = Phrase.diagnostics.map { Wording($0).code }

  /// What is wrong, in words.
  public func message(in phrases: Phrases = .english) -> String {
    kind.wording.text(in: phrases)
  }

  /// The diagnostic as editors and scripts read it: `file:line:column: error: message`.
  public func line(in phrases: Phrases = .english) -> String {
    let grade = phrases(severity == .error ? .diagnosticError : .diagnosticWarning)
    let place = "\(file):\(position.line):\(position.column)"
    return "\(place): \(grade): \(message(in: phrases))"
  }
}

extension Diagnostic.Kind {
  /// The sentence for this kind, and what fills it.
  var wording: Wording {
    switch self {
    case .text(let problem): problem.wording
    case .limit(let problem): problem.wording
    case .yaml(let problem): problem.wording
    case .structure(let problem): problem.wording
    case .fence(let problem): problem.wording
    case .field(let problem): problem.wording
    case .name(let problem): problem.wording
    case .formula(let problem): problem.wording
    case .question(let problem): problem.wording
    case .scene(let problem): problem.wording
    case .course(let problem): problem.wording
    }
  }
}
