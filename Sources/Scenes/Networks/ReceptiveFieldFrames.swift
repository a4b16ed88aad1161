import Engine
import Formula
import Phrases

extension ReceptiveFieldScene {
  /// One layer more: how much its window adds to the field.
  func forward(_ level: Int, _ phrases: Phrases) -> Frame {
    Frame(
      figures: [
        stack(of: level, reaching: 0, phrases), table(upTo: level, phrases),
        image(of: level, isWeighted: false, phrases), effective(of: level, phrases),
      ], arithmetic: growth(level),
      caption: ReceptiveFieldWords(self, phrases).forward(level))
  }

  /// One layer back: each unit hands its weight down to its taps.
  func backward(_ level: Int, _ phrases: Phrases) -> Frame {
    let top = layers.count
    return Frame(
      figures: [
        stack(of: top, reaching: level, phrases), table(upTo: top, isDone: true, phrases),
        image(of: top, isWeighted: level == 0, phrases), effective(of: top, phrases),
        weights(at: level),
      ], arithmetic: [handedDown(level)],
      caption: ReceptiveFieldWords(self, phrases).backward(level))
  }

  /// The pyramid below the chosen unit of a level, down to another level.
  private func stack(of level: Int, reaching bottom: Int, _ phrases: Phrases) -> Figure {
    let rows = (0...layers.count).reversed().map { row in
      LayerStack.Layer(
        title: row == 0 ? phrases(.receptiveInput) : titles[row - 1],
        units: units(of: row, below: level, bottom))
    }
    let range = Double(shown.lowerBound)...Double(shown.upperBound)
    return Figure(
      name: "stack", title: "", content: .layers(LayerStack(layers: rows, range: range)))
  }

  private func units(of row: Int, below level: Int, _ bottom: Int) -> [LayerStack.Unit] {
    let reached = bottom...level ~= row ? seen[level].right.levels[row] : nil
    let (first, last) = (reached?.span.lowerBound ?? 0, reached?.span.upperBound ?? 0)
    return (min(0, first)...max(units(at: row) - 1, last)).compactMap { index in
      let isInside = (0..<units(at: row)).contains(index)
      let isReached = reached.map { $0.span.contains(index) } ?? false
      guard isInside || isReached else { return nil }
      let weight = isReached ? (reached?.weights[index - first] ?? 0) : 0
      let role: CellRole = !isInside ? .padding : weight > 0 ? .window : .plain
      return LayerStack.Unit(
        index: index, center: fields[row].center(ofUnit: index),
        role: row == level && weight > 0 ? .output : role)
    }
  }

  private func table(upTo level: Int, isDone: Bool = false, _ phrases: Phrases) -> Figure {
    let headers = ["n", "k", "s", "p", "d", "r", "j", "start", "P"]
    let columns =
      [Table.Column(phrases(.receptiveLayerColumn), isWords: true)] + headers.map { .init($0) }
    let rows = (0...layers.count).map { row -> [TableCell] in
      let layer = row == 0 ? nil : layers[row - 1]
      let given = [layer?.kernel, layer?.stride, layer?.padding.before, layer?.dilation]
      let role: CellRole = row == level && !isDone ? .output : .plain
      let field = fields[row]
      let found = [
        Double(field.size), Double(field.jump), field.start, Double(field.padding),
      ].map { TableCell.number(row <= level ? $0 : nil, row <= level ? role : .pending) }
      return [.words(row == 0 ? phrases(.receptiveInput) : titles[row - 1])]
        + [.number(Double(units(at: row)))]
        + given.map { $0.map { .number(Double($0)) } ?? .words("") } + found
    }
    return Figure(
      name: "table", title: "",
      content: .table(Table(columns: columns, rows: rows, current: isDone ? nil : level)))
  }

  /// The box of the chosen unit on the two axes of the input.
  private func image(of level: Int, isWeighted: Bool, _ phrases: Phrases) -> Figure {
    let (down, right) = (axis(seen[level].down), axis(seen[level].right))
    let rows = down.map { row in
      right.map { column in
        let value = isWeighted ? row.weight * column.weight : row.share * column.share
        guard row.isInside, column.isInside else {
          return row.isReached && column.isReached
            ? GridCell(0, .padding) : GridCell(nil, .plain, isPadding: true)
        }
        return GridCell(value, row.share * column.share > 0 ? .window : .plain)
      }
    }
    let phrase: Phrase = block > 1 ? .receptiveImageBlocks : .receptiveImageTitle
    return Figure(
      name: "image", title: phrases(phrase, ["count": block]), content: .grid(Grid(rows: rows)))
  }

  /// The pixels of each side of a cell of the image, so that no side has more than 64 cells.
  var block: Int { max(1, (shown.count + 63) / 64) }

  /// What lies at one place of one side of the image.
  private struct Place {
    /// How much of it the unit sees.
    var share: Double
    /// The weight of what it sees.
    var weight: Double
    /// Whether it belongs to the input, not to padding.
    var isInside: Bool
    /// Whether it lies in the span of the field.
    var isReached: Bool
  }

  private func axis(_ field: FieldOfUnit) -> [Place] {
    stride(from: shown.lowerBound, through: shown.upperBound, by: block).map { start in
      let pixels = start...min(start + block - 1, shown.upperBound)
      let weights = pixels.filter(field.span.contains).map {
        field.weights[$0 - field.span.lowerBound]
      }
      return Place(
        share: Double(weights.count { $0 > 0 }) / Double(pixels.count),
        weight: weights.reduce(0, +), isInside: pixels.contains { (0..<size).contains($0) },
        isReached: !weights.isEmpty)
    }
  }

  private func effective(of level: Int, _ phrases: Phrases) -> Figure {
    let field = seen[level].right
    let points = zip(field.span, field.weights).filter { (0..<size).contains($0.0) }
      .map { Plot.Point(Double($0.0), $0.1) }
    let highest = seen.dropFirst().flatMap(\.right.weights).max() ?? 1
    let plot = Plot(
      horizontal: Plot.Axis(
        phrases(.receptivePixelAxis), Double(shown.lowerBound)...Double(shown.upperBound)),
      vertical: Plot.Axis(phrases(.receptiveWeightAxis), 0...max(highest, 0x1p-40)),
      series: [
        Plot.Series(
          name: "weight", title: phrases(.receptiveWeightAxis), mark: .points, points: points)
      ])
    return Figure(name: "effective", title: phrases(.receptiveEffectiveTitle), content: .plot(plot))
  }

  private func weights(at level: Int) -> Figure {
    let reached = seen[layers.count].right.levels[level]
    let cells = zip(reached.span, reached.weights).map { index, weight in
      let isInside = (0..<units(at: level)).contains(index)
      return GridCell(weight, !isInside ? .padding : weight > 0 ? .window : .plain)
    }
    // Shares of thirds have long decimals, and a row of twenty fits on no screen.
    let grid = Grid(folding: cells, every: 6) { first in
      [first, min(first + 6, cells.count) - 1]
        .map { NumberText.plain(Double(reached.span.lowerBound + $0)) }.joined(separator: "…")
    }
    return Figure(name: "weights", title: "w", content: .grid(grid))
  }
}
