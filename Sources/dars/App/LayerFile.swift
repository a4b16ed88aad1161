import Foundation
import Phrases
import Scenes

/// A list of layers that stands in a file, for settings such as `layers=network.txt`.
///
/// A line is a layer, `conv, k=3, s=2`, perhaps with the `layer:` that it has in a lesson, or the
/// whole file is rows, `[[3, 2], [2]]`. Empty lines and those that begin with `#` count for nothing.
enum LayerFile {
  /// No list of layers is longer.
  private static let mostBytes = 1 << 16

  /// The settings, each file in place of its name.
  ///
  /// - Throws: `Problem` for a file that is not there or cannot be read.
  static func read(
    _ settings: [WrittenSetting], of declaration: SceneDeclaration?
  ) throws -> [WrittenSetting] {
    try settings.map { setting in
      guard let parameter = declaration?.parameters.first(where: { $0.name == setting.name }),
        case .layers(let line, let kinds) = parameter.kind,
        isName(setting.source, kinds.map(\.rawValue))
      else { return setting }
      var result = setting
      result.source = layers(in: try text(of: setting.source), line: line)
      return result
    }
  }

  /// Whether a value can only be the name of a file: no rows, no layer.
  private static func isName(_ source: String, _ kinds: [String]) -> Bool {
    !source.isEmpty && !source.contains(where: ",[=\n".contains) && !kinds.contains(source)
      && source.contains(where: "./".contains)
  }

  private static func text(of path: String) throws -> String {
    let attributes = try? FileManager.default.attributesOfItem(
      atPath: URL(fileURLWithPath: path).resolvingSymlinksInPath().path)
    guard attributes?[.type] as? FileAttributeType == .typeRegular,
      let handle = FileHandle(forReadingAtPath: path)
    else { throw Problem(.sentence(Phrases.english(.noSuchFile, ["path": path]))) }
    defer { try? handle.close() }
    guard let data = try? handle.read(upToCount: mostBytes + 1), data.count <= mostBytes,
      let text = String(data: data, encoding: .utf8)
    else { throw Problem(.sentence(Phrases.english(.notALayerFile, ["path": path]))) }
    return text
  }

  private static func layers(in text: String, line name: String) -> String {
    let lines = text.split(whereSeparator: \.isNewline)
      .map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty && !$0.hasPrefix("#") }
    if lines.first?.hasPrefix("[") == true { return lines.joined(separator: " ") }
    return lines.map { line in
      line.hasPrefix(name + ":")
        ? line.dropFirst(name.count + 1).trimmingCharacters(in: .whitespaces) : line
    }.joined(separator: "\n")
  }
}
