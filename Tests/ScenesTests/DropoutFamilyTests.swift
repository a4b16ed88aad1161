import Engine
import Testing

@testable import Scenes

@Suite("dropout-family")
struct DropoutFamilyTests {
  private static let maps: [Double] = [1, 2, -1, 3, 0.5, 2, -2, 1, 1, 1, -1, 2]
  private static let kinds = [
    "paper", "inverted", "multiplicative", "additive", "spatial", "alpha",
  ]

  private static func dropout(_ kind: String) -> Dropout {
    switch kind {
    case "paper": .paper(keep: 0.5)
    case "inverted": .inverted(keep: 0.5)
    case "multiplicative": .gaussianMultiplicative(keep: 0.5)
    case "additive": .gaussianAdditive(deviation: 1)
    case "spatial": .spatial(keep: 0.5)
    default: .alpha(keep: 0.5)
    }
  }

  @Test(
    "Every frame is the engine's next draw of each kind, and measures the first n",
    arguments: kinds)
  func draws(kind: String) throws {
    let scene = try scene("dropout-family", "samples=30")
    let x = try Tensor(shape: [2, 2, 3], elements: Self.maps)
    var stream = RandomStream(seed: 1, path: "dropout-family/noise").split(kind)
    let row = try #require(Self.kinds.firstIndex(of: kind))
    var (units, neighbors): ([Double], [Double]) = ([], [])
    for frame in 1...30 {
      let output = try Self.dropout(kind).draw(shape: x.shape, from: &stream).applied(to: x)
      #expect(numbers(kind, of: scene, at: frame) == output.elements)
      units.append(output.elements[3])
      neighbors.append(output.elements[4])
      #expect(column("now", of: "means", in: scene, at: frame)[row] == units.last)
      let mean = units.reduce(0, +) / Double(frame)
      expectNear([column("mean", of: "means", in: scene, at: frame)[row]], [mean])
      guard frame > 1 else { continue }
      let other = neighbors.reduce(0, +) / Double(frame)
      let spread = units.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(frame - 1)
      let shared = zip(units, neighbors).reduce(0) { $0 + ($1.0 - mean) * ($1.1 - other) }
      expectNear([column("variance", of: "variances", in: scene, at: frame)[row]], [spread])
      expectNear(
        [column("with neighbour", of: "variances", in: scene, at: frame)[row]],
        [shared / Double(frame - 1)])
    }
  }

  @Test("In the last frame measured mean and variance are near the exact ones, kind by kind")
  func claim() throws {
    let scene = try scene("dropout-family", "samples=2000")
    let table = { (header: String, figure: String) in
      column(header, of: figure, in: scene, at: 2000)
    }
    let exact = table("exact mean", "means")
    #expect(Array(exact.prefix(5)) == [1.5, 3, 3, 3, 3])
    #expect(table("at test time", "means") == [1.5, 3, 3, 3, 3, 3])
    expectNear(table("mean", "means"), exact, 0.2)
    let variances = table("exact", "variances")
    #expect(Array(variances.prefix(5)) == [2.25, 9, 9, 1, 9])
    expectNear(table("variance", "variances"), variances, 0.2)
    #expect(table("exact covariance", "variances") == [0, 0, 0, 0, 1.5, 0])
    expectNear(
      table("with neighbour", "variances"), table("exact covariance", "variances"), 0.3)
  }

  @Test("Spatial dropout drops whole channels, alpha dropout sets nothing to 0")
  func channels() throws {
    let scene = try scene("dropout-family")
    for frame in 1...scene.frameCount {
      let spatial = roles("spatial", of: scene, at: frame).map { $0 == .dropped }
      #expect(Set(spatial.prefix(6)).count == 1 && Set(spatial.suffix(6)).count == 1)
      #expect(numbers("alpha", of: scene, at: frame).allSatisfy { $0 != 0 })
      let paper = numbers("paper", of: scene, at: frame)
      #expect(zip(paper, Self.maps).allSatisfy { $0 == 0 || $0 == $1 })
      let inverted = numbers("inverted", of: scene, at: frame)
      #expect(zip(inverted, Self.maps).allSatisfy { $0 == 0 || $0 == 2 * $1 })
    }
  }

  @Test("A map of one unit has no neighbour, and its table says nothing of one")
  func alone() throws {
    let scene = try scene("dropout-family", "maps=[[[2]], [[1]]]", "samples=3")
    guard case .table(let table)? = scene.frame(at: 3).figure("variances")?.content else {
      Issue.record("there is no table")
      return
    }
    #expect(table.columns.map(\.header) == ["dropout", "variance", "exact"])
    #expect(column("variance", of: "variances", in: scene, at: 1).isEmpty)
  }
}
