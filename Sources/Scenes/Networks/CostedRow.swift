import Engine

/// A layer of a setting with what it takes and gives.
struct CostedRow {
  /// The layer as it was written.
  let setting: LayerSetting
  /// The layer as the engine counts it.
  let layer: CostedLayer
  /// What it is fed.
  let input: FeatureShape
  /// What it takes.
  let cost: LayerCost

  /// The layers of a setting on an input, one after the other.
  ///
  /// - Throws: `SceneError.layer` for a layer that does not fit what it is fed.
  static func rows(
    _ layers: [LayerSetting], named parameter: String, of input: FeatureShape
  ) throws(SceneError) -> [CostedRow] {
    var shape = input
    var rows: [CostedRow] = []
    for (place, setting) in layers.enumerated() {
      let layer = setting.costed(channels: shape.channels)
      do {
        rows.append(
          CostedRow(
            setting: setting, layer: layer, input: shape, cost: try layer.cost(of: shape)))
      } catch {
        throw .layer(
          parameter: parameter, number: layers.count > 1 ? place + 1 : nil, .engine(error))
      }
      shape = rows[place].cost.output
    }
    return rows
  }

  /// What a layer gives, as `64×256×256`.
  var shape: String { CostedRow.text(cost.output) }

  /// A shape of feature maps: channels × height × width.
  static func text(_ shape: FeatureShape) -> String {
    "\(shape.channels)×\(shape.height)×\(shape.width)"
  }
}

extension LayerSetting {
  /// The layer as the engine counts it, fed by so many channels.
  func costed(channels: Int) -> CostedLayer {
    let sliding = Sliding(
      stride: number(.stride), padding: Padding(number(.padding)), dilation: number(.dilation))
    let outputs = number(.outputs, channels: channels)
    let kind: CostedLayer.Kind =
      switch self.kind {
      case .conv, .pointwise: .convolution(outputs: outputs, groups: number(.groups))
      case .depthwise: .depthwise
      case .transposed:
        .transposed(
          outputs: outputs, groups: number(.groups), outputPadding: number(.outputPadding))
      case .maxPool: .maxPooling
      case .averagePool: .averagePooling
      case .globalAveragePool: .globalAveragePooling
      case .batchNorm: .batchNormalization
      case .dense: .dense(outputs: outputs)
      }
    return CostedLayer(
      kind, kernel: number(.kernel), sliding: sliding, bias: number(.bias) == 1)
  }
}
