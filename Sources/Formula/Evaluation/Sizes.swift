/// How large tensors may be.
enum Sizes {
  /// Refuses a shape of more entries than the limit, before anything is made of it.
  ///
  /// An axis of length 0 counts as one of 1, so that no axis of an empty tensor is long either:
  /// whatever reduces the empty one would make the others.
  static func refuse(_ shape: [Int]) throws(FormulaError.Reason) {
    guard saturatingProduct(shape.map { max(1, $0) }) <= FormulaLimits.elements else {
      throw .tooLarge(shape: shape, limit: FormulaLimits.elements)
    }
  }
}

/// The product of lengths, the largest number where it overflows.
func saturatingProduct(_ factors: Int...) -> Int { saturatingProduct(factors) }

/// The product of lengths, the largest number where it overflows.
func saturatingProduct(_ factors: [Int]) -> Int {
  factors.reduce(1) { product, factor in
    let (result, overflow) = product.multipliedReportingOverflow(by: factor)
    return overflow ? Int.max : result
  }
}
