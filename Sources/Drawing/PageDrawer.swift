import Canvas
import Lessons

/// Blocks of a lesson as they stand on a page.
public struct Page: Hashable, Sendable {
  /// The whole page, however tall.
  public let canvas: Canvas
  /// The rows of each block, by its place; a block that draws nothing has none.
  public let anchors: [Range<Int>]
  /// What a reader can point at in each block, by its place, counted from the top of the page.
  public let targets: [[Target]]
}

/// Draws the blocks of a lesson, one below the other.
///
/// Everything wraps, so that a page of 40 columns holds what one of 120 does.
///
/// ```swift
/// let page = PageDrawer(DrawingContext(values: variant.values)).page(of: step.blocks, columns: 72)
/// screen.copy(visibleRows, of: page.canvas, toRow: 3, column: 4)
/// ```
public struct PageDrawer: Sendable {
  private let context: DrawingContext

  /// A drawer with the values, scenes and glyphs of a context.
  public init(_ context: DrawingContext) {
    self.context = context
  }

  /// The page of a number of columns.
  ///
  /// The block of a question takes no rows: its anchor tells where the question is to be asked.
  public func page(of blocks: [Block], columns: Int) -> Page {
    var page = Picture.empty
    var anchors: [Range<Int>] = []
    var targets: [[Target]] = []
    let drawer = BlockDrawer(context)
    for (place, block) in blocks.enumerated() {
      let picture = drawer.picture(of: block, place: place, columns: max(1, columns))
      page.append(picture, gap: 1)
      anchors.append((page.height - picture.height)..<page.height)
      targets.append(picture.targets.moved(rows: page.height - picture.height))
    }
    return Page(
      canvas: page.canvas(columns: max(1, columns)), anchors: anchors, targets: targets)
  }
}
