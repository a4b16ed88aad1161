import Testing

@testable import Lessons

@Suite("Fields")
struct FieldTests {
  private func read(_ lines: String) -> (fields: [Field], codes: [String], text: SourceText) {
    let text = SourceText(bytes: Array(lines.utf8))
    let log = DiagnosticLog(file: "fields.md")
    log.source = text
    let fields = FieldReader.fields(of: 0..<text.lineCount, in: text, log: log).fields
    return (fields, log.diagnostics.map(\.code), text)
  }

  @Test("The first colon ends the head, and the rest of the line is the value as it is written")
  func verbatim() throws {
    let (fields, codes, text) = read(#"say: a: #b | "c" \d  "#)
    #expect(codes.isEmpty)
    #expect(try #require(fields.first).value(in: text).text == #"a: #b | "c" \d"#)
  }

  @Test("One space parts name and label")
  func label() throws {
    let (fields, codes, _) = read("vary β_1: range(1, 3)")
    #expect(codes.isEmpty)
    #expect(try #require(fields.first).name == "vary")
    #expect(try #require(fields.first).label?.text == "β_1")
    #expect(read("vary  n: 1").codes == ["field-head"])
    #expect(read("vary n : 1").codes == ["field-head"])
  }

  @Test("Lines indented by four or more go on, joined by one space, over blank lines and comments")
  func continuation() throws {
    let (fields, codes, text) = read("explain: one\n     two\n\n# no\n      three \nhint: x")
    #expect(codes.isEmpty)
    #expect(fields.map { $0.value(in: text).text } == ["one two three", "x"])
  }

  @Test("A value may begin on the line below")
  func valueBelow() throws {
    let (fields, _, text) = read("answer:\n    floor(n)\nwhen a: 1\n  say:\n    Words.")
    #expect(fields[0].value(in: text).text == "floor(n)")
    #expect(fields[1].nested[0].value(in: text).text == "Words.")
  }

  @Test("A byte of a value that spans lines knows its place in the file")
  func places() throws {
    let (fields, _, text) = read("let é: a\n    b + ü c")
    let slice = try #require(fields.first).value(in: text)
    let last = slice.bytes.count - 1
    let place = text.position(ofByte: slice.fileOffset(ofByte: last))
    #expect(place == SourcePosition(line: 2, column: 11))
  }

  @Test("What hangs on a broken field is passed over in silence")
  func silence() {
    #expect(read("no colon\n  say: x\n    more\nhint: y").codes == ["field-colon-missing"])
  }
}

@Suite("Braces among words")
struct BraceTests {
  private func found(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return Braces.all(in: bytes[...]).map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test("In a run of braces the last two open")
  func runs() {
    #expect(found("{{{n}}}") == ["{{n}}"])
    #expect(found("{n} { {n} }") == [])
  }

  @Test("A formula has no braces and ends on its line")
  func ends() {
    #expect(found("{{a {{b}}") == ["{{", "{{b}}"])
    #expect(found("{{a\n}}") == ["{{"])
  }

  @Test("A token has as many bytes as what it stands for, and is found again")
  func tokens() {
    var tokens = ValueTokens()
    let text = (0..<700).map { "{{\($0 % 10)}} {{ n + \($0) }}" }.joined(separator: "ü")
    var bytes = Array(text.utf8)
    tokens.mask(&bytes, 0..<bytes.count)
    #expect(bytes.count == text.utf8.count)
    let numbers = tokens.pieces(of: String(decoding: bytes, as: UTF8.self)).compactMap { piece in
      if case .value(let number) = piece { number } else { nil }
    }
    #expect(numbers == Array(0..<1_400))
  }
}

@Suite("Ids of steps")
struct SlugTests {
  @Test(
    "A heading's slug is the one that public code hosts make",
    arguments: [
      ("How many outputs?", "how-many-outputs"), ("  C++ & Swift  ", "c--swift"),
      ("Größe_2 – x", "größe_2--x"), ("Émile's *word*", "émiles-word"), ("فصل اول", "فصل-اول"),
      ("???", ""),
    ])
  func slug(_ title: String, _ expected: String) {
    #expect(Slug.of(title) == expected)
  }
}

@Suite("Words close to those of fences")
struct OneEditTests {
  @Test(
    "One letter more, less or other, or two swapped, is one edit",
    arguments: [
      ("maths", true), ("mth", true), ("matj", true), ("amth", true), ("math", false),
      ("mats2", false), ("swift", false), ("", false), ("m", false),
    ])
  func parts(_ word: String, _ expected: Bool) {
    #expect(OneEdit.parts(word, "math") == expected)
  }
}
