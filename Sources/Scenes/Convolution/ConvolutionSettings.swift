import Engine
import Phrases

/// The settings that every convolution along one axis has, and the window that they make.
struct ConvolutionSettings {
  let input: [Double]
  let kernel: [Double]
  let window: Window

  /// The longest input and upstream gradient.
  static let longestInput = 64
  /// The longest kernel, and the largest stride, padding and dilation.
  static let longestKernel = 16

  /// Input and kernel, to which a scene adds its own settings.
  static let rows = [
    Parameter(
      name: "input", kind: .vector(length: 1...longestInput), initial: "[1, 2, -1, 3, 0]",
      help: .sceneInputHelp),
    Parameter(
      name: "kernel", kind: .vector(length: 1...longestKernel), initial: "[2, -1]",
      help: .sceneKernelHelp),
  ]

  /// How the kernel slides.
  static let sliding = [
    Parameter(
      name: "stride", kind: .integer(1...longestKernel), initial: "1", help: .sceneStrideHelp),
    Parameter(
      name: "padding", kind: .integer(0...longestKernel), initial: "0", help: .scenePaddingHelp),
    Parameter(
      name: "dilation", kind: .integer(1...longestKernel), initial: "1",
      help: .sceneDilationHelp),
  ]

  init(_ settings: Settings) throws(SceneError) {
    input = try settings.tensor("input").elements
    kernel = try settings.tensor("kernel").elements
    window = try ConvolutionSettings.window(
      input: input.count, kernel: kernel.count, settings)
  }

  /// The engine's convolution of these settings.
  var convolution: Convolution1D {
    Convolution1D(stride: window.stride, padding: window.padding, dilation: window.dilation)
  }

  private static func window(
    input: Int, kernel: Int, _ settings: Settings
  ) throws(SceneError) -> Window {
    let padding = try settings.integer("padding")
    let stride = try settings.integer("stride")
    let dilation = try settings.integer("dilation")
    do {
      return try Window(
        input: input, kernel: kernel, stride: stride, padding: Padding(padding),
        dilation: dilation)
    } catch .outputBelowOne(_, let span, _) {
      throw .windowDoesNotFit(
        parameter: "kernel", length: kernel, span: span, input: input, padding: padding)
    } catch {
      throw .engine(error)
    }
  }
}
