import Lessons
import Scenes
import Testing

@Suite("The documents for authors")
struct DocumentationTests {
  @Test("A complete lesson in a document can be copied and used", arguments: Repository.examples)
  func examples(example: LessonText) throws {
    let lesson = try example.lesson()
    #expect(!lesson.steps.isEmpty)
    #expect(DerivationProof.findings(in: lesson).map { $0.message() } == [])
    for step in lesson.steps {
      #expect(QuestionTrial.findings(step: step, lesson: lesson.id).map { $0.message() } == [])
      let variant = try Variant.draw(step: step, lesson: lesson.id, seed: 1)
      for scene in step.scenes { #expect(try scene.scene(variant.values).frameCount > 0) }
    }
  }

  @Test("Both documents show a complete lesson")
  func documents() {
    #expect(Repository.examples.contains { $0.name.hasPrefix("README") })
    #expect(Repository.examples.contains { $0.name.hasPrefix("Documentation") })
  }

  @Test("Every scene is named with its settings", arguments: SceneCatalogue.all)
  func scenes(scene: SceneDeclaration) {
    let text = Repository.text(of: format)
    #expect(text.contains("`\(scene.name)`"))
    for parameter in scene.parameters { #expect(text.contains("`\(parameter.name)`")) }
  }

  private let format = "Documentation/lesson-format.md"
}
