import Testing

/// An excerpt of a source file that a page shows.
struct Excerpt: CustomStringConvertible, Sendable {
  let file: String
  let text: String

  var description: String { "\(file): \(text.prefix(40))" }

  /// The excerpts of a page: a fence of Swift under a line that names the file.
  static func all(of page: String) -> [Excerpt] {
    Repository.text(of: page).components(separatedBy: "\nFrom `").dropFirst().compactMap { part in
      let pieces = part.components(separatedBy: "`:\n\n```swift\n")
      guard pieces.count == 2, let text = pieces[1].components(separatedBy: "\n```").first else {
        return nil
      }
      return Excerpt(file: pieces[0], text: text)
    }
  }
}

@Suite("The page about extending")
struct ExtendingPageTests {
  private static let page = "Documentation/extending.md"

  @Test(
    "Every excerpt stands in the file that it is said to be from", arguments: Excerpt.all(of: page))
  func excerpt(excerpt: Excerpt) {
    #expect(Repository.text(of: excerpt.file).contains(excerpt.text))
  }

  @Test("There is one for a function, a scene and a kind of question")
  func something() {
    let files = Excerpt.all(of: Self.page).map(\.file)
    for folder in ["Sources/Formula", "Sources/Scenes", "Sources/Lessons/Kinds"] {
      #expect(files.contains { $0.hasPrefix(folder) })
    }
  }
}
