import Engine
import Testing

/// A network and one step of gradient descent that PyTorch took.
private struct NetworkFixture: Decodable {
  let activation: String
  let norm: Bool
  let widths: [Int]
  let x: FixtureTensor
  let labels: [Int]
  let rate: Double
  let parameters: [FixtureTensor]
  let loss: Double
  let after: [FixtureTensor]

  func network() throws -> Network {
    let count = widths.count - 1
    let layers = try (0..<count).map { index in
      let map = try LinearMap(
        weight: parameters[2 * index].tensor, bias: parameters[2 * index + 1].tensor)
      guard norm, index + 1 < count else { return Network.Layer(map: map) }
      let place = 2 * count + 2 * index
      return Network.Layer(
        map: map,
        norm: BatchNormalization(
          gamma: parameters[place].tensor.elements,
          beta: parameters[place + 1].tensor.elements))
    }
    return try Network(
      layers: layers, activation: try #require(Activation(rawValue: activation)))
  }
}

@Suite("Small networks")
struct NetworkTests {
  private static func parameters(_ network: Network) -> [Tensor] {
    network.layers.flatMap { [$0.map.weight, $0.map.bias] }
      + network.layers.compactMap(\.norm).flatMap { [Tensor($0.gamma), Tensor($0.beta)] }
  }

  @Test("One step of gradient descent moves every parameter as PyTorch's does")
  func references() throws {
    let cases = try Fixture.cases("network", as: NetworkFixture.self)
    #expect(cases.count >= 40 && cases.contains(where: \.norm))
    for item in cases {
      var network = try item.network()
      var stream = RandomStream(seed: 0, path: "tests#network/unused")
      let loss = try network.step(
        item.x.tensor, labels: item.labels, rate: item.rate, from: &stream)
      #expect(Tensor(loss).distance(to: Tensor(item.loss)) < Tolerance.forward)
      for (found, expected) in zip(Self.parameters(network), item.after) {
        #expect(found.distance(to: expected.tensor) < Tolerance.gradient)
      }
      #expect(stream == RandomStream(seed: 0, path: "tests#network/unused"))
    }
  }

  @Test("Training separates what no line separates, plain, with batch norm and with dropout")
  func training() throws {
    for (normalized, keep) in [(false, 1.0), (true, 1.0), (false, 0.9)] {
      var stream = RandomStream(seed: 6, path: "tests#network/training")
      let toy = try ToySet.quadrants(count: 40, deviation: 0.2, from: &stream)
      var network = try Network(
        widths: [2, 16, 2], activation: .tanh, normalized: normalized, keep: keep, from: &stream)
      var losses: [Double] = []
      for _ in 0..<200 {
        losses.append(
          try network.step(toy.inputs, labels: toy.labels, rate: 0.5, from: &stream))
      }
      #expect(losses[199] < losses[0] / 3)
      let logits = try network.logits(toy.inputs)
      let right = toy.labels.enumerated().filter { row, label in
        (logits[row, 1] > logits[row, 0]) == (label == 1)
      }
      #expect(right.count >= 38)
      #expect(try network.hidden(toy.inputs).map { $0.shape[1] } == [16, 2])
    }
  }

  @Test("The same seed gives the same training, number by number")
  func deterministic() throws {
    func train() throws -> Network {
      var stream = RandomStream(seed: 7, path: "tests#network/seed")
      let toy = try ToySet.quadrants(count: 8, deviation: 0.2, from: &stream)
      var network = try Network(widths: [2, 4, 2], normalized: true, keep: 0.5, from: &stream)
      for _ in 0..<5 {
        _ = try network.step(toy.inputs, labels: toy.labels, rate: 0.1, from: &stream)
      }
      return network
    }
    #expect(try train() == train())
  }

  @Test("Slopes of the activations are those of central differences")
  func activations() {
    for activation in Activation.allCases {
      for x in [-2, -0.3, 0.4, 3] {
        let numeric = centralDifference(of: { activation($0.elements[0]) }, at: Tensor([x]))
        #expect(abs(activation.slope(atValue: activation(x)) - numeric.elements[0]) < 1e-8)
      }
      #expect(activation(.nan).isNaN)
      #expect(activation(-1e308).isFinite)
    }
    #expect(abs(Activation.sigmoid(2) - 0.88) < 0.005)
  }

  @Test("A step that fails leaves the network as it was, and odd networks are refused")
  func refusals() throws {
    var stream = RandomStream(seed: 8, path: "tests#network/refusals")
    var network = try Network(widths: [2, 3, 2], from: &stream)
    let before = network
    let inputs = try Tensor(shape: [1, 2], elements: [1, 2])
    #expect(throws: EngineError.self) {
      try network.step(inputs, labels: [5], rate: 0.1, from: &stream)
    }
    #expect(network == before)
    #expect(throws: EngineError.self) { try network.logits(Tensor([1, 2])) }
    for widths in [[], [2], [2, 0], [2, -1], [2, Int.max]] {
      #expect(throws: EngineError.self) { try Network(widths: widths, from: &stream) }
    }
    #expect(throws: EngineError.self) { try Network(layers: []) }
    #expect(throws: EngineError.self) {
      try Network(layers: [before.layers[0], before.layers[0]])
    }
    #expect(throws: EngineError.self) {
      try ToySet.quadrants(count: 0, deviation: 1, from: &stream)
    }
    let centers = try Tensor(shape: [3, 2], elements: [0, 0, 5, 5, -5, 5])
    let clouds = try ToySet.clouds(around: centers, count: 7, deviation: 0, from: &stream)
    #expect(clouds.labels == [0, 1, 2, 0, 1, 2, 0])
    #expect(clouds.inputs[4, 0] == 5 && clouds.inputs[5, 0] == -5)
  }
}
