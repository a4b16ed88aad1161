import Lessons
import Tutor

/// A course of one lesson that asks a question of every kind.
enum KindCourse {
  static let source = #"""
    ---
    format: 1
    id: kinds
    title: Every kind
    ---

    ## A number
    <!-- step: number -->
    ```question number
    answer: 2 / 3
    digits: 3
    unit: metres
    ```

    ## A matrix
    <!-- step: matrix -->
    ```question matrix
    answer: [[1, 2], [3, 4]]
    ```

    ## A shape
    <!-- step: shape -->
    ```question shape
    answer: [64, 128]
    ```

    ## A formula
    <!-- step: formula -->
    ```question formula
    symbol p: real(0, 1)
    answer: p * (1 - p)
    ```

    ## An order
    <!-- step: order -->
    ```question order
    ```
    1. forward
    2. loss
    3. backward

    - shuffle

    ## Pairs
    <!-- step: match -->
    ```question match
    distractor: both
    ```

    | layer | has weights |
    |---|---|
    | convolution | yes |
    | max pooling | no |
    | batch norm | yes |

    ## Cells
    <!-- step: cells -->
    ```question cells
    show: [[1, 2, 3], [4, 5, 6]]
    answer: [[0, 1, 1], [0, 0, 0]]
    ```

    ## A slip
    <!-- step: slip -->
    ```question slip
    given a: integers(1, 5)
    given b: integers(1, 5)
    line: (a + b)^2
      value: (a + b)^2
    line: a^2 + b^2
      value: a^2 + b^2
      slip: The mixed terms are missing.
      because: each term is squared
    line: b^2 + a^2
      value: b^2 + a^2
    ```

    ## A prediction
    <!-- step: predict -->
    ```question predict
    scene: convolution-1d
      input: [1, 2, -1, 3, 0]
      kernel: [2, -1]
    frame: 3
    of: output[2]
    ```

    ## A word
    <!-- step: text -->
    ```question text
    alias: cross-correlation
    ```
    """#

  static let steps = [
    "number", "matrix", "shape", "formula", "order", "match", "cells", "slip", "predict", "text",
  ]

  static let library: Library = {
    let (lesson, diagnostics) = LessonReader.read(source: source, file: "kinds.md")
    let unit = Course.Unit(id: "one", title: "Kinds", lessons: ["kinds.md"])
    return Library(
      course: Course(id: "kinds", title: "Every kind", language: "en", units: [unit]),
      files: ["kinds.md": Library.LessonFile(lesson: lesson, diagnostics: diagnostics)])
  }()
}
