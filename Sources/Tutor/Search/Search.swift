import Canvas
import Phrases

/// Words that are looked for, while they are typed.
public struct Search: Hashable, Sendable {
  /// What was typed.
  var field = TextField()
  /// The row of the page where the words were found last; nothing where they were not.
  var row: Int?

  /// The words in lower case; what is looked for holds each of them.
  var words: [String] { Self.words(field.text) }

  static func words(_ text: String) -> [String] {
    text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// The whole line in lower case, as it must stand on a page.
  var phrase: String { field.text.lowercased().trimmed }
}

extension Model {
  /// What is being looked for on this screen.
  var search: Search? {
    switch screen {
    case .course(let course): course.search
    case .reading(let reading): reading.search
    case .quiz, .diagnostics, .scenes: nil
    }
  }

  private mutating func setSearch(_ search: Search?) {
    switch screen {
    case .course(var course):
      course.search = search
      screen = .course(course)
    case .reading: changeReading { $0.search = search }
    case .quiz, .diagnostics, .scenes: break
    }
  }

  /// Begins to look for something.
  mutating func beginSearch() {
    setSearch(Search())
    changeReading { $0.step.rest() }
  }

  /// Leaves the line of the search; what it found stays.
  mutating func endSearch() {
    setSearch(nil)
    holdScroll()
  }

  /// Does something to what is typed, and shows what is found.
  mutating func changeSearch(_ change: (inout TextField) -> Void) {
    guard var search else { return }
    change(&search.field)
    setSearch(search)
    switch screen {
    case .course: chooseFound()
    case .reading: find(from: search.row ?? scroll)
    case .quiz, .diagnostics, .scenes: break
    }
  }

  /// Remembers where the words were found.
  mutating func setFound(row: Int?) {
    guard var search else { return }
    search.row = row
    setSearch(search)
  }

  /// The keys while words are typed.
  var searchBindings: [Binding] {
    let enter: Phrase = if case .course = screen { .keyOpen } else { .keyNextFound }
    let lists: [Binding] =
      if case .course = screen {
        [
          Binding(
            .down, [.down], "↓", .keyDown,
            hint: Binding.Hint(keyText: "↑ ↓", label: .keyChoose)),
          Binding(.up, [.up], "↑", .keyUp, footer: false),
        ]
      } else {
        []
      }
    return [Binding(.open, [.enter], "Enter", enter)] + lists + [
      Binding(.help, [.character("?")], "?", .keyHelp),
      Binding(.endSearch, [.escape], "Esc", .keyEndSearch),
      Binding(.suspend, [.control("z")], "Ctrl-Z", .keySuspend, footer: false),
    ]
  }

  /// The line in which words are typed, with what they have found.
  func searchLine(_ search: Search, columns: Int) -> TextLine {
    let note = TextLine(glyphs.text(searchNote(search)), Style(.faint))
    var line = TextLine("/ ", Style(.accent, .bold))
    let room = max(8, columns - note.width - line.width - 2)
    line.append(
      search.field.line(columns: room, isTyping: true, isOpen: true, glyphs))
    line.pad(to: max(line.width + 1, columns - note.width))
    line.append(note)
    return line.truncated(to: columns, ellipsis: glyphs.signs.ellipsis)
  }

  private func searchNote(_ search: Search) -> String {
    if search.phrase.isEmpty { return phrases(.searchPrompt) }
    if case .course = screen {
      return phrases(
        .searchCount, ["found": library.lessons(with: search.words).count])
    }
    return search.row == nil ? phrases(.searchNothing) : ""
  }
}
