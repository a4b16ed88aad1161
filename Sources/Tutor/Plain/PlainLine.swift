import Lessons
import Scenes

/// What a typed line asks for in plain mode.
enum PlainLine: Hashable {
  /// A command by name, or Enter.
  case command(Command)
  /// An answer to the question that waits.
  case answer(String)
  /// Open the lesson of a path.
  case open(String)
  /// Tell all frames from here to the end.
  case playAll
  /// Choose a row of what a quiz is to ask, and set it where it is a number.
  case setUp(row: Int, value: Int?)
  /// A question of a quiz, from 0.
  case question(Int)
  /// Something about the scene.
  case scene(PlainSceneLine)
  /// Tell where words stand.
  case find(String)
  /// Play a scene of the list, by its place from 0.
  case listedScene(Int)
  /// Tell the step again.
  case repeatStep
  /// A line that means nothing here.
  case unknown(String)
}

extension Model {
  /// Reads a typed line by what is on screen.
  func read(_ line: String) -> PlainLine {
    let line = line.trimmed
    switch screen {
    case .course: return readOnCourse(line)
    case .reading(let reading):
      return quiz == nil ? read(line, in: reading) : readInQuiz(line, reading)
    case .quiz(let screen): return read(line, on: screen)
    case .scenes: return readOnScenes(line)
    case .diagnostics: return line == "quit" || line == "q" ? .command(.quit) : .command(.leave)
    }
  }

  private func readOnCourse(_ line: String) -> PlainLine {
    if let command = PlainWords.everywhere[line] { return .command(command) }
    if line == "quiz" { return .command(.setUpQuiz) }
    if line == "report", endedQuiz != nil { return .command(.showReport) }
    if line == "scenes" { return .command(.scenes) }
    if let words = searchedWords(line) { return .find(words) }
    if line.isEmpty {
      guard case .course(let course) = screen, let chosen = course.chosen, !isDone(chosen) else {
        return .repeatStep
      }
      return .open(chosen)
    }
    if let number = Int(line), library.paths.indices.contains(number - 1) {
      return .open(library.paths[number - 1])
    }
    return library.path(of: line).map { .open($0) } ?? .unknown(line)
  }

  /// The number or the name of a scene plays it.
  private func readOnScenes(_ line: String) -> PlainLine {
    if let command = PlainWords.everywhere[line] { return .command(command) }
    if line.isEmpty || line == "course" { return .command(.leave) }
    let names = SceneCatalogue.all.map(\.name)
    let place = Int(line).map { $0 &- 1 } ?? names.firstIndex(of: line)
    return place.flatMap { names.indices.contains($0) ? .listedScene($0) : nil } ?? .unknown(line)
  }

  /// The words after `find`, `search` or a slash.
  func searchedWords(_ line: String) -> String? {
    for word in ["find ", "search ", "/"] where line.hasPrefix(word) {
      let rest = String(line.dropFirst(word.count)).trimmed
      return rest.isEmpty ? nil : rest
    }
    return nil
  }

  /// Whether every step of a lesson was read and answered, so that Enter would lead in a circle.
  private func isDone(_ path: String) -> Bool {
    library.card(at: path).map { progress.isDone($0) } ?? false
  }

  func read(_ line: String, in reading: ReadingState) -> PlainLine {
    let words = line.split(separator: " ", maxSplits: 1).map(String.init)
    guard let first = words.first else { return .command(.goOn) }
    if words.count == 1, let command = readWord(first, in: reading) { return command }
    if !reading.step.scenes.isEmpty, let scene = readScene(line) { return .scene(scene) }
    if quiz == nil, let words = searchedWords(line) { return .find(words) }
    if words.count == 2 {
      if first == "frame", let number = Int(words[1].trimmed) {
        return .command(.showFrame(number))
      }
      if first == "answer" { return .answer(words[1]) }
    }
    return reading.step.question?.isOpen == true ? .answer(line) : .unknown(line)
  }

  private func readWord(_ word: String, in reading: ReadingState) -> PlainLine? {
    if let command = PlainWords.everywhere[word] { return .command(command) }
    if let command = PlainWords.reading[word] { return .command(command) }
    let hasScene = reading.step.player != nil
    switch word {
    case "view" where hasScene: return .command(.nextView)
    case "seed" where hasScene: return .command(.newSeed)
    case "scenes" where reading.isListed: return .command(.leave)
    case "play": return .playAll
    case "repeat": return .repeatStep
    case "next", "n": return .command(hasScene ? .moveFrames(1) : .nextStep)
    case "back", "b": return .command(hasScene ? .moveFrames(-1) : .previousStep)
    default: return nil
    }
  }
}

/// The words of plain mode that always mean the same.
enum PlainWords {
  static let everywhere: [String: Command] = [
    "quit": .quit, "q": .quit, "exit": .quit, "help": .help, "?": .help,
  ]
  static let reading: [String: Command] = [
    "step": .nextStep, "skip": .nextStep, "previous": .previousStep, "course": .leave,
    "hint": .hint, "again": .again, "explain": .explain, "trace": .trace, "reset": .resetScene,
    "last": .lastFrame,
    "scene": .nextFocus,
  ]
}

extension String {
  /// The text without white space at its ends.
  var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
