import Testing

@Suite("Anything at all")
struct RandomKeyTests {
  /// Keys by tmux's names, but those that end or suspend a program.
  private static let keys =
    "abcdefghijklmnopqrstuvwxyzGX0123456789/?+-=[](),.^*_".map(String.init) + [
      "Up", "Down", "Left", "Right", "Enter", "Tab", "BTab", "Escape", "Space", "BSpace", "Delete",
      "Home", "End", "PageUp", "PageDown", "C-u", "C-a", "C-e", "C-t",
    ]

  @Test("A hundred random keys a second for ten seconds do not bring it down")
  func keys() async throws {
    try await atDesk { desk in
      // Random keys also leave: then the program begins again, as long as it ended well.
      try await desk.run(
        "export DARS_COURSE='\(Desk.ownCourse)'; while dars; do :; done; echo loop\"\"-ended")
      try await desk.sees("One of Each")
      var random = Generator(state: 20_261_125)
      let clock = ContinuousClock()
      for _ in 0..<100 {
        let next = clock.now.advanced(by: .milliseconds(100))
        let chosen = (0..<10).compactMap { _ in Self.keys.randomElement(using: &random) }
        try await desk.pressesAtOnce(chosen)
        try await clock.sleep(until: next)
      }
      try await desk.waits(for: "a screen of the program") { $0.contains("One of Each") }
      #expect(try await !desk.screen.contains("loop-ended"))
    }
  }

  /// Numbers that are the same in every run.
  private struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 29
    }
  }
}

extension Desk {
  /// Presses keys without waiting between them.
  fileprivate func pressesAtOnce(_ keys: [String]) async throws {
    try await tmux(["send-keys", "--"] + keys)
  }
}
