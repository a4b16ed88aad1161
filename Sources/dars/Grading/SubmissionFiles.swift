import Foundation
import Lessons
import Phrases
import Records

/// The files that a command line names: each file itself, of a folder what ends in `.json`.
struct SubmissionFiles {
  /// The paths, those of a folder in the order of the alphabet.
  let paths: [String]

  /// - Parameter names: files and folders; a folder's own folders are not entered.
  init(_ names: [String]) {
    paths = names.flatMap { name in
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: name, isDirectory: &isFolder), isFolder.boolValue
      else { return [name] }
      let files = (try? FileManager.default.contentsOfDirectory(atPath: name)) ?? []
      return files.filter { $0.hasSuffix(".json") }.sorted()
        .map { name.hasSuffix("/") ? name + $0 : "\(name)/\($0)" }
    }
  }

  /// Reads a file, or says in a sentence why it is not graded.
  static func submission(
    at path: String, _ phrases: Phrases
  ) throws(Refusal) -> HandedIn {
    let data: Data
    do {
      data = try bytes(of: path)
    } catch {
      let reason = (error as NSError).localizedDescription
      throw Refusal(path, phrases(.gradeUnreadable, ["reason": reason]), phrases)
    }
    do {
      return try HandedIn(data: data)
    } catch {
      throw Refusal(path, error, phrases)
    }
  }

  /// The bytes of an ordinary file, no more of them than a submission can have and one.
  private static func bytes(of path: String) throws -> Data {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    guard attributes[.type] as? FileAttributeType == .typeRegular else {
      throw CocoaError(.fileReadUnsupportedScheme)
    }
    let handle = try FileHandle(forReadingFrom: URL(filePath: path))
    defer { try? handle.close() }
    return try handle.read(upToCount: Submission.byteLimit + 1) ?? Data()
  }
}

/// A file that is not graded, and why.
struct Refusal: Error {
  /// The sentence, the file's name first.
  let sentence: String

  init(_ path: String, _ reason: String, _ phrases: Phrases) {
    sentence = phrases(.gradeRefused, ["file": Output.printable(path), "reason": reason])
  }

  init(_ path: String, _ error: SubmissionError, _ phrases: Phrases) {
    self.init(path, error.reason(in: phrases), phrases)
  }

  init(_ entry: Gradebook.Unreadable, _ phrases: Phrases) {
    self.init(entry.file, entry.reason?.reason(in: phrases) ?? phrases(.gradebookEntry), phrases)
  }
}

extension SubmissionError {
  /// Why a file is not graded, without its name.
  fileprivate func reason(in phrases: Phrases) -> String {
    switch self {
    case .notASubmission: phrases(.gradeNotASubmission)
    case .tooLarge(let bytes): phrases(.gradeTooLarge, ["bytes": bytes])
    case .newer(let format):
      phrases(.gradeNewer, ["format": format, "known": Submission.currentFormat])
    case .damaged: phrases(.gradeDamaged)
    case .otherCourse(let found, let expected):
      phrases(
        .gradeOtherCourse, ["found": Output.printable(found), "expected": expected])
    }
  }
}
