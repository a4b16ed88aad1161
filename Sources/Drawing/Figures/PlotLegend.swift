import Canvas
import Scenes

/// How a series looks: its stroke or its sign, which tell it apart, and a colour beside that.
struct SeriesLook {
  let stroke: Stroke?
  let style: Style
  private let mark: Plot.Mark

  init(_ mark: Plot.Mark, place: Int) {
    self.mark = mark
    stroke =
      switch mark {
      case .line: .solid
      case .dashes: .dashed
      case .dots: .dotted
      case .contour: .fine
      default: nil
      }
    let inks: [Ink] = [.window, .kernel, .gradient, .output, .text]
    style =
      switch mark {
      case .contour: Style(.faint)
      case .diamond: Style(.output, on: .ground, .bold)
      default: Style(inks[place % inks.count])
      }
  }

  /// What a point is shown by.
  func sign(_ glyphs: GlyphSet) -> String {
    let marks = glyphs.plots.marks
    return switch mark {
    case .circles: marks.circle
    case .crosses: marks.cross
    case .triangles: marks.triangle
    case .squares: marks.square
    case .diamond: marks.diamond
    default: marks.dot
    }
  }

  /// What stands before the series in a legend.
  func sample(_ glyphs: GlyphSet) -> TextLine {
    TextLine(stroke?.sample(glyphs) ?? " \(sign(glyphs)) ", style)
  }
}

/// What a plot's lines, signs, bands and levels stand for.
struct PlotLegend {
  private let entries: [TextLine]
  private static let widest = 26

  init(_ context: DrawingContext, _ plot: Plot) {
    let glyphs = context.glyphs
    var entries: [TextLine] = []
    func add(_ sample: TextLine, _ title: String) {
      guard !title.isEmpty else { return }
      var line = sample
      line.append(" " + glyphs.text(title))
      entries.append(
        line.truncated(to: PlotLegend.widest, ellipsis: glyphs.signs.ellipsis))
    }
    for (place, series) in plot.series.enumerated() {
      add(SeriesLook(series.mark, place: place).sample(glyphs), series.title)
    }
    for level in plot.levels where !level.title.isEmpty {
      let value = Shown.number(level.height, glyphs)
      let sample = String(repeating: glyphs.plots.level, count: 3)
      add(TextLine(sample), "\(level.title) \(value)")
    }
    for band in plot.bands {
      let sample = String(repeating: glyphs.plots.band, count: 3)
      add(TextLine(sample, Style(.faint)), band.title)
    }
    self.entries = entries
  }

  /// The columns that it takes beside a plot; none where there is nothing to say.
  var width: Int { entries.reduce(0) { max($0, $1.width) } }

  /// Its entries below each other.
  var beside: Picture { Picture(lines: entries) }

  /// Its entries in as few lines as they fit in.
  func below(columns: Int) -> Picture {
    Picture(flowing: entries, columns: columns, gap: 3)
  }
}

extension Picture {
  /// Short lines one after another, in as few lines as they fit in.
  init(flowing parts: [TextLine], columns: Int, gap: Int) {
    self.init(lines: [])
    var line = TextLine.empty
    for part in parts {
      if line.width > 0, line.width + gap + part.width > columns {
        lines.append(line)
        line = .empty
      }
      if line.width > 0 { line.append(.blanks(gap)) }
      line.append(part.truncated(to: columns))
    }
    if line.width > 0 { lines.append(line) }
  }
}
