import TestSupport
import Testing

@testable import Scenes

@Suite("The frames of scenes about networks")
struct NetworkSnapshotTests {
  @Test(
    "Scenes about layers are told frame by frame as they were reviewed",
    arguments: [
      ("receptive-field", "exercise", []),
      ("receptive-field", "holes", ["layers=[[1, 3], [2]]", "size=8", "unit=[0, 1]"]),
      (
        "receptive-field", "dilated",
        ["layer=conv, k=3, p=1", "layer=max_pool, k=2", "layer=conv, k=3, d=2, p=2", "size=8"]
      ),
      ("layer-costs", "two-networks", []),
      (
        "layer-costs", "every-kind",
        [
          "input=[3, 16, 16]", "layer=conv, k=3, out=8, bias=yes", "layer=batch_norm",
          "layer=max_pool, k=2", "layer=transposed, k=2, s=2, out=4", "layer=avg_pool, k=2",
          "layer=global_avg_pool", "layer=dense, out=10, bias=1",
        ]
      ),
      (
        "layer-costs", "flops",
        [
          "input=[3, 8, 8]", "layers=[[3, 1, 1]]", "compare=conv, k=3, p=1, groups=3",
          "convention=flops",
        ]
      ),
      ("separable", "plain", ["size=3", "kernel=2", "c_out=3"]),
      ("separable", "one-output", ["size=3", "kernel=2", "c_in=1", "c_out=1"]),
      ("separable", "dot", ["size=2", "kernel=1", "c_in=3", "c_out=2"]),
      ("multipliers", "mobilenet", []),
      ("multipliers", "block", ["network=block", "rho=0.714"]),
      (
        "multipliers", "layers",
        [
          "layer=conv, k=3, p=1, out=8", "layer=dense, out=10", "input=[3, 8, 8]", "alpha=2",
          "rho=1",
        ]
      ),
      ("calculation", "attention", []),
      (
        "calculation", "neuron",
        [
          "given x=integers(-3, 3, 3)", "let w=[0.5, -1, 2]", "slider b=range(-1, 1, 0.5)",
          "let z=dot(w, x) + b", "let z say=Weighted, added, shifted by {{b}}.", "let y=relu(z)",
          "plot f=relu(u + b)", "plot f over=u, -2, 2", "show=x, w, z, y",
        ]
      ),
      ("calculation", "tensor", ["let x=arange(8)", "let y=reshape(x, [2, 2, 2])", "let z=y + 1"]),
    ])
  func networks(name: String, variant: String, settings: [String]) throws {
    let made = try SceneCatalogue.scene(
      named: name, settings: SceneCatalogue.settings(arguments: settings))
    expectSnapshot(FrameText.all(made), "\(name)/\(variant)")
  }
}
