import ArgumentParser
import Foundation
import Testing

@testable import dars

/// A command that a page shows.
struct ShownCommand: CustomStringConvertible, Sendable {
  let page: String
  let line: String

  var description: String { "\(page): \(line)" }

  static let all: [ShownCommand] = {
    let root = URL(fileURLWithPath: #filePath).appendingPathComponent("../../..")
      .standardizedFileURL
    let folder = root.appendingPathComponent("Documentation")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    let pages =
      ["README.md"] + names.filter { $0.hasSuffix(".md") }.sorted().map { "Documentation/" + $0 }
    return pages.flatMap { page in
      let text = (try? String(contentsOf: root.appendingPathComponent(page), encoding: .utf8)) ?? ""
      return text.components(separatedBy: "\n```sh\n").dropFirst().flatMap { fence in
        (fence.components(separatedBy: "\n```").first ?? "").components(separatedBy: "\n")
          .filter { $0 == "dars" || $0.hasPrefix("dars ") }
          .map { ShownCommand(page: page, line: $0) }
      }
    }
  }()

  /// The words of the line as a shell would give them, without what goes to another file.
  var words: [String] {
    let line = self.line.components(separatedBy: " >").first ?? self.line
    var words: [String] = []
    var word: String?
    var isQuoted = false
    for character in line {
      if character == "'" {
        isQuoted.toggle()
        word = word ?? ""
      } else if character == " ", !isQuoted {
        if let word { words.append(word) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    return Array((words + [word].compactMap(\.self)).dropFirst())
  }
}

@Suite("The commands that pages show")
struct CommandLineTests {
  @Test("The program understands it", arguments: ShownCommand.all)
  func understood(command: ShownCommand) {
    #expect(throws: Never.self) { _ = try Dars.parseAsRoot(command.words) }
  }

  @Test("There are commands to understand")
  func something() { #expect(ShownCommand.all.count >= 25) }
}
