import Lessons
import Phrases
import Scenes
import Synchronization
import Testing

@testable import Tutor

@Suite("Scrubbing")
struct ScrubbingTests {
  @Test(
    "Going backward from the end makes each shown frame, and never one before it",
    arguments: SceneCatalogue.all.map(\.name))
  func backward(name: String) throws {
    let origin = SourcePosition(line: 1, column: 1)
    var player = try Player(
      SceneBlock(name: name, settings: [], isWide: false, position: origin))
    let log = FrameLog()
    player.scene = LoggedScene(player.scene, log)
    player.show(player.lastFrame)
    player.perform(CellCommand.trace)
    for _ in 0..<30 {
      _ = player.moment(.english)
      #expect(log.numbers.allSatisfy { $0 == player.frame })
      #expect((1...8).contains(log.numbers.count), "\(log.numbers.count) frames for one")
      log.clear()
      player.move(by: -1)
    }
  }
}

/// The numbers of the frames that were made.
private final class FrameLog: Sendable {
  private let made = Mutex<[Int]>([])

  var numbers: [Int] { made.withLock { $0 } }

  func add(_ number: Int) { made.withLock { $0.append(number) } }

  func clear() { made.withLock { $0 = [] } }
}

/// A scene that notes which of its frames are made.
private struct LoggedScene: Scene {
  static let declaration = SceneCatalogue.all[0]

  let scene: any Scene
  let log: FrameLog

  init(_ scene: any Scene, _ log: FrameLog) {
    self.scene = scene
    self.log = log
  }

  init(_ settings: Settings) throws(SceneError) {
    scene = try SceneCatalogue.scene(named: Self.declaration.name, settings: settings)
    log = FrameLog()
  }

  var frameCount: Int { scene.frameCount }

  func frame(at number: Int, in phrases: Phrases) -> Frame {
    log.add(number)
    return scene.frame(at: number, in: phrases)
  }

  func trace(of cell: FigureCell, at number: Int, in phrases: Phrases) -> Trace? {
    scene.trace(of: cell, at: number, in: phrases)
  }
}
