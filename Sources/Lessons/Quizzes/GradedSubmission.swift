/// A submission with what the instructor's copy of the course says of it.
///
/// Nothing that the file says of scores, rules or time is trusted: the course's own rules count, and
/// every answer is graded against the variant that the seed draws.
public struct GradedSubmission: Hashable, Sendable {
  /// What was handed in.
  public let submission: Submission
  /// What it is worth.
  public let result: QuizResult
  /// What the instructor must know of it as a whole.
  public let remarks: [Remark]

  /// What an instructor must know of a submission.
  public enum Remark: Hashable, Sendable {
    /// The seed would ask other questions of this course: it was changed, or the plan was.
    case otherQuestions
    /// Answers that were given after the time was over do not count.
    case late(answers: Int)
    /// It was never handed in: the quiz was still running.
    case running
  }

  /// Grades a submission with the instructor's copy of a course.
  ///
  /// - Throws: `SubmissionError.otherCourse`.
  public init(_ submission: Submission, in pool: QuestionPool) throws(SubmissionError) {
    let plan = submission.session.plan
    guard plan.course == pool.course.id else {
      throw .otherCourse(found: plan.course, expected: pool.course.id)
    }
    let own = plan.underRules(of: pool)
    let deadline = own.deadline(startedAt: submission.session.started)
    let all = submission.session.questions.map(\.answers)
    let answers = all.map { answers in
      answers.filter { answer in deadline.map { answer.time < $0 } ?? true }
    }
    let late = all.joined().count - answers.joined().count
    self.submission = submission
    result = QuizResult(plan: own, answers: answers, in: pool)
    remarks = [
      own.isAsked(in: pool) ? nil : .otherQuestions,
      late > 0 ? .late(answers: late) : nil,
      submission.session.ended == nil && deadline == nil ? .running : nil,
    ].compactMap(\.self)
  }
}

extension QuizPlan {
  /// The same questions under the rules that the course has for this quiz, or has for any.
  fileprivate func underRules(of pool: QuestionPool) -> QuizPlan {
    let quiz = pool.course.quizzes.first { $0.id == self.quiz }
    return QuizPlan(
      course: course, quiz: self.quiz, title: quiz?.title ?? title, seed: seed, isExam: isExam,
      attempts: quiz.map(\.attempts) ?? QuestionPool.usualAttempts,
      minutes: quiz?.minutes ?? minutes, questions: questions)
  }

  /// Whether the seed asks just these questions of a course, or of a student's copy of it.
  fileprivate func isAsked(in pool: QuestionPool) -> Bool {
    let names = quiz == course ? [] : quiz.split(separator: "+").map(String.init)
    let isOfCourse = pool.course.quizzes.contains { $0.id == quiz }
    let request = QuizRequest(
      names: names, count: isOfCourse ? nil : questions.count, seed: seed)
    return [false, true].contains { fromCopy in
      (try? pool.plan(request, fromCopy: fromCopy))?.questions == questions
    }
  }
}
