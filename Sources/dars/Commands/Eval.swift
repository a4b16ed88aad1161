import ArgumentParser
import Formula
import Foundation
import Phrases

/// Computes a formula with the engine that grades answers.
struct Eval: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Compute a formula, as lessons and answers write them.",
    usage: "dars eval <formula> [--let <name=value> ...] [--json]",
    discussion: """
      dars functions lists what a formula may call. A name given by --let may be used by the next.

      Example:
        dars eval 'conv1d(x, w)' --let 'x=[1, 2, 3]' --let 'w=[1, 1]' --json
      """)

  @Argument(
    parsing: .allUnrecognized,
    help: ArgumentHelp("The formula; it may begin with a minus sign.", valueName: "formula"))
  var formula: [String]
  @Option(
    name: .customLong("let"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "Name a value, itself a formula; may be repeated.", valueName: "name=value"))
  var names: [String] = []
  @Flag(help: "Print as data, at full precision.")
  var json = false

  /// The formula; the mark that ends options counts as unrecognized too.
  private var formulas: [String] { formula.first == "--" ? Array(formula.dropFirst()) : formula }

  func validate() throws {
    let phrases = Phrases.english
    if formulas.count > 1, let option = formulas.first(where: { $0.hasPrefix("--") }) {
      throw ValidationError(phrases(.unknownOption, ["found": option]))
    }
    if formulas.count > 1 {
      throw ValidationError(phrases(.severalFormulas, ["found": formulas[1]]))
    }
    var known: Set<String> = []
    for name in try names.map(NamedFormula.init) where !known.insert(name.name).inserted {
      throw ValidationError(phrases(.namedTwice, ["name": name.name]))
    }
  }

  func run() throws {
    var values: [String: Value] = [:]
    for name in try names.map(NamedFormula.init) {
      values[name.name] = try value(of: name.formula, values, after: name.name + "=")
    }
    let value = try value(of: formulas.first ?? "", values)
    Output.say(json ? ["{\"value\": \(value.json)}"] : value.displayLines)
  }

  /// The value, or the complaint about the formula and the end.
  private func value(
    of text: String, _ values: [String: Value], after prefix: String = ""
  ) throws -> Value {
    do {
      return try Formula(text).value(values)
    } catch {
      let pointer = Pointer(text: prefix + text, range: error.range, offset: prefix.count)
      let shown = (prefix + text).isEmpty ? [] : pointer.lines
      Output.complain((shown + [error.message()]).joined(separator: "\n"))
      throw ExitCode(1)
    }
  }
}

/// A value that the command line names: `x=[1, 2]`.
private struct NamedFormula {
  let name: String
  let formula: String

  init(_ argument: String) throws {
    let phrases = Phrases.english
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, parts.count > 1 else {
      throw ValidationError(phrases(.notNamed, ["found": argument]))
    }
    name = first.trimmingCharacters(in: .whitespaces)
    formula = String(parts[1])
    guard Formula.isVariableName(name) else {
      let reason: Phrase = Formula.isReserved(name) ? .reservedName : .noName
      throw ValidationError(phrases(reason, ["name": name]))
    }
  }
}
