import CNCurses
import Canvas

/// Turns styles into curses' attributes and colour pairs, which it allocates when they are needed.
struct Brush {
  /// How a style is told to curses.
  struct Stroke {
    var attributes: UInt32 = 0
    var pair: Int32 = 0
  }

  private struct Colors: Hashable {
    let foreground: Int32
    let background: Int32
  }

  private let depth: ColorDepth
  private let terminalColors: Int
  private let pairLimit: Int
  private var theme: Theme?
  private var strokes: [Style: Stroke] = [:]
  private var last: (style: Style, stroke: Stroke)?
  private var pairs: [Colors: Int32] = [:]

  /// A brush for a terminal that has so many colours and pairs of them, with pair 0.
  init(depth: ColorDepth, terminalColors: Int, pairLimit: Int) {
    self.depth = depth
    self.terminalColors = terminalColors
    self.pairLimit = pairLimit
  }

  /// Takes another theme up; pairs stay as long as there is room for more.
  mutating func use(_ theme: Theme) {
    guard theme != self.theme else { return }
    self.theme = theme
    strokes.removeAll(keepingCapacity: true)
    last = nil
    if pairs.count > pairLimit / 2 { pairs.removeAll(keepingCapacity: true) }
  }

  /// The attributes and the pair of a style; neighbours mostly have the same.
  mutating func stroke(_ style: Style) -> Stroke {
    if let last, last.style == style { return last.stroke }
    let stroke = strokes[style] ?? mixed(style)
    last = (style, stroke)
    return stroke
  }

  private mutating func mixed(_ style: Style) -> Stroke {
    let look = (theme ?? .standard).look(of: style, depth: depth)
    var stroke = Stroke(attributes: Self.bits(of: look.attributes))
    let colors = Colors(
      foreground: number(look.foreground, brightening: &stroke),
      background: number(look.background))
    stroke.pair = pair(colors)
    strokes[style] = stroke
    return stroke
  }

  private static func bits(of attributes: Style.Attributes) -> UInt32 {
    let bits: [(Style.Attributes, Int)] = [
      (.bold, CNC_BOLD), (.dim, CNC_DIM), (.italic, CNC_ITALIC), (.underline, CNC_UNDERLINE),
      (.reverse, CNC_REVERSE),
    ]
    return bits.reduce(0) { attributes.contains($1.0) ? $0 | UInt32($1.1) : $0 }
  }

  /// A colour's number on this terminal; a bright one of eight colours is the plain one.
  private func number(_ color: UInt8?) -> Int32 {
    guard let color else { return -1 }
    return Int32(color) < terminalColors ? Int32(color) : Int32(color) % 8
  }

  /// A colour's number for text, which bold makes bright where there are eight colours.
  private func number(_ color: UInt8?, brightening stroke: inout Stroke) -> Int32 {
    if let color, Int(color) >= terminalColors { stroke.attributes |= UInt32(CNC_BOLD) }
    return number(color)
  }

  /// The pair of two colours; pair 0, the terminal's own, where they are none or there is no room.
  private mutating func pair(_ colors: Colors) -> Int32 {
    guard colors.foreground >= 0 || colors.background >= 0 else { return 0 }
    if let known = pairs[colors] { return known }
    let number = pairs.count + 1
    guard number < pairLimit else { return 0 }
    cnc_set_pair(Int32(number), colors.foreground, colors.background)
    pairs[colors] = Int32(number)
    return Int32(number)
  }
}
