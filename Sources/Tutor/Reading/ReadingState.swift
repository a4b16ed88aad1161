import Lessons

/// A lesson on screen: which step, and what was done in each.
public struct ReadingState: Sendable {
  /// The path of the lesson in the course.
  public let path: String
  /// The lesson; it has at least one step.
  public let lesson: Lesson
  /// The step shown, from 0.
  public private(set) var index: Int
  /// What is going on in the step shown.
  public var step: StepState {
    didSet { if step.scroll == oldValue.scroll { content = PageContent() } }
  }
  /// What the page shows, apart from how far it is scrolled.
  private(set) var content = PageContent()
  /// Whether it is no lesson but one scene on its own.
  public private(set) var isSceneAlone = false
  /// The questions among which this one is asked once more; nothing while a lesson is read.
  var review: Review?
  /// Whether it was opened from the list of scenes, to which it leads back.
  private(set) var isListed = false
  /// What is looked for, while it is typed.
  var search: Search?
  private let introduces: Bool
  private var others: [Int: StepState] = [:]
  private let preferences: Preferences

  /// A lesson at a step; nothing where the lesson has no such step.
  ///
  /// - Parameter introduces: whether the lesson's introduction stands before its first step.
  init?(
    path: String, lesson: Lesson, index: Int, seed: UInt32, preferences: Preferences,
    introduces: Bool = true
  ) {
    guard lesson.steps.indices.contains(index) else { return nil }
    self.path = path
    self.lesson = lesson
    self.index = index
    self.preferences = preferences
    self.introduces = introduces
    step = StepState(
      lesson: lesson, index: index, seed: seed, preferences: preferences, introduces: introduces)
  }

  /// One scene on its own, at its first frame.
  init(scene: SceneBlock, preferences: Preferences, isListed: Bool = false) {
    let step = Step(
      id: scene.name, title: [.text(scene.name)], blocks: [.scene(scene)], declarations: .none,
      question: nil, keyFreeHash: "", position: scene.position)
    path = scene.name
    lesson = Lesson(
      id: scene.name, title: scene.name, minutes: nil, needs: [], authors: [], introduction: [],
      steps: [step])
    index = 0
    self.preferences = preferences
    introduces = false
    self.step = StepState(lesson: lesson, index: 0, seed: 0, preferences: preferences)
    isSceneAlone = true
    self.isListed = isListed
  }

  /// Whether there is a step so many places further on.
  func hasStep(_ offset: Int) -> Bool {
    review?.hasStep(offset) ?? lesson.steps.indices.contains(index + offset)
  }

  /// Turns to another step, which is found as it was left.
  ///
  /// - Parameter seed: the seed of its variant when it was not on screen before.
  mutating func turn(by offset: Int, seed: UInt32) {
    guard hasStep(offset) else { return }
    step.rest()
    others[index] = step
    index += offset
    content = PageContent()
    step =
      others[index]
      ?? StepState(lesson: lesson, index: index, seed: seed, preferences: preferences)
  }

  /// The step shown, as its author wrote it.
  public var source: Step { lesson.steps[index] }

  /// Whether the page begins with the lesson's introduction.
  var opensWithIntroduction: Bool {
    introduces && index == 0 && !lesson.introduction.isEmpty
  }

  /// What stands above the page: the step's heading, or the lesson's where its introduction follows.
  var heading: [Inline] { opensWithIntroduction ? [.text(lesson.title)] : source.title }

  /// The name of the step shown.
  public var reference: StepReference {
    StepReference(lesson: lesson.id, step: source.id)
  }
}
