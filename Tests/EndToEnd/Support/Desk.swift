import Foundation

/// A terminal with a shell in it, before which a student sits.
///
/// ```swift
/// try await atDesk { desk in
///   try await desk.run("dars")
///   try await desk.sees("Enter open")
///   try await desk.press("q")
///   #expect(try await desk.status() == 0)
/// }
/// ```
struct Desk: Sendable {
  /// How long anything may take on a busy machine.
  static let patience = Duration.seconds(20)
  /// What the shell writes when it waits for a command.
  static let prompt = "shell>"

  /// A folder for everything that a program keeps.
  let home: URL
  let tmux: Tmux

  /// The lines that the terminal shows, without blanks at their ends.
  var lines: [String] {
    get async throws { try await screen.components(separatedBy: "\n") }
  }

  /// What the terminal shows.
  var screen: String {
    get async throws { try await tmux("capture-pane", "-p") }
  }

  /// What the terminal shows with the escape sequences of its colours.
  var colouredScreen: String {
    get async throws { try await tmux("capture-pane", "-p", "-e") }
  }

  /// Types a command with its own environment into the shell, which finds the built program.
  func run(_ command: String, environment: [String: String] = [:]) async throws {
    try await waitsForCommand()
    let variables = environment.sorted { $0.key < $1.key }.map { " \($0.key)='\($0.value)'" }
    let prefix = variables.isEmpty ? "" : "env\(variables.joined()) "
    try await type("clear; " + prefix + command)
    try await press("Enter")
  }

  /// Presses keys, by tmux's names for them: `n`, `Enter`, `C-z`, `Left`.
  func press(_ keys: String...) async throws {
    for key in keys { try await tmux("send-keys", "--", key) }
  }

  /// Types text as it is.
  func type(_ text: String) async throws {
    try await tmux("send-keys", "-l", "--", text)
  }

  /// Gives the terminal another size.
  func resize(columns: Int, rows: Int) async throws {
    try await tmux("resize-window", "-x", "\(columns)", "-y", "\(rows)")
  }

  /// Waits until the terminal shows all of the words, and gives what it shows.
  @discardableResult
  func sees(_ words: String..., within patience: Duration = patience) async throws -> String {
    try await waits(for: words.map { "“\($0)”" }.joined(separator: " and "), within: patience) {
      screen in words.allSatisfy(screen.contains)
    }
  }

  /// Waits until the terminal shows none of the words, and gives what it shows.
  @discardableResult
  func seesNoLonger(_ words: String...) async throws -> String {
    try await waits(for: "the end of “\(words.joined(separator: "”, “"))”") { screen in
      !words.contains(where: screen.contains)
    }
  }

  /// Waits until what the terminal shows is as wanted, and gives it.
  @discardableResult
  func waits(
    for wish: String, within patience: Duration = patience, _ isWanted: (String) -> Bool
  ) async throws -> String {
    let clock = ContinuousClock()
    let deadline = clock.now.advanced(by: patience)
    var screen = try await screen
    while !isWanted(screen) {
      guard clock.now < deadline else { throw NotSeen(wish: wish, screen: screen) }
      try await Task.sleep(for: .milliseconds(20))
      screen = try await self.screen
    }
    return screen
  }

  /// Waits until the shell asks for a command: no program has the terminal.
  func waitsForCommand() async throws {
    try await waits(for: "the shell's prompt") { screen in
      screen.split(separator: "\n").last { !$0.isEmpty } == Self.prompt[...]
    }
  }

  /// The status with which the last program ended; waits for its end.
  func status() async throws -> Int32 {
    try await waitsForCommand()
    let mark = "\(Int.random(in: 1000...9999))"
    try await type("echo \"\"\(mark)=$?.")
    try await press("Enter")
    let screen = try await waits(for: "the status") { $0.contains("\n\(mark)=") }
    let digits = screen.components(separatedBy: "\n\(mark)=").last?.prefix { $0.isNumber }
    guard let status = digits.flatMap({ Int32($0) }) else {
      throw NotSeen(wish: "a status", screen: screen)
    }
    return status
  }
}

/// The terminal did not show what was waited for.
struct NotSeen: Error, CustomStringConvertible {
  let wish: String
  let screen: String

  var description: String { "waited for \(wish); the terminal shows:\n\(screen)" }
}
