import Scenes

/// Figures of every kind that the drawing tests share.
enum FigureSamples {
  static let all: [(name: String, frame: Frame)] = [
    ("plot", frame([loss], "Both losses fall; the one with dropout stays above.")),
    ("plane", frame([plane], "The centres move towards their features.")),
    ("bars", frame([penalty, signed], "The penalty grows with the drop rate.")),
    ("table", frame([costs], "The second layer needs most of the multiplications.")),
    ("wide-table", frame([fields], "A layer's own stride widens only later layers.")),
    ("layers", frame([pyramid], "The unit sees seven pixels, two of them in the padding.")),
    ("grids", frame([titled, channels], "Rows are examples, columns are units.")),
    ("heat", frame([large], "The window moves over a plane of 32 by 48.")),
    ("panels", frame([loss, penalty], "The loss falls while the penalty settles.")),
  ]

  private static func frame(_ figures: [Figure], _ caption: String) -> Frame {
    Frame(figures: figures, arithmetic: ["J = 0.25 + 0.5·0.5 = 0.5"], caption: caption)
  }

  static func series(
    _ name: String, _ mark: Plot.Mark, _ points: [(Double, Double)]
  ) -> Plot.Series {
    Plot.Series(
      name: name, title: name, mark: mark, points: points.map { Plot.Point($0.0, $0.1) })
  }

  private static let plain: [(Double, Double)] = (0...100).map { step in
    let x = Double(step)
    return (x, 2.0 / (1.0 + x / 10.0))
  }

  private static let dropout: [(Double, Double)] = (0...60).map { step in
    let x = Double(step)
    return (x, 0.4 + 1.4 / (1.0 + x / 8.0))
  }

  /// Two curves, a band and a level.
  static let loss = Figure(
    name: "loss", title: "Training",
    content: .plot(
      Plot(
        horizontal: .init("step", 0...100), vertical: .init("loss", 0...2),
        series: [series("plain", .line, plain), series("dropout", .dashes, dropout)],
        bands: [
          Plot.Band(
            title: "± 1/√n", lower: [Plot.Point(0, 0), Plot.Point(100, 0.4)],
            upper: [Plot.Point(0, 1.5), Plot.Point(100, 0.6)])
        ], levels: [Plot.Level(title: "exact", height: 0.5)])))

  /// A plane with points of three classes, a contour and the point that matters.
  static let plane = Figure(
    name: "features", title: "Features",
    content: .plot(
      Plot(
        horizontal: .init("x₁", -3...3), vertical: .init("x₂", -2...2),
        series: [
          series(
            "|x| = 1.5", .contour,
            [(1.5, 0), (1.06, 1.06), (0, 1.5), (-1.06, 1.06), (-1.5, 0), (-1.06, -1.06), (0, -1.5)]
              + [(1.06, -1.06), (1.5, 0)]),
          series("class 0", .points, [(-2, 1), (-2.2, 1.3), (-1.7, 0.9), (-2.4, 0.7)]),
          series("class 1", .circles, [(2, 1), (2.2, 1.3), (1.7, 0.9), (2.4, 0.7)]),
          series("class 2", .crosses, [(0, -1), (0.2, -1.3), (-0.3, -0.9), (0.4, -0.7)]),
          series("center 2", .diamond, [(0.1, -0.9)]),
        ], isEqual: true)))

  /// Bars in two parts, one of them pending.
  static let penalty = Figure(
    name: "cost", title: "E[J]",
    content: .bars(
      Bars(
        bars: [("keep 0.9", 1.0, 0.25), ("keep 0.5", 1.5, 1.5), ("keep 0.1", 2, 4.75)].map {
          Bars.Bar(
            name: $0.0, title: $0.0,
            parts: [.init(title: "fit", value: $0.1), .init(title: "penalty", value: $0.2)])
        } + [Bars.Bar(name: "keep 0", title: "keep 0", value: nil)], range: 0...8)))

