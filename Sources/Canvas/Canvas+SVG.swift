extension Canvas {
  /// The canvas as a picture: a complete SVG 1.1 document in a monospaced font.
  ///
  /// A cell is 10 by 20 units. Every glyph is placed by its column, so that no font can move it,
  /// and lines, blocks and grounds are drawn as shapes, so that they join in any font.
  ///
  /// - Parameters:
  ///   - theme: gives the colours, those of 256, on the ground of the theme.
  ///   - title: what the picture shows, for readers who do not see it.
  public func svg(theme: Theme = .dark, title: String = "") -> String {
    let width = size.columns * SVG.width + 2 * SVG.margin
    let height = size.rows * SVG.height + 2 * SVG.margin
    var lines = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(width)\" height=\"\(height)\""
        + " viewBox=\"0 0 \(width) \(height)\" role=\"img\">"
    ]
    if !title.isEmpty { lines.append("<title>\(SVG.escaped(title))</title>") }
    lines.append(
      "<rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"\(theme.ground.hex)\"/>")
    lines.append(
      "<g transform=\"translate(\(SVG.margin) \(SVG.margin))\" font-family=\"\(SVG.fonts)\""
        + " font-size=\"16.6\">")
    for row in 0..<size.rows { lines += svgRow(row, theme) }
    lines += ["</g>", "</svg>"]
    return lines.joined(separator: "\n") + "\n"
  }

  private func svgRow(_ row: Int, _ theme: Theme) -> [String] {
    var result: [String] = []
    var start = 0
    while start < size.columns {
      let style = self[row, start].style
      var end = start + 1
      while end < size.columns, self[row, end].style == style { end += 1 }
      result += SVGRun(canvas: self, row: row, columns: start..<end, style, theme).elements
      start = end
    }
    return result
  }
}

/// Measures of a picture, and text made safe for it.
enum SVG {
  static let width = 10
  static let height = 20
  static let margin = 16
  static let fonts =
    "DejaVu Sans Mono, Menlo, Cascadia Mono, Consolas, Liberation Mono, monospace"

  static func escaped(_ text: String) -> String {
    var result = ""
    for glyph in TextLayout(text) { result += escaped(glyph) }
    return result
  }

  static func escaped(_ glyph: Glyph) -> String {
    switch glyph.base {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"": "&quot;"
    default: glyph.text
    }
  }
}

/// Neighbouring cells of one style in a picture.
private struct SVGRun {
  let canvas: Canvas
  let row: Int
  let columns: Range<Int>
  let look: Look
  let ink: String
  let paper: String?

  init(canvas: Canvas, row: Int, columns: Range<Int>, _ style: Style, _ theme: Theme) {
    self.canvas = canvas
    self.row = row
    self.columns = columns
    look = theme.look(of: style, depth: .full)
    let front = look.foreground.map { RGB(palette: $0) } ?? theme.text
    let back = look.background.map { RGB(palette: $0) }
    let isReversed = look.attributes.contains(.reverse)
    ink = (isReversed ? back ?? theme.ground : front).hex
    paper = (isReversed ? front : back)?.hex
  }

  var elements: [String] {
    var result: [String] = []
    let top = row * SVG.height
    let left = columns.lowerBound * SVG.width
    let width = columns.count * SVG.width
    if let paper {
      result.append(
        "<rect x=\"\(left)\" y=\"\(top)\" width=\"\(width)\" height=\"\(SVG.height)\""
          + " fill=\"\(paper)\"/>")
    }
    if look.attributes.contains(.underline) {
      result.append("<path d=\"M\(left) \(top + 18)h\(width)\" stroke=\"\(ink)\"\(faded)/>")
    }
    return result + shapes + words
  }

  private var faded: String { look.attributes.contains(.dim) ? " opacity=\"0.65\"" : "" }

  /// Box drawing, blocks, shades and dots.
  private var shapes: [String] {
    var strokes = ""
    var fills = ""
    var shades = ["", "", "", ""]
    for column in columns {
      let base = canvas[row, column].glyph.base
      let x = column * SVG.width
      let y = row * SVG.height
      if let line = LineShape(base) { strokes += line.path(x: x, y: y) }
      fills += BlockShape.path(base, x: x, y: y) ?? DotShape.path(base, x: x, y: y) ?? ""
      if let quarters = ShadeShape.quarters(base) {
        shades[quarters] += ShadeShape.path(x: x, y: y)
      }
    }
    var result: [String] = []
    if !strokes.isEmpty {
      result.append("<path d=\"\(strokes)\" fill=\"none\" stroke=\"\(ink)\"\(faded)/>")
    }
    if !fills.isEmpty { result.append("<path d=\"\(fills)\" fill=\"\(ink)\"\(faded)/>") }
    for (quarters, path) in shades.enumerated() where !path.isEmpty {
      result.append("<path d=\"\(path)\" fill=\"\(ink)\" opacity=\"\(Double(quarters) / 4)\"/>")
    }
    return result
  }

  /// Whether a glyph is drawn as a shape, so that no font can move it.
  private func isShape(_ scalar: Unicode.Scalar) -> Bool {
    LineShape(scalar) != nil || BlockShape.has(scalar) || DotShape.has(scalar)
      || ShadeShape.quarters(scalar) != nil
  }

  /// Everything else, word by word, every glyph at its own place.
  private var words: [String] {
    var result: [String] = []
    var places: [String] = []
    var text = ""
    for column in columns {
      let glyph = canvas[row, column].glyph
      if glyph.isContinuation { continue }
      if glyph.isBlank || isShape(glyph.base) {
        result += word(&text, &places)
      } else {
        // Not every reader of pictures heeds more than the first place of a text, and the second
        // cell of a wide glyph would be lost there.
        if glyph.width == 2 { result += word(&text, &places) }
        places.append("\(column * SVG.width)")
        text += SVG.escaped(glyph)
        for _ in glyph.scalars.dropFirst() { places.append(places.last ?? "0") }
        if glyph.width == 2 { result += word(&text, &places) }
      }
    }
    return result + word(&text, &places)
  }

  private func word(_ text: inout String, _ places: inout [String]) -> [String] {
    defer {
      text = ""
      places = []
    }
    guard !text.isEmpty else { return [] }
    var attributes = " fill=\"\(ink)\"\(faded)"
    if look.attributes.contains(.bold) { attributes += " font-weight=\"bold\"" }
    if look.attributes.contains(.italic) { attributes += " font-style=\"italic\"" }
    let x = places.joined(separator: " ")
    return ["<text x=\"\(x)\" y=\"\(row * SVG.height + 15)\"\(attributes)>\(text)</text>"]
  }
}
