/// Breaks a display that is too wide: before a relation, then before a binary sign.
struct LineBreaking {
  let columns: Int

  private typealias Line = [Setter.Spaced]

  /// The rows of a display, one box each; a row that cannot be broken stays as wide as it is.
  func boxes(_ line: [Setter.Spaced], _ setter: Setter) -> [Box] {
    let whole = setter.joined(line)
    guard whole.width > columns else { return [whole] }
    var segments = split(line, before: .relation)
    let indent = continuation(segments)
    if segments.count > 1, isShort(segments[0]) {
      segments[1] = segments[0] + segments[1]
      segments.removeFirst()
    }
    var result: [Box] = []
    for part in packed(segments, first: columns, then: columns - indent) {
      let left = result.isEmpty ? 0 : indent
      let box = setter.joined(part)
      guard left + box.width > columns else {
        result.append(Box.joined([.blanks(left), box]))
        continue
      }
      let pieces = split(part, before: .binary)
      let rows = packed(pieces, first: columns - left, then: columns - indent - 2)
      for (number, row) in rows.enumerated() {
        let blanks = number == 0 ? left : indent + 2
        result.append(Box.joined([.blanks(blanks), setter.joined(row)]))
      }
    }
    return result
  }

  /// Where the lines after the first begin: below the first relation, if that is not too far.
  private func continuation(_ segments: [[Setter.Spaced]]) -> Int {
    guard segments.count > 1, isShort(segments[0]) else { return 2 }
    return max(2, width(segments[0]) + 1)
  }

  /// Whether a left side is short enough for the right side to stand below its relation.
  private func isShort(_ segment: [Setter.Spaced]) -> Bool { width(segment) < columns / 4 }

  private func width(_ segment: [Setter.Spaced]) -> Int {
    segment.reduce(0) { $0 + $1.gap + $1.item.box.width }
  }

  private func split(_ line: [Setter.Spaced], before atom: AtomClass) -> [[Setter.Spaced]] {
    var result: [[Setter.Spaced]] = []
    for (number, part) in line.enumerated() {
      if number == 0 || part.item.atom == atom { result.append([]) }
      result[result.count - 1].append(part)
    }
    return result
  }

  /// As many segments on each line as fit; the distance before a line's first part falls away.
  private func packed(
    _ segments: [[Setter.Spaced]], first: Int, then: Int
  ) -> [[Setter.Spaced]] {
    var result: [[Setter.Spaced]] = []
    var used = 0
    for segment in segments {
      let added = width(segment)
      let room = result.count > 1 ? then : first
      if result.isEmpty || used + added > room {
        result.append(segment)
        result[result.count - 1][0].gap = 0
        used = added
      } else {
        result[result.count - 1] += segment
        used += added
      }
    }
    return result
  }
}
