import Foundation
import Testing

@Suite("The configuration file")
struct ConfigurationTests {
  private func doctor(
    _ text: String?, variables: [String: String] = [:]
  ) async throws -> String {
    let home = FileManager.default.temporaryDirectory.appending(path: "home-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: home) }
    let folder = home.appending(path: ".config/dars")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    if let text { try Data(text.utf8).write(to: folder.appending(path: "config.yml")) }
    let found = try await Program.dars(["doctor", "--json"], home: home, variables: variables)
    #expect(found.code == 0)
    let facts = try JSONSerialization.jsonObject(with: Data(found.output.utf8))
    return try #require((facts as? [String: String])?["configuration"])
  }

  @Test("Without a file the defaults hold")
  func none() async throws {
    let found = try await doctor(nil)
    #expect(found.contains("(none yet)"))
    #expect(found.contains("motion full, mouse on, theme by the terminal, speed 1"))
  }

  @Test("Every setting is read")
  func all() async throws {
    let found = try await doctor(
      "# mine\nmotion: reduced\nmouse: off # selection\ntheme: high-contrast\nspeed: 0.5\n")
    #expect(found.hasSuffix("motion reduced, mouse off, theme high-contrast, speed 0.5"))
  }

  @Test("The environment reduces motion too", arguments: [("1", "reduced"), ("0", "full")])
  func environment(value: String, motion: String) async throws {
    let found = try await doctor(nil, variables: ["DARS_REDUCED_MOTION": value])
    #expect(found.contains("motion \(motion)"))
  }

  @Test(
    "What is bad is told with its line, and the rest is heeded",
    arguments: [
      ("speed: 2\nmotion: slow", ":2: `motion` cannot be `slow`; expected one of `full`"),
      ("speed: 2\nmotoin: full", ":2: there is no setting `motoin`"),
      ("speed: 2\nmotion: [full]", ":2: expected lines such as"),
      ("mouse: maybe", ":1: `mouse` cannot be `maybe`; expected one of `on`"),
      ("speed: 3", ":1: `speed` cannot be `3`; expected one of `0.25`, `0.5`, `1`, `2`"),
      ("speed: 1e999", ":1: `speed` cannot be `1e999`"),
      ("theme: ../../etc/passwd", ":1: `theme` cannot be"),
      ("motion: full\nmotion: reduced", "twice"),
      ("motion: \"full", "; the defaults go on"),
      ("- - - - - -", ":1: expected lines such as"),
      ("just words", ":1: expected lines such as"),
    ])
  func bad(text: String, words: String) async throws {
    let found = try await doctor(text)
    #expect(found.contains(words), "\(found)")
  }

  @Test(
    "Files of absurd size or depth are refused in a sentence",
    arguments: ["[", "x", "- ", "\u{0}"])
  func absurd(part: String) async throws {
    let found = try await doctor(String(repeating: part, count: 200_000))
    #expect(found.contains("is larger than 65536 bytes"))
    let nested = try await doctor(String(repeating: part, count: 30_000))
    #expect(nested.contains("; the defaults go on"), "\(nested)")
  }

  @Test("A bad file is told once, and the course opens")
  func opens() async throws {
    try await atDesk { desk in
      let folder = desk.home.appending(path: "config/dars")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data("motion: maybe".utf8).write(to: folder.appending(path: "config.yml"))
      try await desk.opens()
      try await desk.sees("config.yml:1: `motion` cannot be `maybe`")
    }
  }
}
