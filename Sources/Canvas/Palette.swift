/// A colour by its red, green and blue parts, 0 to 255.
public struct RGB: Hashable, Sendable {
  /// Red.
  public var red: UInt8
  /// Green.
  public var green: UInt8
  /// Blue.
  public var blue: UInt8

  /// A colour of red, green and blue.
  public init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// The colour that xterm's palette of 256 has at a number.
  ///
  /// 16 to 231 are a cube of six steps a side, 232 to 255 greys; the first sixteen are xterm's
  /// defaults.
  public init(palette number: UInt8) {
    switch number {
    case 0..<16: self = RGB.ansi[Int(number)]
    case 16..<232:
      let place = number - 16
      self.init(
        RGB.step(place / 36), RGB.step(place / 6 % 6), RGB.step(place % 6))
    default:
      let grey = 8 + 10 * (number - 232)
      self.init(grey, grey, grey)
    }
  }

  /// The colour as pictures write it: `#0087ff`.
  public var hex: String {
    "#" + [red, green, blue].map { RGB.digits($0) }.joined()
  }

  private static func digits(_ part: UInt8) -> String {
    (part < 16 ? "0" : "") + String(part, radix: 16)
  }

  private static func step(_ place: UInt8) -> UInt8 {
    place == 0 ? 0 : 55 + 40 * place
  }

  private static let ansi = [
    RGB(0, 0, 0), RGB(205, 0, 0), RGB(0, 205, 0), RGB(205, 205, 0), RGB(0, 0, 238),
    RGB(205, 0, 205), RGB(0, 205, 205), RGB(229, 229, 229), RGB(127, 127, 127), RGB(255, 0, 0),
    RGB(0, 255, 0), RGB(255, 255, 0), RGB(92, 92, 255), RGB(255, 0, 255), RGB(0, 255, 255),
    RGB(255, 255, 255),
  ]
}
