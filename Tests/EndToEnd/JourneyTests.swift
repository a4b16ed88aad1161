import Testing

@Suite("A reader's way through the course")
struct JourneyTests {
  @Test(
    "The keys in the footer lead from the course through all that a lesson offers, and back",
    arguments: [(100, 30), (80, 24)])
  func footerAlone(columns: Int, rows: Int) async throws {
    try await atDesk(columns: columns, rows: rows) { desk in
      try await desk.opens()
      try await desk.chooses("open")
      _ = try await desk.goesOn(from: 1) { $0.contains("frame 1 of ") }
      try await plays(desk)
      try await changes(desk)
      try await traces(desk)
      _ = try await desk.goesOn(from: 2) { $0.contains("step 3 of") }
      try await desk.answers("13")
      try await desk.sees("That is the sum.")
      try await desk.leavesField()
      try await desk.chooses("course")
      try await desk.sees("step 3")
      try await desk.chooses("quit")
      #expect(try await desk.status() == 0)

      try await desk.opens()
      try await desk.isAtStep(3)
    }
  }

  /// Turns to the settings, makes the stride 2, and sees that there are fewer frames.
  private func changes(_ desk: Desk) async throws {
    try await desk.chooses("settings")
    let before = Self.count(try await desk.sees("settings, 1 of 6"))
    try await desk.chooses("choose", "↓")
    try await desk.chooses("choose", "↓")
    try await desk.sees("settings, 3 of 6")
    try await desk.chooses("change", "→")
    try await desk.waits(for: "fewer frames") { Self.count($0) < before }
  }

  /// Turns to the cells, and has one traced.
  private func traces(_ desk: Desk) async throws {
    try await desk.chooses("cells")
    try await desk.chooses("trace it")
    try await desk.chooses("end the trace")
    try await desk.waits(for: "the step again") { Footer($0).key("trace it") != nil }
  }

  /// How many frames the scene on screen has.
  private static func count(_ screen: String) -> Int {
    screen.firstMatch(of: /frame \d+ of (\d+)/).flatMap { Int($0.1) } ?? 0
  }

  /// Plays the scene on the page, stops it, and steps it there and back.
  private func plays(_ desk: Desk) async throws {
    try await desk.turns(untilOffered: "play")
    try await desk.chooses("play")
    try await desk.sees("frame 2 of ")
    try await desk.chooses("pause")
    let stopped = try await desk.waits(for: "a scene that stands still") {
      Footer($0).key("play") != nil
    }
    let frame = try #require(Self.frame(stopped))
    try await desk.chooses("frame", "→")
    try await desk.sees("frame \(frame + 1) of ")
    try await desk.chooses("frame", "←")
    try await desk.sees("frame \(frame) of ")
  }

  private static func frame(_ screen: String) -> Int? {
    screen.firstMatch(of: /frame (\d+) of/).flatMap { Int($0.1) }
  }

  @Test("The same way is gone in plain mode by piped lines")
  func pipedLines() async throws {
    let lines = [
      "1", "step", "next", "set stride 2", "last", "trace output[1]", "step", "13", "again", "42",
      "course", "quit",
    ]
    let told = try await Program.dars(
      ["learn", "--plain"], lines: lines, variables: ["DARS_COURSE": Desk.ownCourse])
    #expect(told.code == 0 && told.complaints.isEmpty)
    var rest = told.output[...]
    for words in [
      "1. A whole lesson", "The last line of the words.", "frame 2 of 6", "frame 2 of 4",
      "frame 4 of 4", "output", "That is the sum.", "Right. 1 of 1 point.", "1. A whole lesson",
    ] {
      let found = try #require(rest.firstRange(of: words), "“\(words)” in:\n\(told.output)")
      rest = rest[found.upperBound...]
    }
  }

  @Test("All scenes are listed and played, and words are found, by the keys in the footer")
  func scenesAndSearch() async throws {
    try await atDesk { desk in
      try await desk.opens()
      try await desk.chooses("scenes")
      try await desk.chooses("choose", "↓")
      try await desk.chooses("play")
      try await desk.sees("frame 1 of ")
      try await desk.chooses("scenes")
      try await desk.chooses("course")
      try await desk.chooses("find")
      try await desk.type("whole")
      try await desk.sees("1 lesson")
      try await desk.chooses("open")
      try await desk.isAtStep(1)
    }
  }

  @Test("The help shows the keys of the screen that it was called from, and leads back to it")
  func help() async throws {
    try await atDesk { desk in
      try await desk.opens("whole")
      try await desk.isAtStep(1)
      try await desk.chooses("keys")
      try await desk.sees("Ctrl-Z", "to the shell", "next step")
      try await desk.chooses("close")
      try await desk.isAtStep(1)
    }
  }

  @Test("A sign of several bytes arrives whole, and Backspace takes it away whole")
  func signOfSeveralBytes() async throws {
    try await atDesk { desk in
      try await desk.opens("whole")
      _ = try await desk.goesOn(from: 1) { $0.contains("step 3 of") }
      try await desk.turns(untilOffered: "answer")
      try await desk.type("−13")
      try await desk.sees("your answer  −13")
      try await desk.press("Home", "Delete", "End", "BSpace", "BSpace")
      try await desk.type("−7")
      try await desk.press("BSpace", "BSpace")
      try await desk.type("42")
      try await desk.sees("your answer  42")
      try await desk.chooses("answer")
      try await desk.sees("read as: 42", "1 of 1 point")
    }
  }

  @Test("A lesson that does not parse shows where, and the rest of the course can be read")
  func brokenLesson() async throws {
    try await atDesk { desk in
      try await desk.opens("broken")
      try await desk.sees("broken.md:", "convolution-1e", "convolution-1d")
      try await desk.chooses("course")
      try await desk.sees("A whole lesson")
      try await desk.chooses("choose", "↑")
      try await desk.chooses("open")
      try await desk.isAtStep(1)
    }
  }

  @Test("A scene plays from the command line, and q leaves it")
  func playAlone() async throws {
    try await atDesk { desk in
      try await desk.run("dars play convolution-1d input='[1,2,-1,3,0]' kernel='[2,-1]'")
      try await desk.sees("frame 1 of ")
      try await desk.chooses("frame", "→")
      try await desk.sees("frame 2 of ")
      try await desk.chooses("quit")
      #expect(try await desk.status() == 0)
    }
  }
}
