import Phrases

/// What is wrong with a course.
public enum CourseProblem: Error, Hashable, Sendable {
  /// A folder without `course.yml`.
  case fileMissing
  /// Two units or two quizzes of one id.
  case idDuplicate(id: String)
  /// A path that leads out of the course.
  case lessonPath(path: String)
  /// A lesson that is listed twice.
  case lessonTwice(path: String)
  /// A lesson that is listed but not there.
  case lessonMissing(path: String, nearest: String?)
  /// Two lessons of one id.
  case lessonIDDuplicate(id: String, path: String)
  /// A lesson that is needed but not there.
  case needUnknown(id: String, nearest: String?)
  /// A lesson that needs itself, by way of the lessons named.
  case needCircular(way: [String])
  /// A quiz over a unit that is not there.
  case unitUnknown(id: String, nearest: String?)
}

extension CourseProblem {
  /// The sentence for this problem, and what fills it.
  var wording: Wording {
    switch self {
    case .fileMissing: Wording(.courseFileMissing)
    case .idDuplicate(let id): Wording(.courseIdDuplicate, ["id": .text(id)])
    case .lessonPath(let path): Wording(.lessonPath, ["path": .text(path)])
    case .lessonTwice(let path): Wording(.lessonTwice, ["path": .text(path)])
    case .lessonMissing(let path, let nearest):
      Wording(.lessonMissing, ["path": .text(path)], nearest: nearest)
    case .lessonIDDuplicate(let id, let path):
      Wording(.lessonIdDuplicate, ["id": .text(id), "path": .text(path)])
    case .needUnknown(let id, let nearest):
      Wording(.needUnknown, ["id": .text(id)], nearest: nearest)
    case .needCircular(let way):
      Wording(.needCircular, ["way": .text(way.joined(separator: " → "))])
    case .unitUnknown(let id, let nearest):
      Wording(.unitUnknown, ["id": .text(id)], nearest: nearest)
    }
  }
}
