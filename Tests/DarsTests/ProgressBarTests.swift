import Testing

@testable import dars

@Suite("The progress bar")
struct ProgressBarTests {
  @Test("grows with what is done, and says how much that is")
  func grows() {
    #expect(ProgressBar.line(0, of: 10_000) == "[..............................] 0/10000")
    #expect(ProgressBar.line(5_000, of: 10_000) == "[###############...............] 5000/10000")
    #expect(ProgressBar.line(4, of: 4) == "[##############################] 4/4")
  }

  @Test("stays within its frame whatever is counted")
  func frame() {
    for (done, count) in [(5, 4), (-1, 4), (0, 0), (3, 0)] {
      #expect(ProgressBar.line(done, of: count).prefix { $0 != "]" }.count == 31)
    }
  }
}
