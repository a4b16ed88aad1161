import Formula
import Phrases
import Testing

@Suite("The function table")
struct FunctionTableTests {
  /// What the description of lesson files lists.
  private static let listed = """
    abs sqrt exp log tanh sigmoid relu floor ceil round mod sum prod mean var std norm sqnorm min max
    argmax any all softmax dot outer T diag eye zeros ones arange one_hot tril where concat reshape
    shape inv solve output_size receptive_field jump conv1d conv2d conv1d_grad_x conv1d_grad_w
    conv2d_grad_x conv2d_grad_w conv_transpose2d max_pool2d avg_pool2d batch_norm batch_norm_grad_x
    conv_params conv_mults center_loss center_step expect bernoulli two_point grad
    """

  @Test("Every function of the description is there, and no other, each once")
  func complete() {
    let listed = Self.listed.split(whereSeparator: \.isWhitespace).map(String.init).sorted()
    #expect(FunctionTable.all.map(\.name).sorted() == listed)
  }

  @Test("A function is found by its name")
  func named() {
    #expect(FunctionTable.entry(named: "sum")?.signature == "sum(x, axis=)")
    #expect(FunctionTable.entry(named: "smu") == nil)
  }

  @Test("Each has a signature that begins with its name and a summary that is a sentence")
  func entries() {
    for entry in FunctionTable.all {
      #expect(entry.signature.hasPrefix(entry.name + "(") && entry.signature.hasSuffix(")"))
      #expect(Phrases.english(entry.summary).hasSuffix("."), "\(entry.name)")
      #expect(Formula.isReserved(entry.name))
    }
  }

  @Test(
    "Conditions refuse what is not exact, at its place",
    arguments: [
      ("exp(x) > 1", "exp", 0..<6), ("1 + log(x)", "log", 4..<10), ("tanh(x) > 0", "tanh", 0..<7),
      ("n > 1 and sigmoid(x) > 0", "sigmoid", 10..<20), ("x^0.5 > 1", "^", 0..<5),
      ("sum(softmax(x)) == 1", "softmax", 4..<14), ("x^(1/2) > 1", "^", 0..<7),
    ])
  func inexact(source: String, name: String, range: Range<Int>) throws {
    let formula = try Formula(source)
    #expect(formula.inexactOperations == [FormulaError(.notExact(name), range)])
  }

  @Test(
    "Conditions may use all exact operations",
    arguments: [
      "mod(n - k, s) != 0", "n^2 > 3 * k", "sqrt(n) == floor(sqrt(n))", "x^k < 2 and not y",
    ])
  func exact(source: String) throws {
    #expect(try Formula(source).inexactOperations.isEmpty)
  }

  /// Calls of the functions that cannot be differentiated through, with a variable in each.
  private static let withoutDerivative = [
    "floor(x)", "ceil(x)", "round(x)", "mod(x, 2)", "argmax([x, 1])", "any([x])", "all([x])",
    "zeros(x)[0]", "ones(x)[0]", "sum(eye(x))", "sum(arange(x))", "sum(one_hot(x, 3))",
    "output_size(x, 1)", "receptive_field([[x]])", "jump([[x, 2]])", "conv_params(x, 1, 1)",
    "conv_mults(x, 1, 1, 1, 1)", "grad(x^2, x)",
  ]

  @Test("A function either refuses to be differentiated, or its derivative is held against PyTorch")
  func derivatives() throws {
    var refusing: Set<String> = ["shape"]  // a shape does not change
    for source in Self.withoutDerivative {
      let formula = try Formula("grad(\(source), x)")
      let error = #expect(throws: FormulaError.self) { try formula.value(["x": Value(2)]) }
      guard case .noDerivative = error?.reason else {
        Issue.record("\(source): \(error?.message() ?? "")")
        continue
      }
      refusing.formUnion(try Formula(source).functions)
    }
    #expect(try Formula("grad(sum(shape([x])), x)").value(["x": Value(2)]) == Value(0.0))
    let held = try ReferenceData.lines("gradients").map { $0[0] }.filter { $0.hasPrefix("grad(") }
    let names = try held.reduce(into: Set<String>()) { $0.formUnion(try Formula($1).functions) }
    #expect(names.union(refusing).isSuperset(of: FunctionTable.all.map(\.name)))
  }
}
