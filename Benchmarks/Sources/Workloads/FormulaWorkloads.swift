import Engine
import Formula

extension Workload {
  /// What the formula language does for answers and proofs.
  static let formula = [
    Workload("expect over 65536 masks", isQuick: false) {
      Output(try Formula(dropout).value(variables).tensor)
    },
    Workload("read a formula") {
      Output(Tensor(Double(try Formula(dropout).variables.count)))
    },
    Workload("evaluate a formula") {
      Output(try ridge.get().value(variables).tensor)
    },
  ]

  private static let dropout = "expect(D, bernoulli(0.5, 4, 4), sqnorm(y - (D * X) @ w))"
  private static let ridge = Result {
    try Formula("sqnorm(y - 0.5 * X @ w) + 0.25 * sum(sqnorm(X, axis=0) * w^2)")
  }
  private static let variables = [
    "X": Value(Tensor.pattern(4, 4, step: 37)), "y": Value(Tensor.pattern(4, step: 41)),
    "w": Value(Tensor.pattern(4, step: 43)),
  ]
}
