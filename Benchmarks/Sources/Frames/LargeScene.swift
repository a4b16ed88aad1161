import Scenes

/// A scene about as large as its table of parameters allows.
struct LargeScene {
  let name: String
  let settings: [String]

  /// Every scene of the catalogue.
  static let all = SceneCatalogue.all.map {
    LargeScene(name: $0.name, settings: settings[$0.name] ?? [])
  }

  private static let settings: [String: [String]] = [
    "dropout-mask": ["samples=2000"],
    "dropout-ridge": ["steps=2000", "rate=0.01"],
    "weight-noise": ["samples=2000"],
    "dropout-family": ["samples=2000"],
    "convolution-1d": ["input=arange(64)", "kernel=arange(16)", "padding=16"],
    "convolution-gradient": ["input=arange(64)", "kernel=arange(16)", "padding=16"],
    "convolution-2d": ["size=16", "channels=8", "padding=same"],
    "transposed-convolution": [
      "input=reshape(arange(64), [8, 8])", "kernel=reshape(arange(25), [5, 5])", "stride=4",
    ],
    "pooling": ["input=reshape(arange(256), [16, 16])", "size=3", "stride=1"],
    "pointwise": [
      "input=reshape(arange(2048), [8, 16, 16])", "weights=reshape(arange(64), [8, 8])",
    ],
    "batch-norm": ["batch=reshape(arange(96), [16, 6])"],
    "batch-norm-gradient": ["batch=reshape(mod(arange(96), 7), [16, 6])"],
    "batch-norm-modes": ["batches=500", "batch_size=32"],
    "training-race": ["steps=1000", "widths=[16, 16, 16]", "rate=0.1"],
    "bias-before-batch-norm": ["steps=200"],
    "weight-scaling": ["layers=6"],
    "receptive-field": [
      "layers=[[3, 1, 1], [3, 2, 1], [3, 1, 1], [3, 2, 1], [3, 1, 1], [3, 2, 1], [3, 1, 1]]",
      "size=256", "unit=16",
    ],
    "separable": ["size=12", "c_in=8", "c_out=8"],
    "center-loss": ["steps=500", "stepwise=yes", "classes=5", "points=30"],
    "even-centroids": ["classes=10", "dimension=10", "steps=500"],
  ]
}