  /// Bars on both sides of zero, and a large count.
  static let signed = Figure(
    name: "gradient", title: "∂J/∂w",
    content: .bars(
      Bars(
        bars: [
          Bars.Bar(name: "w1", title: "w₁", value: -1.5),
          Bars.Bar(name: "w2", title: "w₂", value: 0.25, role: .output),
          Bars.Bar(name: "w3", title: "a longer title than there is room for", value: 2),
        ], range: -2...2, unit: "per step")))

  /// Counts with a total, a pending cell and the current row.
  static let costs = Figure(
    name: "table", title: "Network A",
    content: .table(
      Table(
        columns: [
          .init("layer", isWords: true), .init("output", isWords: true), .init("params"),
          .init("multiplications"),
        ],
        rows: [
          [.words("conv 3×3, stride 2"), .words("64×112×112"), .count(1728), .count(21_676_032)],
          [
            .words("depthwise"), .words("64×56×56"), .count(576, .window),
            .count(1_806_336, .output),
          ],
          [.words("pointwise"), .words("128×56×56"), .number(nil), .number(nil)],
        ],
        total: [.words("total"), .words(""), .count(2304), .count(23_482_368)], current: 1)))

  /// Many columns of numbers with decimals.
  static let fields = Figure(
    name: "table", title: "",
    content: .table(
      Table(
        columns: [.init("layer", isWords: true)]
          + ["k", "s", "p", "d", "r", "j", "start", "P", "effective"].map { .init($0) },
        rows: (0..<4).map { row in
          [.words("layer \(row)")]
            + (0..<9).map { .number(Double(row * 9 + $0) / 4, $0 == 4 ? .selected : .plain) }
        }, current: 3)))

  /// A matrix whose rows and columns have names.
  static let titled: Figure = {
    var grid = Grid(rows: [
      [GridCell(1.5, .window), GridCell(-2), GridCell(0, .dropped)],
      [GridCell(0.25), GridCell(nil, .pending), GridCell(3, .output)],
    ])
    grid.rowTitles = ["cat", "a dog"]
    grid.columnTitles = ["unit 0", "1", "a very long name"]
    return Figure(name: "features", title: "H", content: .grid(grid))
  }()

  /// Two channels of two rows.
  static let channels = Figure(
    name: "maps", title: "Z",
    content: .grid(
      Grid(channels: [
        [[GridCell(1), GridCell(2)], [GridCell(3), GridCell(4)]],
        [[GridCell(5), GridCell(6)], [GridCell(7, .selected), GridCell(8)]],
      ])))

  /// A matrix that is larger than any screen.
  static let large: Figure = {
    var rows: [[GridCell]] = []
    for row in 0..<32 {
      var cells: [GridCell] = []
      for column in 0..<48 {
        let number = (row * row + column * column) % 97
        let isWindow = (10...12).contains(row) && (20...22).contains(column)
        cells.append(GridCell(Double(number) / 4, isWindow ? .window : .plain))
      }
      rows.append(cells)
    }
    return Figure(name: "image", title: "X", content: .grid(Grid(rows: rows)))
  }()

  /// A pyramid with holes and an overhang.
  static let pyramid = Figure(
    name: "stack", title: "",
    content: .layers(
      LayerStack(
        layers: [
          .init(
            title: "conv 3, dilation 2", units: units(0..<4, 2, 0.5) { $0 == 0 ? .output : .plain }),
          .init(
            title: "pool 2, stride 2",
            units: units(-2..<5, 2, 0.5) {
              $0 < 0 ? .padding : $0 % 2 == 0 && $0 < 3 ? .window : .plain
            }),
          .init(
            title: "input",
            units: units(-4..<10, 1, 0) {
              $0 < 0 ? .padding : [0, 1, 4, 5].contains($0) ? .window : .plain
            }
          ),
        ], range: -4...9)))

  private static func units(
    _ range: Range<Int>, _ step: Double, _ start: Double, _ role: (Int) -> CellRole
  ) -> [LayerStack.Unit] {
    range.map { .init(index: $0, center: start + Double($0) * step, role: role($0)) }
  }
}
