import Engine
import Formula

/// A layer as a setting describes it: `conv, k=4, s=2, p=1, out=64`.
public struct LayerSetting: Hashable, Sendable {
  /// What the layer does.
  public var kind: Kind
  /// Its numbers by their names in the setting; those left out have their defaults.
  var numbers: [Entry: Int]

  /// The layers that a setting can name.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A convolution.
    case conv
    /// A convolution of each channel on its own.
    case depthwise
    /// A 1×1 convolution.
    case pointwise
    /// A transposed convolution.
    case transposed
    /// The largest of each window.
    case maxPool = "max_pool"
    /// The mean of each window.
    case averagePool = "avg_pool"
    /// The mean of each map.
    case globalAveragePool = "global_avg_pool"
    /// A batch normalisation.
    case batchNorm = "batch_norm"
    /// A matrix over all features.
    case dense

    /// The entries that the layer may have.
    var entries: [Entry] {
      switch self {
      case .conv: [.kernel, .stride, .padding, .dilation, .outputs, .groups, .bias]
      case .depthwise: [.kernel, .stride, .padding, .dilation, .bias]
      case .pointwise: [.outputs, .bias]
      case .transposed:
        [.kernel, .stride, .padding, .outputPadding, .dilation, .outputs, .groups, .bias]
      case .maxPool, .averagePool: [.kernel, .stride, .padding]
      case .globalAveragePool, .batchNorm: []
      case .dense: [.outputs, .bias]
      }
    }

    /// The entry without which there is no layer.
    var needed: Entry? {
      switch self {
      case .conv, .depthwise, .transposed, .maxPool, .averagePool: .kernel
      case .dense: .outputs
      case .pointwise, .globalAveragePool, .batchNorm: nil
      }
    }
  }

  /// A number of a layer.
  enum Entry: String, CaseIterable, Hashable, Sendable {
    case kernel = "k"
    case stride = "s"
    case padding = "p"
    case dilation = "d"
    case outputs = "out"
    case groups
    case outputPadding = "output_padding"
    case bias

    /// What it may be.
    var range: ClosedRange<Int> {
      switch self {
      case .kernel, .stride, .dilation: 1...64
      case .padding, .outputPadding: 0...64
      case .outputs, .groups: 1...65_536
      case .bias: 0...1
      }
    }
  }

  /// The most layers that a setting may list.
  static let most = 64

  /// A number of the layer, or what stands for it: pooling moves by its kernel, everything else by 1,
  /// and a layer has as many outputs as inputs.
  func number(_ entry: Entry, channels: Int = 1) -> Int {
    if let number = numbers[entry] { return number }
    switch entry {
    case .stride: return kind == .maxPool || kind == .averagePool ? number(.kernel) : 1
    case .padding, .outputPadding, .bias: return 0
    case .outputs: return channels
    case .kernel, .dilation, .groups: return 1
    }
  }

  /// The layer as it is written: `conv, k=4, s=2`.
  var text: String {
    let given = kind.entries.compactMap { entry in
      numbers[entry].map { "\(entry.rawValue)=\($0)" }
    }
    return ([kind.rawValue] + given).joined(separator: ", ")
  }

  /// The layer as it stands in a table: `conv 3 s2 p1`.
  var title: String {
    var parts = kind.rawValue.split(separator: "_").map(String.init)
    if kind.entries.contains(.kernel) { parts.append("\(number(.kernel))") }
    if number(.stride) > 1 { parts.append("s\(number(.stride))") }
    if number(.padding) > 0 { parts.append("p\(number(.padding))") }
    if number(.dilation) > 1 { parts.append("d\(number(.dilation))") }
    if number(.groups) > 1 { parts.append("g\(number(.groups))") }
    if number(.bias) > 0 { parts.append("+ bias") }
    return parts.joined(separator: " ")
  }
}

/// What is wrong with one layer of a list.
public enum LayerProblem: Error, Hashable, Sendable {
  /// A kind that the scene does not know.
  case unknownKind(String, expected: [String], nearest: String?)
  /// Something that is not `name=value`.
  case notAnEntry(String)
  /// An entry that the kind does not have.
  case unknownEntry(String, kind: String, expected: [String], nearest: String?)
  /// The same entry twice.
  case entryTwice(String)
  /// An entry without which there is no such layer.
  case missing(String, kind: String)
  /// An entry outside its range.
  case outside(String, found: String, range: ClosedRange<Int>)
  /// An entry whose formula has no value.
  case formula(String, FormulaError)
  /// A row that has not one to four numbers.
  case rowLength(Int)
  /// What the engine refuses.
  case engine(EngineError)
}
