/// The names of variables that a text uses.
enum UsedNames {
  /// Every name in a formula's text; those of functions count, which no variable can have.
  static func inFormula(_ text: some StringProtocol) -> Set<String> {
    var names: Set<String> = []
    var name = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isInName(scalar) {
        name.append(scalar)
      } else {
        insert(name, into: &names)
        name.removeAll(keepingCapacity: true)
      }
    }
    insert(name, into: &names)
    return names
  }

  /// The names between double braces in words or TeX.
  static func inWords(_ text: some StringProtocol) -> Set<String> {
    var names: Set<String> = []
    var braces = 0
    var inside: String.UnicodeScalarView?
    for scalar in text.unicodeScalars {
      braces = scalar == "{" ? braces + 1 : 0
      if scalar == "}", let formula = inside {
        names.formUnion(inFormula(String(formula)))
        inside = nil
      } else if scalar == "{" {
        inside = braces >= 2 ? String.UnicodeScalarView() : nil
      } else {
        inside?.append(scalar)
      }
    }
    return names
  }

  private static func insert(_ name: String.UnicodeScalarView, into names: inout Set<String>) {
    guard let first = name.first, !isDigit(first) else { return }
    names.insert(String(name))
  }

  private static func isInName(_ scalar: Unicode.Scalar) -> Bool {
    isDigit(scalar) || scalar == "_" || ("a"..."z").contains(scalar)
      || ("A"..."Z").contains(scalar) || ("\u{370}"..."\u{3FF}").contains(scalar)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar)
  }
}
