extension DropoutMoments {
  /// P = D ⊙ X for the mask that was drawn last, N×d.
  public var dropped: Tensor {
    Tensor(
      uncheckedShape: x.shape, elements: zip(mask.elements, x.elements).map { $0 * $1 })
  }

  /// E[P] = keep·X, N×d.
  public var exactMean: Tensor { x.map { keep * $0 } }

  /// XᵀX, d×d.
  public var inputGram: Tensor { columnSums { $0 * $1 } }

  /// E[PᵀP] = keep²·XᵀX + keep(1 − keep)·Γ̂², d×d: the diagonal is keep·XᵀX, since D² = D.
  public var exactGram: Tensor {
    var result = inputGram
    for i in 0..<x.shape[1] {
      for j in 0..<x.shape[1] { result[i, j] *= i == j ? keep : keep * keep }
    }
    return result
  }

  /// The variance of the entries of P over masks: keep(1 − keep)·x², N×d.
  public var maskVariance: Tensor { x.map { keep * (1 - keep) * $0 * $0 } }

  /// The variance of the entries of PᵀP over masks, d×d.
  ///
  /// Rows are independent, and a product of entries that were kept together with probability q has
  /// the variance q(1 − q)·x_i²x_j²: q = keep on the diagonal and keep² beside it.
  public var gramVariance: Tensor {
    var result = columnSums { $0 * $0 * $1 * $1 }
    for i in 0..<x.shape[1] {
      for j in 0..<x.shape[1] {
        let chance = i == j ? keep : keep * keep
        result[i, j] *= chance * (1 - chance)
      }
    }
    return result
  }

  /// The most entries of X whose 2^n masks are tried.
  public static let largestEnumeration = 12

  /// E[PᵀP] by trying every mask and weighing it by its probability.
  ///
  /// - Throws: `EngineError.tooLarge` for more than `largestEnumeration` entries.
  public func enumeratedGram() throws(EngineError) -> Tensor {
    guard x.count <= DropoutMoments.largestEnumeration else {
      throw .tooLarge(shape: x.shape, limit: DropoutMoments.largestEnumeration)
    }
    let (rows, size) = (x.shape[0], x.shape[1])
    return try BinaryNoise.mask(keep: keep).expectation(shape: x.shape) { mask in
      var gram = Array(repeating: 0.0, count: size * size)
      for row in 0..<rows {
        for i in 0..<size where mask.elements[row * size + i] != 0 {
          for j in 0..<size where mask.elements[row * size + j] != 0 {
            gram[i * size + j] += x.elements[row * size + i] * x.elements[row * size + j]
          }
        }
      }
      return Tensor(uncheckedShape: [size, size], elements: gram)
    }
  }

  /// For each pair of columns the sum over rows of what is made of their entries.
  private func columnSums(_ term: (Double, Double) -> Double) -> Tensor {
    let size = x.shape[1]
    var result = Array(repeating: 0.0, count: size * size)
    for row in 0..<x.shape[0] {
      for i in 0..<size {
        for j in 0..<size {
          result[i * size + j] += term(x.elements[row * size + i], x.elements[row * size + j])
        }
      }
    }
    return Tensor(uncheckedShape: [size, size], elements: result)
  }
}
