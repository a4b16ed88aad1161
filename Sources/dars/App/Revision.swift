import Checker
import Foundation
import Phrases
import Subprocess

/// The lessons of an earlier revision, asked of git.
struct Revision {
  private let name: String
  private static let limit = 64 << 20

  /// A revision by what git calls it: a tag, a branch, a commit.
  init(_ name: String) { self.name = name }

  /// The lessons below some paths, as that revision has them; their paths begin as those do.
  ///
  /// - Throws: `Problem` where there is no git, no repository or no such revision.
  func baseline(of paths: [String]) async throws -> Baseline {
    var files: [(path: String, bytes: [UInt8])] = []
    for folder in Set(paths.map(Self.folder)).sorted() {
      files += try await lessons(in: folder)
    }
    return Baseline(revision: name, files: files)
  }

  private static func folder(of path: String) -> String {
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    if exists, isFolder.boolValue { return path }
    let parent = URL(filePath: path).deletingLastPathComponent().relativePath
    return parent.isEmpty ? "." : parent
  }

  private func lessons(in folder: String) async throws -> [(path: String, bytes: [UInt8])] {
    let listed = try await git(
      ["-C", folder, "ls-tree", "-r", "-z", "--name-only", name, "--", "."])
    let names = listed.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
      .filter { $0.hasSuffix(".md") }
    var files: [(path: String, bytes: [UInt8])] = []
    for lesson in names {
      let bytes = try await git(["-C", folder, "show", "\(name):./\(lesson)"])
      files.append((URL(filePath: folder).appending(path: lesson).relativePath, bytes))
    }
    return files
  }

  /// What git prints.
  private func git(_ arguments: [String]) async throws -> [UInt8] {
    let phrases = Phrases.english
    do {
      let result = try await run(
        .name("git"), arguments: Arguments(arguments), output: .bytes(limit: Self.limit),
        error: .string(limit: 1 << 16))
      guard result.terminationStatus.isSuccess else {
        let reason = result.standardError.split(separator: "\n").first.map(String.init)
        throw Problem(
          .sentence(phrases(.revisionFailed, ["name": name, "reason": reason ?? "git"])))
      }
      return result.standardOutput
    } catch let problem as Problem {
      throw problem
    } catch {
      throw Problem(
        .sentence(phrases(.revisionFailed, ["name": name, "reason": phrases(.gitMissing)])))
    }
  }
}
