import Foundation

/// One import of a source file.
struct Import: CustomStringConvertible {
  let target: String
  let file: String
  let line: Int
  let module: String

  var description: String { "\(file):\(line): \(target) imports \(module)" }
}

/// Reads the imports of source files, because the compiler lets transitive modules through.
enum ImportReader {
  /// The checkout that this test was built from.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The imports of every Swift file below `Sources`.
  static func imports() throws -> [Import] {
    let sources = root.appending(path: "Sources")
    let targets = try FileManager.default.contentsOfDirectory(atPath: sources.path)
    return try targets.flatMap { target in
      try swiftFiles(below: sources.appending(path: target)).flatMap { file in
        try imports(of: file, target: target)
      }
    }
  }

  /// The modules that a source text imports, with their lines from 1.
  static func modules(in source: String) -> [(line: Int, module: String)] {
    source.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .flatMap { index, line in
        line.split(separator: ";").compactMap { module(in: $0) }.map { (index + 1, $0) }
      }
  }

  private static func module(in statement: Substring) -> String? {
    var words = statement.split(whereSeparator: \.isWhitespace)
    while let first = words.first, first.hasPrefix("@") || modifiers.contains(first) {
      words.removeFirst()
    }
    guard words.first == "import", words.count > 1 else { return nil }
    let path = kinds.contains(words[1]) && words.count > 2 ? words[2] : words[1]
    return path.split(separator: ".").first.map(String.init)
  }

  private static let modifiers: Set<Substring> = [
    "public", "package", "internal", "fileprivate", "private",
  ]
  private static let kinds: Set<Substring> = [
    "struct", "class", "enum", "protocol", "typealias", "func", "let", "var", "actor",
  ]

  private static func swiftFiles(below folder: URL) -> [URL] {
    let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (found?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }
  }

  private static func imports(of file: URL, target: String) throws -> [Import] {
    let source = try String(contentsOf: file, encoding: .utf8)
    let name = String(file.path.dropFirst(root.path.count + 1))
    return modules(in: source).map {
      Import(target: target, file: name, line: $0.line, module: $0.module)
    }
  }
}
