/// The border that a padding mode other than zeros puts around images, and its adjoint.
///
/// Padding is linear, so its gradient is exact: each border cell gives back to the cell it shows.
struct Border {
  private let inner: Planes
  private let rows: [Int]
  private let columns: [Int]

  /// A border around images, for each axis its padding; a nil axis is left alone.
  init(around inner: Planes, rows: Padding, columns: Padding, mode: PaddingMode)
    throws(EngineError)
  {
    self.inner = inner
    self.rows = try Border.sources(of: rows, length: inner.height, mode: mode)
    self.columns = try Border.sources(of: columns, length: inner.width, mode: mode)
  }

  /// The lengths with the border.
  var outer: Planes {
    Planes(
      batch: inner.batch, channels: inner.channels, height: rows.count, width: columns.count)
  }

  /// The images with their border.
  func added(to x: [Double]) throws(EngineError) -> [Double] {
    var padded: [Double] = []
    padded.reserveCapacity(try outer.count())
    for map in 0..<(inner.batch * inner.channels) {
      for row in rows {
        let start = (map * inner.height + row) * inner.width
        for column in columns { padded.append(x[start + column]) }
      }
    }
    return padded
  }

  /// The gradient of the images from the gradient of the images with their border.
  func folded(_ gradient: [Double]) throws(EngineError) -> [Double] {
    var result = Array(repeating: 0.0, count: try inner.count())
    var place = 0
    for map in 0..<(inner.batch * inner.channels) {
      for row in rows {
        let start = (map * inner.height + row) * inner.width
        for column in columns {
          result[start + column] += gradient[place]
          place += 1
        }
      }
    }
    return result
  }

  private static func sources(
    of padding: Padding, length: Int, mode: PaddingMode
  ) throws(EngineError) -> [Int] {
    try Window.check("padding", padding.before, from: 0)
    try Window.check("padding", padding.after, from: 0)
    try mode.checkReach(of: padding, length: length)
    return (-padding.before..<(length + padding.after)).compactMap {
      mode.cell(at: $0, length: length)
    }
  }
}
