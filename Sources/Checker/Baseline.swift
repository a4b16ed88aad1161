import Lessons

/// The lessons of an earlier revision, as far as records hang on them: their ids, those of their steps
/// and those of their misconceptions.
public struct Baseline: Sendable {
  /// How the revision is called.
  public let revision: String
  private let byID: [String: Earlier]
  private let idByPath: [String: String]

  /// One lesson as it was.
  struct Earlier: Sendable {
    let path: String
    /// The steps in order.
    let steps: [(id: String, misconceptions: [String])]
  }

  /// The lessons of a revision by their files.
  ///
  /// - Parameters:
  ///   - revision: its name, as findings call it.
  ///   - files: path and bytes of each lesson; paths may begin anywhere, but all at the same place.
  public init(revision: String, files: [(path: String, bytes: [UInt8])]) {
    var byID: [String: Earlier] = [:]
    var idByPath: [String: String] = [:]
    for file in files {
      let (lesson, _) = LessonReader.read(bytes: file.bytes, file: file.path)
      guard let lesson, byID[lesson.id] == nil else { continue }
      byID[lesson.id] = Earlier(path: file.path, steps: lesson.steps.map(\.misconceptionsByID))
      idByPath[file.path] = lesson.id
    }
    self.revision = revision
    self.byID = byID
    self.idByPath = idByPath
  }

  /// What has changed of a lesson that must not, and where.
  func problems(of lesson: Lesson, path: String) -> [(SourcePosition, CheckProblem)] {
    guard let earlier = byID[lesson.id] else {
      guard let id = idByPath[path] else { return [] }
      return [(.start, .lessonRenamed(id: id, revision: revision))]
    }
    let gone = earlier.steps.enumerated().filter { _, old in
      !lesson.steps.contains { $0.id == old.id }
    }
    return gone.map { place, old in goneStep(old.id, place, lesson, earlier) }
      + lesson.steps.flatMap { goneMisconceptions($0, earlier) }
  }

  /// The lessons that there were and that none of some ids names.
  func gone(ids: Set<String>) -> [CheckProblem] {
    byID.filter { !ids.contains($0.key) }.sorted { $0.key < $1.key }
      .map { .lessonGone(id: $0.key, path: $0.value.path, revision: revision) }
  }

  /// A step that is gone is told at the new step that stands in its place, where there is one.
  private func goneStep(
    _ id: String, _ place: Int, _ lesson: Lesson, _ earlier: Earlier
  ) -> (SourcePosition, CheckProblem) {
    let known = Set(earlier.steps.map(\.id))
    guard lesson.steps.indices.contains(place), !known.contains(lesson.steps[place].id) else {
      return (.start, .stepGone(id: id, new: nil, revision: revision))
    }
    let new = lesson.steps[place]
    return (new.position, .stepGone(id: id, new: new.id, revision: revision))
  }

  private func goneMisconceptions(
    _ step: Step, _ earlier: Earlier
  ) -> [(SourcePosition, CheckProblem)] {
    guard let old = earlier.steps.first(where: { $0.id == step.id }) else { return [] }
    let present = Set(step.misconceptionsByID.misconceptions)
    let position = step.question?.position ?? step.position
    return old.misconceptions.filter { !present.contains($0) }
      .map { (position, .misconceptionGone(id: $0, revision: revision)) }
  }
}

extension Step {
  /// Its id, and those of the misconceptions that its question knows.
  fileprivate var misconceptionsByID: (id: String, misconceptions: [String]) {
    (id, (question?.branches.map(\.id) ?? []) + (question?.kind.misconceptions ?? []))
  }
}
