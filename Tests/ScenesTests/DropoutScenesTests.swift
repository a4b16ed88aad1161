import TestSupport
import Testing

@testable import Scenes

@Suite("The scenes of dropout")
struct DropoutScenesTests {
  private static let names = [
    "dropout-mask", "dropout-ridge", "column-scaling", "weight-noise", "noise-penalty",
    "dropout-family",
  ]

  @Test(
    "They are told frame by frame as they were reviewed",
    arguments: [
      ("dropout-mask", "plain", ["samples=5"]),
      ("dropout-mask", "one-column", ["X=[[3], [-4]]", "keep=0.25", "samples=4", "seed=7"]),
      (
        "dropout-mask", "large",
        ["X=[[1, 0, 2, 5, -1, 4, 3], [2, 1, 1, 0, 6, -7, 1]]", "samples=3"]
      ),
      ("dropout-ridge", "plain", ["steps=6"]),
      ("dropout-ridge", "inverted", ["steps=5", "inverted=yes", "keep=0.8", "seed=2"]),
      ("dropout-ridge", "diverging", ["X=[[3, 1], [1, 2]]", "y=[1, -1]", "rate=1", "steps=60"]),
      ("column-scaling", "plain", []),
      ("column-scaling", "centered", ["center=yes", "keep=0.5"]),
      ("column-scaling", "constant", ["X=[[1, 3], [-2, 3]]", "keep=0.36"]),
      ("weight-noise", "scaled", ["samples=4"]),
      ("weight-noise", "fixed", ["samples=4", "mode=fixed"]),
      ("weight-noise", "one-weight", ["w=[0.5]", "y=-2", "variance=1", "samples=3"]),
      ("noise-penalty", "plain", []),
      ("noise-penalty", "half", ["mean=0.5", "deviation=1", "y=-1"]),
      ("noise-penalty", "no-noise", ["w=[1, 2, 3]", "x=[0, 1, -1]", "deviation=0"]),
      ("dropout-family", "plain", ["samples=4"]),
      ("dropout-family", "mostly-kept", ["samples=3", "keep=0.9", "deviation=0.1"]),
      ("dropout-family", "one-unit", ["samples=3", "maps=[[[2]], [[-1]]]"]),
    ])
  func snapshots(scene: String, name: String, settings: [String]) throws {
    let made = try SceneCatalogue.scene(
      named: scene, settings: SceneCatalogue.settings(arguments: settings))
    expectSnapshot(FrameText.all(made), "\(scene)/\(name)")
  }

  @Test("Every number of a grid can be traced to cells of the frame", arguments: names)
  func traces(name: String) throws {
    let scene = try SceneCatalogue.scene(named: name)
    for number in [1, 2, scene.frameCount / 2, scene.frameCount] {
      let frame = scene.frame(at: number)
      for figure in frame.figures {
        guard case .grid(let grid) = figure.content else { continue }
        for (row, cells) in grid.rows.enumerated() {
          for (column, cell) in cells.enumerated() where cell.value != nil {
            let index = try #require(grid.index(row: row, column: column))
            let picked = FigureCell(figure.name, index)
            let trace = scene.trace(of: picked, at: number, in: .english)
            #expect(trace != nil, "\(picked) of frame \(number)")
            if let trace { expectTrace(trace, in: frame) }
          }
        }
      }
    }
  }

  @Test("Cells that a figure does not have are not traced", arguments: names)
  func nothing(name: String) throws {
    let scene = try SceneCatalogue.scene(named: name)
    for figure in type(of: scene).declaration.figures.map(\.name) + ["nothing"] {
      for index in [[], [-1], [99], [0, -1], [99, 0], [0, 99], [0, 0, 99], [.max], [.min, 0]] {
        #expect(scene.trace(of: FigureCell(figure, index), at: 1, in: .english) == nil)
      }
    }
  }

  @Test("Views show declared figures, all but the inputs", arguments: names)
  func views(name: String) throws {
    let declaration = try #require(SceneCatalogue.declaration(named: name))
    let figures = Set(declaration.figures.map(\.name))
    let shown = Set(declaration.views.flatMap(\.figures))
    #expect(declaration.views.count > 1 && shown.isSubset(of: figures))
    #expect(figures.subtracting(shown).isSubset(of: ["input", "inputs"]))
  }

  @Test("Numbers of plots, bars and tables are finite, however large the settings")
  func finite() throws {
    let settings = [
      ("dropout-mask", ["X=[[1e6, -1e6], [1e-300, 1]]", "samples=20"]),
      ("dropout-ridge", ["X=[[1e6, 1], [1, 1e6]]", "steps=50"]),
      ("column-scaling", ["X=[[1e6, 1e-300], [1, 1]]"]),
      ("weight-noise", ["w=[1e6, -1e6]", "variance=4", "samples=20"]),
      ("noise-penalty", ["w=[1e6, -1e6]", "x=[1e6, 0]"]),
      ("dropout-family", ["maps=[[[1e6, -1e6]]]", "samples=20"]),
    ]
    for (name, arguments) in settings {
      let scene = try SceneCatalogue.scene(
        named: name, settings: SceneCatalogue.settings(arguments: arguments))
      for number in 1...scene.frameCount {
        for figure in scene.frame(at: number).figures { expectFinite(figure, name) }
      }
    }
  }

  private func expectTrace(_ trace: Trace, in frame: Frame) {
    #expect(!trace.caption.isEmpty && !trace.caption.contains("{") && !trace.arithmetic.isEmpty)
    for cell in trace.cells {
      guard case .grid(let grid)? = frame.figure(cell.figure)?.content else {
        Issue.record("\(cell.figure) is no grid of the frame")
        continue
      }
      #expect(grid.place(of: cell.index) != nil, "\(cell)")
    }
  }

  private func expectFinite(_ figure: Figure, _ name: String) {
    switch figure.content {
    case .plot(let plot):
      let places = plot.series.flatMap(\.points) + plot.bands.flatMap { $0.lower + $0.upper }
      #expect(places.allSatisfy { $0.x.isFinite && $0.y.isFinite }, "\(name) \(figure.name)")
      #expect(plot.levels.allSatisfy { $0.height.isFinite })
      #expect(plot.vertical.range.lowerBound < plot.vertical.range.upperBound)
    case .bars(let bars):
      #expect(bars.bars.flatMap(\.parts).allSatisfy { $0.value.isFinite }, "\(name) \(figure.name)")
      #expect(bars.range.lowerBound < bars.range.upperBound)
    case .table(let table):
      #expect(table.rows.joined().allSatisfy { $0.number?.isFinite ?? true })
    case .grid, .text, .tex, .layers: break
    }
  }
}
