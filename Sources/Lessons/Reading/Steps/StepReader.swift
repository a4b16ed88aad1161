/// Reads the blocks of one step, or of the introduction.
struct StepReader {
  /// What a step holds under its heading.
  struct Content {
    var blocks: [Block] = []
    var declarations = Declarations.none
    var question: Question?
  }

  let source: LessonSource
  let values: ValueReader
  /// The step's id; nothing in the introduction.
  private let step: String?
  private(set) var hasScene: Bool
  private var content = Content()
  private var question: QuestionReader?
  private var valuesLine: Int?
  private var isAfterQuestionReported = false

  init(source: LessonSource, step: String?, hasSceneAbove: Bool) {
    self.source = source
    self.step = step
    hasScene = hasSceneAbove
    values = ValueReader(log: source.log, scope: NameScope())
  }

  private var log: DiagnosticLog { source.log }
  private var blocks: BlockReader { BlockReader(source: source, values: values) }

  /// Reads the next block.
  mutating func read(_ node: MarkdownNode) {
    if let fence = source.fences[node.lines.lowerBound], node.isCode {
      readFence(FenceReader(fence: fence, source: source, values: values))
    } else if question?.takes(node) == true {
      question?.readTail(node)
    } else {
      refuseAfterQuestion(node)
      content.blocks += blocks.blocks([node])
    }
  }

  /// What was read, after the names of the whole step are checked.
  mutating func finish() -> Content {
    content.question = question?.finish(hasScene: hasScene)
    values.scope.check(log, reportsUnused: !source.isCopy)
    return content
  }

  private mutating func refuseAfterQuestion(_ node: MarkdownNode) {
    guard question != nil, !isAfterQuestionReported else { return }
    isAfterQuestionReported = true
    log.report(.question(.afterQuestion), byte: node.offset)
  }

  private mutating func readFence(_ fence: FenceReader) {
    guard let kind = fence.kind() else { return }
    switch kind {
    case .question(let name): readQuestion(name, fence)
    case .values: readValues(fence)
    case .scene(let name):
      refuseAfterQuestion(fence)
      hasScene = true
      if let scene = fence.scene(name) { content.blocks.append(.scene(scene)) }
    case .derivation:
      refuseAfterQuestion(fence)
      if let derivation = fence.derivation() { content.blocks.append(.derivation(derivation)) }
    case .math:
      refuseAfterQuestion(fence)
      if let tex = fence.math() { content.blocks.append(.math(tex)) }
    case .code(let language):
      refuseAfterQuestion(fence)
      let position = SourcePosition(line: fence.line + 1, column: 1)
      content.blocks.append(
        .code(CodeBlock(language: language, fence.code(), position: position)))
    }
  }

  private mutating func refuseAfterQuestion(_ fence: FenceReader) {
    guard question != nil, !isAfterQuestionReported else { return }
    isAfterQuestionReported = true
    log.report(.question(.afterQuestion), bytes: fence.range)
  }

  private mutating func readQuestion(_ kind: String, _ fence: FenceReader) {
    guard let step else {
      log.report(.fence(.outsideStep(fence: "question")), bytes: fence.range)
      return
    }
    if let first = question?.line {
      log.report(.fence(.second(fence: "question", line: first)), bytes: fence.range)
      return
    }
    if let valuesLine {
      let range = source.text.range(ofLine: valuesLine - 1)
      log.report(.fence(.valuesBesideQuestion(line: fence.line)), bytes: range)
    }
    guard var reader = QuestionReader(kind: kind, step: step, fence: fence) else { return }
    content.declarations = reader.readFields()
    question = reader
    content.blocks.append(.question)
  }

  private mutating func readValues(_ fence: FenceReader) {
    guard step != nil else {
      log.report(.fence(.outsideStep(fence: "values")), bytes: fence.range)
      return
    }
    if let question {
      log.report(.fence(.valuesBesideQuestion(line: question.line)), bytes: fence.range)
      return
    }
    if let valuesLine {
      log.report(.fence(.second(fence: "values", line: valuesLine)), bytes: fence.range)
      return
    }
    valuesLine = fence.line
    content.declarations = fence.variables()
  }
}

extension MarkdownNode {
  /// Whether it is a block of code.
  var isCode: Bool {
    if case .code = kind { true } else { false }
  }
}
