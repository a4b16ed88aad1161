import Engine
import Formula
import Phrases

/// The frames of `separable`.
struct SeparableFrames {
  private let scene: SeparableScene
  private let phrases: Phrases

  init(_ scene: SeparableScene, _ phrases: Phrases) {
    self.scene = scene
    self.phrases = phrases
  }

  /// Both convolutions after so many frames' multiplications.
  func frame(after frames: Int) -> Frame {
    let (now, before) = (
      scene.progress(after: frames), scene.progress(after: frames - 1)
    )
    return Frame(
      figures: [
        work(now), input(reading: now.standard - 1, isNew: now.standard > before.standard),
        outputs(
          "standard", phrases(.separableStandard), scene.standard, before.standard, now.standard),
        outputs(
          "depthwise", phrases(.separableDepthwise), scene.depthwise, before.depthwise,
          now.depthwise),
        outputs(
          "pointwise", phrases(.separablePointwise), scene.pointwise, before.pointwise,
          now.pointwise),
      ], arithmetic: arithmetic(now, before), caption: caption(frames, now, before))
  }

  private func work(_ now: SeparableScene.Progress) -> Figure {
    let area = scene.budget / max(1, scene.input.channels)
    let halves = [
      Bars.Part(
        title: phrases(.separableDepthwise), value: Double(now.depthwise * area)),
      Bars.Part(
        title: phrases(.separablePointwise), value: Double(now.pointwise * scene.input.channels)),
    ]
    let bars = [
      Bars.Bar(
        name: "standard", title: phrases(.separableStandard),
        value: Double(now.standard * scene.budget)),
      Bars.Bar(name: "separable", title: phrases(.separableSeparable), parts: halves),
    ]
    let most = max(scene.block.standard, scene.block.separable)
    return Figure(
      name: "work", title: "",
      content: .bars(
        Bars(bars: bars, range: 0...Double(most), unit: phrases(.layerCostsMultiplications))))
  }

  private func input(reading index: Int, isNew: Bool) -> Figure {
    let place = index % max(1, scene.window.count)
    let read = isNew ? Set(scene.window.cells(place)) : []
    let grid = scene.input.grid { _, cell, value in
      GridCell(value, read.contains(cell) ? .window : .plain)
    }
    return Figure(name: "input", title: "X", content: .grid(grid))
  }

  /// What is computed so far; the new numbers are marked.
  private func outputs(
    _ name: String, _ title: String, _ planes: Planes, _ before: Int, _ now: Int
  ) -> Figure {
    let order = name == "depthwise" ? scene.depthwisePlaces : nil
    let grid = planes.grid { channel, place, value in
      let offset = (channel * planes.height + place.row) * planes.width + place.column
      let step = order.map { $0(channel, place) } ?? offset
      if step >= now { return GridCell(nil, .pending) }
      return GridCell(value, step >= before ? .output : .plain)
    }
    return Figure(name: name, title: title, content: .grid(grid))
  }

  private func arithmetic(
    _ now: SeparableScene.Progress, _ before: SeparableScene.Progress
  ) -> [String] {
    let (kernel, inputs) = (scene.window.rows.kernel, scene.input.channels)
    let area = kernel * kernel
    let whole = now.standard * scene.budget
    let parts = now.depthwise * area + now.pointwise * inputs
    return [
      "\(phrases(.separableStandard)): \(now.standard)·\(area)·\(inputs) = \(Arithmetic.count(whole))",
      "\(phrases(.separableSeparable)): \(now.depthwise)·\(area) + \(now.pointwise)·\(inputs) = "
        + Arithmetic.count(parts),
    ] + [newest(now, before)].compactMap(\.self) + [ratio(now)].compactMap(\.self)
  }

  /// The last number that a half computed in this frame.
  private func newest(
    _ now: SeparableScene.Progress, _ before: SeparableScene.Progress
  ) -> String? {
    if now.pointwise > before.pointwise {
      return scene.pointwiseSum(now.pointwise - 1)
    }
    guard now.depthwise > before.depthwise else { return nil }
    let (place, channel) = (now.depthwise - 1).quotientAndRemainder(
      dividingBy: scene.input.channels)
    return scene.depthwiseSum(channel, place)
  }

  /// `80 / 216 = 1/4 + 1/9 = 0.3611`, once the halves are done.
  private func ratio(_ now: SeparableScene.Progress) -> String? {
    guard now.pointwise == scene.pointwise.values.count else { return nil }
    let kernel = scene.window.rows.kernel
    let (separable, standard) = (scene.block.separable, scene.block.standard)
    return "\(Arithmetic.count(separable)) / \(Arithmetic.count(standard)) = "
      + "1/\(scene.standard.channels) + 1/\(kernel * kernel) = "
      + NumberText.plain(scene.block.ratio)
  }

