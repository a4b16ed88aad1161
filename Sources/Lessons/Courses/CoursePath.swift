/// Paths within a course's folder, written with `/` whatever the system.
enum CoursePath {
  /// Whether a path names a lesson file that lies within the folder of the course.
  static func isLesson(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return path.hasSuffix(".md") && !path.contains("\\")
      && parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
      && path.unicodeScalars.allSatisfy { $0.picture == $0 }
  }

  /// The path that a link leads to from a lesson, or nothing where it leaves the course.
  ///
  /// ```swift
  /// CoursePath.target("../1-dropout/masks.md", from: "2-convolution/gradient.md")
  /// // "1-dropout/masks.md"
  /// ```
  static func target(_ link: String, from lesson: String) -> String? {
    var parts = lesson.split(separator: "/").dropLast()
    for part in link.split(separator: "/") where part != "." {
      if part != ".." {
        parts.append(part)
      } else if parts.popLast() == nil {
        return nil
      }
    }
    return parts.joined(separator: "/")
  }

  /// The folder of a lesson within the course; empty where it lies at the top.
  static func folder(of lesson: String) -> String {
    lesson.split(separator: "/").dropLast().joined(separator: "/")
  }

  /// A path below a folder.
  static func join(_ folder: String, _ path: String) -> String {
    if folder.isEmpty { return path }
    return path.isEmpty ? folder : folder + (folder.hasSuffix("/") ? "" : "/") + path
  }

  /// Whether one of some names is that of a lesson in another language: `masks.fa.md` beside
  /// `masks.md`.
  static func isTranslated(_ lesson: String, among names: [String]) -> Bool {
    !translations(of: lesson, among: names).isEmpty
  }

  /// Those of some names that are the lesson's in other languages.
  static func translations(of lesson: String, among names: [String]) -> [String] {
    guard let name = lesson.split(separator: "/").last?.dropLast(3) else { return [] }
    return names.filter { other in
      guard other.hasPrefix(name + "."), other.hasSuffix(".md") else { return false }
      let tag = other.dropFirst(name.count + 1).dropLast(3)
      return !tag.isEmpty && tag.utf8.allSatisfy { $0.isASCIILetter || $0 == .dash }
    }
  }
}
