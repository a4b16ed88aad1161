/// The colours that meanings have.
///
/// Nothing is told by colour alone: where there are no colours the attributes of a swatch remain,
/// and glyphs tell the rest.
public struct Theme: Hashable, Sendable {
  /// The name by which it is chosen.
  public let name: String
  /// The ground of a picture; on a terminal the ground is the terminal's own.
  public let ground: RGB
  /// The text of a picture; on a terminal it is the terminal's own.
  public let text: RGB
  private let swatches: [Swatch]

  /// The colours of one meaning; nothing stands for the terminal's own.
  public struct Swatch: Hashable, Sendable {
    /// The colour where there are 256 of them.
    public var of256: UInt8?
    /// The colour where there are 16 of them.
    public var of16: UInt8?
    /// Attributes with every number of colours.
    public var attributes: Style.Attributes
    /// Attributes that stand in for the colour where there are none.
    public var withoutColor: Style.Attributes

    /// The colours and attributes of a meaning.
    public init(
      _ of256: UInt8? = nil, _ of16: UInt8? = nil, attributes: Style.Attributes = [],
      withoutColor: Style.Attributes = []
    ) {
      self.of256 = of256
      self.of16 = of16
      self.attributes = attributes
      self.withoutColor = withoutColor
    }
  }

  /// A theme of swatches; a meaning without one has the terminal's own colours.
  public init(name: String, ground: RGB, text: RGB, swatches: [Ink: Swatch]) {
    self.name = name
    self.ground = ground
    self.text = text
    self.swatches = Ink.allCases.map { swatches[$0] ?? Swatch() }
  }

  /// The swatch of a meaning.
  public func swatch(of ink: Ink) -> Swatch {
    swatches[Int(ink.rawValue)]
  }

  /// How a style looks where there are so many colours.
  public func look(of style: Style, depth: ColorDepth) -> Look {
    let ink = swatch(of: style.ink)
    let paper = swatch(of: style.paper)
    var attributes = style.attributes.union(ink.attributes)
    if depth == .none {
      attributes.formUnion(ink.withoutColor)
      if style.paper != .ground { attributes.formSymmetricDifference(.reverse) }
    }
    return Look(
      foreground: ink.color(depth), background: paper.color(depth), attributes: attributes)
  }
}

extension Theme.Swatch {
  fileprivate func color(_ depth: ColorDepth) -> UInt8? {
    switch depth {
    case .none: nil
    case .sixteen: of16
    case .full: of256
    }
  }
}

/// How many colours there are.
public enum ColorDepth: CaseIterable, Hashable, Sendable {
  /// None: attributes alone.
  case none
  /// The sixteen of ANSI.
  case sixteen
  /// The 256 of xterm.
  case full
}

/// A style with its colours found: what a terminal is told.
public struct Look: Hashable, Sendable {
  /// The colour of the text by its number; nothing for the terminal's own.
  public var foreground: UInt8?
  /// The colour behind it by its number; nothing for the terminal's own.
  public var background: UInt8?
  /// Attributes.
  public var attributes: Style.Attributes
}
