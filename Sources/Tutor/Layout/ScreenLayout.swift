import Canvas

/// How a terminal's rows and columns are shared out: header, page, footer.
struct ScreenLayout: Hashable {
  let size: Size
  /// The rows of a panel between page and footer.
  var panelRows = 0

  /// The smallest terminal in which a screen is shown.
  static let smallest = Size(columns: 40, rows: 12)

  /// Whether anything can be shown.
  var isLargeEnough: Bool {
    size.columns >= Self.smallest.columns && size.rows >= Self.smallest.rows
  }

  /// Whether there is room for lines between the parts.
  var isRoomy: Bool { size.rows >= 16 }

  /// Empty columns at either side.
  var margin: Int { size.columns > 84 ? 3 : size.columns >= 60 ? 1 : 0 }

  /// The columns of a page; lines of words grow no longer than can be read with ease.
  var columns: Int { min(96, size.columns - 2 * margin) }

  /// The rows above the page.
  var headerRows: Int { isRoomy ? 2 : 1 }

  /// The rows below the page.
  var footerRows: Int { isRoomy ? 2 : 1 }

  /// Where the page is shown.
  var page: Region {
    Region(
      row: headerRows, column: margin,
      rows: max(0, size.rows - headerRows - footerRows - panelRows),
      columns: columns)
  }

  /// Where the panel is shown, below the page.
  var panel: Region {
    Region(
      row: page.rows.upperBound, column: margin, rows: panelRows, columns: columns)
  }

  /// The largest scroll of a page of so many rows.
  func lastScroll(of rows: Int) -> Int { max(0, rows - page.size.rows) }
}
