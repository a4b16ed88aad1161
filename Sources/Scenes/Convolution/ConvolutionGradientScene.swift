import Engine
import Phrases

/// Both gradients of a convolution along one axis, one number a frame: first ∂L/∂W, for which ∂L/∂Z
/// slides along X, then ∂L/∂X, for which the flipped kernel slides along ∂L/∂Z.
///
/// The loss is L = Σ ∂L/∂Z_i · Z_i, whose gradients these are; the central differences nudge it.
struct ConvolutionGradientScene: Scene {
  static let declaration = SceneDeclaration(
    name: "convolution-gradient", summary: .convolutionGradientSummary,
    frameMeaning: .convolutionGradientFrames,
    parameters: ConvolutionSettings.rows + [
      Parameter(
        name: "upstream", kind: .vector(length: 1...longestUpstream), initial: nil,
        help: .sceneUpstreamHelp)
    ] + ConvolutionSettings.sliding,
    figures: [
      FigureDeclaration(name: "input", meaning: .sceneInputFigure),
      FigureDeclaration(name: "dilated", meaning: .convolutionGradientDilatedFigure),
      FigureDeclaration(name: "upstream", meaning: .convolutionGradientUpstreamFigure),
      FigureDeclaration(name: "kernel", meaning: .convolutionGradientKernelFigure),
      FigureDeclaration(
        name: "kernel_gradient", meaning: .convolutionGradientKernelGradientFigure),
      FigureDeclaration(
        name: "kernel_difference", meaning: .convolutionGradientKernelDifferenceFigure),
      FigureDeclaration(name: "extended", meaning: .convolutionGradientExtendedFigure),
      FigureDeclaration(name: "flipped", meaning: .convolutionGradientFlippedFigure),
      FigureDeclaration(
        name: "input_gradient", meaning: .convolutionGradientInputGradientFigure),
      FigureDeclaration(
        name: "input_difference", meaning: .convolutionGradientInputDifferenceFigure),
    ])

  let row: PaddedRow
  let kernel: [Double]
  let upstream: [Double]
  let ofKernel: CheckedGradient
  let ofInput: CheckedGradient
  /// ∂L/∂Z with zeros between its numbers.
  let dilated: [GridCell]
  /// The same with zeros on either side, along which the flipped kernel slides.
  let extended: [GridCell]

  init(_ settings: Settings) throws(SceneError) {
    let given = try ConvolutionSettings(settings)
    let gradients = try ConvolutionGradients(
      given, upstream: ConvolutionGradientScene.upstream(settings, given.window))
    row = PaddedRow(given.input, window: given.window)
    kernel = given.kernel
    upstream = gradients.upstream.elements
    ofKernel = try gradients.ofKernel()
    ofInput = try gradients.ofInput()
    let length = given.window.stride * (given.window.outputSize - 1) + 1
    dilated = row.spread(upstream, over: length, from: 0)
    extended = row.spread(
      upstream, over: row.values.count + row.window.span - 1, from: row.window.span - 1)
  }

  var frameCount: Int { kernel.count + row.window.input }

  func frame(at number: Int, in phrases: Phrases) -> Frame {
    let index = min(max(number, 1), frameCount) - 1
    return index < kernel.count
      ? weightFrame(index, phrases) : cellFrame(index - kernel.count, phrases)
  }

  func trace(of cell: FigureCell, at number: Int, in phrases: Phrases) -> Trace? {
    ConvolutionGradientTrace(self, at: number, in: phrases).trace(of: cell)
  }

  /// As many outputs as the longest input has with the largest padding.
  private static let longestUpstream =
    ConvolutionSettings.longestInput + 2 * ConvolutionSettings.longestKernel

  /// The numbers that stand for ∂L/∂Z where none are given.
  private static let pattern = [0.5, -1, 2, 0.5]

  private static func upstream(
    _ settings: Settings, _ window: Window
  ) throws(SceneError) -> Tensor {
    let count = window.outputSize
    guard let given = settings.optionalTensor("upstream") else {
      return Tensor((0..<count).map { pattern[$0 % pattern.count] })
    }
    guard given.count == count else {
      throw .notAsLongAsOutput(parameter: "upstream", found: given.count, expected: count)
    }
    return given
  }
}

extension PaddedRow {
  /// Numbers a stride apart, with added zeros between and around them.
  fileprivate func spread(_ numbers: [Double], over length: Int, from start: Int) -> [GridCell] {
    var cells = Array(repeating: GridCell(0, .padding), count: max(0, length))
    for (index, number) in numbers.enumerated() {
      let place = start + index * window.stride
      guard cells.indices.contains(place) else { continue }
      cells[place] = GridCell(number)
    }
    return cells
  }
}
