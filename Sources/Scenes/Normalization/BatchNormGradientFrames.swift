import Formula
import Phrases

extension BatchNormGradientScene {
  /// ∂L/∂β of a feature: the sum of what came back.
  func betaFrame(_ feature: Int, _ phrases: Phrases) -> Frame {
    let terms = entries(of: feature).map { NumberText.factor(upstream.elements[$0]) }
    return parameterFrame(
      ofBeta, "beta", feature, figures: [grid("upstream", "∂L/∂y", upstream.elements, feature)],
      sum: terms.joined(separator: " + "), caption: phrases(.batchNormGradientBeta))
  }

  /// ∂L/∂γ of a feature: what came back times what was scaled.
  func gammaFrame(_ feature: Int, _ phrases: Phrases) -> Frame {
    let terms = entries(of: feature).map {
      NumberText.factor(upstream.elements[$0]) + "·" + NumberText.factor(normalized.elements[$0])
    }
    return parameterFrame(
      ofGamma, "gamma", feature,
      figures: [
        grid("normalized", "x̂", normalized.elements, feature),
        grid("upstream", "∂L/∂y", upstream.elements, feature),
      ], sum: terms.joined(separator: " + "), caption: phrases(.batchNormGradientGamma))
  }

  /// ∂L/∂x of an entry: the paths that are switched on.
  func inputFrame(_ index: Int, _ phrases: Phrases) -> Frame {
    let check = ofInput.check(index)
    var figures = [entry("batch", "x", batch.tensor.elements, index)]
    for path in paths {
      figures.append(entry(path.figure, path.title, parts[path] ?? [], index))
    }
    let (cells, marks) = (ofInput.cells(upTo: index), ofInput.differenceCells(upTo: index))
    let known = batch.grid { cells[$0] }
    let differences = batch.grid { marks[$0] }
    figures.append(
      Figure(name: "input_gradient", title: ofInput.title, content: .grid(known)))
    figures.append(
      Figure(
        name: "input_difference", title: ofInput.differenceTitle, content: .grid(differences)))
    var named = check
    named?.title = batch.name(ofInput.title, index)
    return Frame(
      figures: figures, arithmetic: pathLines(index),
      checks: [named].compactMap(\.self), caption: caption(index, check, phrases))
  }

  /// What each path carries to an entry, and their sum.
  func pathLines(_ index: Int) -> [String] {
    let terms = paths.map { parts[$0]?[index] ?? 0 }
    let sum = Arithmetic.total(
      batch.name(ofInput.title, index), terms.isEmpty ? [0] : terms, is: ofInput.values[index])
    return paths.map { line($0, index) } + [sum]
  }

  /// What a path carries to an entry: `x → μ: −2·0.4364·3 / 4 = −0.6547`.
  private func line(_ path: BatchNormPath, _ index: Int) -> String {
    let feature = batch.feature(index)
    let scale = [norm.gamma[feature], result.inverseDeviation[feature]]
    let factors =
      switch path {
      case .direct: scale + [upstream.elements[index]]
      case .mean: scale + [ofBeta.values[feature]]
      case .variance: scale + [normalized.elements[index], ofGamma.values[feature]]
      }
    let product = factors.map(NumberText.factor).joined(separator: "·")
    let part = NumberText.plain(parts[path]?[index] ?? 0)
    guard path != .direct else { return "\(path.title): \(product) = \(part)" }
    return "\(path.title): −\(product) / \(batch.entries) = \(part)"
  }

  private func caption(_ index: Int, _ check: Check?, _ phrases: Phrases) -> String {
    let isWhole = paths.count == BatchNormPath.allCases.count
    return PlaneWords.join([
      index == 0 ? phrases(.batchNormGradientPaths) : nil,
      isWhole
        ? phrases(.batchNormGradientWhole)
        : phrases(
          check?.agrees == true ? .batchNormGradientByChance : .batchNormGradientMissing),
      index == batch.tensor.count - 1 && isWhole ? phrases(.batchNormGradientZero) : nil,
    ])
  }

  private func parameterFrame(
    _ gradient: CheckedGradient, _ name: String, _ feature: Int, figures: [Figure],
    sum: String, caption: String
  ) -> Frame {
    let title = batch.statistic(gradient.title, feature)
    let columns = Array(gradient.values.indices)
    let below = Grid.Placement(below: name + "_gradient", columns: columns)
    var check = gradient.check(feature)
    check?.title = title
    return Frame(
      figures: figures + [
        Figure(
          name: name + "_gradient", title: gradient.title,
          content: .grid(Grid(row: gradient.cells(upTo: feature)))),
        Figure(
          name: name + "_difference", title: gradient.differenceTitle,
          content: .grid(
            Grid(row: gradient.differenceCells(upTo: feature), placement: below))),
      ],
      arithmetic: ["\(title) = \(sum) = \(NumberText.plain(gradient.values[feature]))"],
      checks: [check].compactMap(\.self), caption: caption)
  }

  private func entries(of feature: Int) -> [Int] {
    (0..<batch.tensor.count).filter { batch.feature($0) == feature }
  }

  private func grid(
    _ name: String, _ title: String, _ numbers: [Double], _ feature: Int
  ) -> Figure {
    let grid = batch.grid { index in
      GridCell(numbers[index], batch.feature(index) == feature ? .gradient : .plain)
    }
    return Figure(name: name, title: title, content: .grid(grid))
  }

  private func entry(
    _ name: String, _ title: String, _ numbers: [Double], _ index: Int
  ) -> Figure {
    let grid = batch.grid { place in
      let number = numbers.indices.contains(place) ? numbers[place] : nil
      return GridCell(number, place == index ? .gradient : .plain)
    }
    return Figure(name: name, title: title, content: .grid(grid))
  }
}

extension BatchNormPath {
  /// The figure that shows the path.
  fileprivate var figure: String {
    switch self {
    case .direct: "direct"
    case .mean: "through_mean"
    case .variance: "through_variance"
    }
  }

  /// How the path is written.
  fileprivate var title: String {
    switch self {
    case .direct: "x → x̂"
    case .mean: "x → μ"
    case .variance: "x → σ²"
    }
  }
}
