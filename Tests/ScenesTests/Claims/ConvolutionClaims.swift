import Engine
import Scenes

extension Claim {
  static let convolution = [
    Claim(
      scene: "convolution-1d", settings: ["input=[3, 1, 4, 1, 5, 9]", "stride=4"], figure: "input",
      says: "cells that no window reads are lost"
    ) { scene, frame in
      roles("input", of: scene, at: frame).indices.filter {
        roles("input", of: scene, at: frame)[$0] == .lost
      } == [2, 3]
    },
    Claim(
      scene: "convolution-1d", settings: ["flip=yes"], figure: "unflipped",
      says: "a flip gives other outputs"
    ) { scene, frame in
      numbers("unflipped", of: scene, at: frame) != numbers("output", of: scene, at: frame)
    },
    Claim(
      scene: "convolution-gradient", settings: ["stride=2", "padding=1"],
      figure: "input_difference",
      says: "central differences agree with the whole of ∂L/∂X"
    ) { scene, frame in
      roles("input_difference", of: scene, at: frame).allSatisfy { $0 == .agreeing }
        && isNear(
          numbers("input_difference", of: scene, at: frame),
          numbers("input_gradient", of: scene, at: frame), 1e-5)
    },
    Claim(
      scene: "convolution-2d", settings: ["channels=3", "bias=[0.5]", "size=4"], figure: "partial",
      says: "the partial sums of the channels and the bias are the output"
    ) { scene, frame in
      let sums = numbers("partial", of: scene, at: frame)
      return sums.count == 3
        && numbers("output", of: scene, at: frame).last == sums.reduce(0.5, +)
    },
    Claim(
      scene: "convolution-2d", settings: ["channels=2", "groups=2", "size=3"], figure: "input",
      says: "depthwise, an output channel reads its own channel alone"
    ) { scene, frame in
      let cells = roles("input", of: scene, at: frame)
      return cells.prefix(9).allSatisfy { $0 == .plain }
        && cells.suffix(9).allSatisfy { $0 == .window }
    },
    Claim(
      scene: "transposed-convolution", figure: "output",
      says: "sliding the turned kernel over the stuffed input gives what was stamped"
    ) { scene, frame in
      numbers("output", of: scene, at: frame) == numbers("scattered", of: scene, at: frame)
    },
    Claim(
      scene: "pooling", settings: ["upstream=[[1, 2], [3, 4]]"], figure: "input_gradient",
      says: "the gradient goes to the largest of each window alone"
    ) { scene, frame in
      numbers("input_gradient", of: scene, at: frame)
        == [0, 0, 0, 0, 0, 1, 2, 0, 3, 0, 4, 0, 0, 0, 0, 0]
    },
    Claim(
      scene: "pointwise", figure: "output",
      says: "a 1×1 convolution is the same matrix at every pixel"
    ) { scene, frame in
      let x = try Tensor(shape: [3, 6], elements: numbers("input", of: scene, at: frame))
      let w = try Tensor(shape: [2, 3], elements: numbers("weights", of: scene, at: frame))
      return try numbers("output", of: scene, at: frame)
        == LinearAlgebra.product(w, x).elements
    },
  ]
}
