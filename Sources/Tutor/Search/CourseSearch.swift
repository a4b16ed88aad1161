import Lessons

extension Library {
  /// The lessons of which title, unit or id hold every word, in the order of the course.
  ///
  /// - Parameter words: in lower case; none of them finds every lesson.
  func lessons(with words: [String]) -> [String] {
    course.units.flatMap { unit in
      unit.lessons.filter { path in
        let card = cards[path]
        let text = [unit.title, card?.title ?? path, card?.id ?? ""].joined(separator: " ")
          .lowercased()
        return words.allSatisfy(text.contains)
      }
    }
  }
}

extension Model {
  /// The lessons that the course's screen lists: all, or those that are looked for.
  func listedLessons(_ course: CourseState) -> [String] {
    course.search.map { library.lessons(with: $0.words) } ?? library.paths
  }

  /// Keeps a lesson chosen that is among the found ones.
  mutating func chooseFound() {
    guard case .course(var course) = screen else { return }
    let found = listedLessons(course)
    if course.chosen.map(found.contains) != true { course.chosen = found.first ?? course.chosen }
    screen = .course(course)
  }
}
