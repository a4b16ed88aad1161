import Engine
import Phrases

/// Gradient descent on dropped inputs, one example and one mask a step, around the ridge solution.
struct DropoutRidgeScene: Scene {
  static let declaration = SceneDeclaration(
    name: "dropout-ridge", summary: .dropoutRidgeSummary, frameMeaning: .dropoutRidgeFrames,
    parameters: [
      Parameter(
        name: "X", kind: .tensor(axes: 2...2, length: 1...16),
        initial: "[[2, 1], [1, 2], [1, 1], [-1, 1]]", help: .dropoutRidgeInputsHelp),
      Parameter(
        name: "y", kind: .vector(length: 1...16), initial: nil, help: .dropoutRidgeTargetsHelp),
      .keep("0.5"),
      Parameter(
        name: "inverted", kind: .flag, initial: "no", help: .dropoutRidgeInvertedHelp),
      Parameter(
        name: "rate", kind: .real(0.0001...1), initial: "0.05", help: .dropoutRidgeRateHelp),
      Parameter(
        name: "steps", kind: .integer(1...2000), initial: "150", help: .dropoutRidgeStepsHelp),
      .seed,
    ],
    figures: [
      FigureDeclaration(name: "inputs", meaning: .dropoutRidgeInputsFigure),
      FigureDeclaration(name: "dropped", meaning: .dropoutRidgeDroppedFigure),
      FigureDeclaration(name: "weights", meaning: .dropoutRidgeWeightsFigure),
      FigureDeclaration(name: "average", meaning: .dropoutRidgeAverageFigure),
      FigureDeclaration(name: "closed_form", meaning: .dropoutRidgeClosedFormFigure),
      FigureDeclaration(name: "plane", meaning: .dropoutRidgePlaneFigure),
      FigureDeclaration(name: "losses", meaning: .dropoutRidgeLossesFigure),
    ],
    views: [
      ViewDeclaration(title: .dropoutRidgePlaneView, figures: ["plane"]),
      ViewDeclaration(
        title: .dropoutRidgeStepView, figures: ["inputs", "dropped", "weights"]),
      ViewDeclaration(
        title: .dropoutRidgeNumbersView,
        figures: ["weights", "dropped", "average", "closed_form"]),
      ViewDeclaration(title: .dropoutRidgeLossView, figures: ["weights", "losses"]),
    ])

  let ridge: DropoutRidge
  let isInverted: Bool
  let rate: Double
  let run: DropoutRun
  /// Where the expected loss is least.
  let closedForm: Tensor
  let plane: DropoutRidgePlane
  let losses: DropoutRidgeLosses

  init(_ settings: Settings) throws(SceneError) {
    let ridge = try DropoutRidgeScene.ridge(settings)
    let isInverted = try settings.flag("inverted")
    let rate = try settings.number("rate")
    let steps = try settings.integer("steps")
    let stream = try settings.stream("dropout-ridge/steps")
    run = try computed { () throws(EngineError) in
      DropoutRun(
        try DropoutDescent(ridge, inverted: isInverted, rate: rate), steps: steps, from: stream)
    }
    closedForm = try computed { () throws(EngineError) in
      try ridge.weights(inverted: isInverted)
    }
    let run = run
    losses = try computed { () throws(EngineError) in
      try DropoutRidgeLosses(ridge, inverted: isInverted, run)
    }
    plane = try DropoutRidgePlane(ridge, inverted: isInverted, run, losses)
    self.ridge = ridge
    self.isInverted = isInverted
    self.rate = rate
  }

  private static func ridge(_ settings: Settings) throws(SceneError) -> DropoutRidge {
    let x = try settings.tensor("X")
    guard x.shape[1] == 2 else {
      throw .otherShape(parameter: "X", found: x.shape, expected: [x.shape[0], 2])
    }
    try ColumnSettings.refuseZeroColumns(x)
    let y = try PlaneSettings.tensor(
      "y", settings, shape: [x.shape[0]], otherwise: [4, 1, 2, -2])
    let keep = try settings.number("keep")
    return try computed { () throws(EngineError) in try DropoutRidge(x, y: y, keep: keep) }
  }

  var frameCount: Int { run.steps.count + 1 }

  func frame(at number: Int, in phrases: Phrases) -> Frame {
    let count = count(number)
    return Frame(
      figures: figures(count, phrases), arithmetic: arithmetic(count),
      caption: caption(count, phrases))
  }

