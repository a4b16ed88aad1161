import Canvas
import Phrases
import Scenes

/// Draws a frame of a scene in a box: figures, arithmetic, caption, and the scrub bar below.
///
/// ```swift
/// let shown = SceneFrame(scene.frame(at: 2), number: 2, count: scene.frameCount)
/// let canvas = FrameDrawer(DrawingContext()).canvas(of: shown, name: "convolution-1d", columns: 80)
/// ```
public struct FrameDrawer: Sendable {
  private let context: DrawingContext

  /// A drawer with the glyphs and phrases of a context.
  public init(_ context: DrawingContext) {
    self.context = context
  }

  /// The frame on a canvas of its own height.
  ///
  /// - Parameters:
  ///   - scene: the frame and what its player says.
  ///   - name: the title of the box.
  ///   - columns: the columns of the canvas.
  public func canvas(of scene: SceneFrame, name: String, columns: Int) -> Canvas {
    picture(of: scene, name: name, columns: columns).canvas(columns: max(1, columns))
  }

  /// The frame without box and scrub bar: its figures, arithmetic and caption.
  ///
  /// For `play --frames`, where frames follow each other in a file.
  public func canvas(of frame: Frame, columns: Int) -> Canvas {
    content(of: frame, FigureStack(context, frame.figures), columns: max(1, columns))
      .canvas(columns: max(1, columns))
  }

  func picture(of scene: SceneFrame, name: String, columns: Int) -> Picture {
    var context = context
    context.cursor = scene.cursor
    let frame = scene.shown
    let figures = FigureStack(context, frame.figures)
    let columns = self.columns(for: figures, within: columns)
    let room = insideColumns(columns)
    var inside = Picture(lines: [.empty])
    inside.append(content(of: frame, figures, columns: room))
    let bar = scrubBar(scene, columns: room)
    let missing = scene.reservedRows - inside.height - bar.height - 2
    inside.lines += Array(repeating: TextLine.empty, count: max(0, missing))
    inside.append(bar)
    return box(inside, title: name, note: note(scene, name, room), columns: columns)
  }

  /// The columns of the box: a readable width, or all of them where the numbers need more.
  private func columns(for figures: FigureStack, within columns: Int) -> Int {
    let readable = min(columns, context.measure + 12)
    return figures.wholeWidth <= readable - 2 - 2 * margin(readable) ? readable : columns
  }

  /// The columns inside a box of so many.
  func insideColumns(_ columns: Int) -> Int { max(1, columns - 2 - 2 * margin(columns)) }

  /// The figure that needs more than so many columns, where there is one, and how many it needs.
  func widest(of frame: Frame, beyond columns: Int) -> (figure: String, columns: Int)? {
    FigureStack(context, frame.figures).widest(beyond: columns)
  }

  /// The blanks between an edge and what stands inside: more where there is room to breathe.
  private func margin(_ columns: Int) -> Int { columns >= 90 ? 3 : 1 }

  /// The box of a scene that cannot be shown, with the reason in it.
  func failure(_ reason: String, name: String, columns: Int) -> Picture {
    let run = Run("\(context.glyphs.signs.warning) \(context.glyphs.text(reason))", Style(.warning))
    let words = Picture(wrapping: [run], columns: max(1, columns - 4))
    return box(words, title: name, note: "", columns: columns)
  }

  /// A picture in a box.
  func box(_ inside: Picture, title: String, note: String, columns: Int) -> Picture {
    var canvas = Canvas(Size(columns: columns, rows: inside.height + 2))
    let area = canvas.box(
      canvas.bounds, title: TextLine(context.glyphs.text(title), Style(.heading)),
      note: TextLine(context.glyphs.text(note), Style(.faint)), glyphs: context.glyphs)
    for (number, line) in inside.lines.enumerated() {
      let column = area.column + margin(columns)
      canvas.put(line, row: area.row + number, column: column, within: area.columns)
    }
    var result = Picture(canvas)
    result.targets = inside.targets.moved(rows: area.row, columns: area.column + margin(columns))
    return result
  }

  /// Where the scene stands, in as many words as the edge has room for.
  private func note(_ scene: SceneFrame, _ name: String, _ room: Int) -> String {
    let speed = "\(context.glyphs.signs.times)\(Shown.number(scene.speed))"
    let number: KeyValuePairs<String, any CustomStringConvertible> = [
      "number": scene.number, "count": scene.count,
    ]
    let long = "\(context.phrases(.sceneFrame, number)) \(context.glyphs.signs.dot) \(speed)"
    let free = room - TextWidth.cells(of: name) - 3
    if TextWidth.cells(of: long) <= free { return long }
    return "\(scene.number)/\(scene.count) \(speed)"
  }

  private func content(of frame: Frame, _ figures: FigureStack, columns: Int) -> Picture {
    var result = figures.picture(columns: columns)
    let sums = ArithmeticDrawer(context, columns: columns).picture(of: frame)
    result.append(sums, gap: result.endsOpen ? 1 : 0)
    if !frame.caption.isEmpty {
      let caption = Run(context.glyphs.text(frame.caption))
      let width = min(columns, context.measure)
      result.append(Picture(wrapping: [caption], columns: width), gap: 1)
    }
    return result
  }

  private func scrubBar(_ scene: SceneFrame, columns: Int) -> Picture {
    let signs = context.glyphs.signs
    let lines = context.glyphs.lines
    let settings = self.settings(scene.settings, columns: columns - 24)
    let free = columns - 3 - (settings.width > 0 ? settings.width + 3 : 0)
    let steps = max(1, min(42, free) - 2)
    let last = max(1, scene.count - 1)
    let place = max(0, min(steps - 1, (scene.number - 1) * (steps - 1) / last))
    let before = String(repeating: lines.horizontal, count: place)
    let after = String(repeating: lines.horizontal, count: steps - 1 - place)
    var line = TextLine([
      Run((scene.isPlaying ? signs.play : signs.pause) + "  ", Style(.accent)),
      Run(lines.leftTee + before, Style(.accent)), Run(signs.knob, Style(.accent)),
      Run(after + lines.rightTee, Style(.frame)),
    ])
    var targets = scrubTargets(scene, steps: steps)
    if settings.width > 0 {
      line.pad(to: columns - settings.width)
      targets.append(Target(row: 0, columns: line.width..<columns, .settings))
      line.append(settings)
    }
    var result = Picture(lines: [line])
    result.targets = targets
    return result
  }

  /// The sign of playing, and of each column of the scrub bar the frame whose knob would stand there.
  private func scrubTargets(_ scene: SceneFrame, steps: Int) -> [Target] {
    let last = scene.count - 1
    return [Target(row: 0, columns: 0..<2, .playing)]
      + (0..<steps).map { place in
        let offset = steps > 1 ? (place * last + steps - 2) / (steps - 1) : 0
        return Target(row: 0, columns: (4 + place)..<(5 + place), .frame(1 + min(offset, last)))
      }
  }

  /// As many settings as there is room for.
  private func settings(_ settings: [String], columns: Int) -> TextLine {
    var result = TextLine.empty
    for setting in settings.map(context.glyphs.text) {
      let gap = result.width > 0 ? 3 : 0
      guard result.width + gap + TextWidth.cells(of: setting) <= columns else { break }
      result.append(.blanks(gap))
      result.append(setting, Style(.faint))
    }
    return result
  }
}
