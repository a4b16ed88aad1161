/// A step's source taken apart, so that what tells an answer can be left out.
struct StepSource {
  /// The parts from the heading to the end.
  var parts: [StepPart] = []
  /// What stands after the fence of a question that is about a list or a table.
  private var lines: [Substring]?

  /// The same as a copy without keys has it.
  var tail: [String] {
    guard let lines, case .fields(let fence)? = parts.last else { return [] }
    return fence.kind?.strippedTail(lines, of: fence) ?? []
  }

  /// Takes the lines of a step apart.
  init(_ lines: [Substring]) {
    var scanner = FenceScanner()
    var run = Run()
    for index in lines.indices {
      let line = lines[index]
      switch scanner.place(of: line) {
      case .outside: run.prose.append(line)
      case .inside: run.body.append(line)
      case .opens(let words):
        end(&run, closing: nil)
        run.open(line, words)
      case .closes:
        let hasItems = run.hasItems
        end(&run, closing: line)
        guard hasItems else { continue }
        self.lines = Array(lines[(index + 1)...])
        return
      }
    }
    end(&run, closing: nil)
  }

  /// What has been read of the part that is being read.
  private struct Run {
    var prose: [Substring] = []
    var opening: Substring?
    var words: [String] = []
    var body: [Substring] = []

    var hasItems: Bool {
      FieldFence.kind(of: words)?.hasTail == true
    }

    mutating func open(_ line: Substring, _ found: [String]) {
      opening = line
      words = found
    }
  }

  private mutating func end(_ run: inout Run, closing: Substring?) {
    if !run.prose.isEmpty { parts.append(.prose(run.prose)) }
    if let opening = run.opening {
      let isOurs = FieldFence.isOpened(by: run.words)
      parts.append(
        isOurs
          ? .fields(
            FieldFence(opening: opening, words: run.words, body: run.body[...], closing: closing))
          : .verbatim([opening] + run.body + (closing.map { [$0] } ?? [])))
    }
    run = Run()
  }
}
