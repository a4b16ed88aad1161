/// A lesson file that was read: the lesson, what is wrong with it, and what it says of others.
public struct LessonFile: Sendable {
  /// The path within the folder of the course.
  public let path: String
  /// The lesson; nothing where there is nothing to show.
  public let lesson: Lesson?
  /// What is wrong with the file on its own.
  public let diagnostics: [Diagnostic]
  /// All the mathematics in the file, from top to bottom of what was read.
  public let formulas: [TeX]
  /// What other lessons need to know of it.
  public let outline: LessonOutline
  private let text: SourceText

  init(path: String, result: LessonReader.Result?, log: DiagnosticLog) {
    self.path = path
    lesson = result?.lesson
    diagnostics = log.sorted
    formulas = log.formulas
    text = log.source
    outline = LessonOutline(path: path, file: log.file, result: result, text: log.source)
  }

  /// Whether nothing is wrong that would keep it from being shown whole.
  public var isSound: Bool {
    lesson != nil && !diagnostics.contains { $0.severity == .error }
  }

  /// A line of the file by its number from 1; empty past the end.
  public func line(_ number: Int) -> String {
    text.string(text.range(ofLine: number - 1))
  }

  /// The lines that hold more than ASCII, with their numbers from 1.
  public var linesBeyondASCII: [(number: Int, text: String)] {
    (0..<text.lineCount).compactMap { line in
      guard text.line(line).contains(where: { $0 >= 0x80 }) else { return nil }
      return (line + 1, self.line(line + 1))
    }
  }
}

/// What the other lessons of a course need to know of one: its id, its steps, and what it says of
/// them.
///
/// It is small, so that a course may have thousands of lessons.
public struct LessonOutline: Hashable, Sendable {
  /// The path within the folder of the course.
  public let path: String
  /// The file as diagnostics name it.
  public let file: String
  /// The lesson's id; nothing where it cannot be read.
  public let id: String?
  /// The ids of its steps, in order.
  public let steps: [String]
  /// The lessons that it needs.
  public let needs: [Need]
  /// Its links to other lessons.
  public let links: [LessonLink]

  /// A lesson that is needed, and where it is named.
  public struct Need: Hashable, Sendable {
    /// The lesson's id.
    public let id: String
    /// Where it is named.
    public let position: SourcePosition
  }

  /// A link to another lesson.
  public struct LessonLink: Hashable, Sendable {
    /// The lesson's path relative to this one.
    public let path: String
    /// The step, where it leads to one.
    public let step: String?
    /// Where the link stands.
    public let position: SourcePosition
  }

  init(path: String, file: String, result: LessonReader.Result?, text: SourceText) {
    self.path = path
    self.file = file
    id = result?.lesson.id
    steps = result?.lesson.steps.map(\.id) ?? []
    needs = zip(result?.lesson.needs ?? [], result?.needPlaces ?? []).map(Need.init)
    links = (result?.links ?? []).compactMap { entry in
      guard case .lesson(let path, let step) = entry.link else { return nil }
      return LessonLink(path: path, step: step, position: text.position(ofByte: entry.offset))
    }
  }
}
