import Canvas
import Drawing
import Phrases

extension Model {
  /// What is wrong in the step that is shown, for below its heading.
  func previewLines(_ reading: ReadingState, columns: Int) -> [TextLine] {
    guard let preview else { return [] }
    var lines: [TextLine] = []
    if !preview.isCurrent {
      lines += note(phrases(.previewStale), Style(.warning), columns)
      lines += preview.notes.prefix(3).flatMap { self.lines(of: $0, columns) }
      return lines
    }
    return preview.notes(ofStep: reading.index, in: reading.lesson)
      .flatMap { self.lines(of: $0, columns) }
  }

  /// All of it, where nothing of the file can be shown.
  func previewPage(_ layout: ScreenLayout) -> Canvas {
    let notes = preview?.notes ?? []
    let lines =
      note(phrases(.previewNothing), Style(.heading), layout.columns) + [.empty]
      + notes.flatMap { self.lines(of: $0, layout.columns) }
    var canvas = Canvas(Size(columns: layout.columns, rows: lines.count))
    for (row, line) in lines.enumerated() { canvas.put(line, row: row, column: 0) }
    return canvas
  }

  /// How many notes there are, and with which seed the lesson is shown.
  var previewSummary: String? {
    guard let preview else { return nil }
    let errors = preview.notes.count(where: \.isError)
    let warnings = preview.notes.count - errors
    let state =
      preview.isProving
      ? phrases(.previewProving)
      : phrases(.previewCounts, ["errors": errors, "warnings": warnings])
    return phrases(.previewSummary, ["seed": preview.seed, "state": state])
  }

  private func lines(of note: PreviewState.Note, _ columns: Int) -> [TextLine] {
    let sign = note.isError ? glyphs.signs.wrong : glyphs.signs.warning
    let place = "\(note.position.line):\(note.position.column)"
    return self.note(
      "\(sign) \(place)  \(note.message)", Style(note.isError ? .wrong : .warning), columns)
  }

  private func note(_ text: String, _ style: Style, _ columns: Int) -> [TextLine] {
    TextLine.wrapping([Run(glyphs.text(text), style)], columns: columns)
  }

  /// The step that is previewed, as plain mode tells it.
  public var stepInWords: [String] {
    guard case .reading(let reading) = screen else { return [phrases(.previewNothing)] }
    let teller = PlainTeller(drawingContext(reading.step))
    return ["## " + teller.text(of: reading.heading), ""]
      + teller.lines(of: reading.step.blocks)
  }

  /// How much is wrong, and the seed, in a line.
  public var previewState: String { previewSummary ?? "" }

  /// The keys of a step in a preview: those that only a preview has, and none that leads out of the
  /// lesson.
  ///
  /// While a field is typed into, its keys are the field's.
  func previewBindings(_ own: [Binding], _ reading: ReadingState) -> [Binding] {
    guard !own.contains(where: { $0.command == .leaveField }) else { return own }
    let kept = own.filter { binding in
      binding.command != .leave && (binding.command != .nextStep || reading.hasStep(1))
    }
    return [
      Binding(
        .otherVariant(1), [.character(">")], ">", .keyNextVariant,
        hint: Binding.Hint(keyText: "< >", label: .keyVariant)),
      Binding(.otherVariant(-1), [.character("<")], "<", .keyPreviousVariant, footer: false),
      Binding(.nextNote, [.character("d")], "d", .keyNextNote),
    ] + kept + [Binding(.leave, [.character("q"), .escape], "q", .keyQuit)]
  }
}
