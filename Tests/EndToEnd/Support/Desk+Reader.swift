import Foundation

/// What a reader of the course does at the desk.
extension Desk {
  /// The course that these tests bring along.
  static let ownCourse = tests.appending(path: "Course").path
  /// The course that the project brings along.
  static let realCourse = tests.deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "lessons").path

  private static let tests = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Opens a course, and a lesson of it.
  func opens(
    _ lesson: String = "", course: String = ownCourse, environment: [String: String] = [:]
  ) async throws {
    let variables = environment.merging(["DARS_COURSE": course]) { own, _ in own }
    try await run(lesson.isEmpty ? "dars" : "dars learn \(lesson)", environment: variables)
  }

  /// Presses the key that the footer shows before these words, once it shows it.
  ///
  /// - Parameters:
  ///   - label: the words.
  ///   - sign: which of the keys, where the footer shows several, as in `← → frame`.
  func chooses(_ label: String, _ sign: String? = nil) async throws {
    let screen = try await waits(for: "a key in the footer for “\(label)”") {
      Footer($0).key(label, sign) != nil
    }
    if let key = Footer(screen).key(label, sign) { try await press(key) }
  }

  /// Waits until the header tells that a step is shown.
  @discardableResult
  func isAtStep(_ step: Int) async throws -> String {
    try await sees("step \(step) of ")
  }

  /// Goes on by the footer until a screen is as wanted, and gives the step that it is at.
  func goesOn(from step: Int, until isWanted: (String) -> Bool) async throws -> Int {
    var step = step
    while !isWanted(try await isAtStep(step)) {
      try await leavesField()
      try await chooses("next step")
      step += 1
    }
    return step
  }

  /// Leaves the answer's field, if that is where the keys go.
  func leavesField() async throws {
    guard Footer(try await screen).key("leave the field") != nil else { return }
    try await chooses("leave the field")
    try await waits(for: "the keys of the page") { Footer($0).key("next step") != nil }
  }

  /// Turns from one thing on the page to the next, by the footer, until the footer offers a key.
  func turns(untilOffered label: String) async throws {
    for _ in 0..<8 {
      let before = Footer(try await screen)
      if before.key(label) != nil { return }
      let page = try await screen
      try await chooses(before.key("next part") == nil ? "go on" : "next part")
      try await waits(for: "another part of the page") { $0 != page }
    }
    throw NotSeen(wish: "“\(label)” in the footer", screen: try await screen)
  }

  /// Answers the question in the field by typing, and waits for the verdict.
  func answers(_ text: String) async throws {
    try await turns(untilOffered: "answer")
    try await type(text)
    try await chooses("answer")
    try await waits(for: "a verdict") { Footer($0).key("ask again") != nil }
  }
}

/// The keys that the last line of a screen shows, each with what it does.
struct Footer: Hashable {
  private let entries: [String]

  init(_ screen: String) {
    let last = screen.components(separatedBy: "\n").last { !$0.isEmpty } ?? ""
    entries = last.components(separatedBy: "  ").map { $0.trimmingCharacters(in: .whitespaces) }
  }

  /// The key before a label, by tmux's name for it; the first, or the one with a sign.
  func key(_ label: String, _ sign: String? = nil) -> String? {
    let entry = entries.first { $0.hasSuffix(" " + label) }
    let keys = entry?.dropLast(label.count + 1).split(separator: " ").map(String.init) ?? []
    return keys.first { sign == nil || $0 == sign }.map(Self.name)
  }

  private static func name(of shown: String) -> String {
    let names = [
      "↑": "Up", "↓": "Down", "←": "Left", "→": "Right", "space": "Space", "Esc": "Escape",
      "PgUp": "PageUp", "PgDn": "PageDown", "Shift-Tab": "BTab",
    ]
    return names[shown] ?? shown.replacingOccurrences(of: "Ctrl-", with: "C-")
  }
}
