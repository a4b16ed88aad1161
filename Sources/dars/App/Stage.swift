import Canvas
import Drawing
import Foundation
import Lessons
import Phrases
import Scenes

/// A scene that the command line names, and the ways to print it.
struct Stage {
  /// The scene.
  let scene: any Scene
  /// The same scene as a lesson would hold it.
  let block: SceneBlock
  /// The choice of figures that is printed; all of them where there is none.
  let view: ViewDeclaration?
  private let phrases = Phrases.english

  /// - Parameters:
  ///   - settings: `key=value`, each.
  ///   - view: the number or the title of a view.
  init(scene name: String, settings: [String], view: String? = nil) throws {
    let given = try Self.told { () throws(SceneError) in
      try SceneCatalogue.settings(arguments: settings)
    }
    let written = try LayerFile.read(given, of: SceneCatalogue.declaration(named: name))
    let made = try Self.told { () throws(SceneError) in
      try SceneCatalogue.scene(named: name, settings: written)
    }
    let origin = SourcePosition(line: 1, column: 1)
    scene = made
    block = SceneBlock(
      name: name,
      settings: written.map { SceneSetting($0, position: origin) },
      isWide: false, position: origin)
    self.view = try view.map { try Self.view($0, of: type(of: made).declaration) }
  }

  /// The view that was asked for, or the sentence that names those that there are.
  private static func view(
    _ asked: String, of scene: SceneDeclaration
  ) throws -> ViewDeclaration {
    let phrases = Phrases.english
    if let view = scene.view(asked, in: phrases) { return view }
    guard !scene.views.isEmpty else {
      throw Problem(.sentence(phrases(.noViews, ["scene": scene.name])))
    }
    let views = scene.views.enumerated().map { "\($0 + 1) “\(phrases($1.title))”" }
    throw Problem(
      .sentence(
        phrases(
          .noView,
          ["scene": scene.name, "found": asked, "views": views.joined(separator: ", ")])))
  }

  /// A result, or the sentence that says why there is none.
  private static func told<Result>(_ make: () throws(SceneError) -> Result) throws -> Result {
    do {
      return try make()
    } catch {
      throw Problem(.sentence(error.message()))
    }
  }

  /// A frame's number, if the scene has that frame.
  func checked(_ number: Int) throws -> Int {
    guard (1...scene.frameCount).contains(number) else {
      throw Problem(
        .sentence(
          phrases(
            .noFrame, ["scene": block.name, "count": scene.frameCount, "found": number])))
    }
    return number
  }

  /// Prints frames as text, all of them where none are named.
  func printFrames(_ numbers: [Int]?) {
    for number in numbers ?? Array(1...scene.frameCount) {
      let frame = scene.frame(at: number).shown(in: view)
      let canvas = FrameDrawer(DrawingContext()).canvas(of: frame, columns: 80)
      let title = phrases(
        .frameOfCount, ["scene": block.name, "frame": number, "count": scene.frameCount])
      Output.say([title, canvas.text, ""])
    }
  }
}

extension Stage {
  /// Prints frames as data, one JSON object a line; all of them where none are named.
  func printData(_ numbers: [Int]?) {
    for number in numbers ?? Array(1...scene.frameCount) {
      Output.say([FrameData(scene, at: number, in: phrases).json])
    }
  }

  /// Writes a frame as a picture, in the same box as on screen.
  func writePicture(of number: Int, to path: String) throws {
    let moment = SceneFrame(
      scene.frame(at: number), number: number, count: scene.frameCount, view: view)
    let canvas = FrameDrawer(DrawingContext(colors: .full))
      .canvas(of: moment, name: block.name, columns: 80)
    let title = phrases(
      .frameOfCount, ["scene": block.name, "frame": number, "count": scene.frameCount])
    try Output.write(Data(canvas.svg(title: title).utf8), to: path)
  }
}
