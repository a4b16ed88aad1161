/// Reads `course.yml`.
struct CourseFile {
  let folder: String
  let text: SourceText
  let log: DiagnosticLog

  /// The course, or nothing where the file does not give one.
  func course() -> Course? {
    guard let mapping = YAMLReader.mapping(of: text, lines: 0..<text.lineCount, log: log) else {
      return nil
    }
    mapping.allow(["format", "id", "title", "language", "copy", "units", "quizzes"])
    mapping.requireFormat()
    let id = mapping.id("id", isRequired: true)
    let title = mapping.line("title", isRequired: true)
    let language = mapping.language("language")
    let units = units(mapping)
    let quizMappings = mapping.mappings("quizzes")
    reportEqualIDs(quizMappings)
    let quizzes = quizMappings.compactMap { quiz($0, units.map(\.id)) }
    guard let id, let title, !units.isEmpty else { return nil }
    return Course(
      id: id, title: title, language: language, units: units, quizzes: quizzes,
      isCopy: mapping.isCopy("copy"))
  }

  private func units(_ mapping: YAMLMapping) -> [Course.Unit] {
    let mappings = mapping.mappings("units", isRequired: true)
    reportEqualIDs(mappings)
    var seen: Set<String> = []
    let units = mappings.compactMap { unit($0, &seen) }
    if seen.count > CourseReader.maximumLessonCount {
      log.report(
        .limit(.tooManyLessons(count: seen.count, limit: CourseReader.maximumLessonCount)),
        at: mapping.position("units"))
    }
    return units
  }

  private func unit(_ mapping: YAMLMapping, _ seen: inout Set<String>) -> Course.Unit? {
    mapping.allow(["id", "title", "lessons"])
    let id = mapping.id("id", isRequired: true)
    let title = mapping.line("title", isRequired: true)
    let paths = mapping.paths("lessons", isRequired: true)
    let lessons = paths.filter { path in
      guard CoursePath.isLesson(path.text) else {
        log.report(.course(.lessonPath(path: path.text)), at: path.position)
        return false
      }
      guard seen.insert(path.text).inserted else {
        log.report(.course(.lessonTwice(path: path.text)), at: path.position)
        return false
      }
      reportMissing(path.text, at: path.position)
      return true
    }
    guard let id, let title else { return nil }
    return Course.Unit(id: id, title: title, lessons: lessons.map(\.text))
  }

  private func reportMissing(_ path: String, at position: SourcePosition) {
    guard !FileBytes.exists(CoursePath.join(folder, path)) else { return }
    let within = CoursePath.folder(of: path)
    let names = FileBytes.names(in: CoursePath.join(folder, within))
      .filter { $0.hasSuffix(".md") }.sorted().map { CoursePath.join(within, $0) }
    let nearest = log.nearest(to: path, in: names)
    log.report(.course(.lessonMissing(path: path, nearest: nearest)), at: position)
  }

  private func quiz(_ mapping: YAMLMapping, _ known: [String]) -> Course.Quiz? {
    mapping.allow(["id", "title", "units", "count", "attempts", "minutes"])
    let id = mapping.id("id", isRequired: true)
    let title = mapping.line("title", isRequired: true)
    let units = mapping.ids("units", isRequired: true)
    for (index, unit) in units.enumerated() where !known.contains(unit) {
      let nearest = log.nearest(to: unit, in: known)
      log.report(
        .course(.unitUnknown(id: unit, nearest: nearest)), at: mapping.position("units", index))
    }
    guard let id, let title else { return nil }
    return Course.Quiz(
      id: id, title: title, units: units, count: mapping.count("count"),
      attempts: mapping.fractions("attempts"), minutes: mapping.count("minutes"))
  }

  private func reportEqualIDs(_ mappings: [YAMLMapping]) {
    var seen: Set<String> = []
    for mapping in mappings {
      guard let id = mapping.known("id"), !seen.insert(id).inserted else { continue }
      log.report(.course(.idDuplicate(id: id)), at: mapping.position("id"))
    }
  }
}
