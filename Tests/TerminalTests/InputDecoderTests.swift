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
    while let event = decoder.next(size: { size }, read: { rest.popFirst() }) {
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

  @Test("A key without a meaning is passed over")
  func otherKeys() {
    #expect(events([.otherKey, .otherKey, .scalar("x"), .otherKey]) == characters("x"))
  }
}
