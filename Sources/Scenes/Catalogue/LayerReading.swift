import Formula

/// Reads a setting that lists layers: rows `[[3, 2], [2]]`, or a layer a line.
struct LayerReading {
  let parameter: Parameter
  let kinds: [LayerSetting.Kind]
  let variables: [String: Value]

  /// The layers of all lines.
  func layers(_ source: String) throws(SceneError) -> [LayerSetting] {
    let lines = LayerReading.lines(source)
    var layers: [LayerSetting] = []
    for line in lines {
      if LayerReading.isRows(line) || variables[line] != nil {
        layers += try rows(line)
      } else {
        let number = lines.count > 1 ? layers.count + 1 : nil
        layers.append(try layer(line, number))
      }
    }
    guard (1...LayerSetting.most).contains(layers.count) else {
      throw .layerCount(parameter: parameter.name, found: layers.count, limit: LayerSetting.most)
    }
    return layers
  }

  /// The lines that are not empty.
  static func lines(_ source: String) -> [String] {
    source.split(separator: "\n").map { $0.trimmed }.filter { !$0.isEmpty }
  }

  /// Whether a line is a list of rows rather than one layer.
  static func isRows(_ line: String) -> Bool { line.first == "[" }

  /// The places of the formulas in a line, as ranges of its UTF-8; of rows it is the whole line.
  static func formulas(in line: String) -> [Range<Int>] {
    if isRows(line) { return [0..<line.utf8.count] }
    return parts(line).dropFirst().compactMap { part in
      guard let sign = part.firstIndex(of: "=") else { return nil }
      let value = part[part.index(after: sign)...]
      let text = value.trimmed
      if text == "yes" || text == "no" { return nil }
      let low = line.utf8.distance(from: line.startIndex, to: value.startIndex)
      return low..<(low + value.utf8.count)
    }
  }

  /// The parts between commas that stand outside brackets.
  private static func parts(_ line: String) -> [Substring] {
    var parts: [Substring] = []
    var start = line.startIndex
    var depth = 0
    for index in line.indices {
      switch line[index] {
      case "(", "[": depth += 1
      case ")", "]": depth -= 1
      case "," where depth <= 0:
        parts.append(line[start..<index])
        start = line.index(after: index)
      default: break
      }
    }
    return parts + [line[start...]]
  }

  private func layer(_ line: String, _ number: Int?) throws(SceneError) -> LayerSetting {
    do {
      return try layer(line)
    } catch {
      throw .layer(parameter: parameter.name, number: number, error)
    }
  }

  private func layer(_ line: String) throws(LayerProblem) -> LayerSetting {
    let parts = LayerReading.parts(line).map(\.trimmed)
    let name = parts.first ?? ""
    guard let kind = kinds.first(where: { $0.rawValue == name }) else {
      let names = kinds.map(\.rawValue)
      throw .unknownKind(name, expected: names, nearest: nearestName(to: name, in: names))
    }
    var layer = LayerSetting(kind: kind, numbers: [:])
    for part in parts.dropFirst() { try take(part, &layer) }
    if let needed = kind.needed, layer.numbers[needed] == nil {
      throw .missing(needed.rawValue, kind: name)
    }
    return layer
  }

  private func take(_ part: String, _ layer: inout LayerSetting) throws(LayerProblem) {
    let sides = part.split(separator: "=", maxSplits: 1).map(\.trimmed)
    guard sides.count == 2, let name = sides.first, let source = sides.last else {
      throw .notAnEntry(part)
    }
    guard let entry = layer.kind.entries.first(where: { $0.rawValue == name }) else {
      let names = layer.kind.entries.map(\.rawValue)
      throw .unknownEntry(
        name, kind: layer.kind.rawValue, expected: names, nearest: nearestName(to: name, in: names))
    }
    guard layer.numbers[entry] == nil else { throw .entryTwice(name) }
    layer.numbers[entry] = try number(entry, source)
  }

  private func number(_ entry: LayerSetting.Entry, _ source: String) throws(LayerProblem) -> Int {
    if entry == .bias, source == "yes" || source == "no" { return source == "yes" ? 1 : 0 }
    let value: Value
    do {
      value = try Formula(source).value(variables)
    } catch {
      throw .formula(entry.rawValue, error)
    }
    return try LayerReading.checked(entry, value)
  }

  private static func checked(
    _ entry: LayerSetting.Entry, _ value: Value
  ) throws(LayerProblem) -> Int {
    guard let number = value.number.flatMap(Int.init(exactly:)), entry.range.contains(number) else {
      let found = value.number.map(NumberText.display) ?? "\(value.tensor.shape)"
      throw .outside(entry.rawValue, found: found, range: entry.range)
    }
    return number
  }

  /// Convolutions by their rows [k, s, p, d], the last three of which may be left out.
  private func rows(_ line: String) throws(SceneError) -> [LayerSetting] {
    let rows: [[Double]]
    do {
      rows = try Formula(line).rows(variables)
    } catch {
      throw .formula(parameter: parameter.name, error)
    }
    var layers: [LayerSetting] = []
    for (place, row) in rows.enumerated() {
      do {
        layers.append(try LayerReading.layer(row))
      } catch {
        throw .layer(parameter: parameter.name, number: place + 1, error)
      }
    }
    return layers
  }

  private static func layer(_ row: [Double]) throws(LayerProblem) -> LayerSetting {
    guard (1...4).contains(row.count) else { throw .rowLength(row.count) }
    var layer = LayerSetting(kind: .conv, numbers: [:])
    for (entry, number) in zip(
      [.kernel, .stride, .padding, .dilation] as [LayerSetting.Entry], row)
    {
      layer.numbers[entry] = try checked(entry, Value(number))
    }
    return layer
  }
}
