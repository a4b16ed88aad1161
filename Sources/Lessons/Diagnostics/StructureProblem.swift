import Phrases

/// What is wrong in the Markdown of a lesson.
public enum StructureProblem: Error, Hashable, Sendable {
  /// A heading made by a line of `---` or `===` below it.
  case headingUnderlined
  /// A heading of level 1.
  case headingTooHigh
  /// A heading of a step inside a list or quote.
  case headingNested
  /// A heading without words.
  case headingEmpty
  /// A value in a heading.
  case headingValue
  /// An id that does not follow a heading.
  case stepCommentMisplaced
  /// An id of other characters.
  case stepIDInvalid(String)
  /// A heading whose id must be given.
  case stepIDNeeded(reason: Phrase)
  /// Two steps of one id.
  case stepIDDuplicate(id: String, line: Int)
  /// A lesson without steps.
  case stepsMissing
  /// Raw HTML.
  case html(String)
  /// An image.
  case image
  /// A callout of another name.
  case calloutUnknown(String, nearest: String?)
  /// Words beside the name of a callout.
  case calloutWords(String)
  /// A task list that no question asks for.
  case taskListMisplaced
  /// Mathematics with a dollar sign on one side only.
  case mathOpen
  /// Mathematics between dollar signs without backticks.
  case mathBare
  /// A link that leads nowhere the reader can go.
  case linkTarget(String)
  /// A link to a step that is not there.
  case linkStepUnknown(String, nearest: String?)
  /// A link to a lesson that is not there.
  case linkLessonUnknown(String, nearest: String?)
  /// A value in a link.
  case linkValue
}

extension StructureProblem {
  /// The sentence for this problem, and what fills it.
  var wording: Wording {
    switch self {
    case .headingUnderlined: Wording(.headingUnderlined)
    case .headingTooHigh: Wording(.headingLevel1)
    case .headingNested: Wording(.headingNested)
    case .headingEmpty: Wording(.headingEmpty)
    case .headingValue: Wording(.headingValue)
    case .stepCommentMisplaced: Wording(.stepCommentMisplaced)
    case .stepIDInvalid(let found): Wording(.stepIdInvalid, ["found": .text(found)])
    case .stepIDNeeded(let reason): Wording(.stepIdNeeded, ["reason": .phrase(reason)])
    case .stepIDDuplicate(let id, let line):
      Wording(.stepIdDuplicate, ["id": .text(id), "line": .number(line)])
    case .stepsMissing: Wording(.stepsMissing)
    case .html(let found): Wording(.htmlFound, ["found": .text(found)])
    case .image: Wording(.imageFound)
    case .calloutUnknown(let found, let nearest):
      Wording(.calloutUnknown, ["found": .text(found)], nearest: nearest)
    case .calloutWords(let found): Wording(.calloutWords, ["found": .text(found)])
    case .taskListMisplaced: Wording(.taskListMisplaced)
    case .mathOpen: Wording(.mathOpen)
    case .mathBare: Wording(.mathBare)
    case .linkTarget(let found): Wording(.linkTarget, ["found": .text(found)])
    case .linkStepUnknown(let found, let nearest):
      Wording(.linkStepUnknown, ["found": .text(found)], nearest: nearest)
    case .linkLessonUnknown(let found, let nearest):
      Wording(.linkLessonUnknown, ["found": .text(found)], nearest: nearest)
    case .linkValue: Wording(.linkValue)
    }
  }
}
