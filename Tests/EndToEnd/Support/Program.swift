import Foundation
import Subprocess

/// The built program run without a terminal: arguments and lines in, text and exit code out.
struct Program: Hashable, Sendable {
  /// What it wrote to standard output.
  let output: String
  /// What it wrote to standard error.
  let complaints: String
  /// Its exit code.
  let code: Int32

  /// Runs `dars` in a home of its own, or in a given one, and waits for its end.
  ///
  /// - Parameters:
  ///   - arguments: the words of the command line.
  ///   - lines: what is piped into standard input; the input ends after them.
  ///   - home: where the record lies; a new one where none is given.
  static func dars(
    _ arguments: String..., lines: [String] = [], home: URL? = nil
  ) async throws -> Program {
    try await dars(arguments, lines: lines, home: home)
  }

  /// Runs `dars` with the words of a list.
  static func dars(
    _ arguments: [String], lines: [String] = [], home: URL? = nil,
    variables: [String: String] = [:]
  ) async throws -> Program {
    let folder =
      home
      ?? FileManager.default.temporaryDirectory
      .appending(path: "program-\(UUID().uuidString)")
    defer { if home == nil { try? FileManager.default.removeItem(at: folder) } }
    var environment: [Environment.Key: String] = [
      "PATH": "\(builtPrograms.path):/usr/bin:/bin", "LANG": "C.UTF-8", "HOME": folder.path,
      "DARS_COURSE": Desk.realCourse, "XDG_DATA_HOME": folder.appending(path: "data").path,
    ]
    for (name, value) in variables {
      if let key = Environment.Key(rawValue: name) { environment[key] = value }
    }
    let result = try await run(
      .name("dars"), arguments: Arguments(arguments),
      environment: .custom(environment),
      input: .string(lines.map { $0 + "\n" }.joined()),
      output: .string(limit: 1 << 22), error: .string(limit: 1 << 20))
    guard case .exited(let code) = result.terminationStatus else {
      throw Ended(description: "dars \(arguments) ended by \(result.terminationStatus)")
    }
    return Program(
      output: result.standardOutput, complaints: result.standardError, code: code)
  }

  /// The program did not end by itself.
  struct Ended: Error, CustomStringConvertible {
    let description: String
  }
}
