/// The glyphs of plots, bars, heat maps and layers, each one cell.
public struct PlotGlyphs: Hashable, Sendable {
  /// The upright axis.
  public let upright: String
  /// Where the axes meet.
  public let corner: String
  /// The lying axis.
  public let lying: String
  /// A tick of the upright axis.
  public let uprightTick: String
  /// A tick of the lying axis.
  public let lyingTick: String
  /// A line at one height, from edge to edge.
  public let level: String
  /// The inside of a band.
  public let band: String
  /// Signs of single points.
  public let marks: Marks
  /// What the parts of a bar are filled with, so that neighbours differ.
  public let fills: [String]
  /// A bar's last cell by how much of it is filled, from one step to a whole cell.
  public let steps: [String]
  /// A bar's cell whose right half is filled.
  public let rightHalf: String
  /// From little to much, where colours cannot tell.
  public let shades: [String]
  /// The upper half of a cell in the ink, the lower half in the paper.
  public let upperHalf: String
  /// The lower half of a cell in the ink.
  public let lowerHalf: String

  /// Signs of points and units.
  public struct Marks: Hashable, Sendable {
    /// A dot.
    public let dot: String
    /// A circle.
    public let circle: String
    /// A cross.
    public let cross: String
    /// A triangle.
    public let triangle: String
    /// A square.
    public let square: String
    /// A filled square.
    public let fullSquare: String
    /// A diamond.
    public let diamond: String
    /// Something at rest.
    public let rest: String
  }

  static let unicode = PlotGlyphs(
    upright: "│", corner: "└", lying: "─", uprightTick: "┤", lyingTick: "┬", level: "┄",
    band: "░",
    marks: Marks(
      dot: "•", circle: "○", cross: "×", triangle: "△", square: "□", fullSquare: "■",
      diamond: "◆", rest: "·"),
    fills: ["█", "▒", "░", "▓"], steps: ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"],
    rightHalf: "▐", shades: [" ", "░", "▒", "▓", "█"], upperHalf: "▀", lowerHalf: "▄")

  static let ascii = PlotGlyphs(
    upright: "|", corner: "+", lying: "-", uprightTick: "+", lyingTick: "+", level: "_", band: ":",
    marks: Marks(
      dot: "o", circle: "0", cross: "x", triangle: "^", square: "%", fullSquare: "#", diamond: "@",
      rest: "."),
    fills: ["#", "=", "-", "+"], steps: ["|", "#"], rightHalf: "#",
    shades: [" ", ".", ":", "-", "=", "+", "*", "#", "%", "@"], upperHalf: "#", lowerHalf: "#")
}

extension GlyphSet {
  /// The glyphs of plots, bars, heat maps and layers.
  public var plots: PlotGlyphs { isASCII ? .ascii : .unicode }
}

/// How a line of dots is drawn; two strokes differ without colour.
public enum Stroke: CaseIterable, Hashable, Sendable {
  /// Every dot.
  case solid
  /// Some dots, then a gap.
  case dashed
  /// A dot, then a gap.
  case dotted
  /// Every second dot.
  case fine

  /// How many dots are drawn, and how many are left out after them.
  var pattern: (on: Int, off: Int) {
    switch self {
    case .solid: (1, 0)
    case .dashed: (5, 4)
    case .dotted: (1, 3)
    case .fine: (1, 1)
    }
  }

  /// What stands for it where there are no dots.
  var character: Character {
    switch self {
    case .solid: "*"
    case .dashed: "~"
    case .dotted: "."
    case .fine: ","
    }
  }

  /// Three cells of it, for a legend.
  public func sample(_ glyphs: GlyphSet) -> String {
    if glyphs.isASCII { return String(repeating: character, count: 3) }
    return switch self {
    case .solid: "⠤⠤⠤"
    case .dashed: "⠤ ⠤"
    case .dotted: "⠄ ⠄"
    case .fine: "⠄⠄⠄"
    }
  }
}
