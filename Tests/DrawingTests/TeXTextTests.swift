import Formula
import Lessons
import Testing

@testable import Drawing

@Suite("TeX with values")
struct TeXTextTests {
  private func text(_ before: String, _ source: String, _ after: String = "") throws -> String {
    let tex = TeX(pieces: [
      .source(before), .value(try Samples.interpolation(source)), .source(after),
    ])
    return TeXText(tex, ["a": Value(-1), "b": Value(12)]).text
  }

  @Test(
    "A negative number stands in parentheses after an operator, a letter, a digit or a bracket",
    arguments: [
      "1 + ", "1 - ", "*", "/", #"2 \cdot "#, #"\times"#, #"\pm "#, "x", "3", ")", "]", "x_{i}",
    ])
  func joined(before: String) throws {
    #expect(try text(before, "a") == before + "(−1)")
  }

  @Test("A negative number stands plain elsewhere", arguments: ["", "= ", "(", "{", ", ", "&="])
  func plain(before: String) throws {
    #expect(try text(before, "a") == before + "−1")
  }

  @Test("A negative number stands in parentheses before an exponent and an index")
  func powers() throws {
    #expect(try text("= ", "a", "^2") == "= (−1)^2")
    #expect(try text("= ", "a", " _i") == "= (−1) _i")
    #expect(try text("= ", "a", " + 2") == "= −1 + 2")
  }

  @Test("An exponent or index of several characters is a group")
  func scripts() throws {
    #expect(try text("x^", "b") == "x^{12}")
    #expect(try text("x_", "a") == "x_{(−1)}")
    #expect(try text("x^", "b - 9") == "x^3")
  }

  @Test("Values that follow each other keep apart")
  func neighbours() throws {
    let value = TeX.Piece.value(try Samples.interpolation("a"))
    #expect(TeXText(TeX(pieces: [value, value]), ["a": Value(-1)]).text == "−1(−1)")
  }

  @Test("A formula without a value shows its source and says so")
  func missing() throws {
    let tex = TeX(pieces: [.source("x = "), .value(try Samples.interpolation("nowhere"))])
    #expect(TeXText(tex, [:]).parts.last == TeXText.Part(text: "{{nowhere}}", isMissing: true))
  }

  @Test(
    "Six decimals are shown of a central difference",
    arguments: [
      (8, "8.000000"), (-0.5, "−0.500000"), (0.1234565, "0.123456"), (-1e-9, "0.000000"),
      (12345.25, "12345.250000"), (1e12, "1000000000000"),
    ])
  func sixDecimals(number: Double, text: String) {
    #expect(Shown.sixDecimals(number) == text)
  }
}
