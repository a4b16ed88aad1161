import Lessons

/// A question being answered: its variant, what was typed or marked, and what the grader said.
public struct QuestionState: Sendable {
  /// The question, as its author wrote it.
  public let question: Question
  /// The values and the order of this variant.
  public let variant: Variant
  /// What was typed or marked so far.
  public var input: Input
  /// What the grader said, once the attempt is durable.
  public private(set) var grading: Grading?
  /// Why it cannot be graded, which is its author's error.
  public private(set) var problem: GradingError?
  /// The verdict on the attempt that is being stored.
  public private(set) var pending: Grading?
  /// How many hints are shown.
  public private(set) var hintsShown = 0
  /// Whether the reader asked for the explanation after an answer that was not right.
  public private(set) var isExplained = false

  /// What was typed or marked.
  public enum Input: Hashable, Sendable {
    /// A line of text.
    case field(TextField)
    /// Items: the chosen place on screen, and the ids of the marked ones.
    case list(cursor: Int, marked: Set<String>)
  }

  /// A question that waits for an answer.
  init(question: Question, variant: Variant) {
    self.question = question
    self.variant = variant
    switch question.body {
    case .integer: input = .field(TextField())
    case .choice, .choices: input = .list(cursor: 0, marked: [])
    }
  }

  /// Whether an answer is still awaited.
  public var isOpen: Bool { pending == nil && (grading == nil || grading?.verdict == .invalid) }

  /// Whether letters are text now.
  public var isTyping: Bool {
    guard isOpen, case .field = input else { return false }
    return true
  }

  /// Whether only one item can be marked.
  var isSingleChoice: Bool {
    guard case .choice = question.body else { return false }
    return true
  }

  /// The raw input: the text, or the ids of the marked items in the order of the screen.
  public var rawInput: String {
    switch input {
    case .field(let field): field.text
    case .list(_, let marked):
      variant.order.filter { marked.contains($0) }.joined(separator: ", ")
    }
  }

  /// Moves the chosen place; the ends hold.
  mutating func moveCursor(by step: Int) {
    guard case .list(let cursor, let marked) = input else { return }
    let next = min(max(0, cursor + step), variant.order.count - 1)
    input = .list(cursor: next, marked: marked)
  }

  /// Marks the chosen item, or takes the mark away; a single choice moves its only mark.
  mutating func toggleMark() {
    guard isOpen, case .list(let cursor, var marked) = input,
      variant.order.indices.contains(cursor)
    else { return }
    let id = variant.order[cursor]
    if isSingleChoice {
      marked = [id]
    } else if marked.remove(id) == nil {
      marked.insert(id)
    }
    input = .list(cursor: cursor, marked: marked)
  }

  /// Chooses the item of a number, from 1, and marks it or takes its mark away.
  mutating func toggleMark(item number: Int) {
    guard isOpen, case .list(_, let marked) = input, variant.order.indices.contains(number - 1)
    else { return }
    input = .list(cursor: number - 1, marked: marked)
    toggleMark()
  }

  /// Replaces what was typed by a whole line, as plain mode gives it.
  mutating func replaceInput(by line: String) {
    guard case .field = input else { return }
    var field = TextField()
    for character in line { _ = field.take(.character(character)) }
    input = .field(field)
  }

  /// Grades what was typed or marked, or a whole line that names items by their places on screen.
  ///
  /// An answer that counts waits for its attempt to be stored; one that is none is judged at once.
  mutating func submit(line: String? = nil) -> Grading? {
    guard isOpen else { return nil }
    if let line { replaceInput(by: line) }
    if line == nil, isSingleChoice, case .list(_, let marked) = input, marked.isEmpty {
      toggleMark()
    }
    do {
      let result = try Grader.grade(
        line ?? rawInput, of: question, in: variant, numbering: line == nil ? .source : .shown)
      return take(result)
    } catch {
      problem = error
      return nil
    }
  }

  private mutating func take(_ result: Grading) -> Grading? {
    guard result.verdict != .invalid else {
      grading = result
      return nil
    }
    if case .list(let cursor, _) = input {
      let marked = result.marks.filter(\.isMarked).map(\.id)
      input = .list(cursor: cursor, marked: Set(marked))
    }
    pending = result
    return result
  }

  /// The attempt is durable, so the verdict may be shown.
  mutating func show() {
    guard let pending else { return }
    grading = pending
    self.pending = nil
  }

  /// The reader goes on typing, so an earlier "not an answer" no longer stands.
  mutating func forgetInvalid() {
    if grading?.verdict == .invalid { grading = nil }
  }

  /// Whether there is a hint that is not shown yet.
  var hasHint: Bool { isOpen && hintsShown < question.hints.count }

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
