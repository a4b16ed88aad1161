import Engine
import Phrases

/// The plots of `dropout-mask`: how two running means went, within bands of ±2σ/√n.
struct DropoutMaskPlots {
  private let places: CoursePlaces
  private let samples: Int
  private let watched: Cell
  private let law: DropoutMoments
  /// The two means at the places, as far as a plot shows them.
  private let courses: [Int: (mean: Double, gram: Double)]

  init(_ course: DropoutCourse, _ law: DropoutMoments, _ watched: Cell) {
    self.watched = watched
    self.law = law
    samples = course.masks
    places = CoursePlaces(1...max(1, course.masks))
    var courses: [Int: (mean: Double, gram: Double)] = [:]
    for place in places.all {
      let moments = course.moments(after: place)
      courses[place] = DropoutMaskPlots.values(moments, watched)
    }
    self.courses = courses
  }

  private static func values(
    _ moments: DropoutMoments, _ watched: Cell
  ) -> (mean: Double, gram: Double) {
    (moments.mean[watched.row, watched.column], moments.gram[watched.column, watched.column])
  }

  func figures(_ moments: DropoutMoments, _ phrases: Phrases) -> [Figure] {
    let (row, column) = (watched.row, watched.column)
    let now = DropoutMaskPlots.values(moments, watched)
    let points = places.upTo(moments.count).map { ($0, courses[$0] ?? now) }
    let meanTitle = Arithmetic.entry("P", [row, column])
    let gramTitle = Arithmetic.entry("PᵀP", [column, column])
    let square = law.inputGram[column, column]
    let mean = plot(
      points.map { Plot.Point(Double($0), $1.mean) },
      CourseBand(exact: law.exactMean[row, column], variance: law.maskVariance[row, column]),
      .holding([0, law.x[row, column]]), [], phrases)
    let gram = plot(
      points.map { Plot.Point(Double($0), $1.gram) },
      CourseBand(
        exact: law.exactGram[column, column], variance: law.gramVariance[column, column]),
      .holding([0, square]),
      [
        Plot.Level(title: phrases(.dropoutMaskSlip), height: law.keep * law.keep * square)
      ], phrases)
    return [
      Figure(name: "mean_course", title: meanTitle, content: .plot(mean)),
      Figure(name: "gram_course", title: gramTitle, content: .plot(gram)),
    ]
  }

  private func plot(
    _ points: [Plot.Point], _ band: CourseBand, _ range: ClosedRange<Double>,
    _ levels: [Plot.Level], _ phrases: Phrases
  ) -> Plot {
    Plot(
      horizontal: .init(phrases(.dropoutMaskAxis), 0...Double(max(1, samples))),
      vertical: .init(phrases(.dropoutMaskMeanAxis), range),
      series: [
        .init(
          name: "mean", title: phrases(.dropoutMaskRunningMean), mark: .line, points: points)
      ],
      bands: [band.band(phrases(.dropoutBand), places.all)],
      levels: [Plot.Level(title: phrases(.dropoutExact), height: band.exact)] + levels)
  }
}
