import Engine
import Formula
import Testing

@Suite("Awkward calls")
struct AwkwardCallTests {
  /// Values that functions seldom get: empty, huge, tiny, negative, of odd shapes, at the ends of
  /// what integers hold.
  private static let values = [
    "0", "1", "2", "3", "-1", "0.5", "2^53", "-2^53", "-2.0^63", "2.0^63", "2.0^64", "2^26",
    "1e308",
    "-1e308", "5e-324", "[]", "[0]", "[1, 2]", "[1, 2, 3]", "[2^53, 2^53]", "[-2.0^63, 2.0^63]",
    "[[1, 2], [3, 4]]", "[[0, 0], [0, 0]]", "ones(1, 1)", "ones(2, 3)", "zeros(0, 3)",
    "zeros(3, 0)",
    "zeros(0, 0)", "ones(2, 3, 4)", "zeros(0, 2, 2)", "ones(2, 1, 2, 2)", "ones(1, 1, 1, 1, 1)",
    "[1e308, -1e308]", "[[1e-320]]", "ones(30, 40)", "x", "v", "m",
  ]

  /// A call of the function with awkward arguments, some left out, some given by name.
  private func call(_ signature: String, _ stream: inout RandomStream) -> String {
    let name = signature.prefix { $0 != "(" }
    let words = signature.drop { $0 != "(" }.dropFirst().dropLast().split(separator: ",")
    var arguments: [String] = []
    for word in words.map({ $0.drop { $0 == " " } }) {
      let value = Self.values[stream.integer(in: 0...Self.values.count - 1)]
      if word == "…" {
        if stream.bernoulli(0.5) { arguments.append(value) }
      } else if let equals = word.firstIndex(of: "=") {
        if stream.bernoulli(0.5) { arguments.append("\(word[..<equals])=\(value)") }
      } else {
        arguments.append(value)
      }
    }
    return "\(name)(\(arguments.joined(separator: ", ")))"
  }

  @Test(
    "Every function, and its derivative, ends in finite numbers or an error, whatever it is given",
    arguments: FunctionTable.all.map(\.signature))
  func everyFunction(signature: String) throws {
    let variables = [
      "x": Value(2), "v": try Formula("[1, 0, 2]").value(),
      "m": try Formula("[[1, 0.5], [0, 2]]").value(),
    ]
    var stream = RandomStream(seed: 1, path: "tests#awkward/\(signature)")
    for _ in 0..<80 {
      let call = call(signature, &stream)
      for source in [call, "grad(sum(\(call)), m)"] {
        var budget = Formula.Budget(operations: 200_000)
        do throws(FormulaError) {
          let value = try Formula(source).value(variables, within: &budget)
          let isFinite = value.tensor.elements.allSatisfy { $0.isFinite }
          #expect(isFinite, "\(source)")
          #expect(value.tensor.count <= FormulaLimits.elements, "\(source)")
        } catch {
          #expect(!error.message().isEmpty, "\(source)")
        }
      }
    }
  }
}
