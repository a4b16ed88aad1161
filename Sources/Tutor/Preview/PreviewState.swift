import Lessons

/// A lesson file that is being written, shown as students will see it.
public struct PreviewState: Sendable {
  /// The path of the file, as it was named.
  public let path: String
  /// The seed of every variant that is shown.
  public internal(set) var seed: UInt32
  /// What is wrong with the file, from top to bottom.
  public internal(set) var notes: [Note] = []
  /// Whether questions are still tried and derivations proved.
  public internal(set) var isProving = false
  /// Whether the file as it stands is shown; else the last one that could be read.
  public internal(set) var isCurrent = true

  /// Something that is wrong with the file.
  public struct Note: Hashable, Sendable {
    /// Where it begins.
    public let position: SourcePosition
    /// Whether the lesson cannot be used as it stands.
    public let isError: Bool
    /// What is wrong.
    public let message: String

    /// Something wrong at a place.
    public init(position: SourcePosition, isError: Bool, message: String) {
      self.position = position
      self.isError = isError
      self.message = message
    }
  }

  /// What reading the file gave.
  public struct Reading: Sendable {
    /// The lesson, as far as it could be read.
    public let lesson: Lesson?
    /// What is wrong with it.
    public let notes: [Note]
    /// The first line, from 1, that differs from what was read before; nothing where that is not
    /// known.
    public let changedLine: Int?
    /// Whether findings of questions and derivations will follow.
    public let isProving: Bool

    /// What reading the file gave.
    public init(lesson: Lesson?, notes: [Note], changedLine: Int?, isProving: Bool = false) {
      self.lesson = lesson
      self.notes = notes
      self.changedLine = changedLine
      self.isProving = isProving
    }
  }

  init(path: String, seed: UInt32) {
    self.path = path
    self.seed = seed
  }

  /// The notes that belong to a step of a lesson, those before the first step to the first.
  func notes(ofStep index: Int, in lesson: Lesson) -> [Note] {
    let start = index == 0 ? 0 : lesson.steps[index].position.line
    let next = index + 1
    let end = lesson.steps.indices.contains(next) ? lesson.steps[next].position.line : Int.max
    return notes.filter { $0.position.line >= start && $0.position.line < end }
  }
}

extension Lesson {
  /// The place of the step in which a line of the file stands.
  func step(atLine line: Int) -> Int {
    steps.lastIndex { $0.position.line <= line } ?? 0
  }
}
