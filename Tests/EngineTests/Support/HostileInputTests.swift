import Engine
import Testing

/// Every public function with every pair of awkward tensors: it returns or throws, and never traps.
@Suite("Awkward input")
struct HostileInputTests {
  private static let tensors: [Tensor] = {
    let shapes = [
      [], [0], [1], [3], [0, 0], [1, 1], [0, 3], [3, 0], [2, 3], [1, 2, 3], [0, 2, 3], [2, 0, 3],
      [1, 1, 1, 1], [0, 1, 2, 2], [2, 2, 2, 2], [1, 1, 1, 1, 1], [3, 4], [4, 4],
    ]
    return shapes.flatMap { shape in
      [0, .nan, .infinity, 1e308].compactMap { try? Tensor(repeating: $0, shape: shape) }
    }
  }()

  private static func expectAnswer(
    _ name: String, _ compute: (Tensor, Tensor) throws(EngineError) -> [Double]
  ) {
    var (answers, refusals) = (0, 0)
    for left in tensors {
      for right in tensors {
        do {
          _ = try compute(left, right)
          answers += 1
        } catch {
          refusals += 1
        }
      }
    }
    #expect(answers > 0 && refusals > 0, "\(name) answers some pairs and refuses others")
  }

  @Test("Convolutions of any two tensors")
  func convolutions() {
    for mode in PaddingMode.allCases {
      let options = Convolution2D(padding: 1, groups: 1, mode: mode)
      Self.expectAnswer("conv2d") { x, w throws(EngineError) in
        try options.forward(x, weight: w).elements
      }
      Self.expectAnswer("conv2d_grad_x") { w, dz throws(EngineError) in
        try options.inputGradient(weight: w, upstream: dz, height: 2, width: 2).elements
      }
      Self.expectAnswer("conv2d_grad_w") { x, dz throws(EngineError) in
        try options.weightGradient(x, upstream: dz, height: 2, width: 2).elements
      }
    }
    Self.expectAnswer("conv1d") { x, w throws(EngineError) in
      try Convolution1D(padding: 1).forward(x, weight: w, bias: w).elements
    }
    Self.expectAnswer("conv1d") { x, w throws(EngineError) in
      try Convolution1D(stride: 2, padding: 2).forward(x, weight: w).elements
    }
    Self.expectAnswer("conv_transpose2d") { x, w throws(EngineError) in
      try TransposedConvolution2D(stride: 2, outputPadding: 1).forward(x, weight: w).elements
    }
    Self.expectAnswer("conv_transpose2d gradients") { x, w throws(EngineError) in
      let transposed = TransposedConvolution2D()
      return try transposed.inputGradient(x, weight: w, upstream: x).elements
        + transposed.weightGradient(x, weight: w, upstream: x).elements
    }
  }

  @Test("Pooling, batch norm and matrices of any two tensors")
  func layers() {
    for kind in Pooling2D.Kind.allCases {
      Self.expectAnswer("pooling") { x, dz throws(EngineError) in
        try Pooling2D(kind, size: 1).inputGradient(x, upstream: dz).elements
      }
      Self.expectAnswer("pooling") { x, _ throws(EngineError) in
        try Pooling2D(kind, size: 2, stride: 1, padding: 1).forward(x).elements
      }
    }
    Self.expectAnswer("batch_norm") { x, g throws(EngineError) in
      let norm = BatchNormalization(gamma: g.elements, beta: g.elements, epsilon: 1e-5)
      return try norm.training(x).output.elements
    }
    Self.expectAnswer("batch_norm_grad_x") { x, g throws(EngineError) in
      let norm = BatchNormalization(gamma: [1], beta: [0])
      let gradient = try norm.trainingGradient(x, upstream: g)
      return gradient.direct.elements + gradient.throughMean.elements
        + gradient.throughVariance.elements
    }
    Self.expectAnswer("product") { a, b throws(EngineError) in
      try LinearAlgebra.product(a, b).elements
    }
    Self.expectAnswer("solve") { a, b throws(EngineError) in
      try LinearAlgebra.solve(a, b).elements
    }
    Self.expectAnswer("transpose") { a, _ throws(EngineError) in
      try LinearAlgebra.transpose(a).elements
    }
  }

  @Test("Losses, dropout and small networks of any two tensors")
  func losses() {
    for labels in [[], [0], [0, 1]] {
      Self.expectAnswer("center_loss \(labels)", refusing: labels.isEmpty) {
        x, c throws(EngineError) in
        try CenterLoss(x, labels: labels, centers: c).movedCenters(rate: 1).elements
      }
      Self.expectAnswer("margin \(labels)", refusing: labels.isEmpty) {
        x, w throws(EngineError) in
        try AdditiveMargin(scale: 30, margin: 0.35).loss(x, w, labels: labels).classes.elements
      }
      Self.expectAnswer("cross-entropy \(labels)", refusing: labels.isEmpty) {
        x, _ throws(EngineError) in
        try Softmax.crossEntropy(x, labels: labels).gradient.elements
      }
    }
    Self.expectAnswer("ridge") { x, y throws(EngineError) in
      let ridge = try DropoutRidge(x, y: y, keep: 0.5)
      return ridge.expectedGram.elements
    }
    Self.expectAnswer("moments") { x, _ throws(EngineError) in
      var stream = RandomStream(seed: 1, path: "tests#awkward/mask")
      var moments = try DropoutMoments(x, keep: 0.5)
      moments.draw(3, from: &stream)
      return moments.mean.elements + moments.gram.elements
    }
    Self.expectAnswer("linear map") { w, z throws(EngineError) in
      let bias = try Tensor(repeating: 1, shape: [w.shape.first ?? 0])
      let map = try LinearMap(weight: w, bias: bias)
      let x = try map.forward(z)
      return try map.gradient(z, upstream: x).weight.elements
    }
    Self.expectAnswer("spatial dropout") { x, y throws(EngineError) in
      var stream = RandomStream(seed: 1, path: "tests#awkward/noise")
      return try Dropout.spatial(keep: 0.5).draw(shape: x.shape, from: &stream)
        .applied(to: y).elements
    }
  }

  private static func expectAnswer(
    _ name: String, refusing: Bool, _ compute: (Tensor, Tensor) throws(EngineError) -> [Double]
  ) {
    guard refusing else { return expectAnswer(name, compute) }
    let answered = tensors.contains { left in
      tensors.contains { right in (try? compute(left, right)) != nil }
    }
    #expect(!answered, "\(name) refuses every pair")
  }
}
