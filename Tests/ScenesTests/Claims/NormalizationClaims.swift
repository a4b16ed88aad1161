import Scenes

extension Claim {
  static let normalization = [
    Claim(
      scene: "batch-norm", settings: ["batch=[1, 2, 3, 4]"], figure: "running_variance",
      says: "the biased variance normalises, the unbiased one is kept"
    ) { scene, frame in
      numbers("variance", of: scene, at: 2) == [1.25]
        && numbers("running_variance", of: scene, at: frame) == [0.9 + 0.1 * 5 / 3]
    },
    Claim(
      scene: "batch-norm-gradient", figure: "input_difference",
      says: "with all three paths the central differences agree"
    ) { scene, frame in
      roles("input_difference", of: scene, at: frame).allSatisfy { $0 == .agreeing }
    },
    Claim(
      scene: "batch-norm-gradient", settings: ["paths=direct, mean"], figure: "input_difference",
      says: "with a path switched off they disagree"
    ) { scene, frame in
      roles("input_difference", of: scene, at: frame).contains(.disagreeing)
        && scene.frame(at: frame).checks.contains { !$0.agrees }
    },
    Claim(
      scene: "batch-norm-modes", settings: ["batch_size=32", "batches=60"], figure: "statistics",
      says: "after batches of one class the running variance lacks what lies between the classes"
    ) { scene, frame in
      let variance = column("variance", of: "statistics", in: scene, at: frame)
      return variance[2] == 26 && variance[1] < 1.3
    },
    Claim(
      scene: "batch-norm-modes", settings: ["batch_size=32", "batches=60"], figure: "evaluation",
      says: "the same batch, normal in training, comes out far away at test time"
    ) { scene, frame in
      let (training, evaluation) = (
        numbers("training", of: scene, at: frame), numbers("evaluation", of: scene, at: frame)
      )
      return abs(training.reduce(0, +)) < 1e-9 * 32
        && abs(evaluation.reduce(0, +)) / 32 > 4
    },
    Claim(
      scene: "training-race", figure: "results",
      says: "at a high rate the plain network stays where guessing is, with batch norm it learns"
    ) { scene, frame in
      let losses = column("test_loss", of: "results", in: scene, at: frame)
      let curves = ["plain", "changed"].map { points($0, of: "loss", in: scene, at: frame).count }
      return losses[0] > 0.4 && losses[1] < 0.2 && curves == [frame - 1, frame - 1]
    },
    Claim(
      scene: "bias-before-batch-norm", frame: 7, figure: "difference",
      says: "batch norm takes the bias away, cell by cell"
    ) { scene, frame in
      numbers("difference", of: scene, at: 1) == [3, 3, 3, 3, 3]
        && isNear(numbers("difference", of: scene, at: frame), [0, 0, 0, 0, 0], 1e-14)
    },
    Claim(
      scene: "weight-scaling", settings: ["norm=none", "layers=3", "alpha=2"], frame: 5,
      figure: "ratio", says: "without batch norm and biases three layers scale by α³"
    ) { scene, frame in
      numbers("ratio", of: scene, at: frame).allSatisfy { abs($0 - 8) < 1e-9 }
    },
    Claim(
      scene: "weight-scaling", settings: ["alpha=3"], frame: 3, figure: "ratio",
      says: "batch norm divides the factor out, up to ε"
    ) { scene, frame in
      numbers("ratio", of: scene, at: frame).allSatisfy { abs($0 - 1) < 1e-3 }
    },
  ]
}
