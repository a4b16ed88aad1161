/// The border that padding puts around images, and its adjoint.
///
/// Padding is linear, so its gradient is exact: each border cell gives back to the cell it shows,
/// and a zero to none.
struct Border {
  /// The lengths with the border.
  let outer: Planes
  private let inner: Planes
  private let rows: [Int?]
  private let columns: [Int?]

  /// A border around images, with the padding of each axis.
  init(around inner: Planes, rows: Padding, columns: Padding, mode: PaddingMode)
    throws(EngineError)
  {
    try Window.check(rows)
    try Window.check(columns)
    outer = Planes(
      batch: inner.batch, channels: inner.channels,
      height: inner.height + rows.before + rows.after,
      width: inner.width + columns.before + columns.after)
    _ = try outer.count()
    self.inner = inner
    self.rows = try Border.sources(of: rows, length: inner.height, mode: mode)
    self.columns = try Border.sources(of: columns, length: inner.width, mode: mode)
  }

  /// The images with their border.
  func added(to x: [Double]) throws(EngineError) -> [Double] {
    var padded: [Double] = []
    padded.reserveCapacity(try outer.count())
    for map in 0..<(inner.batch * inner.channels) {
      for row in rows {
        guard let row else {
          padded.append(contentsOf: repeatElement(0, count: columns.count))
          continue
        }
        let start = (map * inner.height + row) * inner.width
        for column in columns { padded.append(column.map { x[start + $0] } ?? 0) }
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
        let start = row.map { (map * inner.height + $0) * inner.width }
        for column in columns {
          if let start, let column { result[start + column] += gradient[place] }
          place += 1
        }
      }
    }
    return result
  }

  private static func sources(
    of padding: Padding, length: Int, mode: PaddingMode
  ) throws(EngineError) -> [Int?] {
    try mode.checkReach(of: padding, length: length)
    return (-padding.before..<(length + padding.after)).map {
      mode.cell(at: $0, length: length)
    }
  }
}
