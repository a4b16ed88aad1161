/// A pooling whose lengths were all checked.
struct PoolingPlan {
  let name: String
  let input: Planes
  let output: Planes
  private let rows: Window
  private let columns: Window

  init(_ pooling: Pooling2D, _ x: Tensor) throws(EngineError) {
    name = pooling.kind == .max ? "max_pool2d" : "avg_pool2d"
    input = try Planes(x, spatial: 2, operation: name)
    rows = try pooling.rows.window(input: input.height, kernel: pooling.height)
    columns = try pooling.columns.window(input: input.width, kernel: pooling.width)
    try PoolingPlan.check(rows)
    try PoolingPlan.check(columns)
    output = Planes(
      batch: input.batch, channels: input.channels, height: rows.outputSize,
      width: columns.outputSize)
    _ = try output.count()
  }

  /// Calls the body for every window, in the order of the output's entries.
  func forEachWindow(_ body: (_ map: Int, _ row: Int, _ column: Int) -> Void) {
    for map in 0..<(input.batch * input.channels) {
      for row in 0..<output.height {
        for column in 0..<output.width { body(map, row, column) }
      }
    }
  }

  /// The sum of a window's entries that are not padding, and how many there are.
  func sum(of x: [Double], _ map: Int, _ row: Int, _ column: Int) -> (sum: Double, count: Int) {
    var (sum, count) = (0.0, 0)
    forEachCell(map, row, column) { cell in
      sum += x[cell]
      count += 1
    }
    return (sum, count)
  }

  /// The offset of a window's first largest entry, or of its first NaN; nil for padding alone.
  func largest(of x: [Double], _ map: Int, _ row: Int, _ column: Int) -> Int? {
    var best: Int?
    forEachCell(map, row, column) { cell in
      guard let found = best else {
        best = cell
        return
      }
      if x[cell] > x[found] || (x[cell].isNaN && !x[found].isNaN) { best = cell }
    }
    return best
  }

  /// Calls the body with the offset of each of a window's entries that are not padding.
  @inline(__always)
  func forEachCell(_ map: Int, _ row: Int, _ column: Int, _ body: (Int) -> Void) {
    let top = row * rows.stride - rows.padding.before
    let left = column * columns.stride - columns.padding.before
    let taps = columns.innerTaps(ofOutput: column)
    for i in rows.innerTaps(ofOutput: row) {
      let line = (map * input.height + top + i * rows.dilation) * input.width + left
      for j in taps { body(line + j * columns.dilation) }
    }
  }

  private static func check(_ window: Window) throws(EngineError) {
    let most = max(window.padding.before, window.padding.after)
    guard most <= window.kernel / 2 else {
      throw .parameter(
        name: "padding", found: Double(most), expected: "padding ≤ \(window.kernel / 2)")
    }
  }
}
