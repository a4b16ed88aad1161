import Formula
import Testing

@Suite("Limits")
struct LimitTests {
  @Test(
    "A formula nested 64 deep is read, a deeper one is refused before it is read",
    arguments: [
      ("(", "1", ")"), ("-", "1", ""), ("[", "1", "]"), ("abs(", "1", ")"), ("1^", "1", ""),
      ("not ", "1", ""),
    ])
  func depth(open: String, inside: String, close: String) throws {
    func nested(_ depth: Int) -> String {
      String(repeating: open, count: depth) + inside + String(repeating: close, count: depth)
    }
    _ = try Formula(nested(60)).value()
    for depth in [65, 100, 100_000] {
      let error = #expect(throws: FormulaError.self) { try Formula(nested(depth)) }
      #expect(error?.reason == .tooDeep(limit: 64))
    }
  }

  @Test("A long sum is not deep, but it has at most 4,096 parts")
  func nodes() throws {
    let sum = Array(repeating: "1", count: 2000).joined(separator: " + ")
    #expect(try Formula(sum).value() == Value(2000))
    let error = #expect(throws: FormulaError.self) { try Formula(sum + "+" + sum + "+" + sum) }
    #expect(error?.reason == .tooLong(limit: 4096))
  }

  @Test("Elementary operations are counted, and the count ends an evaluation")
  func operations() throws {
    let product = "sum(ones(250, 250) @ ones(250, 250))"
    let error = #expect(throws: FormulaError.self) { try Formula(product).value() }
    #expect(error?.reason == .outOfOperations(limit: 10_000_000))
    var budget = Formula.Budget(operations: 1000)
    _ = try Formula("sum(ones(10, 10))").value([:], within: &budget)
    #expect(budget.operations < 900 && budget.operations > 500)
    #expect(throws: FormulaError.self) {
      try Formula("sum(ones(30, 30) * 2)").value([:], within: &budget)
    }
  }

  @Test(
    "Empty and extreme arguments end in a value or an error",
    arguments: [
      "zeros(0, 2^40, 2^40)", "sum(reshape(zeros(0), [0, 65536, 65536]), axis=0)",
      "sum(zeros(65536, 1, 1) * zeros(1, 0, 65536), axis=1)", "zeros(65536, 0) @ zeros(0, 65536)",
      "arange(1e308, -1e308)", "arange(-1e308, 1e308)", "arange(0, 1, 1e-300)", "eye(0)",
      "T(zeros(0, 3))",
      "diag(zeros(0))", "diag(zeros(0, 3))", "tril(zeros(0, 0))", "tril(zeros(3, 0))",
      "inv(zeros(0, 0))",
      "solve(zeros(0, 0), [])", "softmax([])", "softmax(3)", "mean([])",
      "mean(zeros(0, 3), axis=0)",
      "var(zeros(3, 0), axis=0)", "argmax([])", "prod([])", "any([])", "all([])", "max([])",
      "norm([])",
      "one_hot([], 3)", "one_hot(5, 3)", "concat([], [])", "concat(1, 2)", "reshape([], [0, -1])",
      "reshape([1], [-1, -1])", "[][0]", "[[], []]", "conv1d([], [])",
      "conv2d(zeros(0, 0), zeros(0, 0))",
      "max_pool2d(zeros(0, 3, 3), 2)", "avg_pool2d(zeros(2, 0, 3), 2)", "batch_norm([], 1, 0, 1)",
      "batch_norm(zeros(0, 3), 1, 0, 1)", "batch_norm(ones(2, 3), [1, 2], 0, 1)",
      "batch_norm(5, 1, 0, 1)",
      "batch_norm_grad_x(ones(2), ones(3), 1, 1)", "center_loss(zeros(0, 2), [], zeros(1, 2))",
      "center_step(zeros(0, 2), [], zeros(3, 2))",
      "center_loss(ones(2, 2), [0, 1e300], ones(2, 2))",
      "output_size(2^53, 2^53)", "output_size(5, 2, padding=2^53)",
      "conv1d([1], [1], padding=2^53)",
      "conv1d([1], [1], stride=2^53, dilation=2^53)", "conv1d_grad_x([1], [1], 2^53)",
      "conv2d_grad_w(ones(2, 2), ones(1, 1), [2^53, 2^53])",
      "conv2d(ones(2, 2), ones(1, 1), groups=2^53)",
      "conv_transpose2d(ones(2, 2), ones(2, 2), padding=9)",
      "conv_transpose2d(zeros(0, 0), ones(1, 1))",
      "receptive_field([])", "receptive_field([[]])",
      "receptive_field([[2^53, 2^53], [2^53, 2^53]])",
      "jump(zeros(0, 2))", "expect(D, bernoulli(0.5, 0), 1)", "expect(D, two_point(1, 1, []), 1)",
      "expect(D, two_point(1e308, 1e308, 2), sum(D))", "x^1e300", "(-x)^1e300", "2^2^2^2^2",
      "1e-300^2", "x^-5000",
      "mod(1e308, 1e-308)", "mod(-5e-324, 1e308)", "round(0.5e308 * 2)", "grad(x^1000, x)",
      "grad(x^0, x)",
      "[1, 2][1e300]", "sum([1], axis=1e300)", "sum([1], axis=[0, 0])", "sum([1], axis=[[0]])",
      "integers", "eye(-2.0^63)", "2.5^(-2.0^63)", "[1, 2][-2.0^63]", "sum([1], axis=-2.0^63)",
      "where([], 1, [2])", "outer([], [])", "dot([], [])", "[] @ []", "[] + 1",
    ])
  func extremes(source: String) {
    do throws(FormulaError) {
      let value = try Formula(source).value(["x": Value(2)])
      let isFinite = value.tensor.elements.allSatisfy { $0.isFinite }
      #expect(isFinite)
      #expect(value.tensor.count <= FormulaLimits.elements)
      let again = try Value(literal: value.literal)
      #expect(again == value)
    } catch {
      #expect(!error.message().isEmpty)
    }
  }

  @Test(
    "A border of padding is counted too, and made by nobody where it is too large",
    arguments: [
      "conv1d([1], [1], stride=2^26, padding=2^26)", "conv2d(x, w, stride=2^26, padding=2^26)",
      "conv1d_grad_x([1], [1, 1, 1], 1, stride=2^26, padding=2^26)",
      "conv1d_grad_w([1], [1, 1, 1], 1, stride=2^26, padding=2^26)",
      "conv2d_grad_x(w, dz, 1, stride=2^13, padding=2^13)",
      "conv2d_grad_w(x, dz, 1, stride=2^13, padding=2^13)",
    ])
  func borders(source: String) throws {
    let one = try Formula("[[1]]").value()
    let variables = ["x": one, "w": one, "dz": try Formula("ones(3, 3)").value()]
    let error = #expect(throws: FormulaError.self) { try Formula(source).value(variables) }
    #expect(error?.reason == .outOfOperations(limit: FormulaLimits.operations))
  }

  @Test("The nearest of several names is found, and nothing where none is near")
  func nearestNames() {
    let names = ["stride", "padding", "dilation", "kernel", "k"]
    #expect(nearestName(to: "strde", in: names) == "stride")
    #expect(nearestName(to: "pading", in: names) == "padding")
    #expect(nearestName(to: "Kernel", in: names) == "kernel")
    #expect(nearestName(to: "kernels", in: names) == "kernel")
    #expect(nearestName(to: "dilatoin", in: names) == "dilation")
    #expect(nearestName(to: "zzz", in: names) == nil)
    #expect(nearestName(to: "", in: names) == nil)
    #expect(nearestName(to: "x", in: names) == nil)
  }
}
