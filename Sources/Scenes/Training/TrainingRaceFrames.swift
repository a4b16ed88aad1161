import Engine
import Formula
import Phrases

extension TrainingRaceScene {
  func frame(at number: Int, in phrases: Phrases) -> Frame {
    let index = index(number)
    let words = TrainingRaceWords(self, phrases)
    return Frame(
      figures: figures(index, words, phrases), arithmetic: words.arithmetic(index),
      caption: words.text(index))
  }

  /// The two runs with their names in figures and in words.
  func runs(_ words: TrainingRaceWords) -> [(name: String, title: String, run: TrainingRun)] {
    [("plain", words.plain, plain), ("changed", words.changed, changed)]
  }

  private func figures(
    _ index: Int, _ words: TrainingRaceWords, _ phrases: Phrases
  ) -> [Figure] {
    let losses = curves(
      "loss", phrases(.trainingRaceLoss), words, phrases, upTo: index, from: 1, \.losses)
    let tests = curves(
      "test_loss", phrases(.trainingRaceTestLoss), words, phrases, upTo: index + 1, from: 0,
      \.testLosses)
    let units = runs(words).map { name, title, run in
      unitsFigure(name, phrases(.trainingRaceUnits, ["network": title]), run, index)
    }
    return [
      losses, results(index, words, phrases), tests, activations(index, words, phrases),
    ] + units
  }

  private func curves(
    _ name: String, _ title: String, _ words: TrainingRaceWords, _ phrases: Phrases,
    upTo count: Int, from first: Int, _ values: KeyPath<TrainingRun, [Double]>
  ) -> Figure {
    let all = runs(words).flatMap { $0.run[keyPath: values] }
    // Where training bursts, one loss of 200 would press all others onto the axis.
    let top = 3 * -Elementary.log(0.5)
    let marks: [Plot.Mark] = [.dots, .line]
    let series = zip(runs(words), marks).map { run, mark in
      Plot.Series(
        name: run.name, title: run.title, mark: mark,
        points: run.run[keyPath: values].prefix(count).enumerated().map {
          Plot.Point(Double($0 + first), $1)
        })
    }
    let plot = Plot(
      horizontal: .init(phrases(.trainingRaceStepAxis), 0...Double(frameCount - 1)),
      vertical: .init(title, .holding([0, min(all.reduce(0, max), top)])), series: series)
    return Figure(name: name, title: title, content: .plot(plot))
  }

  private func results(
    _ index: Int, _ words: TrainingRaceWords, _ phrases: Phrases
  ) -> Figure {
    let rows = runs(words).map { _, title, run -> [TableCell] in
      let logits = try? run.networks[index].logits(test.inputs)
      let accuracy = logits.flatMap { try? Softmax.accuracy($0, labels: test.labels) }
      return [
        .words(title), .number(index > 0 ? run.losses[index - 1] : nil),
        .number(run.testLosses[index]), .number(accuracy),
      ]
    }
    let table = Table(
      columns: [
        .init("network", isWords: true), .init("loss"), .init("test_loss"), .init("accuracy"),
      ], rows: rows)
    return Figure(
      name: "results", title: phrases(.trainingRaceResults), content: .table(table))
  }

  /// What the hidden layers give for the test points, from afar.
  private func activations(
    _ index: Int, _ words: TrainingRaceWords, _ phrases: Phrases
  ) -> Figure {
    let rows = runs(words).flatMap { _, title, run -> [[TableCell]] in
      hidden(run, index).enumerated().map { layer, outputs in
        let summary = try? ActivationSummary(of: outputs)
        return [
          .words(title), .number(Double(layer + 1)), .number(summary?.mean),
          .number(summary?.deviation), .number(summary?.zeros),
        ]
      }
    }
    let table = Table(
      columns: [
        .init("network", isWords: true), .init("layer"), .init("mean"), .init("deviation"),
        .init("zeros"),
      ], rows: rows)
    return Figure(
      name: "activations", title: phrases(.trainingRaceActivations), content: .table(table))
  }

