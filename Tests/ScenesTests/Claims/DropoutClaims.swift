import Scenes

extension Claim {
  static let dropout = [
    Claim(
      scene: "dropout-mask", settings: ["samples=2000"], figure: "gram",
      says: "the mean of PᵀP closes in on p‖x‖² on the diagonal, which is not p²‖x‖²"
    ) { scene, frame in
      let (mean, exact) = (
        numbers("gram", of: scene, at: frame), numbers("gram_exact", of: scene, at: frame)
      )
      return isNear(mean, exact, 0.3) && abs(mean[3] - 0.36 * 14) > 3
    },
    Claim(
      scene: "dropout-mask", figure: "gram_enumerated",
      says: "up to twelve entries every mask is tried, and gives the exact value"
    ) { scene, frame in
      roles("gram_enumerated", of: scene, at: frame).allSatisfy { $0 == .agreeing }
        && isNear(
          numbers("gram_enumerated", of: scene, at: frame),
          numbers("gram_exact", of: scene, at: frame))
    },
    Claim(
      scene: "dropout-ridge", settings: ["inverted=yes", "steps=2000", "rate=0.02"],
      figure: "average", says: "SGD on dropped inputs settles around the closed form"
    ) { scene, frame in
      let path = points("path", of: "plane", in: scene, at: frame)
      return isNear(
        numbers("average", of: scene, at: frame), numbers("closed_form", of: scene, at: frame), 0.1)
        && path.count > 100
    },
    Claim(
      scene: "column-scaling", figure: "scaled_norms",
      says: "every column of XΓ⁻¹ has the norm √(p/(1 − p))"
    ) { scene, frame in
      isNear(numbers("scaled_norms", of: scene, at: frame), [2, 2, 2])
        && Set(numbers("norms", of: scene, at: frame)).count == 3
    },
    Claim(
      scene: "weight-noise", settings: ["samples=2000"], figure: "mean",
      says: "with δ = wε the mean gradient gains the decay αwx², with δ fixed nothing"
    ) { scene, frame in
      let mean = numbers("mean", of: scene, at: frame)
      let fixed = try ScenesTests.scene("weight-noise", "samples=2000", "mode=fixed")
      return isNear(mean, numbers("exact", of: scene, at: frame), 0.15)
        && abs(mean[1] - numbers("noise_free", of: scene, at: frame)[1]) > 0.7
        && isNear(
          numbers("mean", of: fixed, at: frame), numbers("noise_free", of: scene, at: frame), 0.15)
    },
    Claim(
      scene: "noise-penalty", frame: 1, figure: "best",
      says: "with mean 0 the fit is gone, and the best weights are 0"
    ) { scene, frame in
      numbers("best", of: scene, at: frame) == [0, 0]
        && points("fit", of: "course", in: scene, at: frame).first?.y == 4.5
    },
    Claim(
      scene: "dropout-family", settings: ["samples=2000"], figure: "means",
      says: "every kind but the paper's keeps the mean, and what is measured closes in on it"
    ) { scene, frame in
      let exact = column("exact mean", of: "means", in: scene, at: frame)
      return isNear(column("mean", of: "means", in: scene, at: frame), exact, 0.2)
        && Array(exact.prefix(5)) == [1.5, 3, 3, 3, 3]
    },
  ]
}
