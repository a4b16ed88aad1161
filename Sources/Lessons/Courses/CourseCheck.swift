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
        path, in: folder, isTranslated: CoursePath.isTranslated(path, among: beside))
    }
    return problems + files.flatMap(\.diagnostics) + diagnostics(between: files)
  }

  /// What is wrong between the lessons of a course: equal ids, links and needs that lead nowhere.
  ///
  /// Where a lesson cannot be read, nothing is said of links to its steps.
  public static func diagnostics(between files: [LessonFile]) -> [Diagnostic] {
    let check = Check(files)
    return files.flatMap { file in
      let log = DiagnosticLog(file: file.file)
      check.ids(of: file, log)
      check.needs(of: file, log)
      check.links(of: file, log)
      return log.sorted
    }
  }
}

private struct Check {
  private let byPath: [String: LessonFile]
  private let firstByID: [String: LessonFile]
  private let paths: [String]
  private let ids: [String]

  init(_ files: [LessonFile]) {
    byPath = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
    firstByID = Dictionary(
      files.compactMap { file in file.lesson.map { ($0.id, file) } }
    ) { first, _ in first }
    paths = files.map(\.path)
    ids = firstByID.keys.sorted()
  }

  func ids(of file: LessonFile, _ log: DiagnosticLog) {
    guard let id = file.lesson?.id, let first = firstByID[id], first.path != file.path else {
      return
    }
    log.report(.course(.lessonIDDuplicate(id: id, path: first.path)), at: .start)
  }

  func needs(of file: LessonFile, _ log: DiagnosticLog) {
    let needs = file.lesson?.needs ?? []
    for (need, position) in zip(needs, file.needPlaces) where firstByID[need] == nil {
      let nearest = log.nearest(to: need, in: ids)
      log.report(.course(.needUnknown(id: need, nearest: nearest)), at: position)
    }
  }

  func links(of file: LessonFile, _ log: DiagnosticLog) {
    for (link, position) in file.links {
      guard case .lesson(let path, let step) = link else { continue }
      let target = CoursePath.target(path, from: file.path)
      guard let target, let found = byPath[target] else {
        let nearest = log.nearest(to: target ?? path, in: paths)
        log.report(.structure(.linkLessonUnknown(path, nearest: nearest)), at: position)
        continue
      }
      guard let step, let steps = found.lesson?.steps.map(\.id), !steps.contains(step) else {
        continue
      }
      let nearest = log.nearest(to: step, in: steps)
      log.report(.structure(.linkStepUnknown(step, nearest: nearest)), at: position)
    }
  }
}
