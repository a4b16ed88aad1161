import Foundation
import Subprocess
import Testing

@Suite("The commands for authors", .serialized)
struct AuthorCommandTests {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "author-\(UUID().uuidString)")

  @Test("A new course can be checked, and its question explained")
  func beginning() async throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let made = try await Program.dars("new", "course", folder.path)
    #expect(made.code == 0, "\(made.complaints)")
    let checked = try await Program.dars("check", folder.path, "--strict")
    #expect(checked.code == 0, "\(checked.output)")
    let again = try await Program.dars("new", "course", folder.path)
    #expect(again.code == 1)
    #expect(again.complaints.contains("nothing was written"))
    let explained = try await Program.dars(
      "explain", "first-lesson#how-many-outputs@3", "--course", folder.path)
    #expect(explained.output.contains("n = 7") && explained.output.contains("one-too-few: 4"))
  }

  @Test("fields says what a kind of question may hold, and names the nearest kind")
  func fields() async throws {
    let told = try await Program.dars("fields", "number")
    #expect(told.output.contains("digits:") && told.output.contains("significant digits"))
    let unknown = try await Program.dars("fields", "nubmer")
    #expect(unknown.code == 1)
    #expect(unknown.complaints.contains("number"))
  }

  @Test("check --since reports the id of a step that a revision had")
  func since() async throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try await Program.dars("new", "course", folder.path)
    for arguments in [["init", "-q"], ["add", "."], ["commit", "-qm", "a"], ["tag", "v1"]] {
      let identity = ["-c", "user.name=A", "-c", "user.email=a@example.org"]
      _ = try await run(
        .name("git"), arguments: Arguments(["-C", folder.path] + identity + arguments),
        output: .discarded)
    }
    let lesson = folder.appending(path: "first-lesson.md")
    let text = try String(contentsOf: lesson, encoding: .utf8)
    try text.replacing("step: see-it", with: "step: look").write(
      to: lesson, atomically: true, encoding: .utf8)
    let checked = try await Program.dars("check", folder.path, "--since", "v1", "--structure")
    #expect(checked.code == 1)
    #expect(checked.output.contains("the step `see-it` of v1 is gone, and `look` stands"))
    let unknown = try await Program.dars("check", folder.path, "--since", "v9")
    #expect(unknown.code == 1)
    #expect(unknown.complaints.contains("v9"))
  }

  @Test("preview without a screen tells the step and what is wrong, and ends with the input")
  func plainPreview() async throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try await Program.dars("new", "course", folder.path)
    let lesson = folder.appending(path: "first-lesson.md")
    let text = try String(contentsOf: lesson, encoding: .utf8)
    try text.replacing("kernel: w", with: "kernl: w").write(
      to: lesson, atomically: true, encoding: .utf8)
    let shown = try await Program.dars("preview", lesson.path, "--plain")
    #expect(shown.code == 0)
    #expect(shown.output.contains("did you mean `kernel`?"))
    #expect(shown.output.contains("See it"))
  }
}

@Suite("A preview on a screen", .serialized)
struct PreviewScreenTests {
  @Test("A save is on screen at once, and a file that is replaced or half written does no harm")
  func saves() async throws {
    try await atDesk { desk in
      let folder = desk.home.appending(path: "mine")
      try await desk.run("dars new course '\(folder.path)'")
      try await desk.run("dars preview '\(folder.path)/first-lesson.md'")
      try await desk.sees("See it", "seed 1")
      let lesson = folder.appending(path: "first-lesson.md")
      let text = try String(contentsOf: lesson, encoding: .utf8)
      // As editors do that write another file and rename it.
      let saved = text.replacing("Words come first", with: "Saved words come first")
      try saved.write(to: lesson, atomically: true, encoding: .utf8)
      try await desk.sees("Saved words come first")
      try Data(text.utf8.prefix(20)).write(to: lesson)
      try await desk.sees("cannot be shown as it stands")
      try saved.replacing("answer: n - k + 1", with: "anser: n - k + 1").write(
        to: lesson, atomically: false, encoding: .utf8)
      try await desk.sees("`anser` is not a field")
      try await desk.press("q")
      #expect(try await desk.status() == 0)
    }
  }
}
