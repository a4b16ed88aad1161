extension Tensor {
  /// Each entry divided by that of another tensor of the same shape; NaN for 0/0.
  ///
  /// - Throws: `EngineError.shapeMismatch`.
  public func divided(by other: Tensor) throws(EngineError) -> Tensor {
    guard shape == other.shape else {
      throw .shapeMismatch(operation: "/", left: shape, right: other.shape)
    }
    return Tensor(
      uncheckedShape: shape, elements: zip(elements, other.elements).map { $0 / $1 })
  }

  /// Each entry minus that of another tensor of the same shape.
  ///
  /// - Throws: `EngineError.shapeMismatch`.
  public func subtracting(_ other: Tensor) throws(EngineError) -> Tensor {
    guard shape == other.shape else {
      throw .shapeMismatch(operation: "-", left: shape, right: other.shape)
    }
    return Tensor(
      uncheckedShape: shape, elements: zip(elements, other.elements).map { $0 - $1 })
  }
}
