import Formula
import Testing

@Suite("Numbers for readers")
struct NumberTextTests {
  @Test("Every number is written and rounded as Python's decimal module does")
  func reference() throws {
    let lines = try ReferenceData.lines("numbers")
    #expect(lines.count > 1000)
    for line in lines {
      let number = try #require(UInt64(line[0], radix: 16).map(Double.init(bitPattern:)))
      let rounded = try #require(UInt64(line[2], radix: 16).map(Double.init(bitPattern:)))
      #expect(NumberText.display(number) == line[1], "\(number)")
      #expect(NumberText.rounded(number).bitPattern == rounded.bitPattern, "\(number)")
    }
  }

  @Test("What is displayed reads back as the number that is drawn")
  func drawnIsDisplayed() throws {
    for line in try ReferenceData.lines("numbers") {
      let number = try #require(UInt64(line[0], radix: 16).map(Double.init(bitPattern:)))
      guard NumberText.displayed(number).isFinite else { continue }
      let read = try Formula(NumberText.display(number)).value().number
      #expect(read == NumberText.displayed(number), "\(number)")
    }
  }

  @Test("Arithmetic is written with true minus signs, negative factors in parentheses")
  func arithmetic() {
    #expect(NumberText.factor(2) == "2")
    #expect(NumberText.factor(-1) == "(−1)")
    #expect(NumberText.factor(-0.5) == "(−0.5)")
    #expect(NumberText.factor(-0.0) == "0")
    #expect(NumberText.plain(-1.5e-7) == "−1.5e−7")
  }

  @Test("Any number of digits can be asked for", arguments: [(1, 0.7), (2, 0.67), (3, 0.667)])
  func digits(count: Int, expected: Double) {
    #expect(NumberText.rounded(2.0 / 3, significantDigits: count) == expected)
  }

  @Test(
    "A value is JSON at full precision",
    arguments: [
      ("conv1d([1, 2, 3], [1, 1])", "[3, 5]"), ("1 / 3", "0.3333333333333333"), ("2.0", "2"),
      ("[[1e-7, 1e300]]", "[[1e-7, 1e300]]"), ("-1.5", "-1.5"), ("[]", "[]"),
    ])
  func json(formula: String, expected: String) throws {
    #expect(try Formula(formula).value().json == expected)
  }

  @Test(
    "A matrix is written row by row in columns, and the lines are still a formula",
    arguments: [
      ("3", ["3"]), ("[1, 20]", ["[1, 20]"]), ("zeros(2, 0)", ["[]"]),
      ("[[1, 20], [-3, 0.5]]", ["[[  1,  20],", " [ -3, 0.5]]"]),
      (
        "reshape(arange(8), [2, 2, 2])",
        ["[[[0, 1],", "  [2, 3]],", " [[4, 5],", "  [6, 7]]]"]
      ),
    ])
  func lines(formula: String, expected: [String]) throws {
    let value = try Formula(formula).value()
    #expect(value.displayLines == expected)
    if value.tensor.count > 0 {
      #expect(try Formula(value.displayLines.joined()).value() == value)
    }
  }

  @Test("A value's literal reads back to exactly the same value")
  func literals() throws {
    for line in try ReferenceData.lines("numbers") {
      let number = try #require(UInt64(line[0], radix: 16).map(Double.init(bitPattern:)))
      let value = Value(number)
      #expect(try Value(literal: value.literal) == value, "\(number)")
    }
    let formulas = [
      "[[1, 2], [3, 4]]", "[0.1, 2.0]", "[]", "zeros(2, 0)", "3", "-3", "zeros(64, 65)",
    ]
    for formula in formulas {
      let value = try Formula(formula).value()
      #expect(try Value(literal: value.literal) == value, "\(formula)")
    }
  }
}
