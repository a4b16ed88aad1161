/// A student's copy of a whole course: what is read and asked, and nothing that answers it.
///
/// ```swift
/// let copy = try CourseCopy(of: "lessons")
/// for file in copy.files { write(file.text, to: "exam/" + file.path) }
/// ```
///
/// A copy is read back before anybody gets it: every step has the hash that it has in the course, and
/// every question asks the same variants.
public struct CourseCopy: Sendable {
  /// The course as the copy has it.
  public let course: Course
  /// The files, `course.yml` first.
  public let files: [File]
  /// How many questions the copy asks.
  public private(set) var questions = 0
  /// How many it leaves out, since their scenes would tell.
  public private(set) var leftOut = 0

  /// A file of the copy.
  public struct File: Hashable, Sendable {
    /// The path within the folder.
    public let path: String
    /// What stands in it.
    public let text: String
  }

  /// How many seeds are drawn to compare variants.
  static let seeds: UInt32 = 50

  /// Makes the copy of the course in a folder.
  ///
  /// Translations that lie beside a lesson go with it; nothing else of the folder does.
  ///
  /// - Throws: `CopyError` where the course has errors, or would not be the same without its keys.
  public init(of folder: String) throws(CopyError) {
    let (read, _) = CourseReader.read(folder: folder)
    let errors = CourseCheck.diagnostics(folder: folder).filter { $0.severity == .error }
    guard errors.isEmpty, let read else { throw .errors(errors) }
    guard !read.isCopy else { throw .isCopy }
    course = Course(
      id: read.id, title: read.title, language: read.language, units: read.units,
      quizzes: read.quizzes, isCopy: true)
    var files = [File(path: CourseReader.fileName, text: CourseWriter.text(of: course))]
    var (questions, leftOut) = (0, 0)
    for path in read.lessons {
      for (path, isTranslated) in CourseCopy.paths(of: path, in: folder) {
        let lesson = try LessonCopy(path, in: folder, isTranslated: isTranslated)
        files.append(File(path: path, text: lesson.text))
        guard read.lessons.contains(path) else { continue }
        questions += lesson.questions
        leftOut += lesson.leftOut
      }
    }
    self.files = files
    self.questions = questions
    self.leftOut = leftOut
  }

  /// A lesson and its translations, and whether there are any.
  private static func paths(of lesson: String, in folder: String) -> [(String, Bool)] {
    let within = CoursePath.folder(of: lesson)
    let names = FileBytes.names(in: CoursePath.join(folder, within))
    let translations = CoursePath.translations(of: lesson, among: names).sorted()
      .map { CoursePath.join(within, $0) }
    return ([lesson] + translations).map { ($0, !translations.isEmpty) }
  }
}

/// Why a course has no student's copy.
public enum CopyError: Error, Sendable {
  /// Something in it must be mended first.
  case errors([Diagnostic])
  /// It is a copy already.
  case isCopy
  /// A step does not read the same without its keys.
  case step(StepReference)
  /// A seed draws other values without what only the answer uses.
  case variant(StepReference, seed: UInt32)
}

/// The copy of one lesson, compared with it.
private struct LessonCopy {
  let text: String
  var questions = 0
  var leftOut = 0

  init(_ path: String, in folder: String, isTranslated: Bool) throws(CopyError) {
    let file = CoursePath.join(folder, path)
    let bytes = (try? FileBytes.read(file)) ?? []
    let full = LessonReader.read(bytes: bytes, file: file, isTranslated: isTranslated)
    let errors = full.diagnostics.filter { $0.severity == .error }
    guard errors.isEmpty, let lesson = full.lesson else { throw .errors(errors) }
    text = LessonStripper.strip(String(decoding: bytes, as: UTF8.self))
    let copy = LessonReader.read(
      source: text, file: file, isTranslated: isTranslated, isCopy: true)
    let broken = copy.diagnostics.filter { $0.severity == .error }
    guard broken.isEmpty, let stripped = copy.lesson else { throw .errors(broken) }
    for (place, step) in lesson.steps.enumerated() {
      let reference = StepReference(lesson: lesson.id, step: step.id)
      guard stripped.steps.indices.contains(place) else { throw .step(reference) }
      try compare(step, with: stripped.steps[place], reference)
    }
  }

  private mutating func compare(
    _ step: Step, with copy: Step, _ reference: StepReference
  ) throws(CopyError) {
    let isAsked = step.question?.isInCopies ?? false
    guard copy.id == step.id, copy.keyFreeHash == step.keyFreeHash,
      (copy.question != nil) == isAsked, copy.question?.kind.hasKey != true
    else { throw .step(reference) }
    guard step.question != nil else { return }
    if isAsked { questions += 1 } else { leftOut += 1 }
    for seed in 0..<CourseCopy.seeds {
      let full = try? Variant.draw(step: step, lesson: reference.lesson, seed: seed)
      let drawn = try? Variant.draw(step: copy, lesson: reference.lesson, seed: seed)
      guard full?.drawn == drawn?.drawn, !isAsked || full?.order == drawn?.order else {
        throw .variant(reference, seed: seed)
      }
    }
  }
}