  /// What the hidden layers give for the test points.
  func hidden(_ run: TrainingRun, _ index: Int) -> [Tensor] {
    (try? run.networks[index].hidden(test.inputs))?.dropLast() ?? []
  }

  /// The last hidden layer for the first test points.
  private func unitsFigure(
    _ name: String, _ title: String, _ run: TrainingRun, _ index: Int
  ) -> Figure {
    let outputs = hidden(run, index).last
    let width = outputs?.shape.last ?? 0
    let rows = (0..<TrainingRaceScene.shownPoints).map { row in
      (0..<width).map { unit -> GridCell in
        let value = outputs?[row, unit] ?? .nan
        return GridCell(finite: value, value > 0 ? .plain : .dropped)
      }
    }
    return .grid(name + "_units", title, Grid(rows: rows))
  }
}

extension TrainingRaceScene {
  func trace(of cell: FigureCell, at number: Int, in phrases: Phrases) -> Trace? {
    let words = TrainingRaceWords(self, phrases)
    if cell.figure == "results" { return resultTrace(cell, index(number), words, phrases) }
    if cell.figure == "activations" { return layerTrace(cell, index(number), words, phrases) }
    let picked = runs(words).first { $0.name + "_units" == cell.figure }
    guard cell.index.count == 2, let run = picked?.run else { return nil }
    let (row, unit) = (cell.index[0], cell.index[1])
    guard (0..<TrainingRaceScene.shownPoints).contains(row),
      let lines = words.unit(run, index(number), row, unit)
    else { return nil }
    let other = cell.figure == "plain_units" ? "changed_units" : "plain_units"
    return Trace(
      cells: [FigureCell(other, cell.index)], arithmetic: lines,
      caption: phrases(.trainingRaceTraceUnit, ["point": row]))
  }

  /// What a number of the results is the mean of.
  private func resultTrace(
    _ cell: FigureCell, _ index: Int, _ words: TrainingRaceWords, _ phrases: Phrases
  ) -> Trace? {
    let (rows, columns) = (runs(words), ["loss", "test_loss", "accuracy"])
    guard cell.index.count == 2, rows.indices.contains(cell.index[0]),
      columns.indices.contains(cell.index[1] - 1)
    else { return nil }
    let (row, column) = (rows[cell.index[0]], columns[cell.index[1] - 1])
    let table = results(index, words, phrases).content
    guard case .table(let table) = table,
      let value = table.rows[cell.index[0]][cell.index[1]].number
    else { return nil }
    let phrase: Phrase =
      column == "loss"
      ? .trainingRaceTraceLoss
      : column == "test_loss" ? .trainingRaceTraceTestLoss : .trainingRaceTraceAccuracy
    let count = column == "loss" ? TrainingRaceScene.batch : test.labels.count
    return Trace(
      cells: rows.indices.map { FigureCell("results", [$0, cell.index[1]]) },
      arithmetic: ["\(row.title): \(column) = \(shown(value))"],
      caption: phrases(phrase, ["count": count]))
  }

  /// Which numbers a summary of a hidden layer is made of.
  private func layerTrace(
    _ cell: FigureCell, _ index: Int, _ words: TrainingRaceWords, _ phrases: Phrases
  ) -> Trace? {
    let layers = runs(words).flatMap { _, title, run in
      hidden(run, index).enumerated().map { (title: title, layer: $0, outputs: $1) }
    }
    guard cell.index.count == 2, layers.indices.contains(cell.index[0]),
      (1...4).contains(cell.index[1]),
      let summary = try? ActivationSummary(of: layers[cell.index[0]].outputs)
    else { return nil }
    let layer = layers[cell.index[0]]
    return Trace(
      cells: (1...4).map { FigureCell("activations", [cell.index[0], $0]) },
      arithmetic: [
        "\(layer.title): μ = \(shown(summary.mean)), σ = \(shown(summary.deviation))"
      ],
      caption: phrases(
        .trainingRaceTraceLayer,
        [
          "layer": layer.layer + 1, "count": layer.outputs.count,
          "points": test.labels.count, "units": layer.outputs.shape.last ?? 0,
        ]))
  }
}
