import Lessons
import Phrases

/// Everything that one lesson file says, tried and proved.
struct LessonCheck {
  let phrases: Phrases
  /// Whether questions are tried, derivations proved and pages laid out.
  let proves: Bool
  /// What the lessons are held against.
  let baseline: Baseline?

  /// What is wrong with a file that was read, from top to bottom.
  func findings(in read: LessonFile) -> [Finding] {
    var found = read.diagnostics.map { Finding($0, phrases) }
    let math = MathCheck(file: read.outline.file, phrases: phrases)
    found += math.findings(in: read.formulas)
    found += findings(GlyphCheck.problems(in: read.linesBeyondASCII), in: read)
    if let baseline, let lesson = read.lesson {
      found += findings(baseline.problems(of: lesson, path: read.outline.file), in: read)
    }
    if proves, read.isSound, let lesson = read.lesson { found += proved(lesson, in: read) }
    return found.map { finding in
      var finding = finding
      finding.excerpt = read.line(finding.position.line)
      return finding
    }
  }

  /// How many variants and right orders the questions of a file have.
  func counts(in read: LessonFile) -> [String] {
    guard proves, let lesson = read.lesson else { return [] }
    return lesson.steps.compactMap { QuestionCount(step: $0, lesson: lesson.id) }.map { count in
      phrases(
        .countLine,
        [
          "file": read.outline.file, "line": count.position.line,
          "column": count.position.column, "step": count.step,
          "note": count.message(in: phrases),
        ])
    }
  }

  private func proved(_ lesson: Lesson, in read: LessonFile) -> [Finding] {
    let file = read.outline.file
    var found: [Finding] = []
    for step in lesson.steps {
      found += QuestionTrial.findings(step: step, lesson: lesson.id)
        .map { Finding($0, file: file, phrases) }
      found += findings(VariantCheck.problems(of: step, lesson: lesson.id), in: read)
      found += findings(WordCheck.problems(of: step), in: read)
    }
    found += DerivationProof.findings(in: lesson).map { Finding($0, file: file, phrases) }
    let misfits = FitCheck.misfits(in: lesson).map { ($0.position, CheckProblem.misfit($0)) }
    return found + findings(misfits, in: read)
  }

  private func findings(
    _ problems: [(SourcePosition, CheckProblem)], in read: LessonFile
  ) -> [Finding] {
    problems.map { Finding($1, file: read.outline.file, at: $0, phrases) }
  }
}
