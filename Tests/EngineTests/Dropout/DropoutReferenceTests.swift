import Engine
import Testing

/// What PyTorch's dropout made of an input.
private struct DropoutFixture: Decodable {
  let name: String
  let keep: Double
  let x: FixtureTensor
  let y: FixtureTensor
  let dy: FixtureTensor
  let dx: FixtureTensor

  var dropout: Dropout? {
    switch name {
    case "inverted": .inverted(keep: keep)
    case "spatial": .spatial(keep: keep)
    case "alpha": .alpha(keep: keep)
    default: nil
    }
  }
}

/// Dropout as ridge regression: the loss by every mask, and the weights by least squares.
private struct RidgeFixture: Decodable {
  let x: FixtureTensor
  let y: FixtureTensor
  let keep: Double
  let w: FixtureTensor
  let loss: Double
  let gram: FixtureTensor
  let best: FixtureTensor
  let dw: FixtureTensor
}

@Suite("Dropout agrees with PyTorch")
struct DropoutReferenceTests {
  @Test("Each entry is kept or dropped as the engine would, and its slope is the same factor")
  func draws() throws {
    let cases = try Fixture.cases("dropout", as: DropoutFixture.self)
    for name in ["inverted", "spatial", "alpha"] {
      #expect(cases.filter { $0.name == name }.count >= 40)
    }
    for item in cases {
      let outcomes = try Self.outcomes(of: #require(item.dropout))
      #expect(outcomes.count == 2)
      let (x, dy) = (item.x.tensor.elements, item.dy.tensor.elements)
      let found = x.indices.map { place in
        outcomes.firstIndex { outcome in
          let y = Tensor(outcome.factor * x[place] + outcome.offset)
          let dx = Tensor(outcome.factor * dy[place])
          return y.distance(to: Tensor(item.y.tensor.elements[place])) < Tolerance.forward
            && dx.distance(to: Tensor(item.dx.tensor.elements[place])) < Tolerance.gradient
        }
      }
      #expect(!found.contains(nil))
      guard item.name == "spatial" else { continue }
      let area = item.x.tensor.shape.suffix(2).reduce(1, *)
      for start in stride(from: 0, to: x.count, by: area) {
        #expect(Set(found[start..<start + area]).count == 1)
      }
    }
  }

  @Test("The expected loss, its gradient and E[PᵀP] are those of every mask, w that of lstsq")
  func ridge() throws {
    let cases = try Fixture.cases("ridge", as: RidgeFixture.self)
    #expect(cases.count >= 40)
    for item in cases {
      let ridge = try DropoutRidge(item.x.tensor, y: item.y.tensor, keep: item.keep)
      let loss = try ridge.expectedLoss(weights: item.w.tensor)
      #expect(Tensor(loss.total).distance(to: Tensor(item.loss)) < Tolerance.forward)
      let gradient = try ridge.expectedGradient(weights: item.w.tensor)
      #expect(gradient.distance(to: item.dw.tensor) < Tolerance.gradient)
      #expect(ridge.expectedGram.distance(to: item.gram.tensor) < Tolerance.forward)
      #expect(try ridge.weights().distance(to: item.best.tensor) < Tolerance.gradient)
    }
  }

  /// The factors and offsets that an entry can get: one map is drawn for each, so that whole maps
  /// have several too.
  private static func outcomes(of dropout: Dropout) throws -> Set<Outcome> {
    var stream = RandomStream(seed: 1, path: "tests#dropout/outcomes")
    let noise = try dropout.draw(shape: [200, 1, 1], from: &stream)
    return Set(
      zip(noise.factor.elements, noise.offset.elements).map { Outcome(factor: $0, offset: $1) })
  }

  private struct Outcome: Hashable {
    let factor: Double
    let offset: Double
  }
}
