import Foundation

/// Where the course, the record and the configuration lie, by environment and by place of the program.
struct Paths {
  private let environment: [String: String]
  private let program: URL

  /// Paths for an environment; `program` is the running program's own file.
  init(
    environment: [String: String] = ProcessInfo.processInfo.environment,
    program: URL = Paths.runningProgram
  ) {
    self.environment = environment
    self.program = program
  }

  /// The record of attempts: `$DARS_RECORD`, else `$XDG_DATA_HOME/dars/record.sqlite`.
  var record: URL {
    value("DARS_RECORD").map { URL(filePath: $0) } ?? data.appending(path: "record.sqlite")
  }

  /// The configuration: `$XDG_CONFIG_HOME/dars/config.yml`.
  var configuration: URL {
    folder("XDG_CONFIG_HOME", orAtHome: ".config").appending(path: "config.yml")
  }

  /// Where what lists say of a course's lessons is kept: below `$XDG_CACHE_HOME/dars`.
  func cards(of course: String) -> URL {
    let name = URL(filePath: course).standardizedFileURL.path
      .map { $0.isLetter || $0.isNumber ? String($0) : "-" }.joined()
    return folder("XDG_CACHE_HOME", orAtHome: ".cache").appending(
      path: "lessons/\(name.suffix(200))")
  }

  /// The running program, by which what an older one kept is told.
  var programStamp: String { FileStamp(program.path)?.description ?? "" }

  /// The folder of the course, and every place that was looked at.
  ///
  /// - Parameter given: what `--course` says; nothing else is tried then.
  func course(given: String?) -> (folder: URL?, tried: [URL]) {
    let places = given.map { [URL(filePath: $0)] } ?? coursePlaces
    return (places.first(where: Paths.holdsCourse), places)
  }

  /// The folders of themes: the reader's own, those beside the program, those of the checkout.
  var themes: [URL] {
    let place = program.deletingLastPathComponent()
    let shared = place.deletingLastPathComponent().appending(path: "share/dars/themes")
    let own = folder("XDG_CONFIG_HOME", orAtHome: ".config").appending(path: "themes")
    return [own, shared]
      + folders(above: place).map { $0.appending(path: "assets/themes") }
  }

  private var coursePlaces: [URL] {
    if let named = value("DARS_COURSE") { return [URL(filePath: named)] }
    let folder = program.deletingLastPathComponent()
    let shared = folder.deletingLastPathComponent().appending(path: "share/dars/lessons")
    return [data.appending(path: "lessons"), shared] + checkouts(above: folder)
  }

  /// The `lessons` folders of the folders above the program, as in a checkout.
  private func checkouts(above folder: URL) -> [URL] {
    folders(above: folder).map { $0.appending(path: "lessons") }.filter(Paths.holdsCourse)
  }

  private func folders(above folder: URL) -> [URL] {
    var folders: [URL] = []
    var current = folder
    while current.path != "/" && folders.count < 8 {
      current = current.deletingLastPathComponent()
      folders.append(current)
    }
    return folders
  }

  private var data: URL { folder("XDG_DATA_HOME", orAtHome: ".local/share") }

  /// The program's folder in the one that a variable names, or in its usual place.
  private func folder(_ variable: String, orAtHome usual: String) -> URL {
    let base =
      value(variable).map { URL(filePath: $0) }
      ?? URL(filePath: value("HOME") ?? NSHomeDirectory()).appending(path: usual)
    return base.appending(path: "dars")
  }

  private func value(_ name: String) -> String? {
    environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  private static func holdsCourse(_ folder: URL) -> Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: "course.yml").path)
  }

  /// The file that is running, links resolved.
  private static var runningProgram: URL {
    URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
  }
}
