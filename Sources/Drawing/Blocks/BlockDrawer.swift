import Canvas
import Lessons

/// Draws one block, and the blocks inside it.
struct BlockDrawer {
  let context: DrawingContext
  let text: InlineText

  init(_ context: DrawingContext) {
    self.context = context
    text = InlineText(context)
  }

  /// The picture of a block; `place` is its place in the page, nothing for one inside another.
  func picture(of block: Block, place: Int?, columns: Int) -> Picture {
    switch block {
    case .heading(let level, let words): heading(level, words, columns)
    case .paragraph(let words): prose(text.runs(of: words), columns)
    case .list(let start, let items): list(start, items, columns)
    case .table(let table): TableDrawer(context, table, columns: columns).picture
    case .quote(let blocks): quote(blocks, columns)
    case .callout(let callout, let blocks): self.callout(callout, blocks, columns)
    case .code(let block): code(block.text, columns)
    case .rule: rule(columns)
    case .math(let tex): math(tex, columns)
    case .scene(let scene): self.scene(scene, place, columns)
    case .derivation(let derivation):
      DerivationDrawer(context, place).picture(of: derivation, columns: columns)
    case .question: .empty
    }
  }

  /// Blocks below each other, an empty line between them.
  func stack(_ blocks: [Block], columns: Int) -> Picture {
    var result = Picture.empty
    for block in blocks {
      result.append(picture(of: block, place: nil, columns: columns), gap: isList(block) ? 0 : 1)
    }
    return result
  }

  /// Whether a block stands close to the words before it when both are inside an item.
  private func isList(_ block: Block) -> Bool {
    if case .list = block { true } else { false }
  }

  private func prose(_ runs: [Run], _ columns: Int) -> Picture {
    Picture(wrapping: runs, columns: min(columns, context.measure))
  }

  private func heading(_ level: Int, _ words: [Inline], _ columns: Int) -> Picture {
    let style = level <= 3 ? Style(.heading) : Style(.heading, on: .ground, .underline)
    return prose(text.runs(of: words, style), columns)
  }

  private func rule(_ columns: Int) -> Picture {
    let count = min(columns, context.measure)
    let line = String(repeating: context.glyphs.lines.horizontal, count: count)
    return Picture(lines: [TextLine(line, Style(.frame))])
  }

  /// A bar at the left of the words of somebody else.
  private func quote(_ blocks: [Block], _ columns: Int) -> Picture {
    barred(stack(blocks, columns: max(1, columns - 2)), Style(.frame))
  }

  private func barred(_ picture: Picture, _ style: Style) -> Picture {
    let bar = TextLine([Run(context.glyphs.lines.bar, style), Run(" ")])
    return picture.prefixed(first: bar, rest: bar)
  }

  private func callout(_ callout: Callout, _ blocks: [Block], _ columns: Int) -> Picture {
    let look = CalloutLook(callout, context)
    let style = Style(look.ink, on: .ground, .bold)
    var picture = Picture(lines: [TextLine("\(look.sign) \(look.title)", style)])
    picture.append(stack(blocks, columns: max(1, columns - 2)))
    return barred(picture, Style(look.ink))
  }

  /// Code as it is, a little to the right; a line that is too long goes on below.
  private func code(_ source: String, _ columns: Int) -> Picture {
    let indent = columns > 20 ? 2 : 0
    var result = Picture.empty
    for line in source.dropLast(source.hasSuffix("\n") ? 1 : 0).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      let run = TextLine(context.glyphs.text(expandingTabs(line)), Style(.code))
      result.lines += run.cut(columns: columns - indent)
    }
    return result.indented(indent)
  }

  private func expandingTabs(_ line: Substring) -> String {
    var result = ""
    for character in line {
      guard character == "\t" else {
        result.append(character)
        continue
      }
      result += String(repeating: " ", count: 4 - TextWidth.cells(of: result) % 4)
    }
    return result
  }

  /// Mathematics on lines of its own.
  private func math(_ tex: TeX, _ columns: Int) -> Picture {
    let indent = columns > 20 ? 4 : 0
    let drawing = MathDrawing(tex, context)
    return drawing.display(columns: columns - indent).picture.indented(indent)
  }

  private func scene(_ scene: SceneBlock, _ place: Int?, _ columns: Int) -> Picture {
    let drawer = FrameDrawer(context)
    switch place.flatMap({ context.scenes[$0] }) {
    case .frame(let frame):
      return drawer.picture(of: frame, name: scene.name, columns: columns)
    case .failure(let reason):
      return drawer.failure(reason, name: scene.name, columns: columns)
    case nil:
      let settings = scene.settings.map { "\($0.name): \($0.source)" }.joined(separator: "\n")
      return drawer.box(
        Picture(wrapping: [Run(context.glyphs.text(settings))], columns: max(1, columns - 4)),
        title: scene.name, note: "", columns: columns)
    }
  }
}

/// What tells callouts apart, with and without colour.
struct CalloutLook {
  let ink: Ink
  let sign: String
  let title: String

  init(_ callout: Callout, _ context: DrawingContext) {
    let signs = context.glyphs.signs
    switch callout {
    case .note: (ink, sign, title) = (.note, signs.note, context.phrases(.calloutNote))
    case .tip: (ink, sign, title) = (.tip, signs.tip, context.phrases(.calloutTip))
    case .warning: (ink, sign, title) = (.warning, signs.warning, context.phrases(.calloutWarning))
    }
  }
}
