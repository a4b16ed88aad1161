import TestSupport
import Testing

@testable import Scenes

@Suite("The frames of scenes about batch norm, training and centers")
struct NormSnapshotTests {
  @Test(
    "They are told frame by frame as they were reviewed",
    arguments: [
      ("batch-norm-modes", "alternating", ["batches=12", "momentum=0.3"]),
      ("batch-norm-modes", "mixed", ["batches=4", "order=mixed", "batch_size=4"]),
      ("batch-norm-modes", "blocks", ["batches=6", "order=blocks", "momentum=0.5"]),
      ("bias-before-batch-norm", "plain", ["steps=3"]),
      ("bias-before-batch-norm", "relu", ["activation=relu", "steps=1"]),
      ("bias-before-batch-norm", "frozen", ["frozen=yes", "kernel=[[1], [2]]", "input=eye(3)"]),
      ("weight-scaling", "batch", ["layers=2"]),
      ("weight-scaling", "negative", ["alpha=-2", "layers=2"]),
      ("weight-scaling", "bare", ["norm=none", "bias=scaled", "layers=3", "alpha=0.5"]),
      ("training-race", "norm", ["steps=2", "widths=[3]"]),
      ("training-race", "both", ["steps=1", "widths=[2, 2]", "dropout=0.5"]),
      ("training-race", "alike", ["steps=1", "widths=[2]", "norm=no"]),
      ("center-loss", "stepwise", ["steps=1", "stepwise=yes", "points=3"]),
      (
        "center-loss", "collapse",
        ["steps=12", "lambda=1e6", "rate=0.3", "classes=2", "points=3"]
      ),
      ("center-loss", "too-fast", ["steps=2", "lambda=1e6", "rate=4", "classes=2", "points=3"]),
      ("center-loss", "fixed", ["steps=2", "loss=pedcc", "points=2"]),
      ("even-centroids", "plane", ["steps=2"]),
      ("even-centroids", "pentagon", ["steps=2", "classes=5"]),
      ("even-centroids", "space", ["steps=1", "classes=4", "dimension=3"]),
    ])
  func frames(name: String, variant: String, settings: [String]) throws {
    let made = try SceneCatalogue.scene(
      named: name, settings: SceneCatalogue.settings(arguments: settings))
    expectSnapshot(FrameText.all(made), "\(name)/\(variant)")
  }

  @Test(
    "A cell that can be picked touches cells of its frame, with arithmetic and words",
    arguments: [
      "batch-norm", "batch-norm-gradient", "batch-norm-modes", "bias-before-batch-norm",
      "weight-scaling", "training-race", "center-loss", "even-centroids",
    ])
  func traces(name: String) throws {
    let scene = try SceneCatalogue.scene(named: name)
    var picked = 0
    for number in Set([1, 2, scene.frameCount / 2, scene.frameCount - 1, scene.frameCount]) {
      let frame = scene.frame(at: max(1, number))
      for cell in cells(of: frame) {
        guard let trace = scene.trace(of: cell, at: number, in: .english) else { continue }
        picked += 1
        #expect(!trace.arithmetic.isEmpty && !trace.caption.isEmpty)
        #expect(!trace.caption.contains("{"))
        let known = Set(cells(of: frame))
        #expect(known.isSuperset(of: trace.cells), "\(name) \(number) \(cell)")
      }
      #expect(scene.trace(of: FigureCell("nothing", [0]), at: number, in: .english) == nil)
      for figure in frame.figures {
        for index in [[], [-1], [99], [0, 99], [-1, 0], [0, 0, 0]] {
          let cell = FigureCell(figure.name, index)
          #expect(scene.trace(of: cell, at: number, in: .english) == nil)
        }
      }
    }
    #expect(picked > 0)
  }

  /// Every cell of every grid whose number is known.
  private func cells(of frame: Frame) -> [FigureCell] {
    frame.figures.flatMap { figure -> [FigureCell] in
      guard case .grid(let grid) = figure.content else { return [] }
      return grid.rows.indices.flatMap { row in
        grid.rows[row].indices.map { column in
          FigureCell(figure.name, grid.shape.count == 1 ? [column] : [row, column])
        }
      }
    }
  }
}
