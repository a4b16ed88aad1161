import Engine
import Testing

/// Gradients that other suites hold against PyTorch, against central differences too.
@Suite("Gradients are slopes")
struct GradientPropertyTests {
  private static let step = 1e-7

  @Test("Of transposed convolutions by input, weight and bias, which are adjoints")
  func transposed() throws {
    for var stream in RandomCases.streams("transposed-slopes", count: 40) {
      let transposed = TransposedConvolution2D(
        stride: stream.integer(in: 1...3), padding: Padding(stream.integer(in: 0...1)),
        dilation: stream.integer(in: 1...2), groups: stream.integer(in: 1...2))
      let channels = transposed.groups * stream.integer(in: 1...2)
      let x = try stream.normal(shape: [channels, 3, 2])
      let w = try stream.normal(shape: [channels, 2, 2, 2])
      let b = try stream.normal(shape: [2 * transposed.groups])
      guard let z = try? transposed.forward(x, weight: w, bias: b) else { continue }
      let g = try stream.normal(shape: z.shape)
      let dx = try centralDifference(
        of: { x throws(EngineError) in try transposed.forward(x, weight: w).inner(g) }, at: x)
      let dw = try centralDifference(
        of: { w throws(EngineError) in try transposed.forward(x, weight: w).inner(g) }, at: w)
      let db = try centralDifference(
        of: { b throws(EngineError) in
          try transposed.forward(x, weight: w, bias: b).inner(g)
        }, at: b)
      let (byX, byW) = (
        try transposed.inputGradient(x, weight: w, upstream: g),
        try transposed.weightGradient(x, weight: w, upstream: g)
      )
      #expect(byX.distance(to: dx) < Self.step && byW.distance(to: dw) < Self.step)
      #expect(try transposed.biasGradient(upstream: g).distance(to: db) < Self.step)
      let whole = try transposed.forward(x, weight: w).inner(g)
      #expect(abs(byX.inner(x) - whole) < 1e-11 * max(1, abs(whole)))
      #expect(abs(byW.inner(w) - whole) < 1e-11 * max(1, abs(whole)))
    }
  }

  @Test("Of the losses by logits, features, class vectors and centers")
  func losses() throws {
    for var stream in RandomCases.streams("loss-slopes", count: 40) {
      let labels = (0..<4).map { _ in stream.integer(in: 0...2) }
      let (x, w) = (try stream.normal(shape: [4, 3]), try stream.normal(shape: [3, 3]))
      let logits = try centralDifference(
        of: { x throws(EngineError) in try Softmax.crossEntropy(x, labels: labels).loss }, at: x)
      #expect(
        try Softmax.crossEntropy(x, labels: labels).gradient.distance(to: logits) < Self.step)
      let margin = AdditiveMargin(scale: stream.uniform(1, 10), margin: 0.3)
      let result = try margin.loss(x, w, labels: labels)
      let features = try centralDifference(
        of: { x throws(EngineError) in try margin.loss(x, w, labels: labels).loss }, at: x)
      let classes = try centralDifference(
        of: { w throws(EngineError) in try margin.loss(x, w, labels: labels).loss }, at: w)
      #expect(result.features.distance(to: features) < 10 * Self.step)
      #expect(result.classes.distance(to: classes) < 10 * Self.step)
      let loss = try CenterLoss(x, labels: labels, centers: w)
      let pulled = try centralDifference(
        of: { x throws(EngineError) in
          try CenterLoss(x, labels: labels, centers: w).value
        }, at: x)
      let centers = try centralDifference(
        of: { w throws(EngineError) in
          try CenterLoss(x, labels: labels, centers: w).value
        }, at: w)
      #expect(loss.featureGradient.distance(to: pulled) < Self.step)
      #expect(loss.centerGradient.distance(to: centers) < Self.step)
    }
  }

  @Test("Of batch norm by γ and β, in training and in evaluation")
  func batchNorm() throws {
    for var stream in RandomCases.streams("norm-slopes", count: 20) {
      let (x, g) = (try stream.normal(shape: [5, 3]), try stream.normal(shape: [5, 3]))
      let (gamma, beta) = (try stream.normal(shape: [3]), try stream.normal(shape: [3]))
      func output(_ gamma: Tensor, _ beta: Tensor, frozen: Bool) throws(EngineError) -> Double {
        let norm = BatchNormalization(gamma: gamma.elements, beta: beta.elements)
        let running = RunningStatistics(features: 3)
        let result = try frozen ? norm.evaluation(x, running: running) : norm.training(x)
        return result.output.inner(g)
      }
      let norm = BatchNormalization(gamma: gamma.elements, beta: beta.elements)
      for frozen in [false, true] {
        let found =
          try frozen
          ? norm.evaluationGradient(x, upstream: g, running: RunningStatistics(features: 3))
          : norm.trainingGradient(x, upstream: g)
        let byGamma = try centralDifference(
          of: { gamma throws(EngineError) in try output(gamma, beta, frozen: frozen) }, at: gamma)
        let byBeta = try centralDifference(
          of: { beta throws(EngineError) in try output(gamma, beta, frozen: frozen) }, at: beta)
        #expect(Tensor(found.gamma).distance(to: byGamma) < Self.step)
        #expect(Tensor(found.beta).distance(to: byBeta) < Self.step)
      }
    }
  }
}
