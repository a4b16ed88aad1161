import ArgumentParser
import Canvas
import Drawing
import Foundation
import Lessons
import Phrases
import Scenes
import Tutor

/// Opens a scene on its own, or writes its frames.
struct Play: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Play a scene on its own, or print its frames.",
    discussion: """
      Example:
        dars play convolution-1d input='[1, 2, -1, 3, 0]' kernel='[2, -1]' --frames
      """)

  @Argument(help: "The scene.", completion: .list(SceneCatalogue.all.map(\.name)))
  var scene: String
  @Argument(help: ArgumentHelp("Its settings.", valueName: "key=value"))
  var settings: [String] = []
  @Flag(help: "Print every frame as text.")
  var frames = false
  @Option(help: ArgumentHelp("Print one frame, or choose the frame of --svg.", valueName: "n"))
  var frame: Int?
  @Flag(help: "Print as data: every frame, or the one of --frame.")
  var json = false
  @Option(help: ArgumentHelp("Write a picture of a frame, else of the last.", valueName: "file"))
  var svg: String?
  @Option(
    help: ArgumentHelp(
      "Show a choice of figures: the number or the title of a view.", valueName: "view"))
  var view: String?
  @OptionGroup var drawing: PlainOption

  func run() throws {
    let made = try Stage(scene: scene, settings: settings, view: view)
    let numbers = try frame.map { [try made.checked($0)] }
    if let svg {
      try made.writePicture(of: numbers?.first ?? made.scene.frameCount, to: svg)
    } else if json {
      made.printData(numbers)
    } else if frames || numbers != nil {
      made.printFrames(numbers)
    } else {
      try Session.play(made.block, plain: drawing.isPlain)
    }
  }
}
