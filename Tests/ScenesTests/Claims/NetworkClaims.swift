import Engine
import Scenes

extension Claim {
  static let networks = [
    Claim(
      scene: "receptive-field", settings: ["layers=[[3, 2], [2, 2], [3, 2], [2, 2]]"], frame: 4,
      figure: "table", says: "the exercise's stack sees 21 pixels where its pools have stride 2"
    ) { scene, frame in
      column("r", of: "table", in: scene, at: frame) == [1, 3, 5, 13, 21]
    },
    Claim(
      scene: "receptive-field", settings: ["layers=[[3, 2], [2, 1], [3, 2], [2, 1]]"], frame: 4,
      figure: "table", says: "and 13 where they have stride 1"
    ) { scene, frame in
      column("r", of: "table", in: scene, at: frame) == [1, 3, 5, 9, 13]
    },
    Claim(
      scene: "receptive-field", settings: ["layers=[[3], [3], [3]]", "size=9", "unit=1"],
      figure: "effective", says: "the effective field is the exact backward pass"
    ) { scene, frame in
      let field = try FieldOfUnit(
        1, behind: Array(repeating: ReceptiveLayer(kernel: 3), count: 3), input: 9)
      return points("weight", of: "effective", in: scene, at: frame).map(\.y) == field.weights
    },
    Claim(
      scene: "layer-costs", figure: "compare",
      says: "network B takes 14.5 times the multiplications of A"
    ) { scene, frame in
      let (first, second) = (
        total("multiplications", of: "layers", in: scene, at: frame) ?? .nan,
        total("multiplications", of: "compare", in: scene, at: frame) ?? .nan
      )
      return first == 309_329_920 && second == 4_496_293_888
        && scene.frame(at: frame).arithmetic[0].hasSuffix("= 14.54")
    },
    Claim(
      scene: "layer-costs", settings: ["layer=batch_norm", "input=[64, 56, 56]"], frame: 1,
      figure: "counters", says: "counters print different numbers for the same layer"
    ) { scene, frame in
      column("prints", of: "counters", in: scene, at: frame)
        == [128, 802_816, 401_408, 1_003_520, 401_408, 0]
    },
    Claim(
      scene: "separable", settings: ["size=6", "kernel=3", "c_in=2", "c_out=4"], figure: "work",
      says: "depthwise and pointwise take 1/N + 1/k² of the work, and give the same"
    ) { scene, frame in
      let (halves, whole) = (
        bar("separable", of: "work", in: scene, at: frame) ?? .nan,
        bar("standard", of: "work", in: scene, at: frame) ?? .nan
      )
      return abs(halves / whole - (1.0 / 4 + 1.0 / 9)) < 1e-12
        && numbers("standard", of: scene, at: frame) == numbers("pointwise", of: scene, at: frame)
    },
    Claim(
      scene: "multipliers", settings: ["alpha=0.5", "rho=1"], figure: "parts",
      says: "half the width leaves a quarter of the pointwise work, half of the rest"
    ) { scene, frame in
      column("share", of: "parts", in: scene, at: frame) == [0.5, 0.5, 0.25, 0.5]
    },
    Claim(
      scene: "center-loss", settings: ["lambda=1e6"], figure: "summary",
      says: "with λ → ∞ all classes fall onto one point"
    ) { scene, frame in
      let between = column("between", of: "summary", in: scene, at: frame)
      return between[1] < 0.2 * between[0]
    },
    Claim(
      scene: "center-loss", settings: ["loss=pedcc", "steps=20"], figure: "centers",
      says: "with fixed centroids the centers stand still while the features move"
    ) { scene, frame in
      numbers("centers", of: scene, at: 1) == numbers("centers", of: scene, at: frame)
        && numbers("features", of: scene, at: 1) != numbers("features", of: scene, at: frame)
    },
    Claim(
      scene: "even-centroids", settings: ["classes=4", "dimension=3", "steps=200"],
      figure: "cosines", says: "where d ≥ C − 1 all cosines come to −1/(C − 1)"
    ) { scene, frame in
      let cosines = numbers("cosines", of: scene, at: frame - 1).filter { $0 < 0.999 }
      let closed = numbers("cosines", of: scene, at: frame).filter { $0 < 0.999 }
      return cosines.count == 12 && cosines.allSatisfy { abs($0 + 1.0 / 3) < 1e-4 }
        && closed.allSatisfy { abs($0 + 1.0 / 3) < 1e-12 }
    },
    Claim(
      scene: "calculation", settings: ["let x=[1, 2]", "let y=2 * x", "let s=sum(y)"], figure: "s",
      says: "an author's lines are computed one a frame, each from those before it"
    ) { scene, frame in
      numbers("y", of: scene, at: 1).isEmpty && numbers("y", of: scene, at: 2) == [2, 4]
        && numbers("s", of: scene, at: frame) == [6] && scene.frameCount == 3
    },
  ]
}
