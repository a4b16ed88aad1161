import Phrases

/// Reads the values of fields that are numbers, flags and words of a list.
struct SimpleValues {
  let text: SourceText
  let log: DiagnosticLog

  /// A number that passes a test, or nothing where it does not, which is reported.
  func number(
    _ field: Field, expected: Phrase, where fits: (Double) -> Bool
  ) -> Double? {
    let slice = field.value(in: text)
    guard let number = Self.number(slice.text), fits(number) else {
      return refuse(field, slice, expected)
    }
    return number
  }

  /// A number from 0 to 1.
  func fraction(_ field: Field) -> Double? {
    number(field, expected: .expectedFraction) { (0...1).contains($0) }
  }

  /// A list of numbers from 0 to 1, in brackets.
  func fractions(_ field: Field) -> [Double]? {
    let slice = field.value(in: text)
    var source = Substring(slice.text)
    guard source.popFirst() == "[", source.popLast() == "]" else {
      return refuse(field, slice, .expectedAttempts)
    }
    let parts = source.split(separator: ",", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      Self.number(part.trimmingBlanks()).flatMap { (0...1).contains($0) ? $0 : nil }
    }
    return numbers.count == parts.count ? numbers : refuse(field, slice, .expectedAttempts)
  }

  /// One of two words that stand for a flag.
  func flag(_ field: Field, yes: String, no: String, expected: Phrase) -> Bool? {
    let slice = field.value(in: text)
    switch slice.text {
    case yes: return true
    case no: return false
    default: return refuse(field, slice, expected)
    }
  }

  private func refuse<Value>(_ field: Field, _ slice: SourceSlice, _ expected: Phrase) -> Value? {
    log.report(
      .field(.value(field: field.name, found: slice.text, expected: expected)),
      bytes: slice.fileRange)
    return nil
  }

  /// A decimal number in plain digits; neither hexadecimal nor infinite.
  static func number(_ text: some StringProtocol) -> Double? {
    let allowed = Set("0123456789.eE+-".unicodeScalars)
    guard text.unicodeScalars.allSatisfy(allowed.contains), let number = Double(String(text)),
      number.isFinite
    else { return nil }
    return number
  }
}

extension StringProtocol {
  /// The text without spaces and tabs at its ends.
  func trimmingBlanks() -> String {
    var scalars = Substring(self).unicodeScalars
    while let first = scalars.first, first == " " || first == "\t" { scalars.removeFirst() }
    while let last = scalars.last, last == " " || last == "\t" { scalars.removeLast() }
    return String(scalars)
  }
}
