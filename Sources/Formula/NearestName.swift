/// The name that comes nearest to one that is not known, or nil where none is near.
///
/// Near means: at most one edit (a character more, less or other, or two neighbours exchanged) for
/// up to four characters, two for up to eight, three beyond; names that differ only in case, or by
/// what one begins with, are near too. Of equally near names the first in alphabetical order.
///
/// ```swift
/// nearestName(to: "strde", in: ["stride", "padding"])  // "stride"
/// ```
public func nearestName(to name: String, in names: some Sequence<String>) -> String? {
  guard !name.isEmpty, name.utf8.count <= 64 else { return nil }
  let wanted = Array(name.lowercased())
  let reach = wanted.count <= 4 ? 1 : wanted.count <= 8 ? 2 : 3
  var best: (distance: Int, name: String)?
  for candidate in names.sorted() where candidate != name && candidate.utf8.count <= 64 {
    let other = Array(candidate.lowercased())
    guard abs(other.count - wanted.count) <= reach || begins(other, wanted) else { continue }
    let distance = begins(other, wanted) ? min(reach, 1) : editDistance(wanted, other)
    guard distance <= reach, distance < other.count, distance < best?.distance ?? .max else {
      continue
    }
    best = (distance, candidate)
  }
  return best?.name
}

/// Whether one name begins with the other, by at least three characters.
private func begins(_ one: [Character], _ other: [Character]) -> Bool {
  min(one.count, other.count) >= 3 && (one.starts(with: other) || other.starts(with: one))
}

/// The number of edits between two words; exchanged neighbours are one edit.
///
/// The optimal string alignment distance, by its rows: the last three are enough.
private func editDistance(_ left: [Character], _ right: [Character]) -> Int {
  var before: [Int] = []
  var last = Array(0...right.count)
  for i in left.indices {
    var row = [i + 1]
    for j in right.indices {
      let change = left[i] == right[j] ? 0 : 1
      var cost = min(last[j] + change, last[j + 1] + 1, row[j] + 1)
      if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
        cost = min(cost, before[j - 1] + 1)
      }
      row.append(cost)
    }
    before = last
    last = row
  }
  return last[right.count]
}
