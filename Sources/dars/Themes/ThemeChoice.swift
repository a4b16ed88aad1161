import Canvas
import Foundation
import Phrases

/// The colours of this session: those that the reader asked for, else those that fit the terminal's
/// ground, else those that fit any.
struct ThemeChoice {
  /// The colours.
  let theme: Theme
  /// Why they are not those that were asked for, in one sentence.
  let problem: String?

  /// No such file is larger.
  private static let largestFile = 65_536

  /// Chooses by the name in the configuration, without one by what the terminal says of its
  /// background, without that by `$COLORFGBG`.
  ///
  /// - Parameter isLight: whether the terminal says that its background is light.
  init(
    _ name: String?, isLight: Bool? = nil, paths: Paths = Paths(),
    environment: [String: String] = ProcessInfo.processInfo.environment,
    phrases: Phrases = .english
  ) {
    if let name {
      (theme, problem) = Self.named(name, paths, phrases)
    } else {
      let light = isLight ?? Self.isLight(ground: environment["COLORFGBG"])
      theme = light.map { Self.fitting(isLight: $0, paths) } ?? .standard
      problem = nil
    }
  }

  private static func named(
    _ name: String, _ paths: Paths, _ phrases: Phrases
  ) -> (Theme, String?) {
    if name == Theme.standard.name { return (.standard, nil) }
    let file = paths.themes.lazy.map { $0.appending(path: "\(name).yml") }
      .first { FileManager.default.fileExists(atPath: $0.path) }
    do throws(ThemeProblem) {
      guard let file, !name.contains("/") else {
        throw .unknownTheme(name, known: names(paths))
      }
      return (try ThemeReader.theme(try text(of: file)), nil)
    } catch {
      let place = file?.path ?? paths.configuration.lastPathComponent
      return (.standard, error.message(file: place, in: phrases))
    }
  }

  /// The names of all themes that there are.
  private static func names(_ paths: Paths) -> [String] {
    let files = paths.themes.flatMap { folder in
      (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    }
    let names = files.filter { $0.hasSuffix(".yml") }.map { String($0.dropLast(4)) }
    return Set(names + [Theme.standard.name]).sorted()
  }

  /// What the terminal's environment tells of its ground, as `15;0`: 7 and from 9 on are light.
  private static func isLight(ground: String?) -> Bool? {
    guard let last = ground?.split(separator: ";").last, let color = Int(last),
      (0...15).contains(color)
    else { return nil }
    return color == 7 || color > 8
  }

  private static func fitting(isLight: Bool, _ paths: Paths) -> Theme {
    guard isLight else { return .dark }
    let light = paths.themes.lazy.map { $0.appending(path: "light.yml") }
      .compactMap { try? text(of: $0) }.compactMap { try? ThemeReader.theme($0) }.first
    return light ?? .standard
  }

  private static func text(of file: URL) throws(ThemeProblem) -> String {
    guard let handle = try? FileHandle(forReadingFrom: file),
      let data = try? handle.read(upToCount: largestFile + 1), data.count <= largestFile,
      let text = String(data: data, encoding: .utf8)
    else { throw .unreadable }
    return text
  }
}
