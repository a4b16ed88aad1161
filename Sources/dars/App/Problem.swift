import Phrases
import Records

/// Why a command cannot do what it was asked; it ends with exit code 1 and one sentence.
struct Problem: Error, CustomStringConvertible {
  let kind: Kind

  /// What stands in the way.
  enum Kind {
    case noCourse(tried: [String])
    case noLesson(name: String, nearest: String?)
    case badCourse(findings: [String])
    case sentence(String)
  }

  init(_ kind: Kind) { self.kind = kind }

  /// A result of the record, or the sentence that says why there is none.
  static func told<Result>(
    _ phrases: Phrases, _ body: () throws(RecordError) -> Result
  ) throws -> Result {
    do {
      return try body()
    } catch {
      throw Problem(.sentence(error.message(in: phrases)))
    }
  }

  /// A result of the gradebook, or the sentence that says why there is none.
  static func toldOfGradebook<Result>(
    _ phrases: Phrases, _ body: () throws(RecordError) -> Result
  ) throws -> Result {
    do {
      return try body()
    } catch {
      let reason = error.reason(in: phrases)
      throw Problem(.sentence(phrases(.gradebookFailed, ["reason": reason])))
    }
  }

  var description: String {
    let phrases = Phrases.english
    switch kind {
    case .noCourse(let tried):
      return phrases(.noCourse, ["places": tried.joined(separator: ", ")])
    case .noLesson(let name, let nearest):
      let hint = nearest.map { " " + phrases(.didYouMean, ["name": $0]) } ?? ""
      return phrases(.noLesson, ["name": name]) + hint
    case .badCourse(let findings): return findings.joined(separator: "\n")
    case .sentence(let sentence): return sentence
    }
  }
}
