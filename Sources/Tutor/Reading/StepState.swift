import Drawing
import Formula
import Lessons
import Phrases
import Scenes

/// What is going on in a step: its variant, its scenes, what is revealed, what is being answered.
public struct StepState: Sendable {
  /// Everything the page shows: before the first step the introduction and the step's heading.
  public let blocks: [Block]
  /// The values of this variant's variables.
  public private(set) var values: [String: Value] = [:]
  /// The scenes by the places of their blocks, or why one cannot be made.
  public private(set) var scenes: [Int: Result<Player, SceneError>] = [:]
  /// How many lines of each derivation are shown, by the places of their blocks.
  public private(set) var revealed: [Int: Int] = [:]
  /// The question, where the step asks one.
  public var question: QuestionState?
  /// What keys speak to.
  public private(set) var focus: Focus = .page
  /// The first row of the page that is shown.
  public var scroll = 0
  /// Why the variant could not be drawn.
  public private(set) var problem: String?
  private let preferences: Preferences

  /// What keys speak to.
  public enum Focus: Hashable, Sendable {
    /// The page, which scrolls.
    case page
    /// The frames of a scene, or a derivation, by the place of its block.
    case block(Int)
    /// The settings of a scene.
    case controls(Int)
    /// The cells of a scene's frame.
    case cells(Int)
    /// The question.
    case question
  }

  /// A step with a variant of a seed, its scenes at their first frames.
  ///
  /// - Parameter introduces: whether the lesson's introduction stands before its first step.
  init(
    lesson: Lesson, index: Int, seed: UInt32, preferences: Preferences, introduces: Bool = true
  ) {
    self.preferences = preferences
    let step = lesson.steps[index]
    let opensWithIntroduction = introduces && index == 0 && !lesson.introduction.isEmpty
    blocks =
      (opensWithIntroduction ? lesson.introduction + [.heading(level: 2, step.title)] : [])
      + step.blocks.flatMap { StepState.withPreview($0, of: step) }
    draw(step: step, lesson: lesson.id, seed: seed)
    for (place, block) in blocks.enumerated() {
      if case .derivation(let derivation) = block {
        revealed[place] = min(1, derivation.lines.count)
      }
    }
    turn(to: stops.first { $0 != .question } ?? .page)
  }

  /// Draws another variant: new values, new scenes, a question that waits.
  mutating func draw(step: Step, lesson: String, seed: UInt32) {
    do {
      let variant = try Variant.draw(step: step, lesson: lesson, seed: seed)
      values = variant.values
      question = step.question.map { QuestionState(question: $0, variant: variant) }
      problem = nil
    } catch {
      problem = error.message()
    }
    makeScenes()
  }

  /// A question that is about a scene shows it right above itself.
  private static func withPreview(_ block: Block, of step: Step) -> [Block] {
    guard case .question = block, let scene = step.question?.kind.scene else { return [block] }
    return [.scene(scene), block]
  }

  /// What a question about a scene leaves to be seen of it, and the place of the scene's block.
  private var preview: (place: Int, preview: ScenePreview)? {
    guard let question, let preview = question.question.kind.preview(in: question.variant),
      let place = blocks.firstIndex(of: .question), place > 0
    else { return nil }
    return (place - 1, preview)
  }

  /// The verdict may be shown, and with it the frame that was asked about, unless the same question
  /// may be answered again.
  mutating func showVerdict() {
    question?.show()
    uncover()
  }

  /// Shows what was done before, as when a quiz goes on after the program was away.
  mutating func restore(hints: Int, answer: String?) {
    question?.restore(hints: hints, answer: answer)
    uncover()
  }

  private mutating func uncover() {
    guard let question, !question.isOpen, question.grading != nil, !question.canTryAgain,
      let (place, preview) = preview,
      var player = try? scenes[place]?.get()
    else { return }
    player.uncover(preview.frame)
    scenes[place] = .success(player)
  }

  private mutating func makeScenes() {
    let preview = preview
    for (place, block) in blocks.enumerated() {
      guard case .scene(let scene) = block else { continue }
      scenes[place] = Result { () throws(SceneError) in
        try Player(
          scene, values: values, preferences: preferences,
          limit: place == preview?.place ? preview.map { $0.preview.frame - 1 } : nil)
      }
    }
  }

  /// The places that Tab goes round, from top to bottom: of a scene its frames, its settings and
  /// its cells.
  var stops: [Focus] {
    blocks.indices.flatMap { place -> [Focus] in
      switch blocks[place] {
      case .scene: sceneStops(place)
      case .derivation: [.block(place)]
      case .question: [.question]
      default: []
      }
    }
  }

  private func sceneStops(_ place: Int) -> [Focus] {
    guard let player = player(at: place) else { return [.block(place)] }
    return [.block(place)]
      + (player.declaration.parameters.isEmpty || player.isCovered ? [] : [.controls(place)])
      + (player.hasTraces ? [.cells(place)] : [])
  }

