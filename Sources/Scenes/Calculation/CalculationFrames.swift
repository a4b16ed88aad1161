import Engine
import Formula
import Phrases

/// The frames of `calculation`.
struct CalculationFrames {
  private let scene: CalculationScene
  private let phrases: Phrases

  init(_ scene: CalculationScene, _ phrases: Phrases) {
    self.scene = scene
    self.phrases = phrases
  }

  /// One statement computed; those before it are known, those after it are not.
  func frame(_ index: Int) -> Frame {
    let computed = scene.computed
    let current = computed.indices.contains(index) ? computed[index] : nil
    let known = Set(computed.prefix(index + 1).map(\.name))
    let figures = scene.steps.filter { scene.shown.contains($0.name) }.map { step in
      figure(step, isKnown: step.kind == .slider || known.contains(step.name), current)
    }
    return Frame(
      figures: equation(current) + figures + (index == scene.frameCount - 1 ? plot : []),
      arithmetic: arithmetic(current), caption: caption(current))
  }

  private func figure(
    _ step: CalculationStep, isKnown: Bool, _ current: CalculationStep?
  ) -> Figure {
    let isRead = current?.formula?.variables.contains(step.name) ?? false
    let role: CellRole =
      !isKnown ? .pending : step.name == current?.name ? .output : isRead ? .window : .plain
    let grid = step.value.tensor.grid { GridCell(isKnown ? $0 : nil, role) }
    return Figure(name: step.name, title: step.name, content: .grid(grid))
  }

  /// How the author writes the statement; it gives way to a statement of the figure's own name.
  private func equation(_ current: CalculationStep?) -> [Figure] {
    guard let tex = current?.tex, !scene.steps.contains(where: { $0.name == "equation" }) else {
      return []
    }
    return [Figure(name: "equation", title: "", content: .tex(tex))]
  }

  private var plot: [Figure] {
    guard let plot = scene.plot else { return [] }
    let heights = plot.points.map(\.y)
    let (low, high) = (heights.min() ?? 0, heights.max() ?? 1)
    let range = low < high ? low...high : (low - 1)...(low + 1)
    let curve = Plot.Series(name: plot.name, title: plot.name, mark: .line, points: plot.points)
    return [
      Figure(
        name: plot.name, title: plot.name,
        content: .plot(
          Plot(
            horizontal: Plot.Axis(plot.variable, plot.range),
            vertical: Plot.Axis(plot.name, range), series: [curve])))
    ]
  }

  /// `y = w·x + b = 3·2 + 1 = 7`, as much of it as a few lines hold.
  private func arithmetic(_ step: CalculationStep?) -> [String] {
    guard let step else {
      return scene.steps.map { "\($0.name) = \(CalculationFrames.text($0.value))" }
        + (scene.steps.isEmpty ? ["\(scene.plot?.name ?? "")(\(scene.plot?.variable ?? ""))"] : [])
    }
    let values = Dictionary(
      scene.steps.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    let numbers = step.formula?.arithmetic(with: values) ?? step.source
    let middle = numbers == step.source || numbers.count > 120 ? "" : " = \(numbers)"
    let result = CalculationFrames.text(step.value)
    let parts = ["\(step.name) = \(step.source)\(middle)"] + (result == step.source ? [] : [result])
    return [parts.joined(separator: " = ")]
  }

  private func caption(_ step: CalculationStep?) -> String {
    guard let step else { return phrases(.calculationSliders) }
    if let say = step.say, !say.isEmpty { return say }
    guard let formula = step.formula else {
      return phrases(.calculationDrawn, ["name": step.name])
    }
    let read = scene.steps.map(\.name).filter(formula.variables.contains)
    return read.isEmpty
      ? phrases(.calculationConstant, ["name": step.name])
      : phrases(
        .calculationMade, ["name": step.name, "read": read.joined(separator: ", ")])
  }

  /// A value in a line: a number, a few entries, or a shape.
  static func text(_ value: Value) -> String {
    if let number = value.number { return NumberText.plain(number) }
    let shape = value.tensor.shape.map(String.init).joined(separator: "×")
    guard value.tensor.count <= 9, value.tensor.rank < 3 else { return shape }
    return String(value.display.map { $0 == "-" ? "−" : $0 })
  }
}

extension Tensor {
  /// A grid of the tensor's entries; a number is a row of one, and of more than three axes the first
  /// ones are laid behind each other.
  func grid(_ cell: (Double) -> GridCell) -> Grid {
    let cells = elements.map(cell)
    guard rank > 1, let width = shape.last, width > 0 else { return Grid(row: cells) }
    let rows = stride(from: 0, to: cells.count, by: width).map {
      Array(cells[$0..<min($0 + width, cells.count)])
    }
    guard rank > 2, shape[rank - 2] > 0 else { return Grid(rows: rows) }
    let height = shape[rank - 2]
    return Grid(
      channels: stride(from: 0, to: rows.count, by: height).map {
        Array(rows[$0..<min($0 + height, rows.count)])
      })
  }
}
