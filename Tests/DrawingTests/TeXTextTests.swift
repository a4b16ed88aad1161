import Formula
import Lessons
import MathText
import Testing

@testable import Drawing

@Suite("TeX with values")
struct TeXTextTests {
  private func text(_ before: String, _ source: String, _ after: String = "") throws -> String {
    let tex = TeX(pieces: [
      .source(before), .value(try Samples.interpolation(source)), .source(after),
    ])
    return text(TeXText(tex, ["a": Value(-1), "b": Value(12)]))
  }

  /// The pieces, one after the other.
  private func text(_ tex: TeXText) -> String {
    tex.pieces.map { piece in
      switch piece {
      case .tex(let text), .value(let text), .missing(let text): text
      case .matrix(let rows): "\(rows)"
      }
    }.joined()
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

  @Test("Values that follow each other keep apart")
  func neighbours() throws {
    let value = TeX.Piece.value(try Samples.interpolation("a"))
    #expect(text(TeXText(TeX(pieces: [value, value]), ["a": Value(-1)])) == "−1(−1)")
  }

  @Test("A line end between an operator and a value does not part them")
  func lineEnds() throws {
    let value = TeX.Piece.value(try Samples.interpolation("a"))
    let tex = TeX(pieces: [.source("1 +\n"), .source("  "), value, .source("\n"), .source("+ 2")])
    #expect(text(TeXText(tex, ["a": Value(-1)])) == "1 +\n  (−1)\n+ 2")
  }

  @Test("A value is one factor, an exponent or an index, however many characters it has")
  func factors() throws {
    let value = TeX.Piece.value(try Samples.interpolation("b"))
    let tex = TeX(pieces: [.source("x^"), value, .source(#"\frac"#), value, .source("y")])
    let drawing = MathDrawing(tex, DrawingContext(values: ["b": Value(12)]))
    #expect(drawing.runs(.plain).map(\.text).joined() == "x¹²(12/y)")
  }

  @Test("A matrix goes in as a matrix, a vector as a list")
  func tensors() throws {
    let tex = TeX(pieces: [.value(try Samples.interpolation("m"))])
    let matrix = try Formula("[[1, -2], [3, 4]]").value()
    #expect(TeXText(tex, ["m": matrix]).pieces == [.matrix([["1", "−2"], ["3", "4"]])])
    #expect(TeXText(tex, ["m": try Formula("[1, 2]").value()]).pieces == [.value("[1, 2]")])
  }

  @Test("A formula without a value shows its source and says so")
  func missing() throws {
    let tex = TeX(pieces: [.source("x = "), .value(try Samples.interpolation("nowhere"))])
    #expect(TeXText(tex, [:]).pieces.last == .missing("{{nowhere}}"))
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
