/// What is wrong in a lesson's file, on screen.
public struct DiagnosticsState: Hashable, Sendable {
  /// The path of the lesson in the course.
  public let path: String
  /// The first row that is shown.
  public var scroll = 0

  /// The findings in a lesson's file.
  init(path: String) {
    self.path = path
  }
}
