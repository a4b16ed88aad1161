extension Theme {
  /// The theme for a ground that nobody knows, dark or light.
  ///
  /// Every colour stands out from black by at least 3.3 to 1, and from white (WCAG 2 contrast).
  public static let standard = Theme(
    name: "standard", ground: RGB(0x16, 0x18, 0x1D), text: RGB(0xD4, 0xD7, 0xDD),
    swatches: [
      .faint: Swatch(244, withoutColor: .dim),
      .heading: Swatch(attributes: .bold),
      .accent: Swatch(33, 6, withoutColor: .bold),
      .link: Swatch(33, 6, attributes: .underline),
      .code: Swatch(136, 3),
      .math: Swatch(135, 5),
      .frame: Swatch(243, withoutColor: .dim),
      .note: Swatch(33, 6, withoutColor: .bold),
      .tip: Swatch(28, 2, withoutColor: .bold),
      .warning: Swatch(166, 3, withoutColor: .bold),
      .right: Swatch(28, 2, attributes: .bold),
      .wrong: Swatch(196, 1, attributes: .bold),
      .partial: Swatch(136, 3, attributes: .bold),
      .window: Swatch(33, 6, attributes: .bold),
      .kernel: Swatch(136, 3, attributes: .bold),
      .output: Swatch(28, 2, attributes: .bold),
      .gradient: Swatch(135, 5, attributes: .bold),
      .padding: Swatch(244, withoutColor: .dim),
      .lost: Swatch(166, 3, withoutColor: .dim),
      .dropped: Swatch(244, withoutColor: .dim),
      .pending: Swatch(244, withoutColor: .dim),
    ].merging(heat) { first, _ in first })

  /// The theme for a dark ground, and for pictures: what `assets/themes/dark.yml` says as well.
  public static let dark = Theme(
    name: "dark", ground: RGB(0x16, 0x18, 0x1D), text: RGB(0xD4, 0xD7, 0xDD),
    swatches: [
      .faint: Swatch(246, withoutColor: .dim),
      .heading: Swatch(attributes: .bold),
      .accent: Swatch(75, 14, withoutColor: .bold),
      .link: Swatch(75, 14, attributes: .underline),
      .code: Swatch(179, 11),
      .math: Swatch(141, 13),
      .frame: Swatch(245, withoutColor: .dim),
      .note: Swatch(75, 14, withoutColor: .bold),
      .tip: Swatch(77, 10, withoutColor: .bold),
      .warning: Swatch(215, 11, withoutColor: .bold),
      .right: Swatch(77, 10, attributes: .bold),
      .wrong: Swatch(203, 9, attributes: .bold),
      .partial: Swatch(179, 11, attributes: .bold),
      .window: Swatch(75, 14, attributes: .bold),
      .kernel: Swatch(215, 11, attributes: .bold),
      .output: Swatch(77, 10, attributes: .bold),
      .gradient: Swatch(141, 13, attributes: .bold),
      .padding: Swatch(246, withoutColor: .dim),
      .lost: Swatch(173, 11, withoutColor: .dim),
      .dropped: Swatch(246, withoutColor: .dim),
      .pending: Swatch(246, withoutColor: .dim),
    ].merging(heat) { first, _ in first })

  /// From dark blue over green to yellow, ever lighter, so that it reads without telling colours
  /// apart.
  private static let heat = Theme.heat([17, 53, 55, 24, 30, 36, 77, 148, 227])

  /// The swatches of heat maps, from the smallest number to the largest.
  public static func heat(_ colors: [UInt8]) -> [Ink: Swatch] {
    Dictionary(zip(Ink.heat, colors.map { Swatch($0) })) { first, _ in first }
  }
}
