import Engine
import Formula

/// Computes the statements of a calculation one after the other.
struct Calculation {
  /// The most statements.
  static let mostStatements = 64
  /// The most entries of a tensor that is shown.
  static let mostEntries = 1_024
  /// The operations that all statements and the plot share.
  private static let operations = 2_000_000
  /// How many points a plot has.
  private static let samples = 97

  private(set) var steps: [CalculationStep] = []
  private(set) var sliders: [Slider] = []
  private var values: [String: Value]
  private let seed: UInt32
  private var budget = Formula.Budget(operations: Calculation.operations)
  private var plotted: WrittenSetting?
  /// Where a reader has moved sliders, by their names.
  private let moved: [String: Value]

  init(_ variables: [String: Value], seed: Int, moved: [String: Value] = [:]) {
    values = variables
    self.seed = UInt32(clamping: seed)
    self.moved = moved
  }

  /// Computes one more statement.
  mutating func take(_ statement: WrittenSetting) throws(SceneError) {
    guard let label = statement.label, let kind = Parameter.Statement(rawValue: statement.name)
    else { throw .labelMissing(parameter: statement.name) }
    guard kind != .plot else {
      plotted = statement
      return
    }
    let step = try step(statement, kind, label)
    values[label] = step.value
    steps.append(step)
    guard steps.count <= Calculation.mostStatements else {
      throw .tooManyStatements(steps.count, limit: Calculation.mostStatements)
    }
  }

  private mutating func step(
    _ statement: WrittenSetting, _ kind: Parameter.Statement, _ label: String
  ) throws(SceneError) -> CalculationStep {
    var formula: Formula?
    let value: Value
    let source: String
    do throws(FormulaError) {
      if kind == .formula {
        let read = try Formula(statement.source)
        (formula, source) = (read, read.written)
        value = try read.value(values, within: &budget)
      } else {
        let generator = try Generator(statement.source)
        source = String(generator.description.map { $0 == "-" ? "−" : $0 })
        var stream = RandomStream(seed: seed, path: "calculation/\(label)")
        value = try generator.draw(from: &stream, variables: values, within: &budget)
      }
    } catch {
      throw .statement(parameter: statement.name, label: label, error)
    }
    let chosen = kind == .slider ? try start(statement, label) : value
    let nested = { (name: String) in statement.nested.first { $0.name == name }?.source }
    let known = values.merging([label: chosen]) { $1 }
    return CalculationStep(
      kind: kind, name: label, formula: formula, source: source, value: chosen,
      say: try nested("say").map { (say) throws(SceneError) in
        try told(say, label, known)
      },
      tex: try nested("tex").map { (tex) throws(SceneError) in
        try told(tex, label, known, isTeX: true)
      })
  }

  /// Where a slider stands: where it was moved to, else at its start, or at the beginning of its
  /// range.
  private mutating func start(
    _ statement: WrittenSetting, _ label: String
  ) throws(SceneError) -> Value {
    let known = values
    let given = statement.nested.first { $0.name == "start" }?.source
    var range: (first: Double, last: Double, distance: Double)?
    var found = moved[label]
    var isInside = true
    do throws(FormulaError) {
      let generator = try Generator(statement.source)
      range = try generator.steps(known)
      if found == nil, let given { found = try Formula(given).value(known, within: &budget) }
      if let found { isInside = try generator.contains(found, variables: known) }
    } catch {
      throw .statement(parameter: statement.name, label: label, error)
    }
    guard let range else { throw .notInRange(slider: label, found: nil) }
    guard isInside else { throw .notInRange(slider: label, found: found?.number ?? .nan) }
    let value = found ?? Value(range.first)
    sliders.append(
      Slider(
        name: label, value: value.number ?? range.first,
        range: range.first...max(range.first, range.last), distance: range.distance))
    return value
  }

  /// Words with the values of what stands in braces.
  ///
  /// In TeX a negative number is put in parentheses.
  private mutating func told(
    _ words: String, _ label: String, _ values: [String: Value], isTeX: Bool = false
  ) throws(SceneError) -> String {
    var result = ""
    for piece in StatementWords.pieces(words) {
      guard case .formula(let source) = piece else {
        if case .words(let text) = piece { result += text }
        continue
      }
      do throws(FormulaError) {
        let text = try Formula(source).value(values, within: &budget).display
        result += isTeX && text.first == "-" ? "(\(text))" : text
      } catch {
        throw .statement(parameter: "let", label: label, error)
      }
    }
    return result
  }

  /// The plot over all that was computed; nothing where none was asked for.
  mutating func plot() throws(SceneError) -> CalculationPlot? {
    guard let plotted, let label = plotted.label else { return nil }
    let (variable, low, high) = try over(plotted, label)
    let formula: Formula
    do {
      formula = try Formula(plotted.source)
    } catch {
      throw .statement(parameter: "plot", label: label, error)
    }
    var points: [Plot.Point] = []
    var failure: FormulaError?
    for sample in 0..<Calculation.samples {
      let x = low + (high - low) * Double(sample) / Double(Calculation.samples - 1)
      do throws(FormulaError) {
        let value = try formula.value(
          values.merging([variable: Value(x)]) { $1 }, within: &budget)
        if let y = value.number, y.magnitude <= 1e12 { points.append(Plot.Point(x, y)) }
      } catch {
        failure = failure ?? error
      }
    }
    if points.isEmpty, let failure {
      throw .statement(parameter: "plot", label: label, failure)
    }
    guard !points.isEmpty else { throw .notOver(plot: label) }
    return CalculationPlot(name: label, variable: variable, points: points, range: low...high)
  }

  /// `u, -6, 6`: a name of its own, and from where to where it goes.
  private mutating func over(
    _ plotted: WrittenSetting, _ label: String
  ) throws(SceneError) -> (variable: String, low: Double, high: Double) {
    let source = plotted.nested.first { $0.name == "over" }?.source ?? ""
    let parts = source.split(separator: ",", maxSplits: 1).map(\.trimmed)
    guard parts.count == 2, Formula.isVariableName(parts[0]) else {
      throw .notOver(plot: label)
    }
    let ends: Value
    do throws(FormulaError) {
      ends = try Formula("[\(parts[1])]").value(values, within: &budget)
    } catch {
      throw .statement(parameter: "plot", label: label, error)
    }
    let numbers = ends.tensor.elements
    guard ends.tensor.shape == [2], numbers[0] < numbers[1],
      numbers.allSatisfy({ $0.magnitude <= Parameter.largestEntry })
    else { throw .notOver(plot: label) }
    return (parts[0], numbers[0], numbers[1])
  }
}
