import Engine
import Formula

/// The questions of a course, from which quizzes are made and graded.
public struct QuestionPool: Sendable {
  /// The course.
  public let course: Course
  private let lessons: [String: Lesson]
  private let units: [String: Course.Unit]
  private let steps: [StepReference: Step]

  /// How many questions a quiz has where nobody says.
  public static let usualCount = 10
  /// The factors of attempts in a quiz that the course does not set.
  public static let usualAttempts = [1, 0.7, 0.5]

  /// - Parameter lessons: the readable lessons by their paths in the course.
  public init(course: Course, lessons: [String: Lesson]) {
    self.course = course
    self.lessons = lessons
    var units: [String: Course.Unit] = [:]
    var steps: [StepReference: Step] = [:]
    for unit in course.units {
      for lesson in unit.lessons.compactMap({ lessons[$0] }) {
        units[lesson.id] = unit
        for step in lesson.steps {
          steps[StepReference(lesson: lesson.id, step: step.id)] = step
        }
      }
    }
    self.units = units
    self.steps = steps
  }

  /// The step of a reference.
  public func step(_ reference: StepReference) -> Step? { steps[reference] }

  /// The unit that a lesson belongs to.
  public func unit(ofLesson id: String) -> Course.Unit? { units[id] }

  /// The plan for a request: questions chosen without repetition, asked in the order of the course.
  ///
  /// The choice is the beginning of a permutation of all candidates, drawn from the stream
  /// `seed/quiz/questions`; each question's seed is split from `seed/quiz` by its `lesson#step`.
  /// Where the course is a student's copy every quiz is an exam, since nothing can be said of answers.
  ///
  /// - Parameters:
  ///   - request: what is asked for.
  ///   - fromCopy: whether only those questions are asked that a student's copy holds.
  /// - Throws: `QuizError` for names that are unknown or hold no question, and for numbers below 1.
  public func plan(
    _ request: QuizRequest, fromCopy: Bool = false
  ) throws(QuizError) -> QuizPlan {
    if let count = request.count, count < 1 { throw .countTooSmall(count) }
    if let minutes = request.minutes, minutes < 1 { throw .minutesTooFew(minutes) }
    let choices = try request.names.map { name throws(QuizError) in try choice(name) }
    let candidates = candidates(choices, fromCopy: fromCopy)
    guard !candidates.isEmpty else { throw .noQuestions(names: request.names) }
    let quiz = choices.count == 1 ? choices.first?.quiz : nil
    let isWhole = choices.isEmpty
    return QuizPlan(
      course: course.id,
      quiz: isWhole ? course.id : request.names.joined(separator: "+"),
      title: isWhole ? course.title : choices.map(\.title).joined(separator: ", "),
      seed: request.seed, isExam: request.isExam || course.isCopy,
      attempts: quiz.map(\.attempts) ?? QuestionPool.usualAttempts,
      minutes: request.minutes ?? quiz?.minutes,
      questions: chosen(
        request.count ?? quiz?.count ?? QuestionPool.usualCount, of: candidates,
        seed: request.seed))
  }

  private func chosen(
    _ count: Int, of candidates: [StepReference], seed: UInt32
  ) -> [QuizPlan.Question] {
    let stream = RandomStream(seed: seed, path: "quiz")
    var choosing = stream.split("questions")
    let places = choosing.permutation(candidates.count).prefix(count).sorted()
    return places.map { place in
      let reference = candidates[place]
      return QuizPlan.Question(reference, seed: stream.seed(of: reference.description))
    }
  }

  /// What a name stands for.
  private struct Choice {
    let title: String
    let lessons: [String]
    var quiz: Course.Quiz?
  }

  private func choice(_ name: String) throws(QuizError) -> Choice {
    if let quiz = course.quizzes.first(where: { $0.id == name }) {
      let paths = course.units.filter { quiz.units.contains($0.id) }.flatMap(\.lessons)
      return Choice(title: quiz.title, lessons: paths, quiz: quiz)
    }
    if let unit = course.units.first(where: { $0.id == name }) {
      return Choice(title: unit.title, lessons: unit.lessons)
    }
    if let path = course.lessons.first(where: { lessons[$0]?.id == name }) {
      return Choice(title: lessons[path]?.title ?? name, lessons: [path])
    }
    throw .unknownName(name, nearest: nearestName(to: name, in: names))
  }

  /// Every name that a quiz can be asked for by.
  public var names: [String] {
    course.quizzes.map(\.id) + course.units.map(\.id)
      + course.lessons.compactMap { lessons[$0]?.id }
  }

  private func candidates(_ choices: [Choice], fromCopy: Bool) -> [StepReference] {
    let wanted = Set(choices.isEmpty ? course.lessons : choices.flatMap(\.lessons))
    return course.lessons.filter(wanted.contains).compactMap { lessons[$0] }.flatMap { lesson in
      lesson.steps.filter { $0.question.map { $0.isInCopies || !fromCopy } ?? false }
        .map { StepReference(lesson: lesson.id, step: $0.id) }
    }
  }
}
