extension Figure {
  /// The figure as a JSON object.
  var json: String {
    switch content {
    case .text(let text): object(["text": JSONText.string(text)])
    case .tex(let tex): object(["tex": JSONText.string(tex)])
    case .grid(let grid): object(grid.json)
    case .plot(let plot): object(plot.json)
    case .bars(let bars): object(bars.json)
    case .table(let table): object(table.json)
    case .layers(let stack): object(stack.json)
    }
  }

  private func object(_ members: KeyValuePairs<String, String?>) -> String {
    JSONText.object(
      [("name", JSONText.string(name)), ("title", JSONText.string(title))]
        + members.map { ($0.key, $0.value) })
  }
}

extension Grid {
  fileprivate var json: KeyValuePairs<String, String?> {
    [
      "shape": JSONText.array(shape.map(String.init)),
      "values": nested { JSONText.number($0.value) },
      "roles": nested { JSONText.string($0.role.rawValue) },
      "padding": rows.joined().contains(where: \.isPadding)
        ? nested { $0.isPadding ? "true" : "false" } : nil,
      "below": placement.map { JSONText.string($0.figure) },
      "columns": placement.map { JSONText.array($0.columns.map(String.init)) },
      "row_titles": titles(rowTitles),
      "column_titles": titles(columnTitles),
    ]
  }

  private func titles(_ titles: [String]) -> String? {
    titles.isEmpty ? nil : JSONText.array(titles.map(JSONText.string))
  }

  /// The cells written one by one and nested as the shape is.
  private func nested(_ text: (GridCell) -> String) -> String {
    let rows = rows.map { JSONText.array($0.map(text)) }
    guard shape.count > 1 else { return rows.first ?? "[]" }
    guard shape.count > 2, shape[1] > 0 else { return JSONText.array(rows) }
    let channels = stride(from: 0, to: rows.count, by: shape[1]).map {
      JSONText.array(Array(rows[$0..<min($0 + shape[1], rows.count)]))
    }
    return JSONText.array(channels)
  }
}

extension Plot {
  fileprivate var json: KeyValuePairs<String, String?> {
    [
      "x": horizontal.json, "y": vertical.json,
      "series": JSONText.array(
        series.map {
          JSONText.object([
            "name": JSONText.string($0.name), "title": JSONText.string($0.title),
            "mark": JSONText.string($0.mark.rawValue), "points": $0.points.json,
          ])
        }),
      "bands": JSONText.array(
        bands.map {
          JSONText.object([
            "title": JSONText.string($0.title), "lower": $0.lower.json, "upper": $0.upper.json,
          ])
        }),
      "levels": JSONText.array(
        levels.map {
          JSONText.object([
            "title": JSONText.string($0.title), "height": JSONText.number($0.height),
          ])
        }),
    ]
  }
}

extension Plot.Axis {
  fileprivate var json: String {
    JSONText.object(["title": JSONText.string(title), "range": JSONText.range(range)])
  }
}

extension [Plot.Point] {
  fileprivate var json: String {
    JSONText.array(map { JSONText.array([JSONText.number($0.x), JSONText.number($0.y)]) })
  }
}

extension Bars {
  fileprivate var json: KeyValuePairs<String, String?> {
    [
      "unit": unit.isEmpty ? nil : JSONText.string(unit),
      "range": JSONText.range(range),
      "bars": JSONText.array(
        bars.map { bar in
          JSONText.object([
            "name": JSONText.string(bar.name), "title": JSONText.string(bar.title),
            "value": JSONText.number(bar.value),
            "role": JSONText.string(bar.role.rawValue),
            "parts": JSONText.array(
              bar.parts.map {
                JSONText.object([
                  "title": JSONText.string($0.title), "value": JSONText.number($0.value),
                ])
              }),
          ])
        }),
    ]
  }
}

extension Table {
  fileprivate var json: KeyValuePairs<String, String?> {
    [
      "columns": JSONText.array(columns.map { JSONText.string($0.header) }),
      "rows": JSONText.array(rows.map(\.json)),
      "total": total.map(\.json),
      "current": current.map(String.init),
    ]
  }
}

extension [TableCell] {
  fileprivate var json: String {
    JSONText.array(
      map { cell in
        if case .words(let words) = cell { return JSONText.string(words) }
        return JSONText.number(cell.number)
      })
  }
}

extension LayerStack {
  fileprivate var json: KeyValuePairs<String, String?> {
    [
      "range": JSONText.range(range),
      "layers": JSONText.array(
        layers.map { layer in
          JSONText.object([
            "title": JSONText.string(layer.title),
            "units": JSONText.array(
              layer.units.map {
                JSONText.object([
                  "index": String($0.index), "center": JSONText.number($0.center),
                  "role": JSONText.string($0.role.rawValue),
                ])
              }),
          ])
        }),
    ]
  }
}
