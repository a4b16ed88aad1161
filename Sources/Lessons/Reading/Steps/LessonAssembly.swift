/// Puts a lesson together from its blocks: the introduction, then step by step.
struct LessonAssembly {
  private let source: LessonSource
  private let isTranslated: Bool
  private var introduction: [Block] = []
  private(set) var steps: [Step] = []
  /// The line, from 1, of each step by its id.
  private var lines: [String: Int] = [:]
  /// Whether a scene stands in what was read so far; `trace` needs one.
  private var hasScene = false

  init(source: LessonSource, isTranslated: Bool) {
    self.source = source
    self.isTranslated = isTranslated
  }

  /// Reads the blocks of a document.
  mutating func read(_ nodes: [MarkdownNode]) {
    let starts = nodes.indices.filter { isStep(nodes[$0]) }
    readIntroduction(nodes[..<(starts.first ?? nodes.endIndex)])
    var usedComments: Set<Int> = []
    for (number, start) in starts.enumerated() {
      let end = number + 1 < starts.count ? starts[number + 1] : nodes.endIndex
      let lastLine = end < nodes.endIndex ? nodes[end].lines.lowerBound : source.text.lineCount
      let heading = StepHeading(nodes[start], source: source)
      if let line = heading.commentLine { usedComments.insert(line) }
      readStep(heading, nodes[(start + 1)..<end], lastLine: lastLine)
    }
    for (line, comment) in source.stepComments where !usedComments.contains(line) {
      source.log.report(.structure(.stepCommentMisplaced), bytes: comment.range)
    }
    if starts.isEmpty { reportNoSteps() }
  }

  /// The lesson under its front matter.
  func lesson(_ header: FrontMatter.Header) -> Lesson {
    Lesson(
      id: header.id, title: header.title, minutes: header.minutes, needs: header.needs,
      authors: header.authors, introduction: introduction, steps: steps)
  }

  private func isStep(_ node: MarkdownNode) -> Bool {
    guard case .heading(2) = node.kind else { return false }
    return source.isATX(node)
  }

  private mutating func readIntroduction(_ nodes: ArraySlice<MarkdownNode>) {
    var reader = StepReader(source: source, step: nil, hasSceneAbove: false)
    for node in nodes { reader.read(node) }
    introduction = reader.finish().blocks
    hasScene = reader.hasScene
  }

  private mutating func readStep(
    _ heading: StepHeading, _ nodes: ArraySlice<MarkdownNode>, lastLine: Int
  ) {
    let id = heading.id(isTranslated: isTranslated)
    checkIsNew(id, heading)
    var reader = StepReader(source: source, step: id ?? "", hasSceneAbove: hasScene)
    let title = heading.title(reader.values)
    for node in nodes { reader.read(node) }
    let content = reader.finish()
    hasScene = reader.hasScene
    let lines = heading.line..<max(lastLine, heading.line)
    let step = Step(
      id: id ?? "", title: title, blocks: content.blocks, declarations: content.declarations,
      question: content.question, keyFreeHash: KeyFreeHash.hash(ofStepSource: source.lines(lines)),
      position: source.text.position(ofByte: heading.offset))
    steps.append(step)
  }

  private mutating func checkIsNew(_ id: String?, _ heading: StepHeading) {
    guard let id else { return }
    if let line = lines[id] {
      source.log.report(
        .structure(.stepIDDuplicate(id: id, line: line)), bytes: heading.idRange)
    } else {
      lines[id] = heading.line + 1
    }
  }

  private func reportNoSteps() {
    let last = source.text.range(ofLine: source.text.lineCount - 1)
    source.log.report(.structure(.stepsMissing), byte: last.lowerBound)
  }
}

extension LessonSource {
  /// Whether a heading is written with `#`, not underlined.
  func isATX(_ heading: MarkdownNode) -> Bool {
    text.bytes[heading.offset...].first { !$0.isBlank } == .hash
  }

  /// The text of some lines, each with its line feed.
  func lines(_ lines: Range<Int>) -> String {
    lines.map { text.string(text.range(ofLine: $0)) + "\n" }.joined()
  }
}
