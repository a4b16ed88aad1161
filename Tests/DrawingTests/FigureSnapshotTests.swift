import Canvas
import Drawing
import Scenes
import TestSupport
import Testing

@Suite("Figures")
struct FigureSnapshotTests {
  static let sizes = [
    Size(columns: 40, rows: 12), Size(columns: 80, rows: 24), Size(columns: 120, rows: 40),
  ]

  @Test("Every kind of figure at three sizes, in Unicode and ASCII", arguments: FigureSamples.all)
  func shapes(sample: (name: String, frame: Frame)) {
    for size in Self.sizes {
      for glyphs in [GlyphSet.unicode, .ascii] {
        let context = DrawingContext(glyphs: glyphs, rows: size.rows)
        let shown = SceneFrame(sample.frame, number: 3, count: 9)
        let canvas = FrameDrawer(context).canvas(of: shown, name: "scene", columns: size.columns)
        let set = glyphs.isASCII ? "ascii" : "unicode"
        expectSnapshot(canvas.text, "figures/\(sample.name)-\(size.columns)-\(set)")
        #expect(!glyphs.isASCII || canvas.text.utf8.allSatisfy { $0 < 0x80 })
      }
    }
  }

  @Test("Every kind of figure in colours and without", arguments: FigureSamples.all)
  func colors(sample: (name: String, frame: Frame)) {
    let shown = SceneFrame(sample.frame, number: 3, count: 9)
    for (name, depth) in [("full", ColorDepth.full), ("sixteen", .sixteen), ("mono", .none)] {
      let context = DrawingContext(rows: 24, colors: depth)
      let canvas = FrameDrawer(context).canvas(of: shown, name: "scene", columns: 80)
      expectSnapshot(escaped(canvas.ansi(depth: depth)), "figures/\(sample.name)-80-\(name)")
    }
  }

  @Test("The cursor and the trace of a picked cell, in Unicode and mono")
  func traced() {
    let cursor = FigureCell("output", [1])
    let trace = Trace(
      cells: [FigureCell("input", [1]), FigureCell("input", [2]), FigureCell("kernel", [0])],
      arithmetic: ["Z₁ = 2·1 + (−1)·2 = 0"], caption: "Z₁ is made of two inputs and a weight.")
    let shown = [
      SceneFrame(Samples.forward, number: 1, count: 5, cursor: cursor),
      SceneFrame(Samples.forward, number: 1, count: 5, cursor: cursor, trace: trace),
    ]
    let canvases = shown.map {
      FrameDrawer(DrawingContext()).canvas(of: $0, name: "scene", columns: 60)
    }
    let texts = canvases.map { escaped($0.ansi(depth: .none)) }
    let told = PlainTeller(DrawingContext()).lines(of: shown[1], name: "scene")
    expectSnapshot((texts + told).joined(separator: "\n"), "figures/trace")
  }

  @Test("Every kind of figure, told", arguments: FigureSamples.all)
  func told(sample: (name: String, frame: Frame)) {
    let lines = PlainTeller(DrawingContext()).lines(of: sample.frame)
    expectSnapshot(lines.joined(separator: "\n"), "figures/\(sample.name)-plain")
  }

  /// Escape sequences as they can be read.
  private func escaped(_ text: String) -> String {
    String(text.map { $0 == "\u{1B}" ? "␛" : $0 })
  }
}
