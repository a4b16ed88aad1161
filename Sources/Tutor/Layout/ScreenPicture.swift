import Canvas

/// What is on screen, and where on it a click means something.
struct ScreenPicture {
  /// The cells.
  var canvas: Canvas
  /// The places that can be clicked, what lies on top last.
  var spots: [Spot] = []

  /// Adds the spots of a picture that is shown in a region, from one of its rows on.
  mutating func add(_ new: [Spot], in region: Region, from first: Int = 0) {
    for spot in new.moved(rows: region.row - first, columns: region.column) {
      let seen = spot.region.intersection(region)
      guard seen.size.rows > 0, seen.size.columns > 0 else { continue }
      var cut = spot
      cut.region = seen
      spots.append(cut)
    }
  }
}
