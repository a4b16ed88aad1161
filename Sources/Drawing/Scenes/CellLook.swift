import Canvas
import Scenes

/// How a cell of a grid shows its part, with and without colour.
struct CellLook {
  private(set) var style: Style
  /// What stands before and after the number itself.
  private(set) var brackets: (open: String, close: String)

  init(_ cell: GridCell, _ glyphs: GlyphSet) {
    style = Style(CellLook.ink(cell.role))
    brackets =
      switch cell.role {
      case _ where cell.isPadding: ("(", ")")
      case .lost: glyphs.isASCII ? (":", ":") : ("·", "·")
      case .selected: (glyphs.signs.pointer, " ")
      case .dropped: (glyphs.signs.wrong, " ")
      case .agreeing: (" ", glyphs.signs.right)
      case .disagreeing: (" ", glyphs.signs.wrong)
      default: (" ", " ")
      }
  }

  /// Shows the reader's cursor on the cell.
  mutating func point(_ glyphs: GlyphSet) {
    style.attributes.formUnion([.reverse, .bold])
    if brackets.open == " " { brackets.open = glyphs.signs.pointer }
  }

  static func ink(_ role: CellRole) -> Ink {
    switch role {
    case .plain: .text
    case .window: .window
    case .kernel: .kernel
    case .output: .output
    case .gradient: .gradient
    case .selected: .output
    case .padding: .padding
    case .lost: .lost
    case .dropped: .dropped
    case .pending: .pending
    case .agreeing: .right
    case .disagreeing: .wrong
    }
  }
}

/// The marks at both ends of neighbouring cells that play the same part.
struct RoleMarks {
  let opening: String
  let closing: String
  let style: Style

  /// The marks of a part; nothing for one that needs none.
  init?(_ role: CellRole, _ glyphs: GlyphSet) {
    let lines = glyphs.lines
    let signs = glyphs.signs
    switch role {
    case .window: (opening, closing) = (lines.heavyVertical, lines.heavyVertical)
    case .output: (opening, closing) = (signs.currentLeft, signs.currentRight)
    case .gradient: (opening, closing) = glyphs.isASCII ? ("{", "}") : ("▏", "▕")
    case .kernel: (opening, closing) = glyphs.isASCII ? ("<", ">") : ("‹", "›")
    default: return nil
    }
    style = CellLook(GridCell(nil, role), glyphs).style
  }

  private init(opening: String, closing: String, style: Style) {
    self.opening = opening
    self.closing = closing
    self.style = style
  }

  /// Square brackets instead, for windows with gaps, where equal marks would not tell the inside.
  var square: RoleMarks { RoleMarks(opening: "[", closing: "]", style: style) }
}
