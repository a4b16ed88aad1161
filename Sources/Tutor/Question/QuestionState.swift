import Lessons

/// A question being answered: its variant, what was typed or marked, and what the grader said.
public struct QuestionState: Sendable {
  /// The question, as its author wrote it.
  public let question: Question
  /// The values and the order of this variant.
  public let variant: Variant
  /// Whether what is typed can be read in more than one way, so that it is read back.
  let isReadBack: Bool
  /// What was typed or marked so far, and how.
  var editor: any AnswerEditor
  /// What the grader said, once the attempt is durable.
  public private(set) var grading: Grading?
  /// Why it cannot be graded, which is its author's error.
  public private(set) var problem: GradingError?
  /// The verdict on the attempt that is being stored.
  public private(set) var pending: Grading?
  /// By which rules answers are taken.
  var rule = AnswerRule.practice
  /// The points that a quiz gave so far.
  var earned: Double?
  /// Whether the answer that is shown was kept without a word about it.
  private(set) var isKept = false
  /// How many hints are shown.
  public private(set) var hintsShown = 0
  /// Whether the reader asked for the explanation after an answer that was not right.
  public private(set) var isExplained = false

  /// A question that waits for an answer.
  init(question: Question, variant: Variant) {
    self.question = question
    self.variant = variant
    editor = question.editor(for: variant)
    switch question.kind.form(in: variant) {
    case .line(.formula), .line(.matrix), .grid: isReadBack = true
    default: isReadBack = false
    }
  }

  /// How the answer was read; of a formula or a matrix already before it is graded.
  var readAs: String? {
    if let grading { return grading.readAs }
    guard isReadBack, !rawInput.isEmpty else { return nil }
    return (try? Grader.read(rawInput, of: question, in: variant))?.readAs
  }

  /// Whether an answer is still awaited.
  public var isOpen: Bool {
    pending == nil && (grading == nil || grading?.verdict == .invalid)
      && !(isKept && rule == .practice)
  }

  /// Whether letters are text now.
  public var isTyping: Bool { isOpen && editor.isTyping }

  /// The raw input: the text, or the ids of the marked items in the order of the screen.
  public var rawInput: String { editor.rawInput }

  /// Does what is asked of the editor, while an answer is awaited.
  mutating func perform(_ edit: Edit, earlier: [String]) {
    guard isOpen else { return }
    forgetInvalid()
    editor.perform(edit, earlier: earlier)
  }

  /// Grades what was typed or marked, or a whole line that names items by their places on screen.
  ///
  /// An answer that counts waits for its attempt to be stored; one that is none is judged at once.
  mutating func submit(line: String? = nil) -> Grading? {
    guard isOpen else { return nil }
    if let line { editor.replace(by: line) } else { editor.complete() }
    do {
      return take(try judged(line ?? rawInput, numbering: line == nil ? .source : .shown))
    } catch {
      problem = error
      return nil
    }
  }

  /// What the grader says of an input; in a copy without keys, how it was read.
  private func judged(
    _ input: String, numbering: ItemNumbering = .source
  ) throws(GradingError) -> Grading {
    guard question.kind.hasKey else {
      return try Grader.read(input, of: question, in: variant, numbering: numbering)
    }
    return try Grader.grade(input, of: question, in: variant, numbering: numbering)
  }

  private mutating func take(_ result: Grading) -> Grading? {
    guard result.invalid == nil else {
      grading = result
      return nil
    }
    if rule != .exam { editor.show(result) }
    pending = result
    return result
  }

  /// The attempt is durable, so the verdict may be shown.
  mutating func show() {
    guard let pending else { return }
    if saysNothing { isKept = true } else { grading = pending }
    self.pending = nil
  }

  /// Whether nothing is said of an answer: in an exam, and where nothing is known.
  private var saysNothing: Bool { rule == .exam || !question.kind.hasKey }

  /// Shows what was done before, as when a quiz goes on after the program was away.
  mutating func restore(hints: Int, answer: String?) {
    hintsShown = min(max(0, hints), question.hints.count)
    guard let answer, let result = try? judged(answer) else { return }
    editor.replace(by: answer)
    editor.show(result)
    if saysNothing { isKept = true } else { grading = result }
  }

  /// Whether a quiz lets the same question be answered once more.
  var canTryAgain: Bool {
    guard case .quiz(let left) = rule, let grading, !isOpen else { return false }
    return grading.verdict != .correct && left != 0
  }

  /// What may be marked of the grading: while the same question may be answered again, nothing that
  /// the answer does not hold itself.
  var shownGrading: Grading? {
    guard canTryAgain else { return grading }
    var shown = grading
    shown?.marks.removeAll { !$0.isMarked }
    return shown
  }

  /// Takes another answer to the same variant.
  mutating func tryAgain() {
    guard canTryAgain else { return }
    grading = nil
    isExplained = false
  }

  /// The reader goes on typing, so an earlier "not an answer" no longer stands.
  mutating func forgetInvalid() {
    if grading?.verdict == .invalid { grading = nil }
    isKept = false
  }

  /// Whether there is a hint that is not shown yet.
  var hasHint: Bool { rule != .exam && isOpen && hintsShown < question.hints.count }

  /// Whether an explanation can be asked for.
  var canExplain: Bool {
    guard let grading, !isOpen, !isExplained else { return false }
    return grading.verdict != .correct && question.explanation != nil
  }

  /// Shows the explanation.
  mutating func explain() {
    if canExplain { isExplained = true }
  }

  /// Shows the next hint.
  mutating func showHint() {
    if hasHint { hintsShown += 1 }
  }
}
