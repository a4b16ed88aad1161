import Checker
import Foundation
import Lessons
import Synchronization
import Tutor

/// Reads the file of a preview whenever it is saved, and has it proved meanwhile.
///
/// Reading takes a few milliseconds and is done at once, so that the page follows the save; trying the
/// questions and proving the derivations may take seconds, and is done on another thread.
final class PreviewSource: Sendable {
  private let path: String
  private let state: Mutex<State>

  private struct State: Sendable {
    var watcher: FileWatcher
    /// The text that is on screen.
    var text: [UInt8] = []
    /// How often the file was read; a proof of an earlier reading is of no use.
    var generation = 0
    var proved: (generation: Int, notes: [PreviewState.Note])?
  }

  /// The source of a file.
  init(path: String) {
    self.path = path
    state = Mutex(State(watcher: FileWatcher(path)))
  }

  /// The file as it is now.
  func read() -> Message {
    let text = FileManager.default.contents(atPath: path).map(Array.init) ?? []
    let file = CourseReader.lesson(bytes: text, named: path)
    let (changedLine, generation) = state.withLock { state in
      let line = state.generation == 0 ? nil : Self.firstDifference(state.text, text)
      state.generation += 1
      // What cannot be shown is passed over: the next save is compared with what is on screen.
      if file.lesson?.steps.isEmpty == false { state.text = text }
      return (line, state.generation)
    }
    let notes = Checker(proves: false).findings(in: file).map(PreviewState.Note.init)
    if file.isSound { prove(generation) }
    return .previewed(
      PreviewState.Reading(
        lesson: file.lesson, notes: notes, changedLine: changedLine, isProving: file.isSound))
  }

  /// What has happened since this was asked last, if anything has.
  func news() -> Message? {
    if state.withLock({ $0.watcher.hasChanged() }) { return read() }
    return state.withLock { state in
      guard let proved = state.proved, proved.generation == state.generation else { return nil }
      state.proved = nil
      return .proved(proved.notes)
    }
  }

  private func prove(_ generation: Int) {
    let thread = Thread { [self] in
      let notes = Checker().report(on: [path]).findings.map(PreviewState.Note.init)
      state.withLock { state in
        if state.generation == generation { state.proved = (generation, notes) }
      }
    }
    thread.stackSize = 8 << 20
    thread.start()
  }

  /// The first line, from 1, in which two texts differ; nothing where they are equal.
  static func firstDifference(_ old: [UInt8], _ new: [UInt8]) -> Int? {
    guard old != new else { return nil }
    let same = zip(old, new).prefix { $0 == $1 }.map(\.0)
    return same.count { $0 == UInt8(ascii: "\n") } + 1
  }
}

extension PreviewState.Note {
  /// A finding as a preview shows it.
  init(_ finding: Finding) {
    self.init(position: finding.position, isError: finding.isError, message: finding.message)
  }
}
