import Foundation
import Phrases

/// Reads files whole, but never more than a lesson may have.
enum FileBytes {
  /// Why a file cannot be read.
  struct Refusal: Error {
    let reason: Phrase
  }

  /// The bytes of a file; one byte more than is allowed where it is too large.
  static func read(_ path: String) throws(Refusal) -> [UInt8] {
    let url = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: url.path) else {
      throw Refusal(reason: .fileMissing)
    }
    guard attributes[.type] as? FileAttributeType == .typeRegular else {
      throw Refusal(reason: .fileIsNoFile)
    }
    guard let handle = try? FileHandle(forReadingFrom: url) else {
      throw Refusal(reason: .fileRefused)
    }
    defer { try? handle.close() }
    do {
      return Array(try handle.read(upToCount: SourceDecoder.maximumByteCount + 1) ?? Data())
    } catch {
      throw Refusal(reason: .fileRefused)
    }
  }

  /// Whether there is a file at a path.
  static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: path)
  }

  /// The names in a folder; none where it cannot be read.
  static func names(in folder: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  }
}