  func trace(of cell: FigureCell, at number: Int, in phrases: Phrases) -> Trace? {
    DropoutRidgeTrace(self, count(number), phrases).trace(of: cell)
  }

  /// How many steps were taken at a frame.
  func count(_ number: Int) -> Int { min(max(number, 1), frameCount) - 1 }

  /// The step of a frame; none at the start.
  func step(_ count: Int) -> DropoutDescent.Step? {
    run.steps.indices.contains(count - 1) ? run.steps[count - 1] : nil
  }

  /// How the closed form and the other one are written.
  var letters: (closed: String, other: String) {
    isInverted ? ("w", "w/p") : ("ŵ = w/p", "w")
  }
}

extension DropoutRidgeScene {
  private func figures(_ count: Int, _ phrases: Phrases) -> [Figure] {
    let step = step(count)
    let dropped = (0..<2).map { column -> GridCell in
      guard let step else { return GridCell(nil, .pending) }
      return GridCell(step.inputs[column], step.mask[column] == 0 ? .dropped : .output)
    }
    let average = run.average(after: count)
    return [
      .matrix("inputs", "X", ridge.x) { row, _ in row == step?.row ? .window : .plain },
      .row("dropped", isInverted ? "D ⊙ x/p" : "D ⊙ x", dropped),
      .row("weights", "w", run.weights(after: count).map { GridCell($0, .output) }),
      .row(
        "average", phrases(.dropoutRidgeAverage),
        (0..<2).map { column in
          average.map { GridCell($0[column]) } ?? GridCell(nil, .pending)
        }),
      .row("closed_form", letters.closed, closedForm.elements.map { GridCell($0) }),
      plane.figure(count, letters, phrases),
      losses.figure(count, letters.closed, phrases),
    ]
  }

  private func arithmetic(_ count: Int) -> [String] {
    guard let step = step(count) else {
      return closedFormLines
    }
    let row = (0..<2).map { ridge.x[step.row, $0] }
    let divided = isInverted ? " / \(shown(ridge.keep))" : ""
    let output = zip(step.inputs, step.before).map { "\(factor($0))·\(factor($1))" }
    let (target, inputs) = (Arithmetic.indexed("y", step.row), Arithmetic.indexed("P", step.row))
    return [
      "\(inputs) = \(tuple(step.mask)) ⊙ \(tuple(row))\(divided) = \(tuple(step.inputs))",
      "\(target) − \(inputs)·w = \(shown(ridge.y.elements[step.row])) − "
        + "(\(output.joined(separator: " + "))) = \(shown(step.residual))",
      "w = \(tuple(step.before)) + 2·\(shown(rate))·\(factor(step.residual))·\(tuple(step.inputs))"
        + " = \(tuple(step.after))",
    ]
  }

  /// `XᵀX + Γ² = (14, 4; 4, 14),  Xᵀy = (13, 6)`, and what solves it.
  private var closedFormLines: [String] {
    let system = (0..<2).map { row in
      list((0..<2).map { ridge.penalizedGram[row, $0] })
    }
    let pull = (try? LinearAlgebra.product(ridge.y, ridge.x))?.elements ?? []
    return [
      "XᵀX + Γ² = (\(system.joined(separator: "; "))),  Xᵀy = \(tuple(pull))",
      "w = (XᵀX + Γ²)⁻¹Xᵀy,  \(letters.closed) = \(tuple(closedForm.elements))",
    ]
  }

  private func caption(_ count: Int, _ phrases: Phrases) -> String {
    guard let step = step(count), let average = run.average(after: count) else {
      return phrases(.dropoutRidgeStart, ["target": letters.closed])
    }
    if count == run.steps.count {
      if run.isDiverged { return phrases(.dropoutRidgeDiverged) }
      return phrases(
        .dropoutRidgeLast,
        [
          "target": letters.closed, "other": letters.other,
          "closed": list(closedForm.elements), "average": list(average),
        ])
    }
    let isNothing = step.inputs.allSatisfy { $0 == 0 }
    return phrases(isNothing ? .dropoutRidgeNothing : .dropoutRidgeStep, ["row": step.row])
  }

  private func tuple(_ numbers: [Double]) -> String { "(\(list(numbers)))" }

  private func list(_ numbers: [Double]) -> String {
    numbers.map(shown).joined(separator: ", ")
  }
}
