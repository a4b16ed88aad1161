import Lessons
import Phrases

/// Puts together what is wrong with a course as a whole.
struct CourseFindings {
  let course: CheckPlan.Course
  let phrases: Phrases

  private var courseFile: String {
    course.folder + (course.folder.hasSuffix("/") ? "" : "/") + CourseReader.fileName
  }

  /// What reading `course.yml`, and comparing lessons, has found.
  func findings(_ diagnostics: [Diagnostic]) -> [Finding] {
    diagnostics.map { excerpted(Finding($0, phrases)) }
  }

  /// Lessons that no unit lists.
  var unlisted: [Finding] {
    course.unlisted.map { finding(.lessonUnlisted(path: $0), in: courseFile) }
  }

  /// Lessons that an earlier revision had.
  func gone(_ problems: [CheckProblem]) -> [Finding] {
    problems.map { finding($0, in: courseFile) }
  }

  /// Translations that are not made of the steps of their lesson.
  func translated(
    _ translations: [(LessonOutline, original: String)], among lessons: [LessonOutline]
  ) -> [Finding] {
    translations.flatMap { translation, original -> [Finding] in
      guard translation.id != nil,
        let lesson = lessons.first(where: { $0.path == original }), let id = lesson.id
      else { return [] }
      let known = Set(lesson.steps)
      let found = Set(translation.steps)
      let missing = lesson.steps.filter { !found.contains($0) }
      let extra = translation.steps.filter { !known.contains($0) }
      let problems: [CheckProblem] =
        (translation.id == id ? [] : [.translationID(path: original, expected: id)])
        + (missing.isEmpty ? [] : [.translationSteps(path: original, missing: missing)])
        + (extra.isEmpty ? [] : [.translationExtra(path: original, extra: extra)])
      return problems.map { finding($0, in: translation.file) }
    }
  }

  private func finding(_ problem: CheckProblem, in file: String) -> Finding {
    excerpted(Finding(problem, file: file, at: .start, phrases))
  }

  private func excerpted(_ finding: Finding) -> Finding {
    var finding = finding
    finding.excerpt = CourseReader.line(finding.position.line, of: finding.file)
    return finding
  }
}
