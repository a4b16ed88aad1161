import Canvas
import Phrases
import Scenes

extension Model {
  /// The page of all scenes: each with its name and what it shows.
  func scenesPage(_ list: SceneListState, _ layout: ScreenLayout) -> ScreenPicture {
    let scenes = sceneRows(layout)
    var canvas = Canvas(Size(columns: layout.columns, rows: scenes.last?.upperBound ?? 0))
    var spots: [Spot] = []
    for (place, rows) in scenes.enumerated() {
      for (offset, line) in sceneLines(place, isChosen: place == list.chosen, layout).enumerated() {
        canvas.put(line, row: rows.lowerBound + offset, column: 0)
      }
      let region = Region(
        row: rows.lowerBound, column: 0, rows: rows.count, columns: layout.columns)
      spots.append(Spot(region, .chooseRow(place)))
    }
    return ScreenPicture(canvas: canvas, spots: spots)
  }

  /// The first row of the list that is shown, so that the chosen scene is seen whole.
  func scenesScroll(_ list: SceneListState) -> Int {
    let layout = ScreenLayout(size: size)
    let rows = sceneRows(layout)
    guard rows.indices.contains(list.chosen) else { return 0 }
    let end = list.chosen + 1 < rows.count ? rows[list.chosen + 1] : rows[list.chosen]
    return max(0, end.upperBound - layout.page.size.rows)
  }

  /// The rows of each scene.
  private func sceneRows(_ layout: ScreenLayout) -> [Range<Int>] {
    var next = 1
    return SceneCatalogue.all.indices.map { place in
      let start = next
      next += sceneLines(place, isChosen: false, layout).count
      return start..<next
    }
  }

  private func sceneLines(_ place: Int, isChosen: Bool, _ layout: ScreenLayout) -> [TextLine] {
    let scene = SceneCatalogue.all[place]
    var head = TextLine(isChosen ? " \(glyphs.signs.pointer) " : "   ", Style(.accent, .bold))
    head.append(scene.name, Style(.text, isChosen ? .bold : []))
    let isWide = layout.columns >= 72
    let left = isWide ? 28 : 5
    let summary = TextLine.wrapping(
      [Run(glyphs.text(phrases(scene.summary)), Style(.faint))], columns: layout.columns - left)
    var lines = isWide ? [] : [head]
    for (row, words) in summary.enumerated() {
      var line = isWide && row == 0 ? head : .empty
      line.pad(to: left)
      line.append(words)
      lines.append(line)
    }
    return lines
  }

  /// The keys of the list of scenes.
  var sceneListBindings: [Binding] {
    [
      Binding(
        .down, [.down, .character("j")], "↓", .keyDown,
        hint: Binding.Hint(keyText: "↑ ↓", label: .keyChoose)),
      Binding(.up, [.up, .character("k")], "↑", .keyUp, footer: false),
      Binding(.open, [.enter, .right, .character("l")], "Enter", .keyPlay),
      Binding(.pageDown, [.pageDown], "PgDn", .keyPageDown, footer: false),
      Binding(.pageUp, [.pageUp], "PgUp", .keyPageUp, footer: false),
      Binding(.top, [.home, .character("g")], "g", .keyTop, footer: false),
      Binding(.bottom, [.end, .character("G")], "G", .keyBottom, footer: false),
      Binding(.help, [.character("?")], "?", .keyHelp),
      Binding(.leave, [.character("q"), .escape, .left, .character("h")], "q", .keyCourse),
      Binding(.suspend, [.control("z")], "Ctrl-Z", .keySuspend, footer: false),
    ]
  }
}
