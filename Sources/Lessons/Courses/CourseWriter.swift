/// Writes `course.yml`.
enum CourseWriter {
  /// The file of a course, every text in quotes; comments that its author's file has are not kept.
  static func text(of course: Course) -> String {
    let lines =
      [
        "format: 1", "id: \(quoted(course.id))", "title: \(quoted(course.title))",
        "language: \(quoted(course.language))",
      ] + (course.isCopy ? ["copy: student"] : []) + ["units:"] + course.units.flatMap(unit)
      + (course.quizzes.isEmpty ? [] : ["quizzes:"]) + course.quizzes.flatMap(quiz)
    return lines.map { $0 + "\n" }.joined()
  }

  private static func unit(_ unit: Course.Unit) -> [String] {
    ["  - id: \(quoted(unit.id))", "    title: \(quoted(unit.title))"]
      + (unit.lessons.isEmpty ? ["    lessons: []"] : ["    lessons:"])
      + unit.lessons.map { "      - \(quoted($0))" }
  }

  private static func quiz(_ quiz: Course.Quiz) -> [String] {
    let units = quiz.units.map(quoted).joined(separator: ", ")
    let attempts = quiz.attempts.map { $0.map { "\($0)" }.joined(separator: ", ") }
    return [
      "  - id: \(quoted(quiz.id))", "    title: \(quoted(quiz.title))", "    units: [\(units)]",
      quiz.count.map { "    count: \($0)" }, attempts.map { "    attempts: [\($0)]" },
      quiz.minutes.map { "    minutes: \($0)" },
    ].compactMap(\.self)
  }

  /// A text in double quotes, as YAML reads it back.
  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
