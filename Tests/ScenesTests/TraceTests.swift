import Engine
import Testing

@testable import Scenes

@Suite("Traces of every scene")
struct TraceTests {
  @Test(
    "Every cell whose number is known can be traced, in words and to cells that there are",
    arguments: SceneCatalogue.all.map(\.name))
  func everyCell(name: String) throws {
    let scene = try SceneCatalogue.scene(named: name)
    for number in sample(scene.frameCount) { expectTraces(of: scene, at: number) }
  }

  @Test(
    "Whatever the settings, known cells can be traced, and others are refused",
    arguments: SceneCatalogue.all.map(\.name))
  func settings(name: String) throws {
    let declaration = try #require(SceneCatalogue.declaration(named: name))
    var stream = RandomStream(seed: 3, path: "traces/" + declaration.name)
    for _ in 0..<40 {
      let settings = declaration.parameters.compactMap { randomSetting($0, &stream) }
      guard let scene = try? SceneCatalogue.scene(named: declaration.name, settings: settings)
      else { continue }
      let number = stream.integer(in: 1...scene.frameCount)
      expectTraces(of: scene, at: number)
      for figure in scene.frame(at: number).figures {
        for index in [[], [-1], [.max], [0, -1], [.max, .max], [0, .min, 0], [0, 0, 0, 0]] {
          _ = scene.trace(of: FigureCell(figure.name, index), at: number, in: .english)
        }
      }
    }
  }

  /// A dozen frames over the whole scene, the first and the last among them.
  private func sample(_ count: Int) -> [Int] {
    Set((0...11).map { 1 + (count - 1) * $0 / 11 }).sorted()
  }
}

/// Expects a trace of every known cell of a frame, and only cells of the frame in it.
private func expectTraces(of scene: any Scene, at number: Int) {
  let frame = scene.frame(at: number)
  let cells = FrameCells(frame)
  let name = type(of: scene).declaration.name
  for figure in frame.figures {
    for cell in figure.pickable.joined() where cell.isKnown {
      let picked = FigureCell(figure.name, cell.index)
      guard let trace = scene.trace(of: picked, at: number, in: .english) else {
        Issue.record("\(name), frame \(number): no trace of \(picked)")
        break
      }
      #expect(!trace.caption.isEmpty && !trace.caption.contains("{"))
      if let strange = trace.cells.first(where: { !cells.contains($0) }) {
        Issue.record("\(name), frame \(number): \(picked) is traced to \(strange)")
        break
      }
    }
  }
}

/// The cells that stand in a frame, bars among them.
private struct FrameCells {
  private var cells: Set<FigureCell> = []

  init(_ frame: Frame) {
    for figure in frame.figures {
      if case .bars(let bars) = figure.content {
        cells.formUnion(bars.bars.indices.map { FigureCell(figure.name, [$0]) })
      }
      cells.formUnion(figure.pickable.joined().map { FigureCell(figure.name, $0.index) })
    }
  }

  func contains(_ cell: FigureCell) -> Bool { cells.contains(cell) }
}
