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

  /// The whole number of a setting.
  func integer(_ name: String) throws(SceneError) -> Int {
    guard case .value(let value)? = values[name],
      let integer = value.number.flatMap(Int.init(exactly:))
    else { throw .missing(parameter: name) }
    return integer
  }

  /// The flag of a setting.
  func flag(_ name: String) throws(SceneError) -> Bool {
    guard case .flag(let flag)? = values[name] else { throw .missing(parameter: name) }
    return flag
  }
}
