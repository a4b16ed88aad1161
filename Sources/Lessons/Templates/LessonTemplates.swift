/// A course and a lesson for authors to begin with: they pass the check as they stand.
public enum LessonTemplates {
  /// A `course.yml` with one unit of one lesson, `first-lesson.md`.
  public static func course(id: String, title: String) -> String {
    filled(courseText, id: id, title: title)
  }

  /// A lesson with a scene, a derivation and a question.
  public static func lesson(id: String, title: String) -> String {
    filled(lessonText, id: id, title: title)
      .replacing("@question@", with: QuestionTemplates.step(kind: "integer") ?? "")
  }

  /// The id that a file's or a folder's name gives, and a title made of its words; nothing for a name
  /// without letters and digits.
  public static func names(of file: String) -> (id: String, title: String)? {
    let name = file.hasSuffix(".md") ? String(file.dropLast(3)) : file
    let words = name.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    guard let first = words.first else { return nil }
    let title =
      ([first.prefix(1).uppercased() + first.dropFirst()] + words.dropFirst().map(String.init))
      .joined(separator: " ")
    return (words.joined(separator: "-"), title)
  }

  private static func filled(_ text: String, id: String, title: String) -> String {
    text.replacing("@id@", with: id).replacing("@title@", with: title)
  }

  private static let courseText = #"""
    format: 1
    id: @id@
    title: @title@
    language: en
    units:
      - id: first
        title: First unit
        # Lessons in the order in which they are read; paths begin at this folder.
        lessons:
          - first-lesson.md
    quizzes:
      - { id: first-quiz, title: A quiz on the first unit, units: [first], count: 1 }

    """#

  private static let lessonText = #"""
    ---
    format: 1
    id: @id@
    title: @title@
    minutes: 10
    ---

    Say in two sentences why this matters. What stands here, before the first step, is the introduction.

    ## See it
    <!-- step: see-it -->
    Words come first, a picture after them. Numbers are never typed twice: {{x}} is what the scene below
    shows, and it is drawn anew for every reader.

    ```values
    vary x: integers(-3, 4, 5)
    let w: [2, -1]
    ```

    ```scene convolution-1d
    input: x
    kernel: w
    ```

    The first output is $`{{w[0]}} \cdot {{x[0]}} + {{w[1]}} \cdot {{x[1]}} = {{conv1d(x, w)[0]}}`$.

    ## Why it is so
    <!-- step: why-it-is-so -->
    A derivation is revealed line by line, and proved when you check the lesson.

    ```derivation
    given x: normal(4)
    given c: normal()
    line: \sum_i c\, x_i
      value: sum(c * x)
    line: c \sum_i x_i
      value: c * sum(x)
      because: $`c`$ is a factor of every summand
    ```

    @question@
    ## Summary, and what to read next
    <!-- step: summary -->
    Say in three sentences what was learnt, and name the papers.

    """#
}
