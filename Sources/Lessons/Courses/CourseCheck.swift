/// Checks what lessons of a course say of each other.
public enum CourseCheck {
  /// Everything that is wrong with a course: `course.yml`, each lesson, and how they fit together.
  public static func diagnostics(folder: String) -> [Diagnostic] {
    let (course, problems) = CourseReader.read(folder: folder)
    guard let course else { return problems }
    let names = Dictionary(
      Set(course.lessons.map(CoursePath.folder)).map {
        ($0, FileBytes.names(in: CoursePath.join(folder, $0)))
      }
    ) { first, _ in first }
    let present = course.lessons.filter { FileBytes.exists(CoursePath.join(folder, $0)) }
    let files = present.map { path in
      let beside = names[CoursePath.folder(of: path)] ?? []
      return CourseReader.lesson(
        path, in: folder, isTranslated: CoursePath.isTranslated(path, among: beside),
        isCopy: course.isCopy)
    }
    return problems + files.flatMap(\.diagnostics) + diagnostics(between: files.map(\.outline))
  }

  /// What is wrong between the lessons of a course: equal ids, links and needs that lead nowhere or
  /// in a circle.
  ///
  /// Where a lesson cannot be read, nothing is said of links to its steps.
  public static func diagnostics(between lessons: [LessonOutline]) -> [Diagnostic] {
    let check = Check(lessons)
    return lessons.flatMap { check.diagnostics(of: $0) }
  }

  /// What is wrong with what one lesson says of the others.
  public static func diagnostics(
    of lesson: LessonOutline, among lessons: [LessonOutline]
  ) -> [Diagnostic] {
    Check(lessons).diagnostics(of: lesson)
  }
}

private struct Check {
  private let byPath: [String: LessonOutline]
  private let firstByID: [String: LessonOutline]
  private let paths: [String]
  private let ids: [String]

  init(_ lessons: [LessonOutline]) {
    byPath = Dictionary(lessons.map { ($0.path, $0) }) { first, _ in first }
    firstByID = Dictionary(
      lessons.compactMap { lesson in lesson.id.map { ($0, lesson) } }
    ) { first, _ in first }
    paths = lessons.map(\.path)
    ids = firstByID.keys.sorted()
  }

  func diagnostics(of lesson: LessonOutline) -> [Diagnostic] {
    let log = DiagnosticLog(file: lesson.file)
    reportEqualID(lesson, log)
    for need in lesson.needs { check(need, of: lesson, log) }
    for link in lesson.links { check(link, of: lesson, log) }
    return log.sorted
  }

  private func reportEqualID(_ lesson: LessonOutline, _ log: DiagnosticLog) {
    guard let id = lesson.id, let first = firstByID[id], first.path != lesson.path else { return }
    log.report(.course(.lessonIDDuplicate(id: id, path: first.path)), at: .start)
  }

  private func check(
    _ need: LessonOutline.Need, of lesson: LessonOutline, _ log: DiagnosticLog
  ) {
    guard firstByID[need.id] != nil else {
      let nearest = log.nearest(to: need.id, in: ids)
      log.report(.course(.needUnknown(id: need.id, nearest: nearest)), at: need.position)
      return
    }
    guard let id = lesson.id, let way = way(from: need.id, to: id) else { return }
    log.report(.course(.needCircular(way: [id] + way)), at: need.position)
  }

  /// The shortest way along needs; nothing where there is none.
  private func way(from start: String, to goal: String) -> [String]? {
    var before: [String: String] = [:]
    var open = [start]
    var next = 0
    while next < open.count {
      let id = open[next]
      next += 1
      if id == goal { return way(to: goal, before) }
      for need in firstByID[id]?.needs ?? [] where need.id != start && before[need.id] == nil {
        before[need.id] = id
        open.append(need.id)
      }
    }
    return nil
  }

  private func way(to goal: String, _ before: [String: String]) -> [String] {
    var way = [goal]
    while let id = way.last, let earlier = before[id] { way.append(earlier) }
    return way.reversed()
  }

  private func check(
    _ link: LessonOutline.LessonLink, of lesson: LessonOutline, _ log: DiagnosticLog
  ) {
    let target = CoursePath.target(link.path, from: lesson.path)
    guard let target, let found = byPath[target] else {
      let nearest = log.nearest(to: target ?? link.path, in: paths)
      log.report(.structure(.linkLessonUnknown(link.path, nearest: nearest)), at: link.position)
      return
    }
    guard let step = link.step, found.id != nil, !found.steps.contains(step) else { return }
    let nearest = log.nearest(to: step, in: found.steps)
    log.report(.structure(.linkStepUnknown(step, nearest: nearest)), at: link.position)
  }
}
