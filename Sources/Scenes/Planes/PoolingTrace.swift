import Formula
import Phrases

/// What a picked cell of `pooling` has to do with the others, among what is known at the frame.
struct PoolingTrace {
  private let scene: PoolingScene
  private let phrases: Phrases
  /// How many outputs are computed.
  private let pooled: Int
  /// How many upstream numbers have gone back; none on the way forward.
  private let returned: Int

  init(_ scene: PoolingScene, at number: Int, in phrases: Phrases) {
    self.scene = scene
    self.phrases = phrases
    let count = min(max(1, number), scene.frameCount)
    pooled = min(count, scene.window.count)
    returned = count - pooled
  }

  /// The trace of a cell; nothing for one that is not known yet, or of a figure not in the frame.
  func trace(of cell: FigureCell) -> Trace? {
    guard cell.index.count == 2 else { return nil }
    let place = Cell(row: cell.index[0], column: cell.index[1])
    let isInput = scene.input.value(0, place) != nil
    let isOutput = scene.output.value(0, place) != nil
    let index = isOutput ? place.row * scene.output.width + place.column : 0
    return switch (cell.figure, returned > 0) {
    case ("input", _): isInput ? input(place) : nil
    case ("output", false): isOutput && index < pooled ? output(index) : nil
    case ("upstream", true): isOutput ? upstream(index) : nil
    case ("input_gradient", true): isInput ? gradient(place) : nil
    default: nil
    }
  }

  private func output(_ index: Int) -> Trace {
    let cells = scene.window.cells(index)
    return Trace(
      cells: cells.map { at("input", $0) }, arithmetic: [scene.pooled(index)],
      caption: phrases(
        scene.kind == .max ? .poolingOutputLargestTrace : .poolingOutputMeanTrace,
        [
          "output": name("Z", scene.window.place(index)), "count": cells.count,
          "cell": scene.winner(index).map { name("X", $0) } ?? "",
        ]))
  }

  /// An input is read by some windows, and is the largest of some of them.
  private func input(_ cell: Cell) -> Trace {
    if returned > 0 { return gradient(cell) }
    let readers = scene.window.readers(of: cell).map(\.output).filter { $0 < pooled }
    let wins = readers.filter { scene.winner($0) == cell }
    return Trace(
      cells: readers.map { at("output", scene.window.place($0)) },
      arithmetic: readers.map(scene.pooled),
      caption: phrases(
        readers.isEmpty
          ? .poolingUnreadTrace
          : scene.kind == .max ? .poolingInputLargestTrace : .poolingInputMeanTrace,
        ["count": readers.count, "wins": wins.count]))
  }

  private func upstream(_ index: Int) -> Trace {
    let receivers = scene.receivers(index)
    let output = name("Z", scene.window.place(index))
    guard index < returned else {
      return Trace(
        cells: [], arithmetic: [], caption: phrases(.poolingPendingTrace, ["output": output]))
    }
    return Trace(
      cells: receivers.map { at("input_gradient", $0) }, arithmetic: [scene.share(index)],
      caption: phrases(
        scene.kind == .max ? .poolingToLargest : .poolingSpread,
        [
          "output": output, "count": receivers.count,
          "cell": receivers.first.map { name("X", $0) } ?? "",
        ]))
  }

  /// What came back to an input so far, number by number.
  private func gradient(_ cell: Cell) -> Trace {
    let givers = (0..<returned).filter { scene.receivers($0).contains(cell) }
    let total = scene.gradients[returned].value(0, cell) ?? 0
    let summands = givers.map { scene.kind == .max ? scene.upstream.values[$0] : scene.shares[$0] }
    return Trace(
      cells: givers.map { at("upstream", scene.window.place($0)) },
      arithmetic: givers.isEmpty
        ? [] : [Arithmetic.total(name("∂L/∂X", cell), summands, is: total)],
      caption: phrases(.poolingGradientTrace, ["count": givers.count]))
  }

  private func name(_ title: String, _ cell: Cell) -> String { Arithmetic.entry(title, cell) }

  private func at(_ figure: String, _ cell: Cell) -> FigureCell {
    FigureCell(figure, [cell.row, cell.column])
  }
}
