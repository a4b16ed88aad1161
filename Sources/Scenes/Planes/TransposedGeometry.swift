import Engine

/// Where a transposed convolution puts things, along both axes.
struct TransposedGeometry {
  let rows: Sliding
  let columns: Sliding
  let extra: TransposedConvolution2D.OutputPadding
  private let input: (height: Int, width: Int)
  private let kernel: (height: Int, width: Int)

  init(
    _ settings: Settings, input: Planes, kernel: Planes, isRow: Bool
  ) throws(SceneError) {
    let sliding = Sliding(
      stride: try settings.integer("stride"), padding: Padding(try settings.integer("padding")),
      dilation: try settings.integer("dilation"))
    let added = try settings.integer("output_padding")
    rows = isRow ? Sliding() : sliding
    columns = sliding
    extra = TransposedConvolution2D.OutputPadding(rows: isRow ? 0 : added, columns: added)
    self.input = (input.height, input.width)
    self.kernel = (kernel.height, kernel.width)
  }

  /// The engine's transposed convolution, with the padding cropped away or not yet.
  func convolution(isCropped: Bool = false) -> TransposedConvolution2D {
    guard !isCropped else {
      return TransposedConvolution2D(rows: rows, columns: columns, outputPadding: extra)
    }
    var (rows, columns) = (rows, columns)
    rows.padding = 0
    columns.padding = 0
    return TransposedConvolution2D(rows: rows, columns: columns, outputPadding: extra)
  }

  /// The cells, before cropping, on which an input cell stamps the kernel.
  func stamp(_ cell: Cell) -> [Cell] {
    taps.map {
      Cell(
        row: cell.row * rows.stride + $0.row, column: cell.column * columns.stride + $0.column)
    }
  }

  /// The cells of the stuffed input that an output reads.
  func reads(_ output: Cell) -> [Cell] {
    taps.map {
      Cell(
        row: output.row + rows.padding.before + $0.row,
        column: output.column + columns.padding.before + $0.column)
    }
  }

  /// The input cell that lies at a cell of the stuffed input; nothing where a zero was added.
  func source(_ cell: Cell) -> Cell? {
    let row = cell.row - (kernel.height - 1) * rows.dilation
    let column = cell.column - (kernel.width - 1) * columns.dilation
    guard row >= 0, column >= 0, row % rows.stride == 0, column % columns.stride == 0,
      row / rows.stride < input.height, column / columns.stride < input.width
    else { return nil }
    return Cell(row: row / rows.stride, column: column / columns.stride)
  }

  /// The stuffed input, full of zeros.
  func stuffed(isBare: Bool) -> Planes {
    let height = rows.stride * (input.height - 1) + 1 + extra.rows
    let width = columns.stride * (input.width - 1) + 1 + extra.columns
    return Planes(
      channels: 1, height: height + 2 * (kernel.height - 1) * rows.dilation,
      width: width + 2 * (kernel.width - 1) * columns.dilation, isBare: isBare)
  }

  /// Whether a cell before cropping belongs to the output.
  func isKept(_ cell: Cell, of whole: Planes) -> Bool {
    let (down, right) = (rows.padding, columns.padding)
    return (down.before..<max(down.before, whole.height - down.after)).contains(cell.row)
      && (right.before..<max(right.before, whole.width - right.after)).contains(cell.column)
  }

  private var taps: [Cell] {
    (0..<kernel.height).flatMap { row in
      (0..<kernel.width).map {
        Cell(row: row * rows.dilation, column: $0 * columns.dilation)
      }
    }
  }
}
