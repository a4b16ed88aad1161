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

  /// Chooses by the name in the configuration, without one by `$COLORFGBG`.
  init(
    _ name: String?, paths: Paths = Paths(),
    environment: [String: String] = ProcessInfo.processInfo.environment,
    phrases: Phrases = .english
  ) {
    if let name {
      (theme, problem) = Self.named(name, paths, phrases)
    } else {
      theme = Self.fitting(ground: environment["COLORFGBG"], paths)
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

  /// What fits the ground that the terminal tells of, as `15;0`: 7 and from 9 on are light.
  private static func fitting(ground: String?, _ paths: Paths) -> Theme {
    guard let last = ground?.split(separator: ";").last, let color = Int(last),
      (0...15).contains(color)
    else { return .standard }
    guard color == 7 || color > 8 else { return .dark }
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
