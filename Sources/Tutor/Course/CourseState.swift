import Lessons

/// The course on screen: which lesson is chosen.
public struct CourseState: Hashable, Sendable {
  /// The path of the chosen lesson.
  public var chosen: String?
  /// The first row of the list that is shown.
  public var scroll = 0
  /// What is looked for, while it is typed.
  var search: Search?

  /// The lesson that was left is chosen, or the first that is not done, or the first.
  public init(library: Library, progress: Progress) {
    let left = progress.place.flatMap { library.path(of: $0.lesson) }
    let undone = library.paths.first { path in
      library.card(at: path).map { !progress.isDone($0) } ?? false
    }
    chosen = left ?? undone ?? library.paths.first
  }

  /// Chooses the lesson so many places further on among those that are listed; the ends hold.
  mutating func move(by step: Int, among paths: [String]) {
    guard let chosen, let index = paths.firstIndex(of: chosen) else {
      self.chosen = paths.first
      return
    }
    self.chosen = paths[min(max(0, index + step), paths.count - 1)]
  }
}
