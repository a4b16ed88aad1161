import ArgumentParser
import Formula
import Lessons
import Phrases

/// Lists what may stand in a question, a derivation or a `values` fence.
struct Fields: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the fields of a kind of question, of derivation or of values.",
    discussion: """
      For the settings of a scene see `dars scenes NAME`.

      Example:
        dars fields number
      """)

  @Argument(
    help: "A kind of question, derivation, or values; without one, all of them.",
    completion: .list(FieldGuide.names))
  var kind: String?
  @Flag(help: "Print as data.")
  var json = false

  func run() throws {
    let guides = FieldGuide.names.compactMap(FieldGuide.guide)
    guard let kind else {
      if json { return Output.say([try Output.json(guides.map(Card.init))]) }
      let width = FieldGuide.names.map(\.count).max() ?? 0
      return Output.say(
        guides.map {
          $0.name.padding(toLength: width + 2, withPad: " ", startingAt: 0)
            + Phrases.english($0.summary)
        })
    }
    guard let guide = FieldGuide.guide(to: kind) else { throw unknown(kind) }
    Output.say(json ? [try Output.json(Card(guide))] : lines(guide))
  }

  private func lines(_ guide: FieldGuide) -> [String] {
    [guide.name, "  " + Phrases.english(guide.summary), ""]
      + guide.fields.flatMap { lines($0, indent: "  ") }
  }

  private func lines(_ field: FieldGuide.Entry, indent: String) -> [String] {
    let phrases = Phrases.english
    let notes = [
      field.isRequired ? phrases(.fieldRequired) : nil,
      field.repeats ? phrases(.fieldRepeats) : nil,
    ].compactMap(\.self)
    let note = notes.isEmpty ? "" : "  (" + notes.joined(separator: ", ") + ")"
    let label = field.hasLabel ? " " + phrases(.fieldLabel) : ""
    return ["\(indent)\(field.name)\(label):\(note)", "\(indent)    " + phrases(field.meaning)]
      + field.nested.flatMap { lines($0, indent: indent + "  ") }
  }

  private func unknown(_ name: String) -> Problem {
    let phrases = Phrases.english
    let nearest = nearestName(to: name, in: FieldGuide.names)
    let hint = nearest.map { " " + phrases(.didYouMean, ["name": $0]) } ?? ""
    return Problem(.sentence(phrases(.noFields, ["name": name]) + hint))
  }

  /// A guide as data.
  private struct Card: Encodable {
    let name: String
    let summary: String
    let fields: [Row]

    struct Row: Encodable {
      let name: String
      let label: Bool
      let repeats: Bool
      let required: Bool
      let meaning: String
      let nested: [Row]

      init(_ field: FieldGuide.Entry) {
        name = field.name
        label = field.hasLabel
        repeats = field.repeats
        required = field.isRequired
        meaning = Phrases.english(field.meaning)
        nested = field.nested.map(Row.init)
      }
    }

    init(_ guide: FieldGuide) {
      name = guide.name
      summary = Phrases.english(guide.summary)
      fields = guide.fields.map(Row.init)
    }
  }
}
