/// Reads the values of fields that hold words or TeX.
struct WordsReader {
  let values: ValueReader
  let links: LinkList

  /// What is put before words so that nothing at their beginning is read as a list or a heading.
  private static let guarding: [UInt8] = [UInt8(ascii: ","), .space]

  /// Inline Markdown with values.
  func words(_ slice: SourceSlice, at place: NameScope.Place) -> [Inline] {
    var bytes = Self.guarding + slice.bytes
    var tokens = ValueTokens()
    tokens.mask(&bytes, Self.guarding.count..<bytes.count)
    let parsed = MarkdownParser.parse(bytes, of: SourceText(bytes: bytes))
    if parsed.tooDeep {
      values.log.report(
        .limit(.nestingTooDeep(limit: SizeLimits.nesting)), byte: slice.fileRange.lowerBound)
    }
    let reader = InlineReader(
      tokens: tokens, origin: .slice(slice, shift: Self.guarding.count), values: values,
      place: place, links: links)
    let nodes = parsed.document.children.first?.children ?? []
    return withoutGuard(reader.inlines(nodes))
  }

  private func withoutGuard(_ words: [Inline]) -> [Inline] {
    guard case .text(let text)? = words.first else { return words }
    let rest = String(text.dropFirst(Self.guarding.count))
    return (rest.isEmpty ? [] : [.text(rest)]) + words.dropFirst()
  }

  /// TeX with values.
  func tex(_ slice: SourceSlice, at place: NameScope.Place) -> TeX {
    var builder = TeXBuilder(source: values.log.source)
    var end = 0
    for braces in Braces.all(in: slice.bytes[...]) {
      let offset = slice.fileOffset(ofByte: braces.range.lowerBound)
      switch braces.kind {
      case .open: values.log.report(.formula(.valueOpen), byte: offset)
      case .empty: values.log.report(.formula(.valueEmpty), byte: offset)
      case .value(let range):
        builder.append(slice, end..<braces.range.lowerBound)
        end = braces.range.upperBound
        let inner = slice.trimmed(range)
        if let formula = values.formula(inner, at: place) {
          let position = values.log.source.position(ofByte: inner.fileRange.lowerBound)
          builder.append(Interpolation(formula: formula, position: position))
        }
      }
    }
    builder.append(slice, end..<slice.bytes.count)
    values.log.note(builder.tex)
    return builder.tex
  }
}
