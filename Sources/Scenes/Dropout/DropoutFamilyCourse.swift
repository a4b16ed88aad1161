import Engine
import Phrases

/// The kinds of noise of `dropout-family`, by the names of their figures.
enum DropoutKind: String, CaseIterable {
  case paper
  case inverted
  case multiplicative
  case additive
  case spatial
  case alpha

  /// The engine's dropout of this kind.
  func dropout(keep: Double, deviation: Double) -> Dropout {
    switch self {
    case .paper: .paper(keep: keep)
    case .inverted: .inverted(keep: keep)
    case .multiplicative: .gaussianMultiplicative(keep: keep)
    case .additive: .gaussianAdditive(deviation: deviation)
    case .spatial: .spatial(keep: keep)
    case .alpha: .alpha(keep: keep)
    }
  }

  /// What it is called on screen.
  var title: Phrase {
    switch self {
    case .paper: .dropoutFamilyPaper
    case .inverted: .dropoutFamilyInverted
    case .multiplicative: .dropoutFamilyMultiplicative
    case .additive: .dropoutFamilyAdditive
    case .spatial: .dropoutFamilySpatial
    case .alpha: .dropoutFamilyAlpha
    }
  }

  /// What stands for it in arithmetic, where its title is too long.
  var sign: String? {
    switch self {
    case .multiplicative: "×"
    case .additive: "+"
    case .paper, .inverted, .spatial, .alpha: nil
    }
  }

  /// What its figure is.
  var meaning: Phrase {
    switch self {
    case .paper: .dropoutFamilyPaperFigure
    case .inverted: .dropoutFamilyInvertedFigure
    case .multiplicative: .dropoutFamilyMultiplicativeFigure
    case .additive: .dropoutFamilyAdditiveFigure
    case .spatial: .dropoutFamilySpatialFigure
    case .alpha: .dropoutFamilyAlphaFigure
    }
  }
}

/// One kind of noise drawn again and again: the stream before each draw, so that any draw is made
/// anew on its own, and what was measured of one unit up to it.
struct DropoutFamilyCourse {
  let kind: DropoutKind
  let dropout: Dropout
  /// The exact mean, variance and value at test time of the watched unit.
  let exact: (mean: Double, variance: Double, evaluation: Double)
  /// The exact covariance with its neighbour; nothing where it has none.
  let exactCovariance: Double?
  private let maps: Tensor
  private let streams: [RandomStream]
  private let measured: [Measured]

  /// What was measured up to a draw.
  struct Measured {
    let now: Double
    let mean: Double
    let variance: Double?
    let covariance: Double?
  }

  /// One draw of the noise and the noisy maps.
  struct Draw {
    let noise: DropoutNoise
    let output: Tensor
  }

  init(
    _ kind: DropoutKind, _ dropout: Dropout, _ maps: Tensor, unit: Int, samples: Int,
    from stream: RandomStream
  ) throws(EngineError) {
    var (stream, streams, measured) = (stream, [RandomStream](), [Measured]())
    let neighbor = DropoutFamilyCourse.neighbor(of: unit, maps.shape)
    var moments = SampleMoments(entries: neighbor == nil ? 1 : 2)
    for _ in 0..<samples {
      streams.append(stream)
      let noise = try dropout.draw(shape: maps.shape, from: &stream)
      let output = try noise.applied(to: maps).elements
      try moments.add([output[unit]] + (neighbor.map { [output[$0]] } ?? []))
      measured.append(
        Measured(
          now: output[unit], mean: moments.mean[0], variance: moments.variance(0),
          covariance: moments.covariance(0, 1)))
    }
    exact = (
      try dropout.mean(maps).elements[unit], try dropout.variance(maps).elements[unit],
      try dropout.evaluation(maps).elements[unit]
    )
    if let neighbor {
      exactCovariance = try dropout.covariance(
        maps.elements[unit], neighbor: maps.elements[neighbor])
    } else {
      exactCovariance = nil
    }
    (self.kind, self.dropout, self.maps) = (kind, dropout, maps)
    (self.streams, self.measured) = (streams, measured)
  }

  /// The unit beside another in its row, else below or above it; nothing where its map has no other.
  private static func neighbor(of unit: Int, _ shape: [Int]) -> Int? {
    let (rows, columns) = (shape[1], shape[2])
    if columns > 1 { return unit % columns == columns - 1 ? unit - 1 : unit + 1 }
    if rows > 1 { return unit % rows == rows - 1 ? unit - 1 : unit + 1 }
    return nil
  }

  /// What was measured up to a draw, from 0.
  func measured(_ index: Int) -> Measured? {
    measured.indices.contains(index) ? measured[index] : nil
  }

  /// A draw, from 0; it costs as much as one draw, whichever it is.
  func draw(_ index: Int) -> Draw? {
    guard streams.indices.contains(index) else { return nil }
    var stream = streams[index]
    guard let noise = try? dropout.draw(shape: maps.shape, from: &stream),
      let output = try? noise.applied(to: maps)
    else { return nil }
    return Draw(noise: noise, output: output)
  }

  /// The arithmetic of a unit in a draw: `2·3 = 6`.
  func sum(_ draw: Draw, at index: [Int], _ x: Double) -> String? {
    guard let multiplied = draw.noise.factor.entry(at: index),
      let added = draw.noise.offset.entry(at: index), let result = draw.output.entry(at: index)
    else { return nil }
    let sum =
      switch kind {
      case .additive: "\(shown(x)) + \(factor(added))"
      case .alpha: "\(factor(multiplied))·\(factor(x)) + \(factor(added))"
      default: "\(factor(multiplied))·\(factor(x))"
      }
    return "\(sum) = \(shown(result))"
  }
}

/// The tables of `dropout-family`: a row for each kind.
struct DropoutFamilyTables {
  let courses: [DropoutFamilyCourse]
  let index: Int
  let phrases: Phrases

  /// What the watched unit is now, its mean, and what it is at test time.
  var means: Table {
    table([
      .dropoutFamilyNow, .dropoutFamilyMean, .dropoutFamilyExactMean, .dropoutFamilyTest,
    ]) { course, measured in
      [measured.now, measured.mean, course.exact.mean, course.exact.evaluation]
    }
  }

  /// The watched unit's variance, and its covariance with its neighbour.
  var variances: Table {
    let hasNeighbor = courses.contains { $0.exactCovariance != nil }
    let headers: [Phrase] = [.dropoutFamilyVariance, .dropoutFamilyExactVariance]
    let more: [Phrase] = [.dropoutFamilyCovariance, .dropoutFamilyExactCovariance]
    return table(headers + (hasNeighbor ? more : [])) { course, measured in
      [measured.variance, course.exact.variance]
        + (hasNeighbor ? [measured.covariance, course.exactCovariance] : [])
    }
  }

  private func table(
    _ headers: [Phrase],
    _ numbers: (DropoutFamilyCourse, DropoutFamilyCourse.Measured) -> [Double?]
  ) -> Table {
    let rows = courses.compactMap { course in
      course.measured(index).map { measured in
        [TableCell.words(phrases(course.kind.title))]
          + numbers(course, measured).map { .number($0) }
      }
    }
    return Table(
      columns: [.init(phrases(.dropoutFamilyKind), isWords: true)]
        + headers.map { .init(phrases($0)) },
      rows: rows)
  }
}
