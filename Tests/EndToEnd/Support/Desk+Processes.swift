import Foundation
import Glibc

extension Desk {
  /// The process that the shell runs now.
  var program: Int32? {
    get async throws {
      guard let shell = Int32(try await tmux("display-message", "-p", "#{pane_pid}")) else {
        return nil
      }
      return Self.children(of: shell).last
    }
  }

  /// Sends a signal to the program that the shell runs.
  func send(_ signal: Int32) async throws {
    guard let program = try await program else { throw NoProgram() }
    kill(program, signal)
  }

  /// Kills the program at once, and puts the terminal right, which it then cannot do itself.
  func killsProgram() async throws {
    guard let program = try await program else { throw NoProgram() }
    kill(program, SIGKILL)
    try await waitsForEnd(of: program)
    try await type("stty sane; tput rmcup; clear")
    try await press("C-j")
    try await waitsForCommand()
  }

  /// Waits until a process is no more.
  func waitsForEnd(of process: Int32) async throws {
    let deadline = ContinuousClock.now.advanced(by: Self.patience)
    while kill(process, 0) == 0 {
      guard ContinuousClock.now < deadline else { throw StillRuns(process: process) }
      try await Task.sleep(for: .milliseconds(10))
    }
  }

  /// The states that a program changes and has to put back: of the line, and of the terminal.
  func terminalState() async throws -> [String] {
    try await waitsForCommand()
    let flags = try await tmux(
      "display-message", "-p",
      "cursor #{cursor_flag} alternate #{alternate_on} keypad #{keypad_flag} "
        + "cursor keys #{keypad_cursor_flag} wrap #{wrap_flag}")
    try await run("stty -a; echo done")
    let screen = try await sees("done\n")
    let modes = screen.components(separatedBy: "\n").filter { $0.contains(";") || $0.contains("-") }
    return [flags] + modes
  }

  private static func children(of process: Int32) -> [Int32] {
    let path = "/proc/\(process)/task/\(process)/children"
    let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    return text.split(separator: " ").compactMap { Int32($0) }
  }
}

/// A process goes on that should have ended.
struct StillRuns: Error {
  let process: Int32
}

/// The shell runs nothing that a signal could be sent to.
struct NoProgram: Error, CustomStringConvertible {
  var description: String { "the shell runs no program" }
}

/// Sets a terminal up, and takes it down again whatever happens before it.
///
/// - Parameters:
///   - columns: how wide the terminal is.
///   - rows: how high it is.
///   - body: what is done there.
@discardableResult
func atDesk<Value: Sendable>(
  columns: Int = 100, rows: Int = 30, _ body: @Sendable (Desk) async throws -> Value
) async throws -> Value {
  let home = try emptyFolder()
  let tmux = Tmux(folder: home, environment: environment(home: home))
  let desk = Desk(home: home, tmux: tmux)
  defer { try? FileManager.default.removeItem(at: home) }
  try await tmux("new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "exec sh")
  let result: Result<Value, any Error>
  do {
    result = .success(try await body(desk))
  } catch {
    result = .failure(error)
  }
  _ = try? await tmux("kill-server")  // which may have gone with its last pane
  return try result.get()
}

private func emptyFolder() throws -> URL {
  let folder = FileManager.default.temporaryDirectory.appending(path: "desk-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  return folder
}

/// An environment of its own, with the built program first in the path.
private func environment(home: URL) -> [String: String] {
  let inherited = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
  return [
    "PATH": "\(builtPrograms.path):\(inherited)", "HOME": home.path, "LANG": "C.UTF-8",
    "XDG_DATA_HOME": home.appending(path: "data").path,
    "XDG_CONFIG_HOME": home.appending(path: "config").path,
    "PS1": Desk.prompt + " ", "SHELL": "/bin/sh", "SWIFT_BACKTRACE": "enable=no",
  ]
}

/// The folder that the build puts programs in: beside the tests that run.
let builtPrograms = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
  .deletingLastPathComponent()
