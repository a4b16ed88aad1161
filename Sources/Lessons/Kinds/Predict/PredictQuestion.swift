import Formula
import Scenes

/// Asks what a frame of a scene will show; the scene itself knows.
struct PredictQuestion: QuestionKind {
  static let name = "predict"
  /// The scene that is asked about.
  let asked: SceneBlock
  /// The frame, from 2: the one before it is seen.
  let frame: Formula
  /// What of the frame is asked for.
  let of: Figures
  /// How near is near enough.
  let tolerance: Tolerance

  /// A figure's numbers by name, the indices being formulas.
  struct Figures: Hashable, Sendable {
    /// As it stands in the file: `output[i, j]`.
    let source: String
    /// The figure's name.
    let figure: String
    /// A column, a series or a bar.
    let part: String?
    /// A cell.
    let indices: [Formula]
  }

  func form(in variant: Variant) -> AnswerForm {
    let value = try? self.value(Asking(branches: [], variant: variant))
    guard let value, value.number == nil, let rows = value.tensor.inRows else {
      if case .digits(let digits) = tolerance { return .line(.number(digits: digits)) }
      return .line(.number(digits: nil))
    }
    return .grid(rows: rows.shape[0], columns: rows.shape[1])
  }

  var scene: SceneBlock? { asked }

  func preview(in variant: Variant) -> ScenePreview? {
    guard let number = try? frameNumber(Asking(branches: [], variant: variant)) else { return nil }
    return ScenePreview(frame: number, figure: of.source)
  }

  /// A copy without keys asks no such question, since its scene would tell.
  func read(_ input: String, in asking: Asking) throws(GradingError) -> Grading { throw .noAnswer }

  func grade(_ input: String, in asking: Asking) throws(GradingError) -> Grading {
    let value = try value(asking)
    guard value.number == nil else {
      return NumberGrader(answer: value, tolerance: tolerance, asking: asking).grade(input)
    }
    return MatrixGrader(answer: value, tolerance: tolerance, asking: asking).grade(input)
  }

  func gradeOwnAnswer(in asking: Asking) throws(GradingError) -> Grading {
    try grade(value(asking).literal, in: asking)
  }

  func grade(_ branch: Branch, in asking: Asking) throws(BranchError) -> Grading {
    let value = try asking.value(of: branch)
    guard value.number != nil || value.tensor.inRows != nil else { throw .unfit(value) }
    return try asking.tried { () throws(GradingError) in try grade(value.literal, in: asking) }
  }

  /// What the scene shows.
  private func value(_ asking: Asking) throws(GradingError) -> Value {
    let number = try frameNumber(asking)
    var indices: [Int] = []
    for formula in of.indices {
      let value = try asking.value(of: formula)
      guard let index = value.integer else { throw .answerNotInteger(value) }
      indices.append(index)
    }
    let reference = FigureReference(figure: of.figure, part: of.part, indices: indices)
    do {
      let value = try made(asking).frame(at: number).value(of: reference)
      guard value.tensor.inRows != nil else { throw GradingError.answerNotMatrix(value) }
      return value
    } catch let error as FigureValueError {
      throw .figure(of.source, frame: number, error)
    } catch let error as GradingError {
      throw error
    } catch {
      throw .noAnswer
    }
  }

  /// The frame, of which there is one before it that is seen.
  private func frameNumber(_ asking: Asking) throws(GradingError) -> Int {
    let value = try asking.value(of: frame)
    let count = try made(asking).frameCount
    guard let number = value.integer, (2...max(2, count)).contains(number), number <= count else {
      throw .frame(value, count: count)
    }
    return number
  }

  private func made(_ asking: Asking) throws(GradingError) -> any Scene {
    do {
      return try SceneCatalogue.scene(
        named: asked.name, settings: asked.settings.map(\.written),
        variables: asking.variant.values)
    } catch {
      throw .scene(error)
    }
  }
}

/// What is seen of a question's scene: all up to the frame before the one that is asked about, and
/// the rest when the question is answered.
public struct ScenePreview: Hashable, Sendable {
  /// The frame that is asked about, from 2.
  public let frame: Int
  /// What of it is asked for: `output[2]`.
  public let figure: String
}
