import Phrases

/// One frame of a scene as data, for `dars play --json`.
///
/// Format 1. Values are nested as the figure's shape is and written at full precision, `null` where
/// none is known yet; roles have the same nesting.
///
/// ```json
/// {"scene": "convolution-1d", "frame": 1, "frames": 4,
///  "figures": [{"name": "output", "title": "Z", "shape": [4],
///    "values": [0.0, null, null, null], "roles": ["output", "pending", "pending", "pending"]}],
///  "arithmetic": ["Z₀ = 2·1 + (−1)·2 = 0"], "checks": [], "caption": "Lay the kernel under …"}
/// ```
public struct FrameData: Hashable, Sendable {
  /// The scene's name.
  public let scene: String
  /// The frame's number, from 1.
  public let number: Int
  /// How many frames the scene has.
  public let count: Int
  /// The frame itself.
  public let frame: Frame

  /// The frame of a number; a number outside is brought to the nearest end.
  public init(_ scene: any Scene, at number: Int, in phrases: Phrases = .english) {
    self.scene = type(of: scene).declaration.name
    self.number = min(max(number, 1), scene.frameCount)
    count = scene.frameCount
    frame = scene.frame(at: number, in: phrases)
  }

  /// The frame as a JSON object on one line.
  public var json: String {
    JSONText.object([
      "scene": JSONText.string(scene),
      "frame": String(number),
      "frames": String(count),
      "figures": JSONText.array(frame.figures.map(\.json)),
      "arithmetic": JSONText.array(frame.arithmetic.map(JSONText.string)),
      "checks": JSONText.array(frame.checks.map(\.json)),
      "caption": JSONText.string(frame.caption),
    ])
  }
}

extension Check {
  fileprivate var json: String {
    JSONText.object([
      "title": JSONText.string(title),
      "value": JSONText.number(value),
      "difference": JSONText.number(difference),
      "agrees": agrees ? "true" : "false",
    ])
  }
}
