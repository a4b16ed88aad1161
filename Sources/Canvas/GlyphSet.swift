/// The glyphs that pictures are made of: those of Unicode, or of ASCII where nothing else shows.
///
/// Layout asks for a glyph by what it means, so that every picture exists in both sets.
public struct GlyphSet: Hashable, Sendable {
  /// Whether only ASCII may be shown.
  public let isASCII: Bool
  /// Lines and corners of boxes.
  public let lines: Lines
  /// Signs that stand alone.
  public let signs: Signs

  /// Lines and corners, each one cell.
  public struct Lines: Hashable, Sendable {
    /// A line from left to right.
    public let horizontal: String
    /// A line from top to bottom.
    public let vertical: String
    /// The upper left corner.
    public let topLeft: String
    /// The upper right corner.
    public let topRight: String
    /// The lower left corner.
    public let bottomLeft: String
    /// The lower right corner.
    public let bottomRight: String
    /// Where a line begins or branches off to the right.
    public let leftTee: String
    /// Where a line ends or branches off to the left.
    public let rightTee: String
    /// Where two lines cross.
    public let cross: String
    /// A line that goes on beyond what is shown.
    public let dashed: String
    /// The strong upright stroke at both sides of a window.
    public let heavyVertical: String
    /// The strong lying stroke.
    public let heavyHorizontal: String
    /// The bar at the left of a quote.
    public let bar: String
  }

  /// Signs, each one cell.
  public struct Signs: Hashable, Sendable {
    /// Bullets of lists, by depth.
    public let bullets: [String]
    /// Marks what is right.
    public let right: String
    /// Marks what is wrong.
    public let wrong: String
    /// A half-right answer.
    public let partial: String
    /// Points at what is chosen.
    public let pointer: String
    /// At the left of the cell that is computed now.
    public let currentLeft: String
    /// At the right of the cell that is computed now.
    public let currentRight: String
    /// A scene that plays.
    public let play: String
    /// A scene that stands still.
    public let pause: String
    /// Where the scrub bar stands.
    public let knob: String
    /// A whole cell of a bar of progress.
    public let full: String
    /// A half cell of a bar of progress.
    public let half: String
    /// An empty cell of a bar of progress.
    public let empty: String
    /// Stands for a number that is not known yet, or takes no part.
    public let dot: String
    /// Towards the top, also the key.
    public let up: String
    /// Towards the bottom, also the key.
    public let down: String
    /// Towards the left, also the key.
    public let left: String
    /// Towards the right, also the key.
    public let forward: String
    /// Where something goes on.
    public let ellipsis: String
    /// Between the parts of a path.
    public let separator: String
    /// Before a factor, as in a speed.
    public let times: String
    /// An item that is ticked.
    public let checkedBox: String
    /// An item that is not ticked.
    public let uncheckedBox: String
    /// Before a note.
    public let note: String
    /// Before a tip.
    public let tip: String
    /// Before a warning.
    public let warning: String
  }

  /// Box drawing, arrows and marks of Unicode that take one cell everywhere.
  public static let unicode = GlyphSet(
    isASCII: false,
    lines: Lines(
      horizontal: "─", vertical: "│", topLeft: "╭", topRight: "╮", bottomLeft: "╰",
      bottomRight: "╯", leftTee: "├", rightTee: "┤", cross: "┼", dashed: "┄", heavyVertical: "┃",
      heavyHorizontal: "━", bar: "▎"),
    signs: Signs(
      bullets: ["•", "◦", "‣"], right: "✓", wrong: "✗", partial: "≈", pointer: "▸",
      currentLeft: "▐", currentRight: "▌", play: "▶", pause: "‖", knob: "●", full: "█", half: "▌",
      empty: "·", dot: "·", up: "↑", down: "↓", left: "←", forward: "→", ellipsis: "…",
      separator: "›", times: "×", checkedBox: "■", uncheckedBox: "□", note: "▪", tip: "◆",
      warning: "▲"))

  /// The same in ASCII.
  public static let ascii = GlyphSet(
    isASCII: true,
    lines: Lines(
      horizontal: "-", vertical: "|", topLeft: "+", topRight: "+", bottomLeft: "+",
      bottomRight: "+", leftTee: "|", rightTee: "|", cross: "+", dashed: ".", heavyVertical: "|",
      heavyHorizontal: "=", bar: "|"),
    signs: Signs(
      bullets: ["*", "-", "+"], right: "v", wrong: "x", partial: "~", pointer: ">",
      currentLeft: "[", currentRight: "]", play: ">", pause: "=", knob: "o", full: "#", half: "=",
      empty: ".", dot: ".", up: "^", down: "v", left: "<", forward: ">", ellipsis: "~",
      separator: ">", times: "x", checkedBox: "x", uncheckedBox: "o", note: "*", tip: "*",
      warning: "!"))

  /// The text as this set can show it: unchanged, or spelled in ASCII.
  ///
  /// ```swift
  /// GlyphSet.ascii.text("∂L/∂W ≤ −1")  // "dL/dW <= -1"
  /// ```
  public func text(_ text: String) -> String {
    isASCII ? ASCIISpelling.text(text) : text
  }
}
