import ArgumentParser
import Canvas
import Foundation
import Lessons
import Phrases
import Tutor

/// Shows a lesson while it is written.
struct Preview: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show a lesson as students see it, and again whenever its file is saved.",
    discussion: """
      The step that changed comes on screen, with what is wrong in it below its heading. < and > turn \
      to other variants, d to the next finding. With --plain, or where there is no terminal, the \
      findings and the step are printed instead, until the input ends.

      Example:
        dars preview lessons/2-convolution/convolution-1d.md
      """)

  @Argument(help: "The lesson file.", completion: .file(extensions: ["md"]))
  var file: String
  @Option(
    help: ArgumentHelp("The seed of the variants that are shown at first.", valueName: "seed"))
  var seed: UInt32 = 1
  @OptionGroup var drawing: PlainOption

  func run() throws {
    let phrases = Phrases.english
    guard FileManager.default.fileExists(atPath: file) else {
      throw Problem(.sentence(phrases(.noSuchFile, ["path": file])))
    }
    let source = PreviewSource(path: file)
    let configuration = Configuration()
    try Screen.open(plain: drawing.isPlain, phrases: phrases) { terminal in
      let model = Model(
        previewing: file, size: terminal.size, glyphs: terminal.capabilities.glyphs,
        phrases: phrases, preferences: configuration.preferences, seed: seed)
      ScreenRunner(
        terminal: terminal, world: World(record: nil), model: model,
        theme: configuration.theme, source: source
      ).runPreview()
    } orPlain: {
      PlainPreview(source: source, path: file, seed: seed).run()
    }
  }
}
