import Engine
import Phrases

extension ConvolutionGradientScene {
  /// One weight: ∂L/∂Z lies under the cells that it multiplied, one in each output.
  func weightFrame(_ weight: Int, _ phrases: Phrases) -> Frame {
    let cells = row.cells(ofTap: weight)
    let products = zip(upstream, cells).map { ($0, row.values[$1]) }
    let title = Arithmetic.indexed(ofKernel.title, weight)
    let weights = kernel.enumerated().map { GridCell($1, $0 == weight ? .kernel : .plain) }
    return Frame(
      figures: [Figure(name: "input", title: "X", content: .grid(row.grid(reading: cells)))]
        + upstreamFigures(below: cells) + [
          Figure(name: "kernel", title: "W", content: .grid(Grid(row: weights)))
        ] + ofKernel.figures("kernel", upTo: weight, below: Array(kernel.indices)),
      arithmetic: [Arithmetic.sum(title, products, is: ofKernel.values[weight])],
      checks: [ofKernel.check(weight)].compactMap(\.self),
      caption: ConvolutionGradientWords(self, phrases).weight(weight))
  }

  /// One cell of the input: the flipped kernel lies under what came back from its outputs.
  func cellFrame(_ cell: Int, _ phrases: Phrases) -> Frame {
    let place = cell + row.window.padding.before
    let taps = kernel.indices.map { place + $0 * row.window.dilation }
    let products = zip(kernel.reversed(), taps).map { (extended[$1].value ?? 0, $0) }
    let title = Arithmetic.indexed(ofInput.title, cell)
    let columns = ofInput.values.indices.map { $0 + row.window.padding.before }
    return Frame(
      figures: extendedFigures(below: taps) + [
        Figure(name: "input", title: "X", content: .grid(row.grid(reading: [place])))
      ] + ofInput.figures("input", upTo: cell, below: columns),
      arithmetic: [Arithmetic.sum(title, products, is: ofInput.values[cell])],
      checks: [ofInput.check(cell)].compactMap(\.self),
      caption: ConvolutionGradientWords(self, phrases).cell(cell))
  }

  /// ∂L/∂Z as it lies under X, with its zeros where a stride put some.
  private func upstreamFigures(below cells: [Int]) -> [Figure] {
    let numbers = upstream.map { GridCell($0, .gradient) }
    guard row.window.stride > 1, let first = cells.first else {
      let placement = Grid.Placement(below: "input", columns: cells)
      let grid = Grid(row: numbers, placement: placement)
      return [Figure(name: "upstream", title: "∂L/∂Z", content: .grid(grid))]
    }
    let placement = Grid.Placement(
      below: "input", columns: dilated.indices.map { first + $0 })
    let slid = Grid(row: dilated.map(\.asGradient), placement: placement)
    let given = Grid(row: upstream.map { GridCell($0) })
    return [
      Figure(name: "dilated", title: "dilate(∂L/∂Z)", content: .grid(slid)),
      Figure(name: "upstream", title: "∂L/∂Z", content: .grid(given)),
    ]
  }

  private func extendedFigures(below taps: [Int]) -> [Figure] {
    var cells = extended
    for tap in taps where cells.indices.contains(tap) { cells[tap].role = .gradient }
    let flipped = Grid(
      row: kernel.reversed().map { GridCell($0, .kernel) },
      placement: Grid.Placement(below: "extended", columns: taps))
    return [
      Figure(name: "extended", title: "pad(∂L/∂Z)", content: .grid(Grid(row: cells))),
      Figure(name: "flipped", title: "flip(W)", content: .grid(flipped)),
    ]
  }
}

extension CheckedGradient {
  /// The gradient so far below the figure that it belongs to, and the central differences below it.
  fileprivate func figures(
    _ name: String, upTo index: Int, below columns: [Int]
  ) -> [Figure] {
    let placement = Grid.Placement(below: name, columns: columns)
    let numbers = Grid(row: cells(upTo: index), placement: placement)
    let differences = Grid(row: differenceCells(upTo: index), placement: placement)
    return [
      Figure(name: name + "_gradient", title: title, content: .grid(numbers)),
      Figure(name: name + "_difference", title: differenceTitle, content: .grid(differences)),
    ]
  }
}

extension GridCell {
  fileprivate var asGradient: GridCell { isPadding ? self : GridCell(value, .gradient) }
}
