/// Lines and points over two axes.
public struct Plot: Hashable, Sendable {
  /// The axis from left to right.
  public var horizontal: Axis
  /// The axis from bottom to top.
  public var vertical: Axis
  /// What is drawn, the last on top; each is a vector under its name.
  public var series: [Series]
  /// Ranges around a course: `pX ± 1/√n`.
  public var bands: [Band]
  /// Straight lines from edge to edge at one height, such as a value to settle at.
  public var levels: [Level]
  /// Whether a unit is as long to the right as upward, as in a plane of weights or features.
  public var isEqual: Bool

  /// A plot over two axes.
  public init(
    horizontal: Axis, vertical: Axis, series: [Series], bands: [Band] = [], levels: [Level] = [],
    isEqual: Bool = false
  ) {
    self.horizontal = horizontal
    self.vertical = vertical
    self.series = series
    self.bands = bands
    self.levels = levels
    self.isEqual = isEqual
  }

  /// One direction of a plot.
  public struct Axis: Hashable, Sendable {
    /// What is measured: `step`.
    public var title: String
    /// From where to where it reaches; the same in every frame, so that nothing jumps.
    public var range: ClosedRange<Double>

    /// An axis with its title and its range.
    public init(_ title: String, _ range: ClosedRange<Double>) {
      self.title = title
      self.range = range
    }
  }

  /// A place on a plot.
  public struct Point: Hashable, Sendable {
    /// How far to the right.
    public var x: Double
    /// How far up.
    public var y: Double

    /// A place.
    public init(_ x: Double, _ y: Double) {
      self.x = x
      self.y = y
    }
  }

  /// Points that belong together.
  public struct Series: Hashable, Sendable {
    /// The name by which lessons refer to its heights: `loss.train[3]`.
    public var name: String
    /// What the legend says.
    public var title: String
    /// How it is drawn; two series of a plot differ in mark, not only in colour.
    public var mark: Mark
    /// The points, in order.
    public var points: [Point]

    /// A series of points.
    public init(name: String, title: String, mark: Mark, points: [Point]) {
      self.name = name
      self.title = title
      self.mark = mark
      self.points = points
    }
  }

  /// How a series is drawn.
  public enum Mark: String, CaseIterable, Hashable, Sendable {
    /// Joined by a line.
    case line
    /// Joined by a broken line.
    case dashes
    /// Joined by a line of dots.
    case dots
    /// A closed contour or a path whose points are not in order of x, joined by a thin line.
    case contour
    /// Dots of their own: •
    case points
    /// Small circles: ○
    case circles
    /// Crosses: ×
    case crosses
    /// Triangles: △
    case triangles
    /// Squares: □
    case squares
    /// The one that matters now: ◆
    case diamond
  }

  /// A range at each place.
  public struct Band: Hashable, Sendable {
    /// What the legend says.
    public var title: String
    /// Its lower edge.
    public var lower: [Point]
    /// Its upper edge, over the same places.
    public var upper: [Point]

    /// A band between two edges.
    public init(title: String, lower: [Point], upper: [Point]) {
      self.title = title
      self.lower = lower
      self.upper = upper
    }
  }

  /// A line from edge to edge.
  public struct Level: Hashable, Sendable {
    /// What the legend says: `exact`.
    public var title: String
    /// Its height.
    public var height: Double

    /// A line at one height.
    public init(title: String, height: Double) {
      self.title = title
      self.height = height
    }
  }
}
