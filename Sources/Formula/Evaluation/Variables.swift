/// The variables of an evaluation, by their names.
///
/// They are few and an expectation asks for them at every mask, so names are compared one after the
/// other: for a handful of short names that is quicker than to hash them.
struct Variables: Sendable {
  /// The names, in no order.
  private(set) var names: [String]
  private var values: [Quantity]

  init(_ variables: [String: Quantity]) {
    names = Array(variables.keys)
    values = Array(variables.values)
  }

  /// The value of a name, nil where it has none.
  subscript(name: String) -> Quantity? {
    get { names.firstIndex(of: name).map { values[$0] } }
    set {
      guard let place = names.firstIndex(of: name) else {
        guard let newValue else { return }
        names.append(name)
        values.append(newValue)
        return
      }
      guard let newValue else {
        names.remove(at: place)
        values.remove(at: place)
        return
      }
      values[place] = newValue
    }
  }
}
