import Foundation
import Testing

@Suite("An exam on a student's copy", .serialized)
struct StripTests {
  private let home = FileManager.default.temporaryDirectory
    .appending(path: "strip-\(UUID().uuidString)")

  private var full: String { home.appending(path: "full").path }
  private var copy: String { home.appending(path: "exam").path }

  private func write(answer: String) throws {
    let lesson = """
      ---
      format: 1
      id: sums
      title: Sums
      ---
      ## One more
      <!-- step: one-more -->
      What follows {{n}}?
      ```question integer
      vary n: range(1, 9)
      answer: \(answer)
      when same: n
        say: That is n itself.
      points: 2
      ```
      ## Which
      ```question choice
      ```
      - [ ] one
        > (id: too-few) No.
      - [x] two
      ## Seen
      ```question predict
      scene: convolution-1d
        input: [1, 2, 3]
        kernel: [1]
      frame: 2
      of: output[1]
      ```
      """
    try FileManager.default.createDirectory(atPath: full, withIntermediateDirectories: true)
    let units = "units:\n  - { id: u, title: U, lessons: [sums.md] }\n"
    try Data("format: 1\nid: c\ntitle: C\n\(units)".utf8)
      .write(to: URL(filePath: full).appending(path: "course.yml"))
    try Data(lesson.utf8).write(to: URL(filePath: full).appending(path: "sums.md"))
  }

  private func dars(_ words: String..., lines: [String] = []) async throws -> Program {
    try await Program.dars(words, lines: lines, home: home)
  }

  @Test("goes from strip over quiz and submit to grade, and to regrade after a lesson was mended")
  func chain() async throws {
    defer { try? FileManager.default.removeItem(at: home) }
    try write(answer: "n + 2")
    let stripped = try await dars("strip", full, copy)
    #expect(stripped.code == 0, "\(stripped.complaints)")
    #expect(stripped.output.contains("1 lesson with 2 questions, read back"))
    #expect(stripped.output.contains("1 question of the kind `predict` left out"))
    let lesson = try String(
      contentsOf: URL(filePath: copy).appending(path: "sums.md"), encoding: .utf8)
    #expect(!lesson.contains("n + 2") && !lesson.contains("[x]") && !lesson.contains("output"))
    #expect(try await dars("check", copy, "--strict").code == 0)

    let quiz = try await dars(
      "quiz", "u", "--exam", "--seed", "4", "--course", copy,
      lines: ["1,5", "answer 6", "", "2", "list", "hand in", "yes", "quit"])
    #expect(quiz.code == 0, "\(quiz.complaints)")
    #expect(quiz.output.contains("did you mean `1.5`?"))
    #expect(quiz.output.contains("Your answer is kept; your instructor grades it."))
    #expect(quiz.output.contains("2 of 2 questions answered. They are kept"))
    for word in ["Right", "Not quite", "Expected", "of 3 points"] {
      #expect(!quiz.output.contains(word), "\(word) in \(quiz.output)")
    }
    let file = home.appending(path: "ada.json").path
    let submitted = try await dars("submit", "u", "--student", "ada", "-o", file)
    #expect(submitted.output.contains("2 of 2 questions answered"))

    let graded = try await dars("grade", file, "--course", full, "--report", "--json")
    #expect(graded.code == 0, "\(graded.complaints)")
    #expect(!graded.output.contains("\"remark\":"), "\(graded.output)")
    #expect(graded.output.contains("\"verdict\":\"wrong\""))
    #expect(graded.output.contains("\"possible\":3"))

    let shown = try #require(quiz.output.firstMatch(of: /What follows (\d)/)?.1)
    try write(answer: "n + \(6 - (Int(shown) ?? 0))")
    let regraded = try await dars("regrade", "--course", full)
    #expect(regraded.output.contains("sums#one-more@"), "\(regraded.output)")
    #expect(regraded.output.contains("→ 2 of 2: expected was"))
    #expect(regraded.output.contains("1 of 1 submission changed."))
  }

  @Test("is made in a new folder only, and grades nothing itself")
  func refusals() async throws {
    defer { try? FileManager.default.removeItem(at: home) }
    try write(answer: "n + 1")
    #expect(try await dars("strip", full, full).complaints.contains("not empty"))
    #expect(try await dars("strip", full, copy).code == 0)
    let again = try await dars("strip", copy, copy + "2")
    #expect(again.code == 1 && again.complaints.contains("is a student's copy already"))
    let graded = try await dars("grade", full, "--course", copy)
    #expect(graded.code == 1)
    #expect(graded.complaints.contains("nothing to grade"))
    try Data("{}".utf8).write(to: URL(filePath: full).appending(path: "x.json"))
    let withCopy = try await dars("grade", full, "--course", copy)
    #expect(withCopy.complaints.contains("holds no answers: grade with the course"))
    try write(answer: "1 +")
    let broken = try await dars("strip", full, copy + "3")
    #expect(broken.code == 1 && broken.complaints.contains("Mend the course first"))
    #expect(!FileManager.default.fileExists(atPath: copy + "3"))
  }
}
