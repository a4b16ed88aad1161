import Formula

/// Turns the inner parts of Markdown nodes into words that a reader sees.
struct InlineReader {
  let tokens: ValueTokens
  /// Where the bytes that hold the tokens stand.
  let origin: Origin
  let values: ValueReader
  /// The names that hold here.
  let place: NameScope.Place
  /// Told of every link to a step or a lesson, which are checked when all are known.
  let links: LinkList

  /// Where the bytes of a value stand.
  enum Origin {
    /// In the file itself.
    case file(SourceText)
    /// In the value of a field.
    case slice(SourceSlice, shift: Int)
  }

  private var log: DiagnosticLog { values.log }

  private func report(_ kind: Diagnostic.Kind, at offset: Int) {
    log.report(kind, byte: fileOffset(offset))
  }

  private func fileOffset(_ offset: Int) -> Int {
    switch origin {
    case .file: offset
    case .slice(let slice, let shift): slice.fileOffset(ofByte: max(offset - shift, 0))
    }
  }

  /// The words of some nodes.
  func inlines(_ nodes: [MarkdownNode]) -> [Inline] {
    var parts = parts(of: nodes)
    joinMath(&parts)
    return parts.flatMap(inlines)
  }

  /// What stands between the marks of a paragraph, before mathematics is told from code.
  fileprivate enum Part {
    case text(String, offset: Int)
    case code(String, offset: Int)
    case math(String, offset: Int)
    case other(Inline)
  }

  private func parts(of nodes: [MarkdownNode]) -> [Part] {
    var parts: [Part] = []
    for node in nodes {
      if case .text(let text) = node.kind {
        if case .text(let before, let offset)? = parts.last {
          parts[parts.count - 1] = .text(before + text, offset: offset)
        } else {
          parts.append(.text(text, offset: node.offset))
        }
      } else {
        parts.append(part(node))
      }
    }
    return parts
  }

  private func part(_ node: MarkdownNode) -> Part {
    switch node.kind {
    case .inlineCode(let code): return .code(code, offset: node.offset)
    case .softBreak: return .other(.softBreak)
    case .lineBreak: return .other(.lineBreak)
    case .emphasis: return .other(.emphasis(inlines(node.children)))
    case .strong: return .other(.strong(inlines(node.children)))
    case .link(let target): return .other(link(target, node))
    case .image:
      report(.structure(.image), at: node.offset)
      return .other(.text(""))
    case .html(let html):
      report(.structure(.html(original(html))), at: node.offset)
      return .other(.text(""))
    default: return .other(.text(""))
    }
  }

  /// `` $`x`$ `` arrives as text that ends in `$`, code, and text that begins with `$`.
  private func joinMath(_ parts: inout [Part]) {
    for index in parts.indices {
      guard case .code(let code, let offset) = parts[index] else { continue }
      let before = index > 0 ? parts[index - 1].text : nil
      let after = index + 1 < parts.count ? parts[index + 1].text : nil
      let opens = before?.hasSuffix("$") == true
      let closes = after?.hasPrefix("$") == true
      if opens, closes, let before, let after {
        parts[index - 1] = .text(String(before.dropLast()), offset: parts[index - 1].offset)
        parts[index] = .math(code, offset: offset)
        parts[index + 1] = .text(String(after.dropFirst()), offset: parts[index + 1].offset)
      } else if opens || closes {
        report(.structure(.mathOpen), at: offset)
      }
    }
  }

  private func inlines(_ part: Part) -> [Inline] {
    switch part {
    case .text(let text, let offset): words(text, offset: offset)
    case .code(let code, _): [.code(ControlPictures.shown(original(code), keeping: []))]
    case .math(let source, let offset): [.math(math(source, offset: offset))]
    case .other(let inline): [inline]
    }
  }

  private func words(_ text: String, offset: Int) -> [Inline] {
    if BareMath.isFound(in: text) { report(.structure(.mathBare), at: offset) }
    reportFaults(in: text, offset: offset)
    return tokens.pieces(of: text).compactMap { piece in
      switch piece {
      case .text(let text):
        text.isEmpty ? nil : .text(ControlPictures.shown(text, keeping: ["\t"]))
      case .value(let number): interpolation(number).map(Inline.value)
      }
    }
  }

  private func math(_ source: String, offset: Int) -> TeX {
    reportFaults(in: source, offset: offset)
    var builder = TeXBuilder(source: log.source)
    var place = offset
    for piece in tokens.pieces(of: source) {
      switch piece {
      case .text(let text):
        builder.append(text) { fileOffset(place + $0) }
        place += text.utf8.count
      case .value(let number):
        if let value = interpolation(number) { builder.append(value) }
        place = tokens.values[number].braces.upperBound
      }
    }
    log.note(builder.tex)
    return builder.tex
  }

  /// Reports double braces that are no value; `offset` is where the text begins.
  private func reportFaults(in text: String, offset: Int) {
    guard text.utf8.contains(.openBrace) else { return }
    let count = Braces.all(in: Array(text.utf8)[...]).count
    for fault in tokens.faults(from: offset).prefix(count) {
      let kind = fault.isEmpty ? FormulaProblem.valueEmpty : .valueOpen
      report(.formula(kind), at: fault.range.lowerBound)
    }
  }

  private func interpolation(_ number: Int) -> Interpolation? {
    let slice = slice(tokens.values[number].formula)
    guard let formula = values.formula(slice, at: place) else { return nil }
    let position = log.source.position(ofByte: slice.fileRange.lowerBound)
    return Interpolation(formula: formula, position: position)
  }

  private func slice(_ range: Range<Int>) -> SourceSlice {
    switch origin {
    case .file(let text): SourceSlice(text, [range]).trimmed(0..<range.count)
    case .slice(let slice, let shift):
      slice.trimmed(range.lowerBound - shift..<range.upperBound - shift)
    }
  }

  /// Text as it stands in the file, with braces in the place of tokens.
  func original(_ text: String) -> String {
    tokens.pieces(of: text).map { piece in
      switch piece {
      case .text(let text): text
      case .value(let number): "{{" + slice(tokens.values[number].formula).text + "}}"
      }
    }.joined()
  }

  private func link(_ target: String, _ node: MarkdownNode) -> Inline {
    let words = inlines(node.children)
    guard tokens.pieces(of: target).allSatisfy(\.isText), !words.holdsValue else {
      report(.structure(.linkValue), at: node.offset)
      return .emphasis(words)
    }
    guard let link = LinkList.link(target) else {
      report(.structure(.linkTarget(target)), at: node.offset)
      return .emphasis(words)
    }
    links.note(link, offset: fileOffset(node.offset))
    return .link(link, words)
  }
}

extension InlineReader.Part {
  fileprivate var text: String? {
    if case .text(let text, _) = self { text } else { nil }
  }

  fileprivate var offset: Int {
    switch self {
    case .text(_, let offset), .code(_, let offset), .math(_, let offset): offset
    case .other: 0
    }
  }
}

extension ValueTokens.Piece {
  fileprivate var isText: Bool {
    if case .text = self { true } else { false }
  }
}
