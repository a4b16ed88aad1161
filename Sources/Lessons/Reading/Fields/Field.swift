/// A field of a fence: `name: value` or `name label: value`, and the fields nested in it.
struct Field {
  /// The name, and where it stands.
  let name: String
  let nameRange: Range<Int>
  /// The label between name and colon, and where it stands.
  let label: (text: String, range: Range<Int>)?
  /// The line, from 0, of its head.
  let line: Int
  /// Where each line of the value stands.
  var valueRanges: [Range<Int>]
  /// The fields nested in it.
  var nested: [Field] = []

  /// The line of its head as errors number it.
  var lineNumber: Int { line + 1 }

  /// The value, its lines joined by one space.
  func value(in text: SourceText) -> SourceSlice { SourceSlice(text, valueRanges) }

  /// The nested field of a name.
  func nested(_ name: String) -> Field? { nested.first { $0.name == name } }
}
