import Scenes

/// What the last frames of a scene take, made from the end backward.
struct Timing {
  private let name: String
  private let count: Int
  private let opened: Duration
  private let times: [Duration]
  /// Scrubbing is told by so many frames.
  private static let mostFrames = 400
  private static let limit = Duration.milliseconds(1)

  init(of large: LargeScene) throws {
    let clock = ContinuousClock()
    var made: (any Scene)?
    opened = try clock.measure {
      made = try SceneCatalogue.scene(
        named: large.name, settings: SceneCatalogue.settings(arguments: large.settings))
    }
    guard let scene = made else { throw UsageError() }
    (name, count) = (large.name, scene.frameCount)
    let first = max(1, scene.frameCount - Self.mostFrames + 1)
    var figures = 0
    times = stride(from: scene.frameCount, through: first, by: -1).map { number in
      clock.measure { figures += scene.frame(at: number).figures.count }
    }.sorted()
    if figures == 0 { throw UsageError() }
  }

  private var median: Duration { times[times.count / 2] }

  /// Whether a frame in the middle keeps the limit.
  var isQuick: Bool { median <= Self.limit }

  /// `dropout-mask            10000 frames  opened 31.20 ms  frame 0.03 ms  worst 0.10 ms`.
  var line: String {
    let worst = times.last ?? .zero
    let name = name + String(repeating: " ", count: max(0, 24 - name.count))
    let frames = "\(count) frames"
    let padded = String(repeating: " ", count: max(0, 13 - frames.count)) + frames
    return "\(name)\(padded)  opened \(Self.text(opened))  frame \(Self.text(median))"
      + "  worst \(Self.text(worst))  \(isQuick ? "" : "ABOVE 1 ms")"
  }

  private static func text(_ duration: Duration) -> String {
    let hundredths = Int((duration / .microseconds(10)).rounded())
    let rest = String(hundredths % 100)
    let text = "\(hundredths / 100)." + String(repeating: "0", count: 2 - rest.count) + rest
    return String(repeating: " ", count: max(0, 7 - text.count)) + text + " ms"
  }
}
