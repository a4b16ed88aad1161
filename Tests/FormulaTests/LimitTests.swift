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
