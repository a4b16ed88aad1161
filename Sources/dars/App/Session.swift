import Canvas
import Foundation
import Lessons
import Phrases
import Records
import Terminal
import Tutor

/// A reader's session: on a screen where there is one, else line by line.
struct Session {
  private let library: Library
  private let world: World
  private let configuration: Configuration
  private let phrases = Phrases.english

  init(library: Library, world: World, configuration: Configuration = Configuration()) {
    self.library = library
    self.world = world
    self.configuration = configuration
  }

  /// Runs until the reader leaves.
  ///
  /// - Parameters:
  ///   - path: the lesson to open; without one, what was left.
  ///   - plain: whether to go line by line although there may be a terminal.
  func run(opening path: String?, plain: Bool) throws {
    try Screen.open(plain: plain, phrases: phrases) { terminal in
      runner(terminal).run(opening: path)
    } orPlain: {
      configuration.problems.forEach(Output.complain)
      PlainRunner(world: world).run(model(), opening: path)
    }
  }

  /// Runs a quiz until the reader leaves.
  func run(quiz: QuizEntry, plain: Bool) throws {
    try Screen.open(plain: plain, phrases: phrases) { terminal in
      runner(terminal).run(quiz: quiz)
    } orPlain: {
      configuration.problems.forEach(Output.complain)
      PlainRunner(world: world).run(model(), quiz: quiz)
    }
  }

  private func runner(_ terminal: TerminalSession) -> ScreenRunner {
    ScreenRunner(
      terminal: terminal, world: world,
      model: model(size: terminal.size, glyphs: terminal.capabilities.glyphs),
      theme: configuration.theme)
  }

  private func model(
    size: Size = Size(columns: 80, rows: 24), glyphs: GlyphSet = .unicode
  ) -> Model {
    var model = Model(
      library: library, progress: world.progress, size: size, glyphs: glyphs,
      phrases: phrases, preferences: configuration.preferences,
      seed: UInt32.random(in: .min ... .max))
    model.notice = (world.notices + configuration.problems).first
    if let ended = world.endedQuiz(of: library.course.id) { model.remember(ended: ended) }
    if let running = world.runningQuiz, running.plan.course == library.course.id {
      model.remember(running, now: Date().timeIntervalSince1970)
    }
    return model
  }
}

extension Session {
  /// Shows one scene on its own until the reader leaves.
  static func play(_ scene: SceneBlock, plain: Bool) throws {
    let phrases = Phrases.english
    let world = World(record: nil)
    let configuration = Configuration()
    let model = { (size: Size, glyphs: GlyphSet) in
      var model = Model(
        scene: scene, size: size, glyphs: glyphs, phrases: phrases,
        preferences: configuration.preferences)
      model.notice = configuration.problems.first
      return model
    }
    try Screen.open(plain: plain, phrases: phrases) { terminal in
      let model = model(terminal.size, terminal.capabilities.glyphs)
      ScreenRunner(terminal: terminal, world: world, model: model, theme: configuration.theme)
        .run(opening: nil)
    } orPlain: {
      PlainRunner(world: world).run(model(Size(columns: 80, rows: 24), .unicode), opening: nil)
    }
  }
}

/// Decides between a screen and plain mode.
enum Screen {
  /// Opens the terminal, or says in a sentence why the session goes on line by line.
  static func open(
    plain: Bool, phrases: Phrases, _ run: (TerminalSession) -> Void, orPlain: () -> Void
  ) throws {
    if plain { return orPlain() }
    do {
      run(try TerminalSession.open(environment: ProcessInfo.processInfo.environment))
    } catch {
      Output.complain(phrases(.plainBecause, ["reason": error.message(in: phrases)]))
      orPlain()
    }
  }
}
