import Testing

@Suite("Sizes of the terminal")
struct SizeTests {
  @Test("Made small and large again, the terminal shows what it showed")
  func thereAndBack() async throws {
    try await atDesk { desk in
      try await desk.opens("whole")
      let large = try await desk.sees("step 1 of ", "The last line of the words.")
      try await desk.resize(columns: 40, rows: 12)
      let small = try await desk.seesNoLonger("The last line of the words.")
      #expect(small.contains("The first line of the words."))
      #expect(Footer(small).key("keys") == "?")
      try await desk.resize(columns: 100, rows: 30)
      try await desk.waits(for: "the screen as it was") { $0 == large }
    }
  }

  @Test("At 40×12 all of a page can be reached by scrolling")
  func scrolling() async throws {
    try await atDesk(columns: 40, rows: 12) { desk in
      try await desk.opens("whole")
      try await desk.sees("The first line of the words.")
      try await desk.press("PageDown", "PageDown", "PageDown")
      try await desk.sees("The last line of the words.")
      try await desk.press("g")
      try await desk.sees("The first line of the words.")
    }
  }

  @Test("Below 40×12 there is one sentence, and what was typed is still there afterwards")
  func tooSmall() async throws {
    try await atDesk { desk in
      try await desk.opens("whole")
      _ = try await desk.goesOn(from: 1) { $0.contains("step 3 of") }
      try await desk.turns(untilOffered: "answer")
      try await desk.type("1234")
      try await desk.sees("1234")
      try await desk.resize(columns: 39, rows: 12)
      try await desk.waits(for: "one sentence") { $0.contains("40×12") && !$0.contains("1234") }
      try await desk.resize(columns: 39, rows: 3)
      try await desk.sees("39×3")
      try await desk.resize(columns: 100, rows: 30)
      try await desk.sees("step 3 of ", "1234")
    }
  }

  @Test("Made smaller and larger while a scene plays, it plays on to its end")
  func whilePlaying() async throws {
    try await atDesk { desk in
      try await desk.opens("whole")
      _ = try await desk.goesOn(from: 1) { $0.contains("frame 1 of ") }
      try await desk.chooses("play")
      for (columns, rows) in [(60, 20), (30, 5), (120, 40), (80, 24), (100, 30)] {
        try await desk.resize(columns: columns, rows: rows)
        try await Task.sleep(for: .milliseconds(150))
      }
      try await desk.sees("frame 6 of 6")
      try await desk.waits(for: "rest at the end") { Footer($0).key("play") != nil }
    }
  }

  @Test("A terminal that begins too small is usable once it is large enough")
  func beginsTooSmall() async throws {
    try await atDesk(columns: 30, rows: 8) { desk in
      try await desk.opens("whole")
      try await desk.sees("30×8")
      try await desk.resize(columns: 80, rows: 24)
      try await desk.sees("step 1 of ", "The first line of the words.")
    }
  }
}
