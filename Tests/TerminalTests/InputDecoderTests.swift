import Canvas
import Testing

@testable import Terminal

@Suite("Decoding what was typed")
struct InputDecoderTests {
  /// All events of an input that lies there to be read.
  private func events(_ input: [RawInput]) -> [Event] {
    var rest = input[...]
    var decoder = InputDecoder()
    var result: [Event] = []
    let size = Size(columns: 40, rows: 12)
    let read = { rest.popFirst() }
    while let event = decoder.next(size: { size }, read: read, readOn: read) {
      result.append(event)
    }
    return result
  }

  private func typed(_ text: String) -> [Event] {
    events(text.unicodeScalars.map(RawInput.scalar))
  }

  private func characters(_ text: String) -> [Event] {
    text.map { .key(.character($0)) }
  }

  @Test("Letters are characters, whatever they are used for")
  func letters() {
    #expect(typed("hjklQ 7?") == characters("hjklQ 7?"))
  }

  @Test("Scalars that belong together arrive as one character")
  func clusters() {
    let text = "ae\u{301}b漢👩🏽‍🔬ن\u{64B}"
    #expect(typed(text) == characters(text))
    #expect(typed(text).count == text.count)
  }

  @Test("A mark that begins the input is a character of its own")
  func loneMark() {
    #expect(typed("\u{301}a") == [.key(.character("\u{301}")), .key(.character("a"))])
  }

  @Test(
    "Control codes are the keys that send them",
    arguments: [
      (0x0D, Key.enter), (0x0A, .enter), (0x09, .tab), (0x1B, .escape), (0x7F, .backspace),
      (0x08, .backspace), (0x01, .control("a")), (0x1A, .control("z")), (0x1D, .control("]")),
      (0x00, .control(" ")),
    ] as [(UInt8, Key)])
  func controls(code: UInt8, key: Key) {
    #expect(events([.scalar(Unicode.Scalar(code))]) == [.key(key)])
  }

  @Test("A key after a character is not lost while the character is put together")
  func keyAfterCharacter() {
    let input: [RawInput] = [.scalar("é"), .key(.up), .scalar("\r"), .resized, .scalar("x")]
    #expect(
      events(input) == [
        .key(.character("é")), .key(.up), .key(.enter), .resized(Size(columns: 40, rows: 12)),
        .key(.character("x")),
      ])
  }

  @Test("Carriage return and line feed are two keys, not one character")
  func lineEnds() {
    #expect(typed("\r\n") == [.key(.enter), .key(.enter)])
  }

  @Test("What is pasted is one event, in which nothing is a key")
  func pasting() {
    let text: [RawInput] = "q\u{1B}x\r2".unicodeScalars.map(RawInput.scalar)
    let input = [.pasteBegins] + text + [.key(.tab), .key(.up), .pasteEnds, .scalar("y")]
    #expect(events(input) == [.pasted("q\u{1B}x\n2\t"), .key(.character("y"))])
  }

  @Test("A paste that arrives in parts is still one, and one without end can be ended")
  func pastingInParts() {
    var decoder = InputDecoder()
    var input: [RawInput] = [.pasteBegins, .scalar("a")]
    let read = { input.isEmpty ? nil : input.removeFirst() }
    let next = { decoder.next(size: { Size(columns: 1, rows: 1) }, read: read, readOn: read) }
    #expect(next() == nil)
    input = [.resized, .scalar("b")]
    #expect(next() == .resized(Size(columns: 1, rows: 1)))
    #expect(next() == nil)
    #expect(decoder.isPasting)
    #expect(decoder.endPaste() == .pasted("ab"))
    #expect(!decoder.isPasting)
  }

  @Test("No paste takes more memory than anybody means it to")
  func endlessPaste() {
    var paste = Paste()
    for _ in 0..<Paste.limit + 10 { paste.take(.scalar("a")) }
    #expect(paste.text.count == Paste.limit)
  }

  @Test("The mouse tells what it did and where")
  func mouse() {
    let press = Mouse(.press, row: 3, column: 70)
    #expect(events([.mouse(press), .scalar("a")]) == [.mouse(press), .key(.character("a"))])
  }

  @Test(
    "A terminal that is asked tells its background",
    arguments: [
      ("11;rgb:ffff/ffff/dddd", true), ("11;rgb:00/00/00", false), ("11;rgb:f/f/f", true),
      ("11;rgb:0000/2b2b/3636", false), ("11;rgb:00/ff/00", true),
    ])
  func background(report: String, isLight: Bool) {
    #expect(typed("\u{1B}]\(report)\u{1B}\\a") == [.background(isLight: isLight)] + characters("a"))
    #expect(typed("\u{1B}]\(report)\u{07}a") == [.background(isLight: isLight)] + characters("a"))
  }

  @Test(
    "Answers and sequences that mean nothing here leave no letters behind",
    arguments: [
      "\u{1B}[?62;22c", "\u{1B}[I", "\u{1B}[1;5R", "\u{1B}]11;rgb:zz/zz/zz\u{07}",
      "\u{1B}]11;rgb:ffff/ffff\u{07}", "\u{1B}]10;red\u{1B}\\", "\u{1B}[200;300~",
    ])
  func strayLetters(sequence: String) {
    #expect(typed(sequence + "ab") == characters("ab"))
  }

  @Test("Escape before a letter is Escape and the letter")
  func escapeAndLetter() {
    #expect(typed("\u{1B}q") == [.key(.escape), .key(.character("q"))])
    #expect(typed("\u{1B}\u{1B}") == [.key(.escape), .key(.escape)])
  }

  @Test("A key without a meaning is passed over")
  func otherKeys() {
    #expect(events([.otherKey, .otherKey, .scalar("x"), .otherKey]) == characters("x"))
  }
}
