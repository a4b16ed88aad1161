import Canvas
import Foundation
import Phrases
import Tutor

/// A preview without a screen: after each save, what is wrong and the step that changed.
struct PlainPreview {
  let source: PreviewSource
  let path: String
  let seed: UInt32

  /// Prints until the input ends.
  func run() {
    var model = Model(
      previewing: path, size: Size(columns: 80, rows: 24), phrases: .english, seed: seed)
    show(source.read(), in: &model)
    while !inputHasEnded {
      if let news = source.news() { show(news, in: &model) }
    }
    // What is being proved when the input ends at once is still told.
    while model.preview?.isProving == true {
      if let news = source.news() { show(news, in: &model) }
      usleep(10_000)
    }
  }

  private func show(_ message: Message, in model: inout Model) {
    _ = model.update(message)
    let notes = model.preview?.notes ?? []
    let grades = notes.map { Phrases.english($0.isError ? .diagnosticError : .diagnosticWarning) }
    let lines = zip(notes, grades).map { note, grade in
      "\(path):\(note.position.line):\(note.position.column): \(grade): \(note.message)"
    }
    if case .proved = message { return Output.say(lines + [model.previewState, ""]) }
    Output.say(lines + model.stepInWords + [""])
  }

  /// Waits for as long as between two looks at the file, or until the input ends.
  private var inputHasEnded: Bool {
    var waiting = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, 25) > 0 else { return false }
    var byte: UInt8 = 0
    return read(STDIN_FILENO, &byte, 1) <= 0
  }
}
