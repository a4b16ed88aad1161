import Canvas
import Lessons
import Testing

@testable import Tutor

@Suite("A lesson while it is written")
struct PreviewTests {
  private static let text = """
    ---
    format: 1
    id: sums
    title: Sums
    ---

    ## Add
    <!-- step: add -->
    What is {{a}} + 2?

    ```question integer
    vary a: range(1, 1000)
    answer: a + 2
    ```

    ## Because
    <!-- step: because -->
    ```derivation
    given x: normal()
    line: x + x
      value: x + x
    line: 2x
      value: 2 * x
    ```
    """

  @Test("The step that holds the line that changed comes on screen, all its lines revealed")
  func changed() {
    var model = Self.model()
    Self.save(Self.text, changedLine: 21, in: &model)
    #expect(model.view().text.contains("Because"))
    #expect(model.view().text.contains("2x"))
    Self.save(Self.text.replacing("What is", with: "How much is"), changedLine: 9, in: &model)
    #expect(model.view().text.contains("How much is"))
  }

  @Test("A save that changes nothing leaves the step that was shown")
  func unchanged() {
    var model = Self.model()
    Self.save(Self.text, changedLine: 21, in: &model)
    Self.save(Self.text, changedLine: nil, in: &model)
    #expect(model.view().text.contains("Because"))
  }

  @Test("What is wrong stands below the heading of its step, and the header counts it")
  func notes() {
    var model = Self.model()
    let note = PreviewState.Note(
      position: SourcePosition(line: 13, column: 9), isError: true, message: "the answer is odd")
    Self.save(Self.text, changedLine: 1, notes: [note], in: &model)
    let shown = model.view().text
    #expect(shown.contains("✗ 13:9  the answer is odd"))
    #expect(shown.contains("1 error, 0 warnings"))
    _ = model.update(.command(.nextStep))
    #expect(!model.view().text.contains("the answer is odd"))
    _ = model.update(.command(.nextNote))
    #expect(model.view().text.contains("the answer is odd"))
  }

  @Test("Other seeds show other variants, and the same one again on the way back")
  func seeds() {
    var model = Self.model()
    Self.save(Self.text, changedLine: 1, in: &model)
    let first = model.view().text
    _ = model.update(.event(.key(.character(">"))))
    #expect(model.view().text != first)
    _ = model.update(.event(.key(.character("<"))))
    #expect(model.view().text == first)
  }

  @Test("A file that cannot be shown leaves the last page, with what is wrong at its top")
  func halfWritten() {
    var model = Self.model()
    Self.save(Self.text, changedLine: 9, in: &model)
    let note = PreviewState.Note(position: .start, isError: true, message: "no front matter")
    Self.save("", changedLine: 1, notes: [note], in: &model)
    #expect(model.view().text.contains("no front matter"))
    #expect(model.view().text.contains("What is"))
    Self.save(Self.text, changedLine: 9, in: &model)
    #expect(!model.view().text.contains("no front matter"))
  }

  @Test("A file of which nothing could ever be shown says so")
  func nothing() {
    var model = Self.model()
    let note = PreviewState.Note(position: .start, isError: true, message: "no front matter")
    Self.save("", changedLine: nil, notes: [note], in: &model)
    #expect(model.view().text.contains("no front matter"))
    #expect(model.view().text.contains("Nothing of the file can be shown yet."))
  }

  @Test("Findings that come later replace those of reading")
  func proved() {
    var model = Self.model()
    Self.save(Self.text, changedLine: 9, isProving: true, in: &model)
    #expect(model.view().text.contains("checking…"))
    _ = model.update(
      .proved([
        PreviewState.Note(
          position: SourcePosition(line: 9, column: 1), isError: false, message: "only one variant")
      ]))
    #expect(model.view().text.contains("only one variant"))
    #expect(!model.view().text.contains("checking…"))
  }

  @Test("The last step is not left for a course that there is not, and q ends")
  func ends() {
    var model = Self.model()
    Self.save(Self.text, changedLine: 21, in: &model)
    #expect(model.update(.command(.nextStep)) == [])
    #expect(model.view().text.contains("Because"))
    #expect(model.update(.event(.key(.character("q")))) == [.quit])
  }

  private static func model() -> Model {
    Model(previewing: "sums.md", size: Size(columns: 80, rows: 24), seed: 1)
  }

  private static func save(
    _ text: String, changedLine: Int?, notes: [PreviewState.Note] = [], isProving: Bool = false,
    in model: inout Model
  ) {
    let (lesson, _) = LessonReader.read(source: text, file: "sums.md")
    _ = model.update(
      .previewed(
        PreviewState.Reading(
          lesson: lesson, notes: notes, changedLine: changedLine, isProving: isProving)))
  }
}