  /// What Tab turns to, for the footer.
  var nextStopLabel: Phrase {
    let round = [.page] + stops
    let index = round.firstIndex(of: focus) ?? 0
    return switch round[(index + 1) % round.count] {
    case .page: .keyFocusPage
    case .block(let place): player(at: place) == nil ? .keyFocus : .keyFocusFrames
    case .controls: .keyFocusControls
    case .cells: .keyFocusCells
    case .question: .keyFocusQuestion
    }
  }

  /// Whether the value of a setting is being typed.
  var isTypingSetting: Bool {
    guard case .controls = focus else { return false }
    return player?.controls.isTyping == true
  }

  /// Turns the focus to the next stop, or the one before; past the ends lies the page itself.
  mutating func moveFocus(by offset: Int) {
    let round = [.page] + stops
    let index = round.firstIndex(of: focus) ?? 0
    turn(to: round[(index + offset + round.count) % round.count])
  }

  /// Turns the keys to a part of the step.
  mutating func turn(to part: Focus) {
    if part != focus, let place = focus.block { changeScene(at: place) { $0.leaveCells() } }
    if part != focus, case .controls(let place) = focus {
      changeScene(at: place) { $0.turn(.cancel) }
    }
    focus = part
    if case .cells(let place) = part { changeScene(at: place) { $0.enterCells() } }
  }

  /// The scene that keys speak to.
  var player: Player? { focus.block.flatMap { player(at: $0) } }

  /// The scene of a block.
  func player(at place: Int) -> Player? { try? scenes[place]?.get() }

  private mutating func changeScene(at place: Int, _ change: (inout Player) -> Void) {
    guard var player = player(at: place) else { return }
    change(&player)
    scenes[place] = .success(player)
  }

  /// The scene that moves.
  var playing: Player? {
    scenes.values.lazy.compactMap { try? $0.get() }.first { $0.isPlaying }
  }

  /// Keeps the rows of every scene for a page of so many columns.
  mutating func reserveRows(context: DrawingContext, columns: Int) {
    for (place, block) in blocks.enumerated() {
      guard case .scene(let scene) = block else { continue }
      let focus = focus
      changeScene(at: place) {
        $0.reserveRows(
          name: scene.name, context: context, columns: columns, samples: focus.isPanel ? 6 : 32)
      }
    }
  }

  /// Changes the scene that keys speak to; the others come to rest.
  mutating func play(_ change: (inout Player) -> Void) {
    guard let place = focus.block else { return }
    rest(but: place)
    changeScene(at: place, change)
  }

  /// The scene of this step and its frame that explain the answer, once there is a verdict.
  var explainingFrame: (place: Int, frame: Int)? {
    guard let question, !question.isOpen else { return nil }
    if let (place, preview) = preview {
      return question.grading == nil || question.canTryAgain ? nil : (place, preview.frame)
    }
    guard let formula = question.question.trace,
      let number = try? formula.value(values).number, let frame = Int(exactly: number),
      let place = scenes.keys.max(), (try? scenes[place]?.get()) != nil
    else { return nil }
    return (place, frame)
  }

  /// Turns to the frame that explains the answer.
  mutating func trace() {
    guard let (place, frame) = explainingFrame else { return }
    turn(to: .block(place))
    play { $0.show(frame) }
  }

  /// Every scene that moves shows its next frame.
  mutating func tick() {
    scenes = scenes.mapValues { scene in scene.map { $0.ticked } }
  }

  /// Everything comes to rest.
  mutating func rest(but kept: Int? = nil) {
    for (place, scene) in scenes where place != kept {
      scenes[place] = scene.map { $0.paused }
    }
  }

  /// Whether the derivation at a place has lines that are not shown yet.
  func hasHiddenLines(at place: Int) -> Bool {
    guard case .derivation(let derivation) = blocks[place] else { return false }
    return revealed[place, default: 0] < derivation.lines.count
  }

  /// Shows every line of every derivation.
  mutating func revealAll() {
    for place in revealed.keys {
      guard case .derivation(let derivation) = blocks[place] else { continue }
      revealed[place] = derivation.lines.count
    }
  }

  /// Shows the next line of a derivation.
  mutating func reveal(at place: Int) {
    if hasHiddenLines(at: place) { revealed[place, default: 0] += 1 }
  }
}

extension StepState.Focus {
  /// Whether a panel stands for it, so that the page need only show where it belongs to.
  var isPanel: Bool {
    if case .controls = self { true } else { false }
  }

  /// The block that is meant, of a scene or a derivation.
  var block: Int? {
    switch self {
    case .page, .question: nil
    case .block(let place), .controls(let place), .cells(let place): place
    }
  }
}

extension Player {
  fileprivate var ticked: Player {
    var next = self
    next.tick()
    return next
  }

  fileprivate var paused: Player {
    var next = self
    next.pause()
    return next
  }
}
