import ArgumentParser
import Foundation
import Lessons
import Phrases

/// Judges one answer without recording it.
struct Answer: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Grade one answer as the reader would, without recording it.",
    usage: "dars answer <lesson#step@seed> <input> [--json] [--course <course>]",
    discussion: """
      The input is one line, as plain mode takes it: a number, a matrix, items by their places in the \
      file (1, 3), pairs (1-2, 2-1), cells ((0,1) (2,3)). The exit code is 1 where it cannot be graded.

      Example:
        dars answer convolution-1d#how-many@41 '(9 - 4)/2 + 1' --json
      """)

  @Argument(
    help: ArgumentHelp("The variant, as the screen shows it.", valueName: "lesson#step@seed"))
  var variant: String
  @Argument(
    parsing: .allUnrecognized,
    help: ArgumentHelp("The answer; it may begin with a minus sign.", valueName: "input"))
  var input: [String] = []
  @Flag(help: "Print as data.")
  var json = false
  @OptionGroup var options: CourseOptions

  /// The answer; the mark that ends options counts as unrecognized too.
  private var inputs: [String] { input.first == "--" ? Array(input.dropFirst()) : input }

  func validate() throws {
    guard inputs.count != 1 else { return }
    let phrase: Phrase = inputs.isEmpty ? .answerMissing : .severalAnswers
    throw ValidationError(Phrases.english(phrase, ["found": inputs.last ?? ""]))
  }

  func run() throws {
    let asked = try AskedVariant(variant, library: CourseLoader(given: options.course).library())
    let grading: Grading
    do {
      grading = try Grader.grade(inputs[0], of: asked.question, in: asked.variant, naming: .source)
    } catch {
      throw Problem(.sentence(error.message()))
    }
    if json { return Output.say([try Output.json(Report(grading, of: asked))]) }
    Output.say(lines(grading))
  }

  private func lines(_ grading: Grading) -> [String] {
    let phrases = Phrases.english
    var lines = grading.readAs.map { [phrases(.readAs, ["text": $0])] } ?? []
    lines.append(grading.summary())
    lines += grading.remarks.map { $0.message() }
    lines += grading.misconception.map { [phrases(.answerMisconception, ["id": $0])] } ?? []
    return lines
  }

  /// What `--json` prints.
  private struct Report: Encodable {
    let verdict: String
    let score: Double
    let possible: Double
    let misconception: String?
    let readAs: String?
    let expected: String
    let accepted: String?
    let reason: String?
    let input: String
    let variant: String
    let remarks: [String]

    init(_ grading: Grading, of asked: AskedVariant) {
      verdict = grading.verdict.rawValue
      possible = asked.question.points
      score = Scoring.score(fraction: grading.fraction, points: possible, hints: [])
      misconception = grading.misconception
      readAs = grading.readAs
      expected = grading.expected.text()
      accepted = grading.acceptance()
      reason = grading.invalid?.message()
      input = grading.input
      variant = asked.variant.description
      remarks = grading.remarks.map { $0.message() }
    }
  }
}
