/// A lesson as its file gives it.
public struct Lesson: Hashable, Sendable {
  /// The id that records use.
  public let id: String
  /// The title.
  public let title: String
  /// How long it takes, in minutes, where the author says so.
  public let minutes: Int?
  /// The ids of lessons to read before.
  public let needs: [String]
  /// Who wrote it.
  public let authors: [String]
  /// What stands before the first step.
  public let introduction: [Block]
  /// The steps in order.
  public let steps: [Step]

  /// A lesson of steps.
  public init(
    id: String, title: String, minutes: Int?, needs: [String], authors: [String],
    introduction: [Block], steps: [Step]
  ) {
    self.id = id
    self.title = title
    self.minutes = minutes
    self.needs = needs
    self.authors = authors
    self.introduction = introduction
    self.steps = steps
  }
}

/// One step of a lesson: a heading of level 2 and what follows it.
public struct Step: Hashable, Sendable {
  /// The id within the lesson.
  public let id: String
  /// The heading.
  public let title: [Inline]
  /// Everything under the heading, the question's place included.
  public let blocks: [Block]
  /// The variables of its question or of its `values` fence.
  public let declarations: Declarations
  /// Its question, where it asks one.
  public let question: Question?
  /// The SHA-256, in hex, of what `strip` writes for this step; equal in a stripped copy.
  public let keyFreeHash: String
  /// The line of its heading.
  public let position: SourcePosition

  /// A step of blocks and perhaps a question.
  public init(
    id: String, title: [Inline], blocks: [Block], declarations: Declarations,
    question: Question?, keyFreeHash: String, position: SourcePosition
  ) {
    self.id = id
    self.title = title
    self.blocks = blocks
    self.declarations = declarations
    self.question = question
    self.keyFreeHash = keyFreeHash
    self.position = position
  }
}
