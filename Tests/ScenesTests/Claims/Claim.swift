import Scenes
import Testing

/// What a scene is there to show, and the frame and the figure in which it is to be seen.
struct Claim: Sendable, CustomTestStringConvertible {
  let scene: String
  var settings: [String] = []
  /// The frame, from 1; the last one where there is none.
  var frame: Int?
  let figure: String
  let says: String
  /// Whether what the frame of a number shows is what is claimed.
  let holds: @Sendable (_ scene: any Scene, _ frame: Int) throws -> Bool

  var testDescription: String { "\(scene): \(says)" }

  static let all = dropout + convolution + normalization + networks
}

/// Whether numbers agree, up to a distance.
func isNear(_ found: [Double], _ expected: [Double], _ distance: Double = 1e-9) -> Bool {
  !found.isEmpty && found.count == expected.count
    && zip(found, expected).allSatisfy { abs($0 - $1) <= distance }
}

@Suite("The claims of the scenes")
struct ClaimTests {
  @Test("The claim of a scene is seen in its frame and figure", arguments: Claim.all)
  func seen(claim: Claim) throws {
    let scene = try SceneCatalogue.scene(
      named: claim.scene, settings: SceneCatalogue.settings(arguments: claim.settings))
    let frame = claim.frame ?? scene.frameCount
    #expect((1...scene.frameCount).contains(frame))
    #expect(scene.frame(at: frame).figure(claim.figure) != nil)
    #expect(try claim.holds(scene, frame))
  }

  @Test("Every scene has a claim, in a figure that its table names")
  func complete() {
    let claimed = Set(Claim.all.map(\.scene))
    #expect(claimed == Set(SceneCatalogue.all.map(\.name)) && claimed.count == 25)
    for claim in Claim.all where claim.scene != "calculation" {
      let figures = SceneCatalogue.declaration(named: claim.scene)?.figures.map(\.name) ?? []
      #expect(figures.contains(claim.figure), "\(claim.scene)")
    }
  }
}
