import Engine
import Formula

/// Numbers of a frame by name: `output`, `output[2]`, `table.r[2]`, `loss.train[3]`, `cost.fit`.
public struct FigureReference: Hashable, Sendable {
  /// The figure's name.
  public let figure: String
  /// A column by its header, a series or a bar by its name; none where the figure is a grid.
  public let part: String?
  /// A cell, counted from 0, one index an axis; empty for all of the numbers.
  public let indices: [Int]

  /// A figure, perhaps a part of it, and perhaps a cell.
  public init(figure: String, part: String? = nil, indices: [Int] = []) {
    self.figure = figure
    self.part = part
    self.indices = indices
  }
}

/// Why a frame has no numbers under a name.
public enum FigureValueError: Error, Hashable, Sendable {
  /// No figure of that name stands in the frame; those that do.
  case noFigure(String, known: [String], nearest: String?)
  /// The figure has no such part; those that it has, if any.
  case noPart(String?, figure: String, known: [String], nearest: String?)
  /// The figure holds no numbers: words, or a picture of layers.
  case noNumbers(figure: String)
  /// An index that is outside, or not as many indices as axes.
  case outside([Int], shape: [Int])
  /// A number that is not known yet in this frame, or words where a number is asked for.
  case notKnown(figure: String)
}

extension Frame {
  /// The numbers under a name: a tensor, or one number where a cell is named.
  ///
  /// ```swift
  /// try scene.frame(at: 3).value(of: FigureReference(figure: "output", indices: [2]))
  /// ```
  public func value(of reference: FigureReference) throws(FigureValueError) -> Value {
    guard let figure = figure(reference.figure) else {
      let known = figures.map(\.name)
      throw .noFigure(
        reference.figure, known: known, nearest: nearestName(to: reference.figure, in: known))
    }
    let numbers = try figure.numbers(reference.part)
    return try numbers.value(at: reference.indices, figure: reference.figure)
  }
}

/// The numbers of a figure or of a part of one, with gaps where none is known.
private struct FigureNumbers {
  let shape: [Int]
  let entries: [Double?]

  func value(at indices: [Int], figure: String) throws(FigureValueError) -> Value {
    if indices.isEmpty { return try whole(figure) }
    guard indices.count == shape.count else { throw .outside(indices, shape: shape) }
    var offset = 0
    for (index, length) in zip(indices, shape) {
      guard (0..<length).contains(index) else { throw .outside(indices, shape: shape) }
      offset = offset * length + index
    }
    guard entries.indices.contains(offset), let number = entries[offset] else {
      throw .notKnown(figure: figure)
    }
    return Value(number)
  }

  private func whole(_ figure: String) throws(FigureValueError) -> Value {
    let known = entries.compactMap { $0 }
    guard known.count == entries.count, let tensor = try? Tensor(shape: shape, elements: known)
    else { throw .notKnown(figure: figure) }
    return Value(tensor)
  }
}

extension Figure {
  fileprivate func numbers(_ part: String?) throws(FigureValueError) -> FigureNumbers {
    switch content {
    case .grid(let grid):
      if let part { throw .noPart(part, figure: name, known: [], nearest: nil) }
      return FigureNumbers(shape: grid.shape, entries: grid.rows.joined().map(\.value))
    case .plot(let plot):
      let series = try chosen(part, among: plot.series, \.name)
      return FigureNumbers(shape: [series.points.count], entries: series.points.map(\.y))
    case .bars(let bars):
      return FigureNumbers(shape: [], entries: [try chosen(part, among: bars.bars, \.name).value])
    case .table(let table):
      let column = try chosen(part, among: Array(table.columns.enumerated()), \.element.header)
      let cells = table.rows.map { row in
        row.indices.contains(column.offset) ? row[column.offset].number : nil
      }
      return FigureNumbers(shape: [cells.count], entries: cells)
    case .text, .tex, .layers: throw .noNumbers(figure: name)
    }
  }

  private func chosen<Part>(
    _ part: String?, among parts: [Part], _ name: (Part) -> String
  ) throws(FigureValueError) -> Part {
    if let found = parts.first(where: { name($0) == part }) { return found }
    if part == nil, parts.count == 1 { return parts[0] }
    let known = parts.map(name)
    let nearest = part.flatMap { nearestName(to: $0, in: known) }
    throw .noPart(part, figure: self.name, known: known, nearest: nearest)
  }
}
