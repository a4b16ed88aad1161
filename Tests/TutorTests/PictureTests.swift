import Canvas
import Foundation
import Lessons
import Testing

@testable import Tutor

@Suite("The README's pictures")
struct PictureTests {
  /// The checkout that this test was built from.
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private func course() throws -> Library {
    let folder = Self.root.appending(path: "lessons").path
    let course = try #require(CourseReader.read(folder: folder).course)
    let files = course.units.flatMap(\.lessons).map { path in
      let file = CourseReader.lesson(path, in: folder)
      return (path, Library.LessonFile(lesson: file.lesson, diagnostics: file.diagnostics))
    }
    return Library(course: course, files: Dictionary(files) { first, _ in first })
  }

  @Test("The picture of a scene in play is what the program draws today")
  func reading() throws {
    var model = Model(
      library: try course(), progress: Progress(), size: Size(columns: 100, rows: 30), seed: 41)
    _ = model.open("2-convolution/convolution-gradient.md")
    let found = model.turnToScene()
    let scene = try #require(found)
    for _ in 0..<6 { _ = model.update(.event(.key(.right))) }
    let canvas = model.view()
    #expect(canvas.text.contains(scene))
    expectPicture(canvas.svg(title: "A scene of a lesson in dars"), "assets/readme/reading.svg")
  }

  @Test("The picture of a plot is what the program draws today")
  func plot() throws {
    let origin = SourcePosition(line: 1, column: 1)
    let block = SceneBlock(name: "dropout-ridge", settings: [], isWide: false, position: origin)
    var model = Model(scene: block, size: Size(columns: 100, rows: 45))
    _ = model.resume()
    _ = model.update(.event(.key(.end)))
    let canvas = model.view()
    #expect(canvas.text.contains("expected loss"))
    expectPicture(canvas.svg(title: "A plane of weights in dars"), "assets/readme/plot.svg")
  }

  /// Pictures are recorded like snapshots, but lie where the README shows them.
  private func expectPicture(_ svg: String, _ path: String) {
    let file = Self.root.appending(path: path)
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try? FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      #expect(throws: Never.self) { try Data(svg.utf8).write(to: file) }
    }
    let known = try? String(contentsOf: file, encoding: .utf8)
    #expect(known == svg, "\(path) shows another program; record it with RECORD_SNAPSHOTS=1")
  }
}

extension Model {
  /// Turns pages until a step begins with a scene; the scene's name.
  fileprivate mutating func turnToScene() -> String? {
    while case .reading(let reading) = screen {
      if reading.step.player != nil, case .block(let place) = reading.step.focus,
        case .scene(let scene) = reading.step.blocks[place]
      {
        _ = update(.command(.pageDown))
        return scene.name
      }
      guard reading.hasStep(1) else { return nil }
      _ = update(.command(.nextStep))
    }
    return nil
  }
}
