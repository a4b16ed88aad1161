import TestSupport
import Testing

@testable import Scenes

@Suite("The frames of every scene")
struct SnapshotTests {
  @Test(
    "convolution-1d is told frame by frame as it was reviewed",
    arguments: [
      ("plain", ["input=[1, 2, -1, 3, 0]", "kernel=[2, -1]"]),
      (
        "padded-dilated",
        ["input=[1, 2, -1, 3, 0, 4]", "kernel=[2, -1, 1]", "padding=1", "dilation=2", "stride=2"]
      ),
      ("lost", ["input=[3, 1, 4, 1, 5, 9, 2, 6]", "kernel=[1, -2, 1]", "stride=2"]),
      ("flip", ["input=[1, 2, -1, 3, 0]", "kernel=[2, -1]", "flip=yes"]),
      ("holes", ["input=[0.1, 1.23456, -7, 100000.5, 3]", "kernel=[-0.5]", "stride=3"]),
    ])
  func convolution(name: String, settings: [String]) throws {
    try expectFrames("convolution-1d", name, settings)
  }

  @Test(
    "convolution-gradient is told frame by frame as it was reviewed",
    arguments: [
      ("plain", ["upstream=[0.5, -1, 2, 0.5]"]),
      (
        "stride",
        ["input=[1, 2, -1, 3, 0, 2]", "kernel=[2, -1, 1]", "upstream=[1, -2]", "stride=2"]
      ),
      ("padded-dilated", ["kernel=[2, -1, 1]", "padding=1", "dilation=2"]),
      ("one-weight", ["input=[1, 2, 3]", "kernel=[-2]"]),
    ])
  func gradient(name: String, settings: [String]) throws {
    try expectFrames("convolution-gradient", name, settings)
  }

  private func expectFrames(_ scene: String, _ name: String, _ settings: [String]) throws {
    let made = try SceneCatalogue.scene(
      named: scene, settings: SceneCatalogue.settings(arguments: settings))
    expectSnapshot(FrameText.all(made), "\(scene)/\(name)")
  }
}
