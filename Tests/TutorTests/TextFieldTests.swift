import Canvas
import Testing

@testable import Tutor

@Suite("The field")
struct TextFieldTests {
  private func field(_ keys: [Key]) -> TextField {
    var field = TextField()
    for key in keys { _ = field.take(key) }
    return field
  }

  private func typed(_ text: String) -> [Key] { text.map { Key.character($0) } }

  @Test("What is typed goes where the cursor stands")
  func insertion() {
    #expect(field(typed("13") + [.left, .character("2")]).text == "123")
    #expect(field(typed("23") + [.home, .character("1")]).text == "123")
    #expect(field(typed("12") + [.home, .end, .character("3")]).text == "123")
  }

  @Test("Backspace and delete take one character at either side of the cursor")
  func deletion() {
    #expect(field(typed("123") + [.backspace]).text == "12")
    #expect(field(typed("123") + [.home, .delete]).text == "23")
    #expect(field([.backspace, .delete]).text == "")
  }

  @Test("Control-U empties the field")
  func emptying() {
    #expect(field(typed("123") + [.control("u")]) == TextField())
  }

  @Test("A key that means nothing to a field is left to others")
  func otherKeys() {
    for key in [Key.tab, .enter, .pageDown, .escape] {
      var field = TextField()
      let isTaken = field.take(key)
      #expect(!isTaken)
    }
  }

  @Test("A field takes no more than its limit and no control characters")
  func limits() {
    let many = field(typed(String(repeating: "9", count: TextField.limit + 5)))
    #expect(many.characters.count == TextField.limit)
    #expect(field(typed("1\u{7}2")).text == "12")
  }

  @Test("Pasted text goes in as one line, however long it is, and what has no room is told")
  func pasting() {
    var field = field(typed("ab") + [.left])
    let fits = field.insert("1\n2\t3\u{1B}")
    #expect(fits)
    #expect(field.text == "a1 2 3b")
    let hasRoom = field.insert(String(repeating: "9", count: 100_000))
    #expect(!hasRoom)
    #expect(field.characters.count == TextField.limit)
  }

  @Test("Up shows earlier answers one by one, down leads back to what was being typed")
  func history() {
    var field = field(typed("3"))
    field.recall(by: 1, from: ["1", "2"])
    #expect(field.text == "3")
    field.recall(by: -1, from: ["1", "2"])
    #expect(field.text == "2")
    field.recall(by: -1, from: ["1", "2"])
    field.recall(by: -1, from: ["1", "2"])
    #expect(field.text == "1")
    field.recall(by: 1, from: ["1", "2"])
    field.recall(by: 1, from: ["1", "2"])
    #expect(field.text == "3")
  }
}
