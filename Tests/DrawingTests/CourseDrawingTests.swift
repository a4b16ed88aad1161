import Canvas
import Drawing
import Formula
import Foundation
import Lessons
import Scenes
import Testing

@Suite("The course on pages")
struct CourseDrawingTests {
  /// The lesson files of the course.
  static let files: [URL] = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let all = FileManager.default.enumerator(
      at: root.appendingPathComponent("lessons"), includingPropertiesForKeys: nil)
    return (all?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "md" }
  }()

  /// The values of one draw of a step, and for each scene in it its first, middle or last frame.
  private func context(_ step: Step, _ lesson: Lesson, part: Int) throws -> DrawingContext {
    let variant = try Variant.draw(step: step, lesson: lesson.id, seed: 7)
    var context = DrawingContext(values: variant.values)
    for (place, block) in step.blocks.enumerated() {
      guard case .scene(let block) = block else { continue }
      let scene = try SceneCatalogue.scene(
        named: block.name, settings: block.settings.map(\.written),
        variables: variant.values)
      let number = 1 + part * (scene.frameCount - 1) / 2
      context.scenes[place] = .frame(
        SceneFrame(scene.frame(at: number), number: number, count: scene.frameCount))
    }
    return context
  }

  @Test("The course has lessons to draw")
  func thereAreLessons() {
    #expect(!CourseDrawingTests.files.isEmpty)
  }

  @Test("Every step shows all its values, and its grids fit 80 columns", arguments: files)
  func everyStep(file: URL) throws {
    let source = try String(contentsOf: file, encoding: .utf8)
    let lesson = try #require(LessonReader.read(source: source, file: file.path).lesson)
    for step in lesson.steps {
      for part in 0...2 {
        let context = try context(step, lesson, part: part)
        let page = PageDrawer(context).page(of: step.blocks, columns: 80).canvas.text
        let plain = PlainTeller(context).lines(of: step.blocks).joined(separator: "\n")
        #expect(!page.contains("{{") && !plain.contains("{{"), "\(lesson.id)#\(step.id)")
        #expect(mayScroll(step) || !isCut(page), "\(lesson.id)#\(step.id)")
      }
    }
  }

  @Test("A grid that does not fit is noticed")
  func cutGrids() {
    var context = DrawingContext()
    context.scenes[0] = .frame(SceneFrame(Samples.wide, number: 1, count: 1))
    #expect(isCut(PageDrawer(context).page(of: [Samples.scene("s")], columns: 80).canvas.text))
  }

  /// Whether a page says that it shows only some of a grid's cells.
  private func isCut(_ page: String) -> Bool {
    page.contains(/cells \d+ to \d+ of \d+/)
  }

  private func mayScroll(_ step: Step) -> Bool {
    step.blocks.contains { if case .scene(let scene) = $0 { scene.isWide } else { false } }
  }
}
