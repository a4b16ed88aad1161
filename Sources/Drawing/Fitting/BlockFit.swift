import Canvas
import Lessons

/// Finds what of a lesson's blocks does not fit a number of columns.
///
/// It goes through blocks as the page does, with the room that each of them has there.
///
/// ```swift
/// let fit = BlockFit(DrawingContext(values: variant.values))
/// for misfit in fit.misfits(in: step.blocks, columns: 78) { print(misfit.position, misfit.needed) }
/// ```
public struct BlockFit: Sendable {
  private let context: DrawingContext

  /// What does not fit with the values and glyphs of a context.
  public init(_ context: DrawingContext) {
    self.context = context
  }

  /// What of some blocks does not fit; scenes are left to `SceneFit`.
  public func misfits(in blocks: [Block], columns: Int) -> [Misfit] {
    blocks.flatMap { misfits(in: $0, columns) }
  }

  /// Mathematics among words that is wider than its line, so that it has to be cut.
  public func misfits(in words: [Inline], columns: Int) -> [Misfit] {
    words.flatMap { inline -> [Misfit] in
      switch inline {
      case .emphasis(let words), .strong(let words), .link(_, let words):
        return misfits(in: words, columns: columns)
      case .math(let tex):
        return misfit(.formula, MathDrawing(tex, context).lineWidth, columns, at: tex.start)
      case .text, .code, .value, .softBreak, .lineBreak: return []
      }
    }
  }

  private func misfits(in block: Block, _ columns: Int) -> [Misfit] {
    switch block {
    case .heading(_, let words), .paragraph(let words): misfits(in: words, columns: columns)
    case .list(let start, let items): misfits(start, items, columns)
    case .table(let table): misfits(in: table, columns)
    case .quote(let blocks), .callout(_, let blocks):
      misfits(in: blocks, columns: max(1, columns - 2))
    case .code(let code): misfits(in: code, columns)
    case .math(let tex): display(tex, .display, columns - (columns > 20 ? 4 : 0))
    case .derivation(let derivation): misfits(in: derivation, columns)
    case .rule, .scene, .question: []
    }
  }

  private func misfits(_ start: Int?, _ items: [[Block]], _ columns: Int) -> [Misfit] {
    let room = columns - BlockDrawer(context).markerWidth(start, items)
    return items.flatMap { misfits(in: $0, columns: room < 8 ? columns : room) }
  }

  private func misfits(in table: Table, _ columns: Int) -> [Misfit] {
    let needed = TableDrawer(context, table, columns: columns).leastWidth
    return misfit(.table, needed, columns, at: table.position)
  }

  private func misfits(in code: CodeBlock, _ columns: Int) -> [Misfit] {
    let room = columns - (columns > 20 ? 2 : 0)
    let lines = code.text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().flatMap { number, line -> [Misfit] in
      let place = SourcePosition(line: code.position.line + number, column: code.position.column)
      return misfit(.code, TextWidth.cells(of: String(line)), room, at: place)
    }
  }

  private func misfits(in derivation: Derivation, _ columns: Int) -> [Misfit] {
    derivation.lines.enumerated().flatMap { number, line in
      let room = columns - TextWidth.cells(of: "\(number + 1)  ")
      return display(line.tex, .derivationLine, room)
        + misfits(in: line.because ?? [], columns: room - 4)
    }
  }

  private func display(_ tex: TeX, _ kind: Misfit.Kind, _ room: Int) -> [Misfit] {
    misfit(kind, MathDrawing(tex, context).displayWidth(columns: room), room, at: tex.start)
  }

  private func misfit(
    _ kind: Misfit.Kind, _ needed: Int, _ room: Int, at position: SourcePosition
  ) -> [Misfit] {
    needed > room ? [Misfit(kind, needed: needed, room: room, at: position)] : []
  }
}

extension TeX {
  /// Where it begins in the file.
  fileprivate var start: SourcePosition { places.first ?? .start }
}
