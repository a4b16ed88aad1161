import Foundation
import Phrases
import Tutor

/// What the configuration file says, the environment where it says more, and defaults for the rest.
///
/// The file is `$XDG_CONFIG_HOME/dars/config.yml`:
///
/// ```yaml
/// motion: reduced   # or full
/// mouse: off        # or on
/// theme: light      # a theme's name
/// speed: 2          # how fast scenes play at first
/// ```
struct Configuration: Equatable {
  /// Where the file lies, or would lie.
  let file: String
  /// Whether there is a file.
  let exists: Bool
  /// What the tutor heeds.
  let preferences: Preferences
  /// The name of the theme; nothing where the terminal's background decides.
  let theme: String?
  /// What is wrong with the file, in one sentence each; what they speak of has its default.
  let problems: [String]

  /// How sentences call it; `dars doctor` says where it lies.
  private static let name = "config.yml"
  /// More than any configuration needs.
  static let limit = 65_536

  /// Reads the file that the paths name; a missing one is none.
  init(
    paths: Paths = Paths(), environment: [String: String] = ProcessInfo.processInfo.environment,
    phrases: Phrases = .english
  ) {
    let text = Self.text(of: paths.configuration, phrases)
    self.init(text, file: paths.configuration.path, environment: environment, phrases: phrases)
  }

  /// Reads the text of a file.
  ///
  /// - Parameter text: the text, nothing where there is no file, or why it cannot be read.
  init(
    _ text: Result<String?, Unreadable>, file: String, environment: [String: String] = [:],
    phrases: Phrases = .english
  ) {
    var reader = ConfigurationReader(file: Self.name, phrases: phrases)
    switch text {
    case .success(let text): reader.read(text ?? "")
    case .failure(let failure): reader.problems = [failure.message]
    }
    self.file = file
    exists = if case .success(nil) = text { false } else { true }
    var preferences = reader.preferences
    if Self.isSet("DARS_REDUCED_MOTION", environment) { preferences.isMotionReduced = true }
    self.preferences = preferences
    theme = reader.theme
    problems = reader.problems
  }

  /// Why a file cannot be read.
  struct Unreadable: Error {
    let message: String
  }

  /// A variable that is there, not empty, and neither `0` nor `no`.
  private static func isSet(_ name: String, _ environment: [String: String]) -> Bool {
    guard let value = environment[name] else { return false }
    return !["", "0", "no"].contains(value)
  }

  private static func text(of file: URL, _ phrases: Phrases) -> Result<String?, Unreadable> {
    guard FileManager.default.fileExists(atPath: file.path) else { return .success(nil) }
    do {
      let handle = try FileHandle(forReadingFrom: file)
      let data = try handle.read(upToCount: limit + 1) ?? Data()
      guard data.count <= limit else {
        let words = phrases(.configurationTooLarge, ["file": name, "limit": limit])
        return .failure(Unreadable(message: words))
      }
      return .success(String(decoding: data, as: UTF8.self))
    } catch {
      let reason = (error as NSError).localizedDescription
      let words = phrases(.configurationUnreadable, ["file": name, "reason": reason])
      return .failure(Unreadable(message: words))
    }
  }
}
