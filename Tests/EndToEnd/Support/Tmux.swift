import Foundation
import Subprocess

/// A tmux server of its own: its own socket, no configuration, an environment made from nothing.
struct Tmux: Sendable {
  /// Where the socket lies.
  let folder: URL
  /// What the server, and every program in it, finds as its environment.
  let environment: [String: String]

  /// Runs one tmux command and gives what it printed, without the line feed at its end.
  @discardableResult
  func callAsFunction(_ arguments: String...) async throws -> String {
    try await callAsFunction(arguments)
  }

  /// Runs one tmux command with the words of a list.
  @discardableResult
  func callAsFunction(_ arguments: [String]) async throws -> String {
    let result: ExecutionResult<Void, StringOutput<UTF8>, StringOutput<UTF8>>
    do {
      result = try await run(
        .name("tmux"), arguments: Arguments(["-u", "-f", "/dev/null", "-L", "own"] + arguments),
        environment: .custom(variables), output: .string(limit: 1 << 20),
        error: .string(limit: 1 << 16))
    } catch {
      throw TmuxFailure(
        description: "tmux could not be started; `scripts/setup test` installs it (\(error))")
    }
    guard result.terminationStatus.isSuccess else {
      throw TmuxFailure(
        description: "tmux \(arguments.joined(separator: " ")): \(result.standardError)")
    }
    return result.standardOutput.trimmingSuffix { $0 == "\n" }
  }

  private var variables: [Environment.Key: String] {
    var result: [Environment.Key: String] = ["TMUX_TMPDIR": folder.path]
    for (name, value) in environment {
      if let key = Environment.Key(rawValue: name) { result[key] = value }
    }
    return result
  }
}

/// Why tmux did not do what it was asked to.
struct TmuxFailure: Error, CustomStringConvertible {
  let description: String
}

extension String {
  fileprivate func trimmingSuffix(while isTrimmed: (Character) -> Bool) -> String {
    guard let last = lastIndex(where: { !isTrimmed($0) }) else { return "" }
    return String(self[...last])
  }
}
