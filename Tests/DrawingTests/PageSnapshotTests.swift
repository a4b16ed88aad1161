import Canvas
import Drawing
import Formula
import Lessons
import TestSupport
import Testing

@Suite("Pages")
struct PageSnapshotTests {
  static let widths = [40, 80, 120]

  private func check(
    _ blocks: [Block], _ name: String, _ context: DrawingContext = DrawingContext(),
    place: SourceLocation = #_sourceLocation
  ) {
    for columns in PageSnapshotTests.widths {
      for glyphs in [GlyphSet.unicode, .ascii] {
        var context = context
        context.glyphs = glyphs
        let page = PageDrawer(context).page(of: blocks, columns: columns)
        let set = glyphs.isASCII ? "ascii" : "unicode"
        expectSnapshot(page.canvas.text, "\(name)/\(columns)-\(set)", place: place)
        #expect(page.canvas.size.columns == columns)
        #expect(!glyphs.isASCII || page.canvas.text.utf8.allSatisfy { $0 < 0x80 })
      }
    }
    let plain = PlainTeller(context).lines(of: blocks).joined(separator: "\n")
    expectSnapshot(plain, "\(name)/plain", place: place)
  }

  @Test("Words with all that they can be, and values of formulas with and without one")
  func words() throws {
    check([try Samples.words()], "words", DrawingContext(values: ["n": Value(7)]))
  }

  @Test("Lists, nested and numbered") func lists() { check(Samples.lists, "lists") }
  @Test("Tables, aligned and wrapped") func tables() { check(Samples.tables, "tables") }
  @Test("Quotes and callouts") func asides() { check(Samples.asides, "asides") }
  @Test("Headings, code, rules and mathematics") func sources() {
    check(Samples.sources, "sources")
  }

  @Test("Frames of scenes")
  func frames() {
    let shown = [
      SceneFrame(Samples.forward, number: 1, count: 5, settings: ["stride 1", "padding 1"]),
      SceneFrame(Samples.backward, number: 7, count: 12, isPlaying: true, speed: 2),
      SceneFrame(Samples.matrices, number: 12, count: 12, speed: 0.5),
      SceneFrame(Samples.wide, number: 30, count: 59),
    ]
    let names = ["convolution-1d", "convolution-gradient", "convolution-2d", "convolution-1d"]
    var context = DrawingContext()
    for (place, frame) in shown.enumerated() { context.scenes[place] = .frame(frame) }
    check(names.map(Samples.scene), "frames", context)
  }

  @Test("Scenes that cannot be shown, or are not made yet")
  func scenesWithoutFrames() {
    let context = DrawingContext(scenes: [0: .failure("the kernel is longer than the input")])
    check([Samples.scene("convolution-1d"), Samples.scene("pooling")], "no-frames", context)
  }

  @Test("Derivations, covered and uncovered")
  func derivations() throws {
    let blocks = [try Samples.derivation(), try Samples.derivation(), try Samples.derivation()]
    check(blocks, "derivations", DrawingContext(revealed: [1: 1, 2: 0], numbers: [0: [:]]))
  }
}
