/// The lines between `---` and `---` at the top of a lesson.
struct FrontMatter {
  /// What they say; nothing where a lesson cannot be told from them.
  let header: Header?
  /// The line, from 0, after them.
  let nextLine: Int

  /// What a lesson says of itself.
  struct Header {
    let id: String
    let title: String
    let minutes: Int?
    let needs: [String]
    /// Where each of the needed lessons is named.
    let needPlaces: [SourcePosition]
    let authors: [String]
  }

  private static let fence = Array("---".utf8)

  /// Cuts the front matter off a file and reads it.
  static func read(_ text: SourceText, log: DiagnosticLog) -> FrontMatter {
    guard isFence(text.line(0)) else {
      log.report(.yaml(.frontMatterMissing), at: .start)
      return FrontMatter(header: nil, nextLine: 0)
    }
    guard let end = (1..<max(text.lineCount, 1)).first(where: { isFence(text.line($0)) }) else {
      log.report(.yaml(.frontMatterOpen), at: .start)
      return FrontMatter(header: nil, nextLine: text.lineCount)
    }
    let header = YAMLReader.mapping(of: text, lines: 1..<end, log: log).flatMap(header)
    return FrontMatter(header: header, nextLine: end + 1)
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    var line = line
    while line.last?.isBlank == true { line.removeLast() }
    return line.elementsEqual(fence)
  }

  private static func header(_ mapping: YAMLMapping) -> Header? {
    mapping.allow(["format", "id", "title", "minutes", "needs", "authors"])
    mapping.requireFormat()
    let id = mapping.id("id", isRequired: true)
    let title = mapping.line("title", isRequired: true)
    let minutes = mapping.count("minutes")
    let needs = mapping.ids("needs")
    let authors = mapping.lines("authors")
    guard let id, let title else { return nil }
    let places = needs.indices.map { mapping.position("needs", $0) }
    return Header(
      id: id, title: title, minutes: minutes, needs: needs, needPlaces: places, authors: authors)
  }
}
