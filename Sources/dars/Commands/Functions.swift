import ArgumentParser
import Formula
import Phrases

/// Lists the functions of the formula language.
struct Functions: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the functions that formulas may call.",
    discussion: """
      Example:
        dars functions conv2d
      """)

  @Argument(
    help: "A function; without one, all of them.",
    completion: .list(FunctionTable.all.map(\.name)))
  var name: String?
  @Flag(help: "Print as data.")
  var json = false

  func run() throws {
    guard let name else { return try printAll() }
    guard let entry = FunctionTable.entry(named: name) else { throw unknown(name) }
    Output.say(json ? [try Output.json(Row(entry))] : lines(entry))
  }

  private func printAll() throws {
    if json { return Output.say([try Output.json(FunctionTable.all.map(Row.init))]) }
    let groups = FunctionGroup.allCases.map { group in
      [Phrases.english(group.title)]
        + FunctionTable.all.filter { $0.group == group }.flatMap(lines).map { "  " + $0 }
    }
    Output.say(Array(groups.joined(separator: [""])))
  }

  private func lines(_ entry: FunctionTable.Entry) -> [String] {
    [entry.signature, "    " + Phrases.english(entry.summary)]
  }

  private func unknown(_ name: String) -> Problem {
    let phrases = Phrases.english
    let nearest = FunctionTable.nearest(to: name)
    let hint = nearest.map { " " + phrases(.didYouMean, ["name": $0]) } ?? ""
    return Problem(.sentence(phrases(.noFunction, ["name": name]) + hint))
  }

  /// One function of the list.
  private struct Row: Encodable {
    let name: String
    let signature: String
    let summary: String
    let group: String

    init(_ entry: FunctionTable.Entry) {
      name = entry.name
      signature = entry.signature
      summary = Phrases.english(entry.summary)
      group = entry.group.rawValue
    }
  }
}
