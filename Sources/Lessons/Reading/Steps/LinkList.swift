/// The links of a file, kept until all steps and lessons are known.
final class LinkList {
  /// A link and where it stands in the file.
  struct Entry {
    let link: Link
    let offset: Int
  }

  private(set) var entries: [Entry] = []

  /// Notes a link.
  func note(_ link: Link, offset: Int) {
    entries.append(Entry(link: link, offset: offset))
  }

  /// Where a target leads, or nothing where no reader can go.
  static func link(_ target: String) -> Link? {
    let lower = target.lowercased()
    if lower.hasPrefix("https://") || lower.hasPrefix("http://") {
      return target.unicodeScalars.allSatisfy { $0.picture == $0 } ? .web(target) : nil
    }
    if target.hasPrefix("#") {
      let step = String(target.dropFirst())
      return Identifier.isLabel(step) ? .step(step) : nil
    }
    return lesson(target)
  }

  private static func lesson(_ target: String) -> Link? {
    let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let path = String(parts.first ?? "")
    let step = parts.count > 1 ? String(parts[1]) : nil
    let isInside = !path.hasPrefix("/") && !path.contains(":") && !path.contains("\\")
    guard path.hasSuffix(".md"), isInside, step.map(Identifier.isLabel) ?? true,
      path.unicodeScalars.allSatisfy({ $0.picture == $0 })
    else { return nil }
    return .lesson(path: path, step: step)
  }

  /// Reports links to steps that the lesson does not have.
  func check(steps: [String], log: DiagnosticLog) {
    let known = Set(steps)
    for entry in entries {
      guard case .step(let step) = entry.link, !known.contains(step) else { continue }
      let nearest = log.nearest(to: step, in: steps)
      log.report(.structure(.linkStepUnknown(step, nearest: nearest)), byte: entry.offset)
    }
  }
}
