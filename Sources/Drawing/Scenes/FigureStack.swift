import Canvas
import Scenes

/// Puts the figures of a frame below each other, their titles in a column of their own; or in two
/// columns where there are many rows of numbers and room for it.
struct FigureStack {
  private let groups: [FigureGroup]
  private static let gap = 6

  init(_ context: DrawingContext, _ figures: [Figure]) {
    groups = FigureGroup.groups(of: figures, context)
  }

  /// The figures in a number of columns.
  func picture(columns: Int) -> Picture {
    pairs(columns: columns) ?? stack(groups, columns: columns)
  }

  /// The columns that the figures take below each other where nothing is left out.
  var wholeWidth: Int { wholeWidth(groups) }

  /// The figure that takes most columns where nothing of it scrolls or is left out, and how many;
  /// nothing where so many are enough for all.
  func widest(beyond columns: Int) -> (figure: String, columns: Int)? {
    guard pairs(columns: columns) == nil else { return nil }
    let titleWidth = groups.map(\.titleWidth).max() ?? 0
    let widths = groups.map { group in
      let needed = group.neededWidth(titleWidth: titleWidth, columns: columns)
      return (figure: group.figures.first?.name ?? "", columns: needed)
    }
    return widths.filter { $0.columns > columns }.max { $0.columns < $1.columns }
  }

  private func stack(_ groups: [FigureGroup], columns: Int) -> Picture {
    let titleWidth = groups.map(\.titleWidth).max() ?? 0
    var result = Picture.empty
    var rest = groups[...]
    while let group = rest.first {
      let panels = rest.map(\.panel).prefix { $0 != nil }.compactMap(\.self)
      let picture =
        panels.isEmpty
        ? group.picture(titleWidth: titleWidth, columns: columns)
        : PanelStack(panels).picture(columns: columns)
      rest = rest.dropFirst(max(1, panels.count))
      result.append(picture, gap: result.endsOpen ? 1 : 0)
    }
    return result
  }

  /// The groups in two columns: the first two side by side, then the next two.
  private func pairs(columns: Int) -> Picture? {
    let rows = groups.reduce(0) { $0 + $1.figures.count }
    guard rows >= 4, groups.count >= 2, groups.allSatisfy(\.isRows) else { return nil }
    let left = stride(from: 0, to: groups.count, by: 2).map { groups[$0] }
    let right = stride(from: 1, to: groups.count, by: 2).map { groups[$0] }
    let middle = wholeWidth(left) + FigureStack.gap
    guard middle + wholeWidth(right) <= columns else { return nil }
    let second = stack(right, columns: columns - middle)
    return stack(left, columns: middle).beside(second, at: middle)
  }

  private func wholeWidth(_ groups: [FigureGroup]) -> Int {
    let titleWidth = groups.map(\.titleWidth).max() ?? 0
    return groups.map { $0.wholeWidth(titleWidth: titleWidth) }.max() ?? 0
  }
}
