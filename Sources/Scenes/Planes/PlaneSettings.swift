import Engine

/// How settings of scenes over rows and columns are read.
enum PlaneSettings {
  /// The longest axis of an input.
  static let longestAxis = 16
  /// The most channels.
  static let mostChannels = 8
  /// The largest stride, padding, dilation and kernel.
  static let largestWindow = 8

  /// The window of a kernel along one axis; the setting's name is said where it does not fit.
  static func window(
    _ parameter: String, input: Int, kernel: Int, sliding: Sliding
  ) throws(SceneError) -> Window {
    do {
      return try sliding.window(input: input, kernel: kernel)
    } catch .outputBelowOne(_, let span, _) {
      throw .windowDoesNotFit(
        parameter: parameter, length: kernel, span: span, input: input,
        padding: sliding.padding.before)
    } catch {
      throw .engine(error)
    }
  }

  /// A tensor of another setting's shape, or numbers in its place where it is not given.
  static func tensor(
    _ name: String, _ settings: Settings, shape: [Int], otherwise pattern: [Double]
  ) throws(SceneError) -> Tensor {
    guard let given = settings.optionalTensor(name) else {
      let count = shape.reduce(1, *)
      let repeated = (0..<count).map { pattern[$0 % pattern.count] }
      return try computed { () throws(EngineError) in
        try Tensor(shape: shape, elements: repeated)
      }
    }
    guard given.shape == shape else {
      throw .otherShape(parameter: name, found: given.shape, expected: shape)
    }
    return given
  }

  /// Refuses more frames than a scene may have.
  static func check(frames: Int) throws(SceneError) {
    guard frames <= 10_000 else { throw .tooManyFrames(frames, limit: 10_000) }
  }
}
