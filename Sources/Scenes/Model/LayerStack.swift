/// Layers of units seen from the side, the last layer on top, each unit at its place over the input.
///
/// The pyramid of a chosen unit narrows from the input to the unit: what it reaches in each layer
/// has the role `window`, holes that it skips stay `plain`, and what hangs over the border into the
/// padding is `padding`.
public struct LayerStack: Hashable, Sendable {
  /// The layers from the top, the last one, to the bottom, the input.
  public var layers: [Layer]
  /// From where to where pixels of the input are shown, padding included.
  public var range: ClosedRange<Double>

  /// Layers over a range of the input.
  public init(layers: [Layer], range: ClosedRange<Double>) {
    self.layers = layers
    self.range = range
  }

  /// A row of units.
  public struct Layer: Hashable, Sendable {
    /// What stands before it: `conv 3, stride 2`.
    public var title: String
    /// Its units from left to right.
    public var units: [Unit]

    /// A layer of units.
    public init(title: String, units: [Unit]) {
      self.title = title
      self.units = units
    }
  }

  /// A unit of a layer.
  public struct Unit: Hashable, Sendable {
    /// Its number in the layer, from 0; negative in the padding.
    public var index: Int
    /// Where its centre lies, in pixels of the input from 0.
    public var center: Double
    /// The part it plays.
    public var role: CellRole

    /// A unit at a place.
    public init(index: Int, center: Double, role: CellRole = .plain) {
      self.index = index
      self.center = center
      self.role = role
    }
  }
}
