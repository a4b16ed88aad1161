import Engine
import Phrases

/// The kernel slides along the input, one output a frame; what is left over is told at the end.
struct Convolution1DScene: Scene {
  static let declaration = SceneDeclaration(
    name: "convolution-1d", summary: .convolution1DSummary, frameMeaning: .convolution1DFrames,
    parameters: ConvolutionSettings.rows + ConvolutionSettings.sliding + [
      Parameter(name: "flip", kind: .flag, initial: "no", help: .sceneFlipHelp)
    ],
    figures: [
      FigureDeclaration(name: "input", meaning: .sceneInputFigure),
      FigureDeclaration(name: "kernel", meaning: .convolution1DKernelFigure),
      FigureDeclaration(name: "flipped", meaning: .convolution1DFlippedFigure),
      FigureDeclaration(name: "output", meaning: .convolution1DOutputFigure),
      FigureDeclaration(name: "unflipped", meaning: .convolution1DUnflippedFigure),
    ])

  let row: PaddedRow
  let kernel: [Double]
  /// The kernel as it lies below the input.
  let applied: [Double]
  let isFlipped: Bool
  let output: [Double]
  /// The output without the flip, which is the same where there is none.
  let unflipped: [Double]

  init(_ settings: Settings) throws(SceneError) {
    let given = try ConvolutionSettings(settings)
    row = PaddedRow(given.input, window: given.window)
    kernel = given.kernel
    isFlipped = try settings.flag("flip")
    applied = isFlipped ? kernel.reversed() : kernel
    output = try Convolution1DScene.output(given, kernel: applied)
    unflipped = try Convolution1DScene.output(given, kernel: kernel)
  }

  var frameCount: Int { output.count + (hasLeftOver ? 1 : 0) }

  /// Whether a window does not fit whole at the end, or an input cell is never read.
  var hasLeftOver: Bool { row.endOfNextWindow != nil || !row.unread.isEmpty }

  func frame(at number: Int, in phrases: Phrases) -> Frame {
    let index = min(max(number, 1), frameCount) - 1
    return index < output.count ? window(index, phrases) : leftOver(phrases)
  }

  func trace(of cell: FigureCell, at number: Int, in phrases: Phrases) -> Trace? {
    Convolution1DTrace(self, at: number, in: phrases).trace(of: cell)
  }

  private static func output(
    _ given: ConvolutionSettings, kernel: [Double]
  ) throws(SceneError) -> [Double] {
    try computed { () throws(EngineError) in
      try given.convolution.forward(Tensor(given.input), weight: Tensor(kernel)).elements
    }
  }
}

extension Convolution1DScene {
  private func window(_ index: Int, _ phrases: Phrases) -> Frame {
    let taps = row.taps(ofOutput: index)
    let products = zip(applied, taps).map { ($0, row.values[$1]) }
    let title = Arithmetic.indexed("Z", index)
    return Frame(
      figures: [
        Figure(
          name: "input", title: "X",
          content: .grid(row.grid(reading: taps, lostBefore: taps.first ?? 0)))
      ] + kernelFigures(below: taps, role: .kernel) + outputFigures(upTo: index, phrases),
      arithmetic: [Arithmetic.sum(title, products, is: output[index])],
      caption: Convolution1DWords(self, phrases).window(index))
  }

  /// The frame after the last output: the window that does not fit, and what nobody reads.
  private func leftOver(_ phrases: Phrases) -> Frame {
    let taps = row.endOfNextWindow == nil ? nil : row.taps(ofOutput: output.count)
    return Frame(
      figures: [Figure(name: "input", title: "X", content: .grid(row.grid(reading: [])))]
        + kernelFigures(below: taps, role: .plain) + outputFigures(upTo: output.count, phrases),
      arithmetic: [count],
      caption: Convolution1DWords(self, phrases).leftOver())
  }

  private func kernelFigures(below taps: [Int]?, role: CellRole) -> [Figure] {
    let placement = taps.map { Grid.Placement(below: "input", columns: $0) }
    let slid = Grid(row: applied.map { GridCell($0, role) }, placement: placement)
    guard isFlipped else { return [Figure(name: "kernel", title: "W", content: .grid(slid))] }
    let given = Grid(row: kernel.map { GridCell($0) })
    return [
      Figure(name: "flipped", title: "flip(W)", content: .grid(slid)),
      Figure(name: "kernel", title: "W", content: .grid(given)),
    ]
  }

  private func outputFigures(upTo index: Int, _ phrases: Phrases) -> [Figure] {
    let shown = Figure(name: "output", title: "Z", content: .grid(grid(output, upTo: index)))
    guard isFlipped else { return [shown] }
    let other = Figure(
      name: "unflipped", title: phrases(.convolution1DUnflippedTitle),
      content: .grid(
        grid(
          unflipped, upTo: index,
          below: Grid.Placement(below: "output", columns: Array(unflipped.indices)))))
    return [shown, other]
  }

  private func grid(
    _ numbers: [Double], upTo index: Int, below placement: Grid.Placement? = nil
  ) -> Grid {
    Grid(
      row: numbers.enumerated().map { place, number in
        if place > index { return GridCell(nil, .pending) }
        return GridCell(number, place == index ? .output : .plain)
      }, placement: placement)
  }

  /// How many outputs there are: `⌊(5 + 2·1 − 3) / 2⌋ + 1 = 3`.
  private var count: String {
    let window = row.window
    let padding = window.padding.before > 0 ? " + 2·\(window.padding.before)" : ""
    let room = "\(window.input)\(padding) − \(window.span)"
    return "⌊(\(room)) / \(window.stride)⌋ + 1 = \(window.outputSize)"
  }
}
