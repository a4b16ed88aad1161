/// What the fields of lesson files mean, for help on the command line and in the documentation.
extension Phrase {
  /// What a field means, by its name and, where it means something else there, by its owner.
  public static func fieldMeaning(_ field: String, of owner: String) -> Phrase? {
    fieldMeanings["\(owner).\(field)"] ?? fieldMeanings[field]
  }

  /// What a kind of question, or another fence with fields, is for.
  public static func fenceSummary(_ name: String) -> Phrase? { fenceSummaries[name] }

  private static func meanings(_ texts: KeyValuePairs<String, String>) -> [String: Phrase] {
    Dictionary(uniqueKeysWithValues: texts.map { ($0, Phrase("field.\($0)", $1)) })
  }

  private static let fieldMeanings = meanings([
    "vary": "draws a variable for each variant: range(a, b), one_of(…), integers, uniform, normal",
    "where": "a condition on the variables; a draw that fails it is made again",
    "let": "names the value of a formula",
    "answer": "the right answer, a formula",
    "when": "a wrong answer that you foresee, a formula; the label is its id, which never changes",
    "say": "what a student is told who gives that answer",
    "credit": "the fraction of the points that it earns, 0 where nothing is said",
    "if": "a condition under which that answer is possible",
    "hint": "a hint; several are shown one after the other",
    "cost": "the fraction of what is still to be earned that the hint takes",
    "explain": "the worked explanation, after a right answer or on giving up",
    "points": "what a right answer earns, 1 where nothing is said",
    "attempts": "how much of the points each attempt earns: [1, 0.7]",
    "test": "what you expect: values | input | verdict, or the id of a mistake",
    "trace": "the frame of the step's scene, from 1, that explains the answer: a formula",
    "unit": "words after the field",
    "shuffle": "yes or no: whether the items change places, yes where nothing is said",
    "partial": "net or none: whether part of the right items earns part of the points",
    "rtol": "how far an answer may be from the right one, as a fraction of it; 1e-3 at first",
    "atol": "how far an answer may be from the right one; 1e-6 at first",
    "digits": "how many significant digits an answer needs, in place of rtol and atol",
    "symbol": "a name that students may write: real(a, b), integer(a, b) or normal(rows, cols)",
    "domain": "a condition on the points at which formulas are compared",
    "witness": "a point at which formulas are compared too: n=10, k=3",
    "forbid": "functions that a right answer must do without",
    "after": "the lines that come before the line of the label; nothing lets it stand anywhere",
    "distractor": "an entry that fits nowhere",
    "grid": "the size of the grid: rows, columns",
    "show": "the numbers of the grid: a formula",
    "given": "draws what the derivation is about, for each proof",
    "line": "a line of the derivation, in TeX",
    "value": "what the line is worth; it must equal the value of the line above",
    "claim": "a comparison that must hold on every draw, in place of a value",
    "because": "why the line follows from the one above",
    "slip": "why this line is wrong; it stands in one line, not the first",
    "scene": "the scene that is asked about, its settings nested below it",
    "frame": "the frame that is asked about, from 2: a formula",
    "of": "what of the frame is asked for: a figure, or a cell as in output[2]",
    "alias": "a word that is right; the first is shown as the answer",
    "alias.credit": "the fraction of the points that this word earns, 1 where nothing is said",
  ])

  private static let fenceSummaries = meanings([
    "integer": "the student types a whole number, or arithmetic that gives one",
    "number": "the student types a number, near enough or with enough digits",
    "matrix": "the student fills a grid of numbers",
    "shape": "the student types the lengths of a tensor's axes",
    "formula": "the student types a formula in the symbols that you declare",
    "choice": "the student picks one item of a task list below the fence",
    "choices": "the student marks all items that apply, in a task list below the fence",
    "order": "the student puts the lines of a numbered list below the fence in order",
    "match": "the student pairs the entries of a table of two columns below the fence",
    "cells": "the student marks cells of a grid",
    "slip": "the student points at the wrong line of a derivation",
    "predict": "the student says what a frame of a scene will show",
    "text": "the student types a word",
    "derivation": "lines that follow from each other, and are proved",
    "values": "variables of a step without a question; it shows nothing itself",
  ])
}
