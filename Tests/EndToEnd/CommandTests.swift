import Foundation
import Testing

@Suite("The commands", .serialized)
struct CommandTests {
  @Test("play --frames prints every window with its arithmetic")
  func frames() async throws {
    let played = try await Program.dars(
      "play", "convolution-1d", "input=[1,2,-1,3,0]", "kernel=[2,-1]", "--frames")
    #expect(played.code == 0)
    for sum in [
      "Z₀ = 2·1 + (−1)·2 = 0", "Z₁ = 2·2 + (−1)·(−1) = 5", "Z₂ = 2·(−1) + (−1)·3 = −5",
      "Z₃ = 2·3 + (−1)·0 = 6",
    ] {
      #expect(played.output.contains(sum))
    }
    #expect(!played.output.contains("frame 5 of"))
  }

  @Test("play --json gives the numbers of a frame as data")
  func data() async throws {
    let played = try await Program.dars(
      "play", "convolution-1d", "input=[1,2,-1,3,0]", "kernel=[2,-1]", "--json", "--frame", "4")
    let object = try JSONSerialization.jsonObject(with: Data(played.output.utf8))
    let frame = try #require(object as? [String: Any])
    let figures = try #require(frame["figures"] as? [[String: Any]])
    let output = try #require(figures.first { $0["name"] as? String == "output" })
    #expect(output["values"] as? [Double] == [0, 5, -5, 6])
  }

  @Test("scenes lists every scene, and of one its settings, figures and what a frame is")
  func scenes() async throws {
    let all = try await Program.dars("scenes")
    #expect(all.output.contains("layer-costs") && all.output.contains("convolution-1d"))
    let one = try await Program.dars("scenes", "receptive-field")
    #expect(one.output.contains("default [[3, 2, 1], [2, 2], [3, 2, 1], [2, 2]]"))
    #expect(one.output.contains("table  [5, 10]") && one.output.contains("One frame is"))
    let data = try await Program.dars("scenes", "separable", "--json")
    let object = try JSONSerialization.jsonObject(with: Data(data.output.utf8))
    let card = try #require(object as? [String: Any])
    #expect(card["frames"] as? Int == 36)
  }

