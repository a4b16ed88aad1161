/// Pooling over rows and columns: each window of each channel gives its largest entry or its mean.
///
/// It has no parameters. The input is H×W, C×H×W or N×C×H×W, and so is the result. Max pooling pads
/// with −∞, average pooling with zeros that it counts unless told not to; a padding is at most half
/// of the kernel (PyTorch, `MaxPool2d` and `AvgPool2d`).
///
/// ```swift
/// let x = try Tensor(shape: [2, 4], elements: [1, 2, 3, 4, 5, 6, 7, 9])
/// try Pooling2D(.max, size: 2).forward(x).elements      // [6, 9]
/// try Pooling2D(.average, size: 2).forward(x).elements  // [3.5, 5.75]
/// ```
public struct Pooling2D: Hashable, Sendable {
  /// What a window gives.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The largest entry; NaN where there is one.
    case max
    /// The mean, padded zeros counted.
    case average
    /// The mean of the entries that are not padding.
    case averageWithoutPadding
  }

  /// What a window gives.
  public var kind: Kind
  /// The height of a window.
  public var height: Int
  /// The width of a window.
  public var width: Int
  /// How the window moves down.
  public var rows: Sliding
  /// How the window moves to the right.
  public var columns: Sliding

  /// A pooling over squares; its stride is the size unless given.
  public init(
    _ kind: Kind, size: Int, stride: Int? = nil, padding: Padding = 0, dilation: Int = 1
  ) {
    let sliding = Sliding(stride: stride ?? size, padding: padding, dilation: dilation)
    self.init(kind, height: size, width: size, rows: sliding, columns: sliding)
  }

  /// A pooling with its own lengths for each axis.
  public init(_ kind: Kind, height: Int, width: Int, rows: Sliding, columns: Sliding) {
    self.kind = kind
    self.height = height
    self.width = width
    self.rows = rows
    self.columns = columns
  }

  /// The pooled tensor.
  ///
  /// - Throws: `EngineError.rank`, `.empty`, `.parameter` for a padding above half of the kernel, and
  ///   what `Window` throws.
  public func forward(_ x: Tensor) throws(EngineError) -> Tensor {
    let plan = try PoolingPlan(self, x)
    var result: [Double] = []
    result.reserveCapacity(try plan.output.count())
    plan.forEachWindow { map, row, column in
      switch kind {
      case .max:
        result.append(
          plan.largest(of: x.elements, map, row, column).map { x.elements[$0] } ?? -.infinity)
      default:
        let (sum, count) = plan.sum(of: x.elements, map, row, column)
        result.append(sum / divisor(count))
      }
    }
    let shape = plan.output.shape(spatial: 2, extra: x.rank - 2)
    return Tensor(uncheckedShape: shape, elements: result)
  }

  /// For max pooling where each window's first largest entry lies, as an offset into its channel's
  /// rows; nil for a window of padding alone.
  ///
  /// - Throws: as `forward`.
  public func largestPlaces(_ x: Tensor) throws(EngineError) -> [Int?] {
    let plan = try PoolingPlan(self, x)
    let area = plan.input.height * plan.input.width
    var places: [Int?] = []
    plan.forEachWindow { map, row, column in
      places.append(plan.largest(of: x.elements, map, row, column).map { $0 - map * area })
    }
    return places
  }

  /// ∂L/∂X: max pooling gives each upstream entry to its window's first largest entry, average
  /// pooling spreads it evenly.
  ///
  /// - Throws: as `forward`, and `.shapeMismatch` where `upstream` has not the output's shape.
  public func inputGradient(_ x: Tensor, upstream: Tensor) throws(EngineError) -> Tensor {
    let plan = try PoolingPlan(self, x)
    let shape = plan.output.shape(spatial: 2, extra: x.rank - 2)
    guard upstream.shape == shape else {
      throw .shapeMismatch(operation: plan.name + "_grad_x", left: shape, right: upstream.shape)
    }
    var result = Array(repeating: 0.0, count: x.count)
    var place = 0
    plan.forEachWindow { map, row, column in
      let share = upstream.elements[place]
      place += 1
      switch kind {
      case .max:
        if let cell = plan.largest(of: x.elements, map, row, column) { result[cell] += share }
      default:
        let part = share / divisor(plan.sum(of: x.elements, map, row, column).count)
        plan.forEachCell(map, row, column) { result[$0] += part }
      }
    }
    return Tensor(uncheckedShape: x.shape, elements: result)
  }

  private func divisor(_ cells: Int) -> Double {
    Double(kind == .average ? height * width : cells)
  }
}
