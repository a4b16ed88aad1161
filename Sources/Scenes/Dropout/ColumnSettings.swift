import Engine

/// What scenes ask of the columns of X.
enum ColumnSettings {
  /// Refuses columns that hold nothing but 0, which no factor can scale.
  static func refuseZeroColumns(_ x: Tensor) throws(SceneError) {
    for column in 0..<x.shape[1] where entries(x, column).allSatisfy({ $0 == 0 }) {
      throw .zeroColumn(parameter: "X", column: column)
    }
  }

  /// Refuses columns of equal entries, of which centring leaves nothing.
  static func refuseConstantColumns(_ x: Tensor) throws(SceneError) {
    for column in 0..<x.shape[1] where Set(entries(x, column)).count == 1 {
      throw .constantColumn(parameter: "X", column: column)
    }
  }

  private static func entries(_ x: Tensor, _ column: Int) -> [Double] {
    (0..<x.shape[0]).map { x[$0, column] }
  }
}
