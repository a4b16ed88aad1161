import Canvas
import Engine
import Lessons
import Tutor

extension Workload {
  /// What a key costs on the screens that are no scenes, at 120 by 40, and on a very long lesson.
  static let screens = [
    screen("draw the course", [], then: .down),
    screen("draw words and mathematics", [.enter], then: .tab),
    screen("draw a question", [.enter, .character("n")], then: .character("1")),
    screen("draw the keys", [.character("?")], then: .down),
    screen("draw all scenes", [.character("s")], then: .down),
    screen("draw a search", [.character("/"), .character("a")], then: .character("l")),
    Workload("scroll a lesson of 200 KB") {
      var model = long
      _ = model.update(.event(.key(.down)))
      return Output(Tensor(Double(model.view().shownCells)))
    },
    Workload("open a lesson of 200 KB", isQuick: false) {
      Output(Tensor(Double(opened(LongLesson.source).view().shownCells)))
    },
  ]

  private static func screen(_ name: String, _ way: [Key], then last: Key) -> Workload {
    var model = opened(LongLesson.short, isOpen: false)
    for key in way { _ = model.update(.event(.key(key))) }
    let reached = model
    return Workload(name) {
      var model = reached
      _ = model.update(.event(.key(last)))
      return Output(Tensor(Double(model.view().shownCells)))
    }
  }

  private static let long = opened(LongLesson.source)

  /// A course of one lesson, read from its source, on the screen.
  private static func opened(_ source: String, isOpen: Bool = true) -> Model {
    let (lesson, diagnostics) = LessonReader.read(source: source, file: "long.md")
    let unit = Course.Unit(id: "unit", title: "A unit", lessons: ["long.md"])
    let course = Course(id: "course", title: "A course", language: "en", units: [unit])
    let file = Library.LessonFile(lesson: lesson, diagnostics: diagnostics)
    var model = Model(
      library: Library(course: course, files: ["long.md": file]), progress: Progress(),
      size: Size(columns: 120, rows: 40), seed: 1)
    model.colors = .full
    if isOpen { _ = model.open("long.md") }
    return model
  }
}

/// Lessons that are as long as is wanted.
enum LongLesson {
  /// A lesson of one page of words and mathematics, and a question.
  static let short = head + paragraphs(4) + question

  /// A lesson of 200 KB in one step.
  static let source = head + paragraphs(430) + question

  private static let head = """
    ---
    format: 1
    id: long
    title: A long lesson
    ---

    ## Words and mathematics


    """

  private static func paragraphs(_ count: Int) -> String {
    (1...count).map { number in
      """
      Paragraph \(number) says that *every* entry of $`y`$ is a sum over the entries of $`x`$, each
      of them multiplied by a weight, and that **nothing else** is done: what a network of one layer
      computes is as plain as that, however many entries there are, and `y[i]` is one of them.

      ```math
      y_i = \\sum_{j=1}^{\(number)} W_{ij} x_j + \\frac{b_i}{\\sqrt{\\sigma^2 + \\epsilon}}
      ```

      - the first of the things to remember is the order of the indices
      - the second is that the bias is added once


      """
    }.joined()
  }

  private static let question = """
    ## A question

    How much is six times seven?

    ```question integer
    answer: 6 * 7
    ```

    """
}
