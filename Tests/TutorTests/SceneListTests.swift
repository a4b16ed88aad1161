import Canvas
import Lessons
import Scenes
import TestSupport
import Testing

@testable import Tutor

@Suite("The list of scenes")
struct SceneListTests {
  private func list(columns: Int = 80, rows: Int = 24, glyphs: GlyphSet = .unicode) -> Stage {
    var stage = Stage(columns: columns, rows: rows, glyphs: glyphs)
    stage.press(.character("s"))
    return stage
  }

  @Test("It names each scene and says what it shows", arguments: [(80, 24), (120, 40), (40, 12)])
  func looks(columns: Int, rows: Int) {
    expectSnapshot(list(columns: columns, rows: rows).screen, "scenes-\(columns)x\(rows)")
    expectSnapshot(
      list(columns: columns, rows: rows, glyphs: .ascii).screen, "scenes-ascii-\(columns)x\(rows)")
  }

  @Test(
    "Every scene of the catalogue can be chosen, is seen when it is, and plays with its defaults",
    arguments: [(80, 24), (40, 12)])
  func all(columns: Int, rows: Int) {
    var stage = list(columns: columns, rows: rows)
    for scene in SceneCatalogue.all {
      #expect(stage.screen.contains("▸ \(scene.name)"), "\(stage.screen)")
      stage.press(.enter)
      #expect(stage.player?.declaration.name == scene.name)
      stage.press(.character("q"), .down)
    }
  }

  @Test("q leads from a scene back to the list, and from there to the course")
  func leaving() {
    var stage = list()
    stage.press(.down, .enter)
    #expect(stage.screen.contains("q scenes"))
    stage.press(.character("q"))
    #expect(!stage.hasQuit)
    #expect(stage.screen.contains("▸ \(SceneCatalogue.all[1].name)"))
    stage.press(.character("q"))
    #expect(stage.screen.contains("A window slides"))
    #expect(stage.places.isEmpty)
  }

  @Test("A click on a scene plays it")
  func clicking() throws {
    var stage = list()
    let spot = try #require(
      stage.model.picture.spots.first { $0.commands == [.chooseRow(2)] }?.region)
    stage.perform(
      stage.model.update(.event(.mouse(Mouse(.press, row: spot.row, column: spot.column + 3)))))
    #expect(stage.player?.declaration.name == SceneCatalogue.all[2].name)
  }
}
