import Engine

/// A matrix, or a tensor of matrices one for each channel, as scenes show it.
struct Planes {
  /// How many matrices there are.
  let channels: Int
  /// How many rows each has.
  let height: Int
  /// How many columns each has.
  let width: Int
  /// Whether the tensor has no axis for channels.
  let isBare: Bool
  /// The numbers, channel by channel and row by row.
  let values: [Double]

  /// The planes of a matrix or of a tensor with three axes; a vector is a matrix of one row.
  init(_ tensor: Tensor) {
    let shape = tensor.shape
    width = shape.last ?? 1
    height = shape.count > 1 ? shape[shape.count - 2] : 1
    channels = shape.count > 2 ? shape[shape.count - 3] : 1
    isBare = shape.count < 3
    values = tensor.elements
  }

  /// Planes of a size, full of zeros.
  init(channels: Int, height: Int, width: Int, isBare: Bool) {
    self.channels = channels
    self.height = height
    self.width = width
    self.isBare = isBare
    values = Array(repeating: 0, count: channels * height * width)
  }

  private init(_ values: [Double], like planes: Planes, channels: Int, isBare: Bool) {
    self.channels = channels
    height = planes.height
    width = planes.width
    self.isBare = isBare
    self.values = values
  }

  /// Some of the channels.
  func part(_ range: Range<Int>, bare: Bool) -> Planes {
    let known = range.clamped(to: 0..<channels)
    let area = height * width
    return Planes(
      Array(values[known.lowerBound * area..<known.upperBound * area]), like: self,
      channels: known.count, isBare: bare)
  }

  /// The numbers of a channel, row by row.
  func numbers(_ channel: Int) -> [Double] {
    part(channel..<(channel + 1), bare: true).values
  }

  /// A channel as a matrix.
  func tensor(_ channel: Int) throws(EngineError) -> Tensor {
    try Tensor(shape: [height, width], elements: numbers(channel))
  }

  /// The number at a cell of a channel; nothing outside.
  func value(_ channel: Int = 0, _ cell: Cell) -> Double? {
    guard (0..<channels).contains(channel), (0..<height).contains(cell.row),
      (0..<width).contains(cell.column)
    else { return nil }
    return values[(channel * height + cell.row) * width + cell.column]
  }

  /// A grid of these planes' shape with a cell made for each number.
  func grid(_ cell: (_ channel: Int, _ place: Cell, _ value: Double) -> GridCell) -> Grid {
    let layers = (0..<channels).map { channel in
      (0..<height).map { row in
        (0..<width).map { column in
          let offset = (channel * height + row) * width + column
          return cell(channel, Cell(row: row, column: column), values[offset])
        }
      }
    }
    return isBare ? Grid(rows: layers.first ?? []) : Grid(channels: layers)
  }

  /// A grid of the numbers up to an index, counted row by row and channel by channel, which is the
  /// step's own; the others are still to come.
  func grid(upTo index: Int) -> Grid {
    grid { channel, place, value in
      let offset = (channel * height + place.row) * width + place.column
      if offset > index { return GridCell(nil, .pending) }
      return GridCell(value, offset == index ? .output : .plain)
    }
  }
}
