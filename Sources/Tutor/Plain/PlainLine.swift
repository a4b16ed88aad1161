import Lessons

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
  /// Give a setting of the scene, by its name, the value that is written.
  case set(name: String, source: String)
  /// Tell the settings of the scene.
  case tellSettings
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
    case .diagnostics: return line == "quit" || line == "q" ? .command(.quit) : .command(.leave)
    }
  }

  private func readOnCourse(_ line: String) -> PlainLine {
    if let command = PlainWords.everywhere[line] { return .command(command) }
    if line == "quiz" { return .command(.setUpQuiz) }
    if line == "report", endedQuiz != nil { return .command(.showReport) }
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

  /// Whether every step of a lesson was read and answered, so that Enter would lead in a circle.
  private func isDone(_ path: String) -> Bool {
    library.card(at: path).map { progress.isDone($0) } ?? false
  }

  func read(_ line: String, in reading: ReadingState) -> PlainLine {
    let words = line.split(separator: " ", maxSplits: 1).map(String.init)
    guard let first = words.first else { return .command(.goOn) }
    if words.count == 1, let command = readWord(first, in: reading) { return command }
    if words.count == 2 {
      if first == "frame", let number = Int(words[1].trimmed) {
        return .command(.showFrame(number))
      }
      if first == "answer" { return .answer(words[1]) }
      if first == "set", reading.step.player != nil, let set = readSetting(words[1]) { return set }
    }
    return reading.step.question?.isOpen == true ? .answer(line) : .unknown(line)
  }

  /// `lambda 0.1` or `lambda = 0.1`.
  private func readSetting(_ words: String) -> PlainLine? {
    guard let end = words.firstIndex(where: { $0 == "=" || $0.isWhitespace }) else { return nil }
    let name = String(words[..<end])
    let source = String(words[end...].drop { $0 == "=" || $0.isWhitespace }).trimmed
    return name.isEmpty || source.isEmpty ? nil : .set(name: name, source: source)
  }

  private func readWord(_ word: String, in reading: ReadingState) -> PlainLine? {
    if let command = PlainWords.everywhere[word] { return .command(command) }
    if let command = PlainWords.reading[word] { return .command(command) }
    let hasScene = reading.step.player != nil
    switch word {
    case "play": return .playAll
    case "settings" where hasScene: return .tellSettings
    case "view" where hasScene: return .command(.nextView)
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
