import Canvas
import Lessons
import Scenes
import TestSupport
import Testing

@testable import Tutor

@Suite("The settings of a scene")
struct SettingsScreenTests {
  private func settings(
    columns: Int = 80, rows: Int = 24, glyphs: GlyphSet = .unicode, choosing name: String = "input"
  ) -> Stage {
    var stage = Stage(columns: columns, rows: rows, glyphs: glyphs)
    stage.press(.enter, .tab)
    for _ in 0..<9 where stage.player?.controls.parameter?.name != name { stage.press(.down) }
    return stage
  }

  private func written(_ stage: Stage, _ name: String) -> String? {
    stage.player?.controls.settings.values[name]?.written
  }

  @Test("They are listed at the foot of the page", arguments: [(80, 24), (120, 40), (40, 12)])
  func listed(columns: Int, rows: Int) {
    expectSnapshot(
      settings(columns: columns, rows: rows, choosing: "stride").screen,
      "settings-\(columns)x\(rows)")
    expectSnapshot(
      settings(columns: columns, rows: rows, glyphs: .ascii, choosing: "stride").screen,
      "settings-ascii-\(columns)x\(rows)")
  }

  @Test("A page that fits does not move when they come and go")
  func noJump() {
    let block = SceneBlock(
      name: "convolution-1d", settings: [], isWide: false,
      position: SourcePosition(line: 1, column: 1))
    var model = Model(scene: block, size: Size(columns: 80, rows: 30))
    let before = model.view().text.split(separator: "\n").prefix(16)
    _ = model.update(.event(.key(.tab)))
    #expect(model.view().text.contains("settings, 1 of 6"))
    #expect(model.view().text.split(separator: "\n").prefix(16) == before)
    _ = model.update(.event(.key(.backTab)))
    #expect(model.view().text.split(separator: "\n").prefix(16) == before)
  }

  @Test("A number changes by a step within its range, and the scene follows at once")
  func number() {
    var stage = settings(choosing: "stride")
    stage.press(.right)
    #expect(written(stage, "stride") == "2")
    #expect(stage.screen.contains("frame 1 of 3"))
    stage.press(.left, .left, .left)
    #expect(written(stage, "stride") == "1")
    #expect(stage.screen.contains("frame 1 of 4"))
  }

  @Test("A flag turns over")
  func flag() {
    var stage = settings(choosing: "flip")
    stage.press(.right)
    #expect(written(stage, "flip") == "yes")
    #expect(stage.screen.contains("flip(W)"))
  }

  @Test("Of a row an entry is chosen and changed, and Enter leads in and out")
  func entries() {
    var stage = settings(choosing: "kernel")
    stage.press(.enter, .down, .right)
    #expect(written(stage, "kernel") == "[2, 0]")
    #expect(stage.screen.contains("kernel[1] = 0"))
    stage.press(.enter, .down)
    #expect(stage.player?.controls.parameter?.name == "stride")
  }

  @Test("An arrow on a value that it cannot change says what does, until something else is done")
  func advice() {
    var stage = settings(choosing: "kernel")
    stage.press(.right)
    #expect(stage.screen.contains("kernel is several values: Enter goes through them"))
    #expect(written(stage, "kernel") == "[2, -1]")
    stage.press(.enter)
    #expect(!stage.screen.contains("several values"))
    stage.press(.right)
    #expect(written(stage, "kernel") == "[3, -1]")
  }

  @Test("A value is typed as a lesson would write it; what cannot be read is told, and typed on")
  func typing() {
    var stage = settings(choosing: "kernel")
    stage.press(.character("e"))
    stage.press(.control("u"))
    stage.type("[1, 0, q]")
    stage.press(.enter)
    #expect(written(stage, "kernel") == "[2, -1]")
    #expect(stage.screen.contains("`q`") || stage.screen.contains("“q”"), "\(stage.screen)")
    stage.press(.backspace, .backspace)
    stage.type("3]")
    stage.press(.enter)
    #expect(written(stage, "kernel") == "[1, 0, 3]")
    #expect(stage.screen.contains("frame 1 of 3"))
  }

