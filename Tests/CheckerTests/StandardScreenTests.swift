import Canvas
import Testing

@testable import Checker
@testable import Tutor

@Suite("The screen that lessons are checked for")
struct StandardScreenTests {
  @Test("It is the page that the reader shows on a terminal of 80×24")
  func page() {
    let layout = ScreenLayout(size: Size(columns: 80, rows: StandardScreen.terminalRows))
    #expect(layout.page.columns.count == StandardScreen.columns)
  }
}
