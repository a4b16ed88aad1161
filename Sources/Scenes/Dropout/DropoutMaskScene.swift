import Engine
import Phrases

/// Masks drawn one after another, what they leave of X, and the means of P and PᵀP beside the exact
/// ones.
struct DropoutMaskScene: Scene {
  static let declaration = SceneDeclaration(
    name: "dropout-mask", summary: .dropoutMaskSummary, frameMeaning: .dropoutMaskFrames,
    parameters: [
      Parameter(
        name: "X", kind: .tensor(axes: 2...2, length: 1...8),
        initial: "[[1, 2], [2, 1], [-1, 3]]", help: .dropoutInputsHelp),
      .keep("0.6"), .samples(.dropoutMaskSamplesHelp), .seed,
    ],
    figures: [
      FigureDeclaration(name: "input", meaning: .dropoutMaskInputFigure),
      FigureDeclaration(name: "mask", meaning: .dropoutMaskMaskFigure),
      FigureDeclaration(name: "dropped", meaning: .dropoutMaskDroppedFigure),
      FigureDeclaration(name: "mean", meaning: .dropoutMaskMeanFigure),
      FigureDeclaration(name: "mean_exact", meaning: .dropoutMaskMeanExactFigure),
      FigureDeclaration(name: "gram", meaning: .dropoutMaskGramFigure),
      FigureDeclaration(name: "gram_exact", meaning: .dropoutMaskGramExactFigure),
      FigureDeclaration(name: "gram_enumerated", meaning: .dropoutMaskEnumeratedFigure),
      FigureDeclaration(name: "mean_course", meaning: .dropoutMaskMeanCourseFigure),
      FigureDeclaration(name: "gram_course", meaning: .dropoutMaskGramCourseFigure),
    ],
    views: [
      ViewDeclaration(title: .dropoutMaskMaskView, figures: ["mask", "dropped"]),
      ViewDeclaration(title: .dropoutMaskMeanView, figures: ["mean", "mean_exact"]),
      ViewDeclaration(
        title: .dropoutMaskGramView, figures: ["gram", "gram_exact", "gram_enumerated"]),
      ViewDeclaration(title: .dropoutMaskMeanCourseView, figures: ["mean_course"]),
      ViewDeclaration(title: .dropoutMaskGramCourseView, figures: ["gram_course"]),
    ])

  let course: DropoutCourse
  /// The law that the means close in on.
  let law: DropoutMoments
  let exactGram: Tensor
  /// E[PᵀP] by trying every mask, where there are not too many.
  let enumeratedGram: Tensor?
  /// The entry that the arithmetic and the plots follow: the first of the largest size.
  let watched: Cell
  let plots: DropoutMaskPlots

  init(_ settings: Settings) throws(SceneError) {
    let x = try settings.tensor("X")
    let keep = try settings.number("keep")
    let samples = try settings.integer("samples")
    let law = try computed { () throws(EngineError) in try DropoutMoments(x, keep: keep) }
    self.law = law
    exactGram = law.exactGram
    enumeratedGram =
      x.count > DropoutMoments.largestEnumeration
      ? nil : try computed { () throws(EngineError) in try law.enumeratedGram() }
    course = DropoutCourse(law, masks: samples, from: try settings.stream("dropout-mask/mask"))
    watched = DropoutMaskScene.largest(x)
    plots = DropoutMaskPlots(course, law, watched)
  }

  var frameCount: Int { course.masks }

  func frame(at number: Int, in phrases: Phrases) -> Frame {
    let count = count(number)
    let moments = course.moments(after: count)
    return Frame(
      figures: figures(moments, phrases), arithmetic: arithmetic(moments),
      caption: caption(moments, phrases))
  }

  func trace(of cell: FigureCell, at number: Int, in phrases: Phrases) -> Trace? {
    let moments = course.moments(after: count(number))
    return DropoutMaskTrace(self, moments, phrases).trace(of: cell)
  }

  private func count(_ number: Int) -> Int { min(max(number, 1), frameCount) }

  private static func largest(_ x: Tensor) -> Cell {
    let sizes = x.elements.map(\.magnitude)
    let index = sizes.firstIndex(of: sizes.max() ?? 0) ?? 0
    let columns = max(1, x.shape[1])
    return Cell(row: index / columns, column: index % columns)
  }
}

extension DropoutMaskScene {
  private func figures(_ moments: DropoutMoments, _ phrases: Phrases) -> [Figure] {
    let (mask, x) = (moments.mask, law.x)
    let isKept = { (row: Int, column: Int) in mask[row, column] != 0 }
    var figures: [Figure] = [
      .matrix("input", "X", x) { _, _ in .plain },
      .matrix("mask", "D", mask) { isKept($0, $1) ? .output : .plain },
      .matrix("dropped", "P = D ⊙ X", moments.dropped) { isKept($0, $1) ? .plain : .dropped },
      .matrix("mean", "mean P", moments.mean) { role(row: $0, column: $1) },
      .matrix("mean_exact", "pX", law.exactMean) { _, _ in .plain },
      .matrix("gram", "mean PᵀP", moments.gram) { $0 == $1 ? .output : .plain },
      .matrix("gram_exact", "E[PᵀP]", exactGram) { $0 == $1 ? .window : .plain },
    ]
    if let enumeratedGram {
      let agreement = Agreement(scale: exactGram.elements.map(\.magnitude).reduce(1, max))
      figures.append(
        .matrix("gram_enumerated", "all masks", enumeratedGram) { row, column in
          let (tried, exact) = (enumeratedGram[row, column], exactGram[row, column])
          return agreement.holds(tried, exact) ? .agreeing : .disagreeing
        })
    }
    return figures + plots.figures(moments, phrases)
  }

  private func role(row: Int, column: Int) -> CellRole {
    Cell(row: row, column: column) == watched ? .output : .plain
  }

  private func arithmetic(_ moments: DropoutMoments) -> [String] {
    let (row, column) = (watched.row, watched.column)
    let lines = DropoutMaskArithmetic(law: law, moments: moments)
    let other = column == 0 ? 1 : column - 1
    return [lines.entry(row, column), lines.gram(column, column)]
      + (law.x.shape[1] > 1 ? [lines.gram(min(column, other), max(column, other))] : [])
  }

  private func caption(_ moments: DropoutMoments, _ phrases: Phrases) -> String {
    if moments.count == frameCount, frameCount > 1 {
      return phrases(.dropoutMaskLast, ["count": moments.count])
    }
    if moments.count == 1 {
      return phrases(.dropoutMaskFirst, ["keep": shown(law.keep)])
    }
    let kept = moments.mask.elements.filter { $0 != 0 }.count
    return PlaneWords.join([
      phrases(.dropoutMaskKept, ["kept": kept, "count": law.x.count]),
      phrases(.dropoutMaskCloser),
    ])
  }
}
