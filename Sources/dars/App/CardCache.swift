import Foundation
import Lessons
import Tutor

/// What lists say of the lessons of a course, kept between sessions so that a large course opens at
/// once.
///
/// A lesson is read again where its file has another size or time of change, or where another build of
/// the program kept what is known of it. A cache that cannot be read or written does no harm.
struct CardCache {
  /// The folder of the course.
  let folder: String
  /// Whether the course is a student's copy.
  var isCopy = false
  /// The file of the cache.
  let file: URL
  /// What the running program is known by.
  var program = Paths().programStamp

  private struct Entry {
    let stamp: String
    let card: LessonCard
  }

  /// The cards of some lessons, by their paths.
  func cards(of lessons: [String]) -> [String: LessonCard] {
    let known = load()
    let stamps = lessons.map { FileStamp(folder + "/" + $0)?.description ?? "" }
    let stale = zip(lessons, stamps).filter { path, stamp in known[path]?.stamp != stamp }
    let fresh = read(stale.map(\.0))
    var entries: [String: Entry] = [:]
    for (path, stamp) in zip(lessons, stamps) {
      guard let card = fresh[path] ?? known[path]?.card else { continue }
      entries[path] = Entry(stamp: stamp, card: card)
    }
    if !stale.isEmpty || known.count != entries.count { save(entries) }
    return entries.mapValues(\.card)
  }

  /// Reads lessons on all processors.
  private func read(_ lessons: [String]) -> [String: LessonCard] {
    let cards = Concurrently.map(lessons) { path in
      let file = CourseReader.lesson(path, in: folder, isCopy: isCopy)
      return LessonCard(
        file.lesson, errors: file.diagnostics.count { $0.severity == .error })
    }
    return Dictionary(zip(lessons, cards)) { first, _ in first }
  }

  private func load() -> [String: Entry] {
    guard let data = FileManager.default.contents(atPath: file.path) else { return [:] }
    var lines = String(decoding: data, as: UTF8.self).split(separator: "\n")[...]
    guard lines.popFirst() == Substring(program) else { return [:] }
    return Dictionary(lines.compactMap(Self.entry)) { first, _ in first }
  }

  private func save(_ entries: [String: Entry]) {
    let lines = [program] + entries.sorted { $0.key < $1.key }.compactMap(Self.line)
    let folder = file.deletingLastPathComponent()
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try? Data((lines.joined(separator: "\n") + "\n").utf8).write(to: file, options: .atomic)
  }

  /// One line: path, stamp, errors, id, title, then id and points of each step, parted by tabs.
  private static func line(_ path: String, _ entry: Entry) -> String? {
    let card = entry.card
    let fields =
      [path, entry.stamp, String(card.errors), card.id ?? "", card.title ?? ""]
      + card.steps.flatMap { [$0.id, $0.points.map { "\($0)" } ?? ""] }
    let isPlain = fields.allSatisfy { !$0.contains("\t") && !$0.contains("\n") }
    return isPlain ? fields.joined(separator: "\t") : nil
  }

  private static func entry(_ line: Substring) -> (String, Entry)? {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard fields.count >= 5, fields.count % 2 == 1, let errors = Int(fields[2]) else { return nil }
    let steps = stride(from: 5, to: fields.count, by: 2).map {
      LessonCard.Step(id: fields[$0], points: Double(fields[$0 + 1]))
    }
    let card = LessonCard(
      id: fields[3].isEmpty ? nil : fields[3], title: fields[3].isEmpty ? nil : fields[4],
      steps: steps, errors: errors)
    return (fields[0], Entry(stamp: fields[1], card: card))
  }
}
