import Formula

/// Judges answers.
///
/// ```swift
/// let grading = try Grader.grade("4", of: question, in: variant)
/// grading.verdict                     // .wrong
/// grading.misconception               // "ceil-for-floor"
/// grading.expectation(in: .english)   // "3, exactly"
/// ```
public enum Grader {
  /// Judges a raw input of one line.
  ///
  /// Whatever it is, grading takes a bounded number of steps. An answer that is none is `.invalid`,
  /// with a reason and a place; it costs no attempt.
  ///
  /// - Parameters:
  ///   - input: what was typed, or what an editor made of it: see `AnswerForm`.
  ///   - question: the question.
  ///   - variant: the variant that was asked, drawn of the question's step.
  ///   - numbering: how numbers name items in the input.
  ///   - naming: how they name items in what was expected.
  /// - Throws: `GradingError` where the author's own answer has no value.
  public static func grade(
    _ input: String, of question: Question, in variant: Variant,
    numbering: ItemNumbering = .source, naming: ItemNumbering = .shown
  ) throws(GradingError) -> Grading {
    let asking = Asking(
      branches: question.branches, variant: variant, numbering: numbering, naming: naming)
    return try question.kind.grade(input, in: asking)
  }

  /// Takes a raw input without judging it, as a copy without keys does.
  ///
  /// What is found holds what was understood, or why it is no answer; it has no verdict.
  ///
  /// - Throws: `GradingError` where nothing can be asked.
  public static func read(
    _ input: String, of question: Question, in variant: Variant,
    numbering: ItemNumbering = .source
  ) throws(GradingError) -> Grading {
    let asking = Asking(
      branches: question.branches, variant: variant, numbering: numbering, naming: .shown)
    return try question.kind.read(input, in: asking)
  }
}
