import Formula
import Phrases

extension BatchNormScene {
  func trace(of cell: FigureCell, at number: Int, in phrases: Phrases) -> Trace? {
    guard let (stage, index) = place(number),
      let figure = figures(stage, index).first(where: { $0.name == cell.figure }),
      case .grid(let grid) = figure.content, let place = grid.place(cell.index)
    else { return nil }
    let trace =
      switch cell.figure {
      case "batch", "normalized", "output": entryTrace(cell, place, phrases)
      default: featureTrace(cell, place, phrases)
      }
    guard grid.rows.joined().dropFirst(place).first?.role != .pending else { return nil }
    let shown = Set(figures(stage, index).map(\.name))
    return Trace(
      cells: trace.cells.filter { shown.contains($0.figure) }, arithmetic: trace.arithmetic,
      caption: trace.caption)
  }

  /// What an entry of the batch becomes.
  private func entryTrace(_ cell: FigureCell, _ place: Int, _ phrases: Phrases) -> Trace {
    let feature = [batch.feature(place)]
    let own = ["batch", "normalized", "output"].filter { $0 != cell.figure }
    return Trace(
      cells: own.map { FigureCell($0, cell.index) }
        + ["mean", "variance"].map { FigureCell($0, feature) },
      arithmetic: arithmetic(.normalized, place, feature[0])
        + arithmetic(.output, place, feature[0]),
      caption: phrases(.batchNormTraceEntry))
  }

  /// What a number of a feature is made of.
  private func featureTrace(_ cell: FigureCell, _ feature: Int, _ phrases: Phrases) -> Trace {
    if cell.figure.hasPrefix("running") {
      return Trace(
        cells: ["mean", "variance", "unbiased_variance"].map { FigureCell($0, [feature]) },
        arithmetic: arithmetic(.running, feature, feature),
        caption: phrases(.batchNormTraceRunning))
    }
    let entries = (0..<batch.tensor.count).filter { batch.feature($0) == feature }
    return Trace(
      cells: entries.map { FigureCell("batch", batch.index($0)) },
      arithmetic: arithmetic(cell.figure == "mean" ? .mean : .variance, feature, feature),
      caption: phrases(.batchNormTraceFeature, ["count": entries.count]))
  }
}

extension BatchNormGradientScene {
  func trace(of cell: FigureCell, at number: Int, in phrases: Phrases) -> Trace? {
    let frame = frame(at: number, in: phrases)
    guard let figure = frame.figure(cell.figure), case .grid(let grid) = figure.content,
      let place = grid.place(cell.index),
      grid.rows.joined().dropFirst(place).first?.role != .pending
    else { return nil }
    let isFeature = cell.figure.hasPrefix("beta") || cell.figure.hasPrefix("gamma")
    let index = isFeature ? place : batch.feature(place)
    let shown = frame.figures.map(\.name).filter { $0 != cell.figure }
    if isFeature || !shown.contains("input_gradient") && cell.figure != "input_gradient" {
      return parameterTrace(index, shown, phrases)
    }
    return Trace(
      cells: shown.map { FigureCell($0, cell.index) },
      arithmetic: pathLines(place), caption: phrases(.batchNormGradientTraceInput))
  }

  /// ∂L/∂β and ∂L/∂γ read every entry of their feature.
  private func parameterTrace(_ feature: Int, _ shown: [String], _ phrases: Phrases) -> Trace {
    let entries = (0..<batch.tensor.count).filter { batch.feature($0) == feature }
    let read = ["normalized", "upstream"].filter(shown.contains)
    let isGamma = shown.contains { $0.hasPrefix("gamma") }
    let frame = isGamma ? gammaFrame(feature, phrases) : betaFrame(feature, phrases)
    return Trace(
      cells: entries.flatMap { entry in read.map { FigureCell($0, batch.index(entry)) } },
      arithmetic: frame.arithmetic,
      caption: phrases(.batchNormGradientTraceFeature, ["count": entries.count]))
  }
}

extension Batch {
  /// The index of an entry in a figure of the batch's shape.
  func index(_ entry: Int) -> [Int] {
    tensor.rank == 2 ? [entry / max(1, features), feature(entry)] : [entry]
  }
}

extension Grid {
  /// Which of its cells, counted row by row, stands at an index as long as its shape.
  func place(_ index: [Int]) -> Int? {
    guard index.count == shape.count else { return nil }
    var place = 0
    for (number, length) in zip(index, shape) {
      guard (0..<length).contains(number) else { return nil }
      place = place * length + number
    }
    return place
  }
}