  @Test("Letters are text while a value is typed, and Escape leaves it as it was")
  func letters() {
    var stage = settings(choosing: "kernel")
    stage.press(.character("e"))
    stage.type("nqrs")
    #expect(stage.step == "the-window-slides")
    stage.press(.escape)
    #expect(written(stage, "kernel") == "[2, -1]")
    #expect(stage.player?.controls.isTyping == false)
  }

  @Test("What does not fit shows the scene's own sentence and keeps the last good scene")
  func misfit() {
    var stage = settings(choosing: "dilation")
    for _ in 0..<6 { stage.press(.right) }
    let problem = stage.player?.controls.problem
    #expect(problem?.parameter == "kernel")
    #expect(stage.screen.contains(problem?.message().prefix(30) ?? "-"), "\(stage.screen)")
    #expect(stage.screen.contains("frame 1 of 2"))
    for _ in 0..<6 { stage.press(.left) }
    #expect(stage.screen.contains("frame 1 of 4"))
    #expect(stage.player?.controls.problem == nil)
  }

  @Test("A change keeps the place: the same frame, or the last where the last was shown")
  func place() {
    var stage = settings(choosing: "padding")
    stage.press(.end, .right)
    #expect(stage.screen.contains("frame 6 of 6"))
    stage.press(.home, .character("]"), .left)
    #expect(stage.screen.contains("frame 4 of 4"))
  }

  @Test("The sliders of an author's scene are its settings, and what the author wrote is not")
  func sliders() throws {
    let position = SourcePosition(line: 1, column: 1)
    let settings = [
      "slider t=range(1, 5)", "slider t start=2", "given x=integers(3, 3)", "let y=t * x",
    ]
    let block = SceneBlock(
      name: "calculation",
      settings: try SceneCatalogue.settings(arguments: settings).map {
        SceneSetting($0, position: position)
      }, isWide: false, position: position)
    var model = Model(scene: block, size: Size(columns: 80, rows: 30))
    _ = model.update(.command(.nextFocus))
    #expect(model.view().text.contains("settings, 1 of 2"), "\(model.view().text)")
    #expect(model.view().text.contains("▸ t"))
    for key in [Key.end, .right, .right] { _ = model.update(.event(.key(key))) }
    #expect(model.view().text.contains("y = t·x = 4·3 = 12"), "\(model.view().text)")
    for _ in 0..<9 { _ = model.update(.event(.key(.right))) }
    #expect(model.view().text.contains("y = t·x = 5·3 = 15"))
    _ = model.update(.event(.key(.character("r"))))
    _ = model.update(.event(.key(.end)))
    #expect(model.view().text.contains("y = t·x = 2·3 = 6"))
  }

  @Test("r gives back the lesson's settings")
  func reset() {
    var stage = settings(choosing: "stride")
    stage.press(.right, .character("r"))
    #expect(written(stage, "stride") == "1")
    #expect(stage.screen.contains("frame 1 of 4"))
  }

  @Test("Space, speed and ten frames work while settings have the focus")
  func common() {
    var stage = settings(choosing: "stride")
    stage.press(.character(" "))
    #expect(stage.model.tickInterval != nil)
    stage.press(.character("]"))
    #expect(stage.screen.contains("frame 4 of 4"))
  }

  @Test("No setting of any scene traps, whatever is pressed", arguments: SceneCatalogue.all)
  func anything(declaration: SceneDeclaration) {
    let block = SceneBlock(
      name: declaration.name, settings: [], isWide: false,
      position: SourcePosition(line: 1, column: 1))
    var model = Model(scene: block, size: Size(columns: 80, rows: 24))
    _ = model.update(.command(.nextFocus))
    let keys: [Key] = [
      .right, .right, .down, .left, .enter, .right, .down, .right, .escape, .down, .character("v"),
      .character("s"), .character(" "), .right, .up, .end, .tab, .right, .enter, .down, .up,
      .backTab, .pageDown, .left, .pageUp, .character("r"),
    ]
    // Each scene has its own order of the keys, so that together they try many.
    let stride = [1, 3, 5, 7, 9, 11, 15][declaration.name.count % 7]
    for place in keys.indices {
      _ = model.update(
        .event(.key(keys[(place * stride + declaration.name.utf8.count) % keys.count])))
    }
    #expect(!model.view().text.isEmpty)
  }
}
