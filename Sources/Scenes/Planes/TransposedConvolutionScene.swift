import Engine
import Phrases

/// A transposed convolution in two views that give the same.
///
/// First each input cell stamps the kernel on the output, then the turned kernel slides along the
/// input with zeros between and around its cells.
struct TransposedConvolutionScene: Scene {
  static let declaration = SceneDeclaration(
    name: "transposed-convolution", summary: .transposedSummary,
    frameMeaning: .transposedFrames,
    parameters: [
      Parameter(
        name: "input", kind: .tensor(axes: 1...2, length: 1...longestInput),
        initial: "[[1, 2], [3, -1]]", help: .transposedInputHelp),
      Parameter(
        name: "kernel", kind: .tensor(axes: 1...2, length: 1...PlaneSettings.largestWindow),
        initial: "[[1, 0], [2, -1]]", help: .transposedKernelHelp),
      Parameter(
        name: "stride", kind: .integer(1...4), initial: "2", help: .transposedStrideHelp),
      Parameter(
        name: "padding", kind: .integer(0...PlaneSettings.largestWindow), initial: "0",
        help: .transposedPaddingHelp),
      Parameter(
        name: "output_padding", kind: .integer(0...3), initial: "0",
        help: .transposedOutputPaddingHelp),
      Parameter(
        name: "dilation", kind: .integer(1...4), initial: "1", help: .sceneDilationHelp),
    ],
    figures: [
      FigureDeclaration(name: "input", meaning: .transposedInputFigure),
      FigureDeclaration(name: "kernel", meaning: .transposedKernelFigure),
      FigureDeclaration(name: "scattered", meaning: .transposedScatteredFigure),
      FigureDeclaration(name: "stuffed", meaning: .transposedStuffedFigure),
      FigureDeclaration(name: "flipped", meaning: .transposedFlippedFigure),
      FigureDeclaration(name: "output", meaning: .transposedOutputFigure),
    ])

  private static let longestInput = 8

  let input: Planes
  let kernel: Planes
  let geometry: TransposedGeometry
  let output: Planes
  /// The output before cropping when nothing is stamped, after the first cell, and so on.
  let scattered: [Planes]
  /// What each input cell stamps on its own.
  let stamps: [Planes]
  /// Whether input and kernel are rows.
  let isRow: Bool

  init(_ settings: Settings) throws(SceneError) {
    let given = try settings.tensor("input")
    let weight = try settings.tensor("kernel")
    input = Planes(given)
    kernel = Planes(weight)
    isRow = given.rank == 1 && weight.rank == 1
    geometry = try TransposedGeometry(settings, input: input, kernel: kernel, isRow: isRow)
    let (cropped, whole) = (geometry.convolution(isCropped: true), geometry.convolution())
    let (image, matrix) = (try input.matrix(), try kernel.matrix())
    output = Planes(try TransposedConvolutionScene.cropped(cropped, image, matrix))
    scattered = try (0...image.count).scanned { (count) throws(SceneError) in
      try TransposedConvolutionScene.stamped(whole, image, matrix) { $0 < count }
    }
    stamps = try (0..<image.count).scanned { (cell) throws(SceneError) in
      try TransposedConvolutionScene.stamped(whole, image, matrix) { $0 == cell }
    }
  }

  var frameCount: Int { input.values.count + output.values.count }

  func frame(at number: Int, in phrases: Phrases) -> Frame {
    let index = min(max(number, 1), frameCount) - 1
    let cells = input.values.count
    return index < cells ? scatter(index, phrases) : gather(index - cells, phrases)
  }

  func trace(of cell: FigureCell, at number: Int, in phrases: Phrases) -> Trace? {
    TransposedTrace(self, at: number, in: phrases).trace(of: cell)
  }

  private static func cropped(
    _ convolution: TransposedConvolution2D, _ input: Tensor, _ kernel: Tensor
  ) throws(SceneError) -> Tensor {
    do {
      return try convolution.forward(input, weight: kernel)
    } catch .outputBelowOne {
      throw .nothingLeft(padding: convolution.columns.padding.before)
    } catch {
      throw .engine(error)
    }
  }

  /// The output for some of the input cells, the others being 0.
  private static func stamped(
    _ convolution: TransposedConvolution2D, _ input: Tensor, _ kernel: Tensor,
    of isTaken: (Int) -> Bool
  ) throws(SceneError) -> Planes {
    let taken = input.elements.enumerated().map { isTaken($0) ? $1 : 0 }
    return Planes(
      try computed { () throws(EngineError) in
        try convolution.forward(input.reshaped(taken), weight: kernel)
      })
  }
}

extension Planes {
  /// The numbers of a single channel as a matrix; a row is a matrix of one.
  func matrix() throws(SceneError) -> Tensor {
    try computed { () throws(EngineError) in try tensor(0) }
  }
}

extension Sequence {
  /// The results of a throwing function, one for each element.
  func scanned<Result, Failure>(
    _ transform: (Element) throws(Failure) -> Result
  ) throws(Failure) -> [Result] {
    var results: [Result] = []
    for element in self { results.append(try transform(element)) }
    return results
  }
}