  private func caption(
    _ frames: Int, _ now: SeparableScene.Progress, _ before: SeparableScene.Progress
  ) -> String {
    let isDone = now.pointwise == scene.pointwise.values.count
    let wasDone = before.pointwise == scene.pointwise.values.count
    let isLast = frames == scene.frameCount
    let phrase: Phrase =
      if isLast {
        scene.block.separable <= scene.block.standard ? .separableEnd : .separableEndDearer
      } else if isDone {
        wasDone ? .separableWaiting : .separableDone
      } else if now.pointwise > 0 {
        .separableMixing
      } else {
        .separableFiltering
      }
    return PlaneWords.join([
      frames == 1 ? phrases(.separableBegin, ["count": scene.budget]) : nil,
      phrases(
        phrase,
        ["left": scene.standard.values.count - now.standard, "kernel": scene.window.rows.kernel]),
    ])
  }
}

extension SeparableScene {
  /// When the depthwise half computes a number: pixel by pixel, all channels of a pixel together.
  var depthwisePlaces: (Int, Cell) -> Int {
    { channel, place in
      (place.row * depthwise.width + place.column) * depthwise.channels + channel
    }
  }

  /// A number of the depthwise half with its products.
  func depthwiseSum(_ channel: Int, _ place: Int) -> String {
    let cells = window.cells(place)
    let numbers = cells.map { input.value(channel, $0) ?? 0 }
    let cell = window.place(place)
    return Arithmetic.sum(
      Arithmetic.entry("D", [channel, cell.row, cell.column]),
      Array(zip(filters.numbers(channel), numbers)), is: depthwise.value(channel, cell) ?? 0)
  }

  /// A number of the pointwise half with its products.
  func pointwiseSum(_ index: Int) -> String {
    let (channel, place) = index.quotientAndRemainder(dividingBy: window.count)
    let cell = window.place(place)
    let products = (0..<input.channels).map { from in
      (mixing.value(0, Cell(row: channel, column: from)) ?? 0, depthwise.value(from, cell) ?? 0)
    }
    return Arithmetic.sum(
      Arithmetic.entry("Z", [channel, cell.row, cell.column]), products,
      is: pointwise.values[index])
  }

  func trace(of cell: FigureCell, at number: Int, in phrases: Phrases) -> Trace? {
    let shape = cell.figure == "input" ? input : cell.figure == "depthwise" ? depthwise : pointwise
    guard cell.index.count == 3, cell.figure != "work",
      shape.value(cell.index[0], Cell(row: cell.index[1], column: cell.index[2])) != nil
    else { return nil }
    let (channel, place) = (cell.index[0], Cell(row: cell.index[1], column: cell.index[2]))
    switch cell.figure {
    case "input": return inputTrace(channel, place, phrases)
    case "depthwise":
      let index = place.row * depthwise.width + place.column
      return Trace(
        cells: window.cells(index).map { FigureCell("input", [channel, $0.row, $0.column]) },
        arithmetic: [depthwiseSum(channel, index)],
        caption: phrases(.separableDepthwiseTrace, ["count": window.cells(index).count]))
    case "pointwise", "standard": return outputTrace(cell.figure, channel, place, phrases)
    default: return nil
    }
  }

  private func outputTrace(
    _ figure: String, _ channel: Int, _ place: Cell, _ phrases: Phrases
  ) -> Trace {
    let index = place.row * standard.width + place.column
    guard figure == "standard" else {
      return Trace(
        cells: (0..<input.channels).map { FigureCell("depthwise", [$0, place.row, place.column]) },
        arithmetic: [pointwiseSum(channel * window.count + index)],
        caption: phrases(.separablePointwiseTrace, ["count": input.channels]))
    }
    let cells = (0..<input.channels).flatMap { from in
      window.cells(index).map { FigureCell("input", [from, $0.row, $0.column]) }
    }
    return Trace(
      cells: cells,
      arithmetic: (0..<input.channels).map { depthwiseSum($0, index) }
        + [pointwiseSum(channel * window.count + index)],
      caption: phrases(.separableStandardTrace, ["count": cells.count]))
  }

  private func inputTrace(_ channel: Int, _ place: Cell, _ phrases: Phrases) -> Trace {
    let outputs = (0..<window.count).filter { window.cells($0).contains(place) }
    let cells = outputs.map(window.place)
    let (whole, own) = (outputs.count * standard.channels, outputs.count)
    return Trace(
      cells: cells.map { FigureCell("depthwise", [channel, $0.row, $0.column]) },
      arithmetic: ["\(own)·\(standard.channels) = \(whole)"],
      caption: phrases(.separableInputTrace, ["standard": whole, "depthwise": own]))
  }
}
