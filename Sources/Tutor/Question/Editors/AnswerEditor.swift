import Canvas
import Drawing
import Lessons
import Phrases

/// How an answer of one kind is given: a field, a list, a grid.
///
/// An editor is a value. It knows nothing of points, hints and verdicts, which every question has,
/// and of screens only the lines that it draws. `Question.editor(for:)` chooses it by the
/// question's kind.
protocol AnswerEditor: Sendable {
  /// The answer as one line: what records keep, and what the grader reads with items by their ids.
  var rawInput: String { get }
  /// Whether letters are text now, so that no letter is a command.
  var isTyping: Bool { get }
  /// The keys of this editor, the most needed first; Enter, hint and help are every question's.
  var bindings: [Binding] { get }
  /// What plain mode says can be typed.
  var prompt: Phrase { get }

  /// Does what a key, a click or a word asks for.
  ///
  /// - Parameter earlier: what was typed into fields before, the latest last.
  mutating func perform(_ edit: Edit, earlier: [String])

  /// Takes a key that is no command; answers whether it meant something here.
  mutating func take(_ key: Key) -> Bool

  /// Takes pasted text, which may be of any length; answers whether all of it had room.
  mutating func insert(_ text: String) -> Bool

  /// Enter was pressed: what is chosen counts where nothing else was said.
  mutating func complete()

  /// Shows a whole line as the answer, as plain mode gives it, before it is graded.
  mutating func replace(by line: String)

  /// Shows what the grader understood.
  mutating func show(_ grading: Grading)

  /// The editor's lines with the places that can be clicked.
  func picture(_ setting: EditorSetting) -> EditorPicture

  /// What plain mode tells before it asks: the items by their numbers.
  func told(by teller: PlainTeller) -> [String]
}

extension AnswerEditor {
  var isTyping: Bool { false }
  mutating func take(_ key: Key) -> Bool { false }
  mutating func insert(_ text: String) -> Bool { true }
  mutating func complete() {}
  mutating func replace(by line: String) {}
  mutating func show(_ grading: Grading) {}
  func told(by teller: PlainTeller) -> [String] { [] }
}

extension Question {
  /// The editor for this question's kind, empty.
  func editor(for variant: Variant) -> any AnswerEditor {
    switch kind.form(in: variant) {
    case .line(let line): FieldEditor(unit: unit, line: line)
    case .items(let isSingle): ItemEditor(items: variant.items, isSingle: isSingle)
    case .order: OrderEditor(items: variant.items)
    case .pairs(let left, let titles):
      PairEditor(left: left, right: variant.items, titles: titles)
    case .grid(let rows, let columns): GridEditor(rows: rows, columns: columns, unit: unit)
    case .cells(let rows, let columns, let shown):
      CellEditor(rows: rows, columns: columns, shown: shown)
    case .derivation(let derivation): LineEditor(derivation: derivation)
    }
  }
}
