import Canvas
import Lessons
import Testing

@testable import Tutor

/// A small course as its files would give it.
enum SampleCourse {
  static let windows = """
    ---
    format: 1
    id: windows
    title: A window slides
    ---

    Why it matters, in a sentence.

    ## The window slides
    Lay the kernel under the input, *multiply* and add.

    ```scene convolution-1d
    input: [1, 2, -1, 3, 0]
    kernel: [2, -1]
    ```

    ## Line by line
    ```derivation
    line: Z_i = \\sum_j W_j X_{i+j}
    line: Z_0 = W_0 X_0 + W_1 X_1
      because: the sum has two terms
    ```

    ## How many outputs?
    <!-- step: how-many -->
    The input has {{n}} entries, the kernel {{k}}, the stride is {{s}}.

    ```question integer
    vary n: range(7, 12)
    vary k: range(2, 4)
    vary s: range(2, 3)
    where: mod(n - k, s) != 0
    answer: floor((n - k) / s) + 1
    when ceil-for-floor: ceil((n - k) / s) + 1
      say: A window that does not fit whole is left out.
    hint: Count the places of the last cell.
      cost: 0.5
    explain: The window starts at 0, {{s}}, {{2*s}}, and so on.
    points: 2
    test: n=10, k=3, s=2 | 4 | correct
    ```

    ## Which of these change the output?
    <!-- step: which -->
    Mark them.

    ```question choices
    points: 1
    ```
    - [ ] adding zero
      > (id: zero-matters) Zero changes nothing.
    - [x] doubling a weight
    - [x] flipping an asymmetric kernel
    """

  static let broken = """
    ---
    format: 1
    id: broken
    title: Broken
    ---

    ## A step
    ```question integer
    anwser: 4
    ```
    """

  static let traced = """
    ---
    format: 1
    id: traced
    title: An answer in a scene
    ---

    Words before all.

    ## The second output
    ```scene convolution-1d
    input: [1, 2, -1]
    kernel: [2, -1]
    ```

    What is it?

    ```question integer
    answer: 5
    trace: 2
    ```
    """

  static let library: Library = {
    let files = ["1/windows.md": windows, "1/broken.md": broken, "1/traced.md": traced].reduce(
      into: [String: Library.LessonFile]()
    ) { files, entry in
      let (lesson, diagnostics) = LessonReader.read(source: entry.value, file: entry.key)
      files[entry.key] = Library.LessonFile(lesson: lesson, diagnostics: diagnostics)
    }
    let unit = Course.Unit(
      id: "one", title: "The first unit", lessons: ["1/windows.md", "1/broken.md", "1/traced.md"])
    let course = Course(id: "sample", title: "A Sample", language: "en", units: [unit])
    return Library(course: course, files: files)
  }()
}

/// The tutor in a test: presses keys, answers effects as the program does, reads the screen.
struct Stage {
  var model: Model
  var saved: [Attempt] = []
  var places: [StepReference] = []
  var hasQuit = false
  /// What time it is for a quiz, in seconds since its beginning.
  var now = 0.0

  init(
    columns: Int = 80, rows: Int = 24, glyphs: GlyphSet = .unicode,
    progress: Progress = Progress(), preferences: Preferences = Preferences(), seed: UInt32 = 7,
    library: Library = SampleCourse.library
  ) {
    model = Model(
      library: library, progress: progress,
      size: Size(columns: columns, rows: rows), glyphs: glyphs,
      preferences: preferences, seed: seed)
  }

  /// The screen as text.
  var screen: String { model.view().text }

  mutating func press(_ keys: Key...) {
    for key in keys { perform(model.update(.event(.key(key)))) }
  }

  mutating func type(_ text: String) {
    for character in text { press(.character(character)) }
  }

  /// Turns so many steps on, leaving a field first where one has the focus.
  mutating func turn(_ steps: Int) {
    for _ in 0..<steps {
      if isTyping { press(.escape) }
      press(.character("n"))
    }
  }

  /// Whether letters go into a field now.
  private var isTyping: Bool {
    guard case .reading(let reading) = model.screen else { return false }
    return reading.step.focus == .question && question?.isTyping == true
  }

  /// Turns the keys to the question with Tab.
  mutating func turnToQuestion() {
    for _ in 0..<8 where model.focus != .question { press(.tab) }
  }

  mutating func resize(columns: Int, rows: Int) {
    perform(model.update(.event(.resized(Size(columns: columns, rows: rows)))))
  }

  mutating func perform(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .save(let attempt):
        saved.append(attempt)
        perform(model.update(.saved(attempt, problem: nil)))
      case .leavePlace(let place): places.append(place)
      case .quit: hasQuit = true
      case .beginQuiz(let plan):
        let session = QuizSession(id: "quiz", plan: plan, started: now)
        perform(model.update(.quizBegan(session, problem: nil)))
      case .saveQuiz(let change, _):
        perform(model.update(.quizSaved(change.stamped(now), problem: nil)))
      case .suspend, .setMouse: break
      }
    }
  }

  /// The step on screen, by its id.
  var step: String? {
    guard case .reading(let reading) = model.screen else { return nil }
    return reading.source.id
  }

  /// The scene that keys speak to.
  var player: Player? {
    guard case .reading(let reading) = model.screen else { return nil }
    return reading.step.player
  }

  /// The question on screen.
  var question: QuestionState? {
    guard case .reading(let reading) = model.screen else { return nil }
    return reading.step.question
  }
}

extension Model {
  /// What keys speak to on the step on screen.
  var focus: StepState.Focus? {
    guard case .reading(let reading) = screen else { return nil }
    return reading.step.focus
  }
}
