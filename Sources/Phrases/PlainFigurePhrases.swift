/// What plots, bars, tables and layers say where they are told and not drawn.
extension Phrase {
  /// What a plot shows.
  public static let plainPlot = Phrase(
    "drawing.plain.plot", "{name}: {vertical} against {horizontal}.")
  /// A course of a plot: its ends, its extremes and its trend.
  public static let plainCourse = Phrase(
    "drawing.plain.course",
    "{name}, {series}: {count} points, from {first} at {start} to {last} at {end}, "
      + "smallest {smallest}, largest {largest}; it {trend}.")
  /// A course of one point.
  public static let plainOnePoint = Phrase(
    "drawing.plain.one-point", "{name}, {series}: {last} at {end}.")
  /// A series that has no points yet.
  public static let plainNoPoints = Phrase(
    "drawing.plain.no-points", "{name}, {series}: no points yet.")
  /// Points of a plane.
  public static let plainPoints = Phrase("drawing.plain.points", "{name}, {series}: {points}.")
  /// Points that are not told.
  public static let plainMorePoints = Phrase("drawing.plain.more-points", "and {count} more")
  /// Never down.
  public static let trendRises = Phrase("drawing.plain.trend.rises", "rises throughout")
  /// Never up.
  public static let trendFalls = Phrase("drawing.plain.trend.falls", "falls throughout")
  /// Always the same.
  public static let trendLevel = Phrase("drawing.plain.trend.level", "stays level")
  /// Up in all.
  public static let trendHigher = Phrase(
    "drawing.plain.trend.higher", "goes up and down and ends higher")
  /// Down in all.
  public static let trendLower = Phrase(
    "drawing.plain.trend.lower", "goes up and down and ends lower")
  /// A height at which a plot has a line.
  public static let plainLevel = Phrase(
    "drawing.plain.level", "{name}, {level}: a line at {height}.")
  /// A range at both ends of a plot.
  public static let plainBand = Phrase(
    "drawing.plain.band",
    "{name}, {band}: {lower} to {upper} at {start}, {lowerEnd} to {upperEnd} at {end}.")
  /// Bars by their length.
  public static let plainBars = Phrase("drawing.plain.bars", "{name}, largest first: {bars}.")
  /// A bar and its parts.
  public static let plainBarParts = Phrase("drawing.plain.bar-parts", "{bar} ({parts})")
  /// A row of a table, from 1.
  public static let plainTableRow = Phrase(
    "drawing.plain.table.row", "{name}, row {number}: {cells}.")
  /// The row of a table that the step is about.
  public static let plainTableCurrent = Phrase(
    "drawing.plain.table.current", "{name}, row {number}, now: {cells}.")
  /// The sums of a table.
  public static let plainTableTotal = Phrase(
    "drawing.plain.table.total", "{name}, in all: {cells}.")
  /// A table without rows.
  public static let plainTableEmpty = Phrase("drawing.plain.table.empty", "{name}: no rows yet.")
  /// A layer of units.
  public static let plainLayer = Phrase(
    "drawing.plain.layer", "{layer}, {count} {count:unit|units}: {units}.")
  /// A layer of which no unit plays a part.
  public static let plainLayerAtRest = Phrase(
    "drawing.plain.layer.rest", "{layer}, {count} {count:unit|units}.")
  /// Units that play a part.
  public static let plainUnits = Phrase("drawing.plain.units", "{role} {units}")
  /// Numbers that follow each other.
  public static let plainRange = Phrase("drawing.plain.range", "{first} to {last}")
  /// A row of a matrix by its title.
  public static let plainTitledRow = Phrase(
    "drawing.plain.titled-row", "{name}, {title}: {cells}.")
  /// The titles of a matrix's columns.
  public static let plainColumns = Phrase("drawing.plain.columns", "{name}, columns {titles}.")
}
