import Engine
import Phrases

extension Parameter {
  /// The setting `keep`.
  static func keep(_ initial: String) -> Parameter {
    Parameter(name: "keep", kind: .real(0.01...0.99), initial: initial, help: .dropoutKeepHelp)
  }

  /// The setting `samples`.
  static func samples(_ help: Phrase) -> Parameter {
    Parameter(name: "samples", kind: .integer(1...2000), initial: "100", help: help)
  }
}

/// Which frames of a long course a plot shows: never more than there are places on a screen.
struct CoursePlaces {
  private let spacing: Int
  /// The places over the whole course.
  let all: [Int]

  /// Places from a first one to a last one.
  init(_ range: ClosedRange<Int>, most: Int = 120) {
    spacing = max(1, (range.count + most - 1) / most)
    let later = stride(from: 0, through: range.upperBound, by: spacing).filter {
      $0 > range.lowerBound
    }
    all = [range.lowerBound] + later
  }

  /// The places up to one, which is the last of them.
  func upTo(_ place: Int) -> [Int] {
    let before = all.prefix { $0 < place }
    return before + [place]
  }
}

/// The range ±2σ/√n around an exact value, in which 95 of 100 means of n draws lie.
struct CourseBand {
  let exact: Double
  let variance: Double

  /// The band over some numbers of draws.
  func band(_ title: String, _ places: [Int]) -> Plot.Band {
    let edges = places.map { place in
      (Double(place), 2 * (variance / Double(max(1, place))).squareRoot())
    }
    return Plot.Band(
      title: title, lower: edges.map { Plot.Point($0, exact - $1) },
      upper: edges.map { Plot.Point($0, exact + $1) })
  }
}
