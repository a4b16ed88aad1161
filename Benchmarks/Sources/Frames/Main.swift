import Scenes

/// Measures what frames of scenes cost.
///
/// `Frames` times the frames of every scene, from the last one backward, and exits with 1 where one
/// in the middle takes more than a millisecond. `Frames NAME COUNT [key=value …]` makes the last frame
/// of a scene so many times: between two counts a profiler sees what one frame costs.
@main
enum Frames {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let name = arguments.first else { return try time() }
    guard let count = arguments.dropFirst().first.flatMap(Int.init), count >= 0 else {
      throw UsageError()
    }
    let scene = try SceneCatalogue.scene(
      named: name, settings: SceneCatalogue.settings(arguments: Array(arguments.dropFirst(2))))
    var figures = 0
    for _ in 0..<count { figures += scene.frame(at: scene.frameCount).figures.count }
    print(figures)
  }

  private static func time() throws {
    var isQuick = true
    for large in LargeScene.all {
      let timing = try Timing(of: large)
      print(timing.line)
      isQuick = isQuick && timing.isQuick
    }
    if !isQuick { throw TooSlow() }
  }
}

/// What was asked for is no scene and no count.
struct UsageError: Error {}

/// A frame took longer than it may.
struct TooSlow: Error {}
