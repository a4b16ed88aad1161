import Canvas
import Foundation

/// How colours are seen, as far as themes are held to it.
enum ColorScience {
  /// The contrast of two colours, 1 to 21 (WCAG 2).
  static func contrast(_ one: RGB, _ other: RGB) -> Double {
    let (a, b) = (luminance(one), luminance(other))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  /// How far apart two colours look to a reader without green cones, in ΔE of CIE 1976.
  ///
  /// The matrix is that of Machado, Oliveira and Fernandes (2009) for full deuteranopia.
  static func distanceWithoutGreen(_ one: RGB, _ other: RGB) -> Double {
    let (a, b) = (lab(withoutGreen(linear(one))), lab(withoutGreen(linear(other))))
    return zip(a, b).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
  }

  private static func linear(_ color: RGB) -> [Double] {
    [color.red, color.green, color.blue].map { part in
      let value = Double(part) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
  }

  private static func luminance(_ color: RGB) -> Double {
    dot([0.2126, 0.7152, 0.0722], linear(color))
  }

  private static func withoutGreen(_ color: [Double]) -> [Double] {
    let rows = [
      [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
      [-0.011820, 0.042940, 0.968881],
    ]
    return rows.map { min(1, max(0, dot($0, color))) }
  }

  private static func lab(_ color: [Double]) -> [Double] {
    let rows = [[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]]
    let white = [0.9505, 1, 1.089]
    let f = zip(rows, white).map { row, white in
      let part = dot(row, color) / white
      return part > 0.008856 ? cbrt(part) : 7.787 * part + 16.0 / 116
    }
    return [116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])]
  }

  private static func dot(_ one: [Double], _ other: [Double]) -> Double {
    zip(one, other).reduce(0) { $0 + $1.0 * $1.1 }
  }
}
