import Engine

extension Workload {
  /// What the engine does for scenes and questions.
  static let engine = [
    Workload("conv2d forward") {
      Output(try convolution.forward(image, weight: kernel))
    },
    Workload("conv2d forward and gradients") {
      Output(
        try convolution.forward(image, weight: kernel),
        try convolution.inputGradient(weight: kernel, upstream: upstream, height: 8, width: 8),
        try convolution.weightGradient(image, upstream: upstream, height: 3, width: 3))
    },
    Workload("batch norm forward and backward") {
      let result = try norm.training(batch)
      let gradient = try norm.gradient(slopes, of: result, frozen: false)
      return Output(result.output, gradient.input, Tensor(gradient.gamma))
    },
    Workload("a million dropout masks", isQuick: false) {
      var moments = try DropoutMoments(inputs, keep: 0.5)
      var stream = RandomStream(seed: 1, path: "benchmarks")
      moments.draw(1_000_000, from: &stream)
      return Output(moments.gram)
    },
  ]

  private static let convolution = Convolution2D()
  private static let image = Tensor.pattern(8, 8, step: 37)
  private static let kernel = Tensor.pattern(3, 3, step: 41)
  private static let upstream = Tensor.pattern(6, 6, step: 43)
  private static let norm = BatchNormalization(
    gamma: Tensor.pattern(8, step: 19).elements, beta: Tensor.pattern(8, step: 23).elements)
  private static let batch = Tensor.pattern(32, 8, step: 37)
  private static let slopes = Tensor.pattern(32, 8, step: 43)
  private static let inputs = Tensor.pattern(4, 3, step: 37)
}
