/// A cell of a figure, as a reader picks it.
public struct FigureCell: Hashable, Sendable {
  /// The figure's name.
  public var figure: String
  /// Its place, counted from 0, as long as the figure's shape: `[2]`, `[1, 0]`, `[channel, row, column]`.
  public var index: [Int]

  /// A cell of a figure.
  public init(_ figure: String, _ index: [Int]) {
    self.figure = figure
    self.index = index
  }
}

/// What a picked cell has to do with the others: where it comes from, or where it goes.
///
/// An output shows its window; an input shows every output that it feeds, and its gradient's sum; a
/// weight shows every product that it takes part in.
public struct Trace: Hashable, Sendable {
  /// The cells that it touches, in the order of the arithmetic.
  public var cells: [FigureCell]
  /// The arithmetic that joins them, with real numbers, one line each.
  public var arithmetic: [String]
  /// What is seen, in plain words: `Z₁ is made of 2 inputs`.
  public var caption: String

  /// The cells that a picked one touches, with arithmetic and words.
  public init(cells: [FigureCell], arithmetic: [String], caption: String) {
    self.cells = cells
    self.arithmetic = arithmetic
    self.caption = caption
  }
}
