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

extension Figure {
  fileprivate var json: String {
    switch content {
    case .text(let text):
      JSONText.object([
        "name": JSONText.string(name), "title": JSONText.string(title),
        "text": JSONText.string(text),
      ])
    case .grid(let grid):
      JSONText.object([
        "name": JSONText.string(name),
        "title": JSONText.string(title),
        "shape": JSONText.array(grid.shape.map(String.init)),
        "values": grid.nested { $0.value.map(JSONText.number) ?? "null" },
        "roles": grid.nested { JSONText.string($0.role.rawValue) },
        "padding": grid.rows.joined().contains(where: \.isPadding)
          ? grid.nested { $0.isPadding ? "true" : "false" } : nil,
        "below": grid.placement.map { JSONText.string($0.figure) },
        "columns": grid.placement.map { JSONText.array($0.columns.map(String.init)) },
      ])
    }
  }
}

extension Grid {
  /// The cells written one by one and nested as the shape is.
  fileprivate func nested(_ text: (GridCell) -> String) -> String {
    let rows = rows.map { JSONText.array($0.map(text)) }
    guard shape.count > 1 else { return rows.first ?? "[]" }
    guard shape.count > 2, shape[1] > 0 else { return JSONText.array(rows) }
    let channels = stride(from: 0, to: rows.count, by: shape[1]).map {
      JSONText.array(Array(rows[$0..<min($0 + shape[1], rows.count)]))
    }
    return JSONText.array(channels)
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
