import Lessons
import Phrases

/// The tutor by lines: it drives the same model as the screens and tells what changed.
///
/// ```swift
/// var tutor = PlainTutor(model)
/// tutor.begin().lines      // the course or the step where reading was left
/// tutor.take(line: "").lines  // what Enter leads to
/// ```
public struct PlainTutor: Sendable {
  /// The model behind the lines.
  public private(set) var model: Model

  /// Lines to print, and what is to be done in the world.
  public struct Response: Sendable {
    /// What is told, one line of text each.
    public var lines: [String] = []
    /// What the program is to do; each attempt is answered by `take(saved:problem:)`.
    public var effects: [Effect] = []
  }

  /// A tutor by lines.
  public init(_ model: Model) {
    self.model = model
    self.model.size.rows = Self.endlessRows
  }

  /// Nothing scrolls in plain mode: every page fits.
  private static let endlessRows = 1_000_000

  /// Opens a lesson, or what was left, and tells it.
  public mutating func begin(path: String? = nil) -> Response {
    let effects = path.map { model.open($0) } ?? model.resume()
    let notice = model.notice.map { [$0] } ?? []
    return Response(lines: notice + model.tellScreen(), effects: effects)
  }

  /// Takes a typed line and tells what follows from it.
  public mutating func take(line: String) -> Response {
    model.notice = nil
    let read = model.read(line)
    if case .scene = read { model.turnToSpokenScene() }
    if let refusal = model.refusal(of: read) { return Response(lines: [refusal]) }
    switch read {
    case .command(.help): return Response(lines: model.tellHelp())
    case .command(.quit): return Response(lines: model.tellLeaving(), effects: [.quit])
    case .command(let command): return change { $0.update(.command(command)) }
    case .answer(let answer): return change { $0.update(.answer(answer)) }
    case .open(let path): return change { $0.open(path) }
    case .setUp(let row, let value): return change { $0.setUp(row: row, value: value) }
    case .question(let place): return change { $0.turnQuiz(to: place) }
    case .playAll: return playAll()
    case .scene(.settings): return Response(lines: model.tellSettings())
    case .scene(let line): return take(line)
    case .find(let words): return Response(lines: model.tellFound(words))
    case .listedScene(let place): return change { $0.play(place) }
    case .repeatStep: return Response(lines: model.tellScreen())
    case .unknown(let line):
      return Response(lines: [model.phrases(.plainUnknown, ["line": String(line.prefix(60))])])
    }
  }

  /// Begins a quiz, or its choice where nothing is named.
  public mutating func begin(quiz: QuizEntry) -> Response {
    change { $0.begin(quiz) }
  }

  /// What the world answers to an effect; what is new is told, and may lead to further effects.
  public mutating func take(_ message: Message) -> Response {
    change { $0.update(message) }
  }

  /// An attempt is durable, or a sentence says why not: the verdict is told.
  public mutating func take(saved attempt: Attempt, problem: String?) -> [String] {
    let before = model
    _ = model.update(.saved(attempt, problem: problem))
    return model.tellChange(since: before)
  }

  /// What can be typed now.
  public var prompt: String { model.plainPrompt }

  private mutating func change(_ change: (inout Model) -> [Effect]) -> Response {
    let before = model
    let effects = change(&model)
    return Response(lines: model.tellChange(since: before), effects: effects)
  }

  /// Does what a line asks of a scene; settings that do not fit are told instead of a frame.
  private mutating func take(_ line: PlainSceneLine) -> Response {
    guard let command = model.command(of: line) else { return Response() }
    var response = change { $0.update(.command(command)) }
    if case .control = command, let problem = model.shownPlayer?.controls.problem {
      response.lines = [problem.message(in: model.phrases)]
    }
    return response
  }

  private mutating func playAll() -> Response {
    guard case .reading(let reading) = model.screen, let player = reading.step.player else {
      return Response(lines: [model.phrases(.plainUnknown, ["line": "play"])])
    }
    var lines: [String] = []
    let start = player.frame == player.lastFrame ? 1 : player.frame
    for number in start...player.lastFrame {
      _ = model.update(.command(.showFrame(number)))
      lines += model.tellFrame()
    }
    return Response(lines: lines)
  }
}
