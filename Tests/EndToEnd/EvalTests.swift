import Foundation
import Testing

@Suite("dars eval and dars functions")
struct EvalTests {
  @Test("A formula is computed, also where it begins with a minus sign")
  func numbers() async throws {
    #expect(try await Program.dars("eval", "1 / 3") == .answer("0.3333"))
    #expect(try await Program.dars("eval", "-2^2") == .answer("-4"))
    #expect(try await Program.dars("eval", "-x", "--let", "x=-3") == .answer("3"))
    #expect(
      try await Program.dars("eval", "--let", "x=-3", "--json", "-x")
        == .answer("{\"value\": 3}"))
    #expect(try await Program.dars("eval", "--", "-h * 2").complaints.contains("`h`"))
  }

  @Test("Data has every digit")
  func data() async throws {
    #expect(
      try await Program.dars("eval", "1 / 3", "--json")
        == .answer("{\"value\": 0.3333333333333333}"))
    #expect(
      try await Program.dars(
        "eval", "conv1d(x, w)", "--let", "x=[1, 2, 3]", "--let", "w=[1, 1]", "--json")
        == .answer("{\"value\": [3, 5]}"))
  }

  @Test("A matrix is written row by row, and a name may use those before it")
  func tensors() async throws {
    let run = try await Program.dars(
      "eval", "x @ x", "--let", "n=2", "--let", "x=reshape(arange(n * n), [n, n]) - 1")
    #expect(run == .answer("[[1, 0],", " [1, 4]]"))
    #expect(try await Program.dars("eval", "[1, 2] / 4") == .answer("[0.25, 0.5]"))
  }

  @Test("An error shows the formula and the place, says what is wrong, and ends with 1")
  func errors() async throws {
    #expect(
      try await Program.dars("eval", "1 + 3p")
        == .problem(
          "1 + 3p", "    ^^", "there is no operation between two values; did you mean `3*p`?"))
    #expect(
      try await Program.dars("eval", "x + 1", "--let", "x=1 / (2 - 2)")
        == .problem("x=1 / (2 - 2)", "  ^^^^^^^^^^^", "division by zero"))
    #expect(
      try await Program.dars("eval", "")
        == .problem("there is nothing here; a formula is expected"))
    #expect(
      try await Program.dars("eval", "eye(-2.0^63)")
        == .problem(
          "eye(-2.0^63)", "^^^^^^^^^^^^",
          "`n` of `eye` is -9.223e18, expected a whole number that is not negative"))
  }

  @Test("A command line that cannot be meant ends with 2")
  func usage() async throws {
    for arguments in [["1", "2"], ["1", "--jsn"], ["x", "--let", "x"], ["1", "--let", "sum=1"]] {
      let run = try await Program.dars(["eval"] + arguments)
      #expect(run.code == 2)
      #expect(run.output.isEmpty)
      #expect(run.complaints.contains("dars eval --help"))
    }
  }

  @Test("Functions are listed, told one by one, and a wrong name gets the nearest")
  func functions() async throws {
    let all = try await Program.dars("functions")
    #expect(all.output.contains("\nLayers\n  conv1d(x, w, stride=1, padding=0, dilation=1)\n"))
    let one = try await Program.dars("functions", "conv1d")
    #expect(one.output.hasPrefix("conv1d(x, w, stride=1, padding=0, dilation=1)\n    "))
    #expect(
      try await Program.dars("functions", "ln")
        == .problem(
          "Error: There is no function “ln”; dars functions lists them. "
            + "Did you mean “log”?"))
    let data = try await Program.dars("functions", "abs", "--json")
    #expect(data.output.hasPrefix("{\"group\":\"elementwise\",\"name\":\"abs\",\"signature\":"))
  }
}

extension Program {
  /// A run that printed an answer and nothing else.
  static func answer(_ lines: String...) -> Program {
    Program(output: lines.map { $0 + "\n" }.joined(), complaints: "", code: 0)
  }

  /// A run that found a problem.
  static func problem(_ lines: String...) -> Program {
    Program(output: "", complaints: lines.map { $0 + "\n" }.joined(), code: 1)
  }
}

@Suite("The page about formulas, at the command line")
struct FormulaPageCommandTests {
  @Test(
    "A command of the page prints what the page shows", arguments: FormulaPageCommandTests.commands)
  func command(_ command: Command) async throws {
    let run = try await Program.dars(command.words)
    #expect(run.output + run.complaints == command.printed)
  }

  @Test("There are commands on the page")
  func something() {
    #expect(Self.commands.count >= 4)
  }

  /// A command and what it prints.
  struct Command: CustomTestStringConvertible, Sendable {
    let words: [String]
    let printed: String
    var testDescription: String { words.joined(separator: " ") }
  }

  /// The commands in the page's fences; words are quoted with single quotes or not at all.
  static let commands: [Command] = {
    let page = URL(filePath: Desk.realCourse).deletingLastPathComponent()
      .appending(path: "Documentation/formulas.md")
    let text = (try? String(contentsOf: page, encoding: .utf8)) ?? ""
    let fences = text.components(separatedBy: "\n```console\n").dropFirst()
      .map { $0.components(separatedBy: "\n```").first ?? "" }
    return fences.flatMap { ("\n" + $0).components(separatedBy: "\n$ dars ").dropFirst() }.map {
      let lines = $0.split(separator: "\n", omittingEmptySubsequences: false)
      let pieces = lines[0].components(separatedBy: "'").enumerated()
      let words = pieces.flatMap { place, piece in
        place % 2 == 1 ? [piece] : piece.split(separator: " ").map(String.init)
      }
      return Command(words: words, printed: lines.dropFirst().map { $0 + "\n" }.joined())
    }
  }()
}
