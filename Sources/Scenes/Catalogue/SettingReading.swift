import Formula

extension SceneDeclaration {
  /// The settings as they are written, each read by its parameter's kind, with the defaults for the
  /// rest.
  ///
  /// - Throws: `SceneError` for unknown names, names given twice and values that are not allowed;
  ///   whether the settings fit each other is left to the scene.
  public func settings(
    _ given: [WrittenSetting], variables: [String: Value] = [:]
  ) throws(SceneError) -> Settings {
    var settings = Settings(values: [:], variables: variables)
    let chosen = slid(given)
    for setting in try joined(given) where !chosen.contains(setting.name) {
      let parameter = try parameter(named: setting.name)
      if case .statement = parameter.kind {
        settings.statements.append(try statement(setting, among: settings.statements, given))
        continue
      }
      guard settings.values[setting.name] == nil else {
        throw .givenTwice(parameter: setting.name)
      }
      settings.values[setting.name] = try parameter.setting(setting.source, variables: variables)
    }
    for parameter in parameters where settings.values[parameter.name] == nil {
      guard let initial = parameter.initial else { continue }
      settings.values[parameter.name] = try parameter.setting(initial)
    }
    return settings
  }

  /// The names of sliders for which a value is given as for any other setting: `t=3`.
  private func slid(_ given: [WrittenSetting]) -> Set<String> {
    let sliders = given.filter { setting in
      parameters.contains { $0.name == setting.name && $0.kind == .statement(.slider) }
    }
    let known = Set(parameters.map(\.name))
    return Set(sliders.compactMap(\.label)).intersection(given.map(\.name)).subtracting(known)
  }

  /// A statement with its label checked; a slider starts where it is set.
  private func statement(
    _ setting: WrittenSetting, among others: [WrittenSetting], _ given: [WrittenSetting]
  ) throws(SceneError) -> WrittenSetting {
    guard let label = setting.label else { throw .labelMissing(parameter: setting.name) }
    guard Formula.isVariableName(label) else {
      throw .notAName(label, parameter: setting.name)
    }
    guard !others.contains(where: { $0.label == label }) else {
      throw .givenTwice(parameter: "\(setting.name) \(label)")
    }
    var setting = setting
    if setting.name == Parameter.Statement.slider.rawValue,
      let value = given.last(where: { $0.name == label && $0.label == nil })
    {
      setting.nested = [WrittenSetting.Nested(name: "start", source: value.source)]
    }
    return setting
  }

  /// The settings with the lines of each list joined under its parameter's name.
  private func joined(_ given: [WrittenSetting]) throws(SceneError) -> [WrittenSetting] {
    var joined: [WrittenSetting] = []
    var places: [String: Int] = [:]
    for var setting in given {
      guard let list = parameters.first(where: { $0.lineName == setting.name }) else {
        joined.append(setting)
        continue
      }
      if let place = places[list.name] {
        joined[place].source += "\n" + setting.source
      } else {
        setting.name = list.name
        places[list.name] = joined.count
        joined.append(setting)
      }
    }
    return joined
  }

  private func parameter(named name: String) throws(SceneError) -> Parameter {
    guard let parameter = parameters.first(where: { $0.name == name }) else {
      let names = parameters.flatMap { [$0.name, $0.lineName].compactMap(\.self) }
      let nearest = nearestName(to: name, in: names)
      throw .unknownParameter(name, scene: self.name, nearest: nearest)
    }
    return parameter
  }
}

extension Parameter {
  /// Whether a value is read as a formula, not as a word.
  public func readsFormula(_ source: String) -> Bool {
    switch kind {
    case .integer, .real, .vector, .numbers, .tensor: true
    case .pair(_, let words): !words.contains(source)
    case .word, .words, .flag, .layers, .statement, .names: false
    }
  }

  /// Where the formulas stand in a value as it is written, as ranges of its UTF-8.
  public func formulas(in source: String) -> [Range<Int>] {
    if case .layers = kind { return LayerReading.formulas(in: source) }
    return readsFormula(source) ? [0..<source.utf8.count] : []
  }

  /// A value of this parameter as it is written: a formula, a word or `yes` or `no`.
  ///
  /// - Throws: `SceneError` where the formula has no value or the value is not allowed.
  public func setting(
    _ source: String, variables: [String: Value] = [:]
  ) throws(SceneError) -> Setting {
    switch kind {
    case .pair(_, let words) where words.contains(source):
      return .word(source)
    case .pair(_, let words) where !words.isEmpty && source.isWord && variables[source] == nil:
      throw .notAllowed(self, found: .word(source))
    case .word(let words):
      guard words.contains(source) else { throw .notAllowed(self, found: .word(source)) }
      return .word(source)
    case .words(let words):
      return .words(try chosen(source, of: words))
    case .flag:
      guard source == "yes" || source == "no" else {
        throw .notAllowed(self, found: .word(source))
      }
      return .flag(source == "yes")
    case .names:
      return .words(source.split(separator: ",").map(\.trimmed).filter { !$0.isEmpty })
    case .statement:
      throw .labelMissing(parameter: name)
    case .layers(_, let kinds):
      let reading = LayerReading(parameter: self, kinds: kinds, variables: variables)
      return .layers(try reading.layers(source))
    case .integer, .real, .vector, .numbers, .tensor, .pair:
      let value = try value(of: source, variables)
      guard kind.allows(value) else { throw .notAllowed(self, found: .value(value)) }
      try checkEntries(of: value)
      return .value(value)
    }
  }

  /// The words of a list that are written, in the list's order.
  private func chosen(_ source: String, of words: [String]) throws(SceneError) -> [String] {
    if source == "none" { return [] }
    let found = source.split(separator: ",", omittingEmptySubsequences: false).map {
      String($0.filter { !$0.isWhitespace })
    }
    for word in found where !words.contains(word) {
      throw .notAllowed(self, found: .word(word))
    }
    return words.filter(found.contains)
  }

  private func value(
    of source: String, _ variables: [String: Value]
  ) throws(SceneError) -> Value {
    do {
      return try Formula(source).value(variables)
    } catch {
      throw .formula(parameter: name, error)
    }
  }

  private func checkEntries(of value: Value) throws(SceneError) {
    for (index, entry) in value.tensor.elements.enumerated() {
      guard entry.magnitude <= Parameter.largestEntry else {
        throw .entryTooLarge(parameter: name, index: index, found: entry)
      }
    }
  }
}

extension String {
  /// Whether the text is one word of letters.
  fileprivate var isWord: Bool { !isEmpty && allSatisfy(\.isLetter) }
}

extension Parameter.Kind {
  fileprivate func allows(_ value: Value) -> Bool {
    switch self {
    case .integer(let range):
      value.number.flatMap(Int.init(exactly:)).map(range.contains) ?? false
    case .real(let range):
      value.number.map(range.contains) ?? false
    case .vector(let length):
      value.tensor.rank == 1 && length.contains(value.tensor.count)
    case .numbers(let length):
      value.tensor.rank < 2 && length.contains(value.tensor.count)
    case .tensor(let axes, let length):
      axes.contains(value.tensor.rank) && value.tensor.shape.allSatisfy(length.contains)
    case .pair(let range, _):
      (value.tensor.shape == [] || value.tensor.shape == [2])
        && value.tensor.elements.allSatisfy { Int(exactly: $0).map(range.contains) ?? false }
    case .word, .words, .flag, .layers, .statement, .names:
      false
    }
  }
}
