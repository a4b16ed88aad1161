import Engine

/// What scenes read of their settings, after these were held against the table of parameters.
extension Settings {
  /// The tensor of a setting.
  func tensor(_ name: String) throws(SceneError) -> Tensor {
    guard let tensor = optionalTensor(name) else { throw .missing(parameter: name) }
    return tensor
  }

  /// The tensor of a setting that may be missing.
  func optionalTensor(_ name: String) -> Tensor? {
    guard case .value(let value)? = values[name] else { return nil }
    return value.tensor
  }

  /// The whole numbers of a setting for both directions; nothing where it is a word or missing.
  func pair(_ name: String) -> (down: Int, right: Int)? {
    let numbers = (optionalTensor(name)?.elements ?? []).compactMap(Int.init(exactly:))
    guard let down = numbers.first, let right = numbers.last else { return nil }
    return (down, right)
  }

  /// The word of a setting; nothing where it is a number.
  func word(_ name: String) -> String? {
    guard case .word(let word)? = values[name] else { return nil }
    return word
  }

  /// The words of a setting.
  func words(_ name: String) throws(SceneError) -> [String] {
    guard case .words(let words)? = values[name] else { throw .missing(parameter: name) }
    return words
  }

  /// The number of a setting.
  func number(_ name: String) throws(SceneError) -> Double {
    guard case .value(let value)? = values[name], let number = value.number else {
      throw .missing(parameter: name)
    }
    return number
  }

  /// The whole number of a setting that may be missing.
  func optionalInteger(_ name: String) -> Int? {
    guard case .value(let value)? = values[name] else { return nil }
    return value.number.flatMap(Int.init(exactly:))
  }

  /// The whole number of a setting.
  func integer(_ name: String) throws(SceneError) -> Int {
    guard case .value(let value)? = values[name],
      let integer = value.number.flatMap(Int.init(exactly:))
    else { throw .missing(parameter: name) }
    return integer
  }

  /// The layers of a setting.
  func layers(_ name: String) throws(SceneError) -> [LayerSetting] {
    guard let layers = optionalLayers(name) else { throw .missing(parameter: name) }
    return layers
  }

  /// The layers of a setting that may be missing.
  func optionalLayers(_ name: String) -> [LayerSetting]? {
    guard case .layers(let layers)? = values[name] else { return nil }
    return layers
  }

  /// The flag of a setting.
  func flag(_ name: String) throws(SceneError) -> Bool {
    guard case .flag(let flag)? = values[name] else { throw .missing(parameter: name) }
    return flag
  }
}
