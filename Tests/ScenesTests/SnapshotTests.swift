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

  @Test(
    "Scenes over rows and columns are told frame by frame as they were reviewed",
    arguments: [
      ("pooling", "max", []),
      ("pooling", "average-overlapping", ["mode=average", "size=3", "stride=1"]),
      ("pooling", "lost", ["input=[[1, 1, -3], [1, 0, 2], [7, 8, 9]]", "upstream=[[2]]"]),
      ("pointwise", "linear", []),
      ("pointwise", "activated", ["activation=relu", "weights=[[1, -2, 0.5]]"]),
      ("pointwise", "one-channel", ["input=[[1, 2], [3, 4]]", "weights=[[3], [-1]]"]),
      ("convolution-2d", "plain", ["size=3", "kernel=[[1, 0], [-1, 2]]"]),
      ("convolution-2d", "channels", ["channels=2", "bias=[0.5]", "size=3", "padding=[0, 1]"]),
      (
        "convolution-2d", "depthwise",
        ["channels=2", "groups=2", "size=4", "stride=2", "padding_mode=reflect", "padding=same"]
      ),
      ("transposed-convolution", "plain", []),
      (
        "transposed-convolution", "cropped",
        ["stride=1", "padding=1", "kernel=[[1, 0, 2], [1, 1, 1]]"]
      ),
      (
        "transposed-convolution", "row",
        ["input=[1, 2]", "kernel=[3, -4, 5]", "stride=2", "padding=1", "output_padding=1"]
      ),
      ("batch-norm", "plain", []),
      ("batch-norm", "features", ["batch=[[1, 10], [3, -30], [2, 5]]", "gamma=[2, 1]"]),
      ("batch-norm", "keras", ["batch=[0.5, -1]", "convention=keras", "beta=-1"]),
      ("batch-norm-gradient", "plain", []),
      ("batch-norm-gradient", "direct", ["paths=direct"]),
      ("batch-norm-gradient", "features", ["batch=[[1, 2], [3, 5], [4, 4]]", "gamma=[1, -1]"]),
    ])
  func planes(scene: String, name: String, settings: [String]) throws {
    try expectFrames(scene, name, settings)
  }

  private func expectFrames(_ scene: String, _ name: String, _ settings: [String]) throws {
    let made = try SceneCatalogue.scene(
      named: scene, settings: SceneCatalogue.settings(arguments: settings))
    expectSnapshot(FrameText.all(made), "\(scene)/\(name)")
  }
}