  @Test("Layers may stand in a file, a layer a line or as rows; a file that is not there is named")
  func layers() async throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).txt")
    defer { try? FileManager.default.removeItem(at: file) }
    try "# the first two layers\n\nlayer: conv, k=3, s=2\nmax_pool, k=2\n"
      .write(to: file, atomically: true, encoding: .utf8)
    let lines = try await Program.dars(
      "play", "receptive-field", "layers=\(file.path)", "--frame", "2")
    #expect(lines.code == 0 && lines.output.contains("r₂ = 3 + (2 − 1)·2 = 5"))
    try "[[3, 2],\n [2, 2]]".write(to: file, atomically: true, encoding: .utf8)
    let rows = try await Program.dars(
      "play", "receptive-field", "layers=\(file.path)", "--frame", "2")
    #expect(rows.output.contains("r₂ = 3 + (2 − 1)·2 = 5"))
    let missing = try await Program.dars("play", "layer-costs", "compare=/no/such.txt")
    #expect(missing.code == 1 && missing.complaints.contains("There is no file “/no/such.txt”."))
  }

  @Test("play --svg writes a picture of a frame")
  func picture() async throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).svg")
    defer { try? FileManager.default.removeItem(at: file) }
    let played = try await Program.dars("play", "convolution-gradient", "--svg", file.path)
    #expect(played.code == 0)
    let svg = try String(contentsOf: file, encoding: .utf8)
    #expect(svg.contains("<svg") && svg.contains("convolution-gradient"))
  }

  @Test(
    "What does not fit is refused in a sentence with code 1, wrong usage with code 2",
    arguments: [
      (["play", "convolution-1d", "kernel=[1,2,3,4]", "input=[1,2,3]"], 1, "kernel"),
      (["play", "convolution-1d", "strid=2"], 1, "did you mean `stride`?"),
      (["play", "convolution1d"], 1, "did you mean `convolution-1d`?"),
      (["play", "convolution-1d", "--frame", "99"], 1, "has frames 1 to"),
      (["play", "convolution-1d", "--view", "2"], 1, "convolution-1d has no views"),
      (["play", "convolution-1d", "--svg", "/nowhere/a.svg"], 1, "/nowhere/a.svg"),
      (["learn", "convolution-gradent"], 1, "Did you mean “convolution-gradient”?"),
      (["list", "--course", "/nowhere"], 1, "/nowhere"),
      (["check", "/nowhere.md"], 1, "/nowhere.md"),
      (["scenes", "convolution1d"], 1, "did you mean `convolution-1d`?"),
      (["play"], 2, "scene"),
      (["learn", "--bright"], 2, "--bright"),
    ])
  func refusals(arguments: [String], code: Int32, words: String) async throws {
    let refused = try await Program.dars(arguments)
    #expect(refused.code == code)
    #expect(refused.complaints.contains(words), "\(refused.complaints)")
    #expect(refused.output.isEmpty)
  }

  @Test("check passes on the course and refuses every broken lesson at a line of it")
  func check() async throws {
    let clean = try await Program.dars("check", Desk.realCourse, "--strict")
    #expect(clean.code == 0, "\(clean.output)")
    let broken = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "LessonsTests/Broken")
    let files = try FileManager.default.contentsOfDirectory(atPath: broken.path)
      .filter { $0.hasSuffix(".md") }.sorted()
    #expect(files.count >= 10)
    for file in files.prefix(20) {
      let path = broken.appending(path: file).path
      let refused = try await Program.dars("check", path, "--strict")
      #expect(refused.code == 1, "\(file): \(refused.output)")
      #expect(refused.output.contains(#/\.md:\d+:\d+: (error|warning): /#), "\(refused.output)")
    }
  }

  @Test("A lesson can be finished by piped lines, and the record tells it")
  func piped() async throws {
    let home = FileManager.default.temporaryDirectory.appending(path: "home-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: home) }
    let own = ["DARS_COURSE": Desk.ownCourse]
    let lines = ["", "", "42", "", "4", "", "1", ""]
    let read = try await Program.dars(
      ["learn", "whole", "--plain"], lines: lines, home: home, variables: own)
    #expect(read.code == 0)
    #expect(read.output.contains("Step 5 of 5."))
    #expect(read.output.contains("“A whole lesson”: 5 of 5 steps done"))
    let listed = try await Program.dars(["list", "--json"], home: home, variables: own)
    let object = try JSONSerialization.jsonObject(with: Data(listed.output.utf8))
    let lessons = try #require(object as? [[String: Any]])
    let lesson = try #require(lessons.first { $0["id"] as? String == "whole" })
    #expect(lesson["done"] as? Int == lesson["steps"] as? Int)
  }

  @Test("Without any input the course is told and the program ends with 0")
  func noInput() async throws {
    let told = try await Program.dars([], variables: ["DARS_COURSE": Desk.ownCourse])
    #expect(told.code == 0)
    #expect(told.output.contains("1. A whole lesson"))
  }

  @Test("doctor names the course and the record that were found")
  func doctor() async throws {
    let found = try await Program.dars("doctor", "--json")
    let object = try JSONSerialization.jsonObject(with: Data(found.output.utf8))
    let facts = try #require(object as? [String: String])
    #expect(facts["course"]?.contains(Desk.realCourse) == true)
    #expect(facts["record"]?.contains("record.sqlite") == true)
    #expect(facts["terminal"]?.contains("line by line") == true)
  }

  @Test(
    "Every command says what it does and gives an example",
    arguments: ["learn", "play", "list", "check", "doctor"])
  func help(command: String) async throws {
    let help = try await Program.dars(command, "--help")
    #expect(help.code == 0)
    #expect(help.output.contains("Example:") && help.output.contains("dars \(command)"))
  }
}
