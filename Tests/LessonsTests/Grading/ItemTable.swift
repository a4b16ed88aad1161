import Lessons

/// Inputs where items are asked for, with the verdict that a fair teacher gives.
enum ItemTable {
  struct Row: CustomStringConvertible, Sendable {
    let input: String
    let verdict: Verdict
    let fraction: Double
    var description: String { "\(input.prefix(40)) is \(verdict)" }

    init(_ input: String, _ verdict: Verdict, _ fraction: Double = 0) {
      self.input = input
      self.verdict = verdict
      self.fraction = verdict == .correct ? 1 : fraction
    }
  }

  /// Four items, of which the second is right.
  static let one: [Row] = [
    Row("2", .correct), Row(" 2 ", .correct), Row("02", .correct), Row("2,", .correct),
    Row("2, 2", .correct), Row("2 2", .correct), Row("\t2", .correct), Row("bbbbbb", .correct),
    Row(" bbbbbb", .correct), Row("bbbbbb, 2", .correct), Row("bbbbbb,bbbbbb", .correct),
    Row("1", .wrong), Row("3", .wrong), Row("4", .wrong), Row("aaaaaa", .wrong),
    Row("dddddd", .wrong), Row("1, 1", .wrong),
    Row("", .invalid), Row("  ", .invalid), Row(",", .invalid), Row("0", .invalid),
    Row("5", .invalid), Row("-1", .invalid), Row("−1", .invalid), Row("+2", .invalid),
    Row("2.0", .invalid), Row("1+1", .invalid), Row("1, 2", .invalid), Row("1 2", .invalid),
    Row("aaaaaa bbbbbb", .invalid), Row("b", .invalid), Row("B", .invalid), Row("bbbbb", .invalid),
    Row("bbbbbbb", .invalid), Row("BBBBBB", .invalid), Row("item b", .invalid),
    Row("two", .invalid), Row("２", .invalid), Row("٢", .invalid), Row("۲", .invalid),
    Row("²", .invalid), Row("②", .invalid), Row("2)", .invalid), Row("(2)", .invalid),
    Row("[x]", .invalid), Row("1-2", .invalid), Row("2;", .invalid), Row("nan", .invalid),
    Row("inf", .invalid), Row("🙂", .invalid), Row("2\n", .invalid), Row("2\u{0}", .invalid),
    Row("99999999999999999999999", .invalid), Row("2 and 2", .invalid),
  ]

  /// Five items, of which the first, third and fifth are right; rightly less wrongly marked counts.
  static let all: [Row] = [
    Row("1, 3, 5", .correct), Row("1,3,5", .correct), Row("1 3 5", .correct),
    Row("5 3 1", .correct), Row("3, 1, 5", .correct), Row("1, 3, 5,", .correct),
    Row("1, 1, 3, 5, 5", .correct), Row("aaaaaa, cccccc, eeeeee", .correct),
    Row("eeeeee cccccc aaaaaa", .correct), Row("1, cccccc, 5", .correct), Row("01 03 05", .correct),
    Row("1, 3", .partial, 2.0 / 3), Row("1", .partial, 1.0 / 3), Row("5", .partial, 1.0 / 3),
    Row("1, 3, 5, 2", .partial, 2.0 / 3), Row("1, 3, 2", .partial, 1.0 / 3),
    Row("1 2 3 4 5", .partial, 1.0 / 3), Row("aaaaaa", .partial, 1.0 / 3),
    Row("1, 2", .wrong), Row("1, 3, 2, 4", .wrong), Row("2, 4", .wrong), Row("2", .wrong),
    Row("1, 2, 4", .wrong), Row("", .wrong), Row("  ", .wrong), Row(",", .wrong),
    Row("6", .invalid), Row("0", .invalid), Row("1, 6", .invalid), Row("1, 3, five", .invalid),
    Row("all", .invalid), Row("none", .invalid), Row("1-5", .invalid), Row("1;3;5", .invalid),
    Row("1. 3. 5.", .invalid), Row("{1, 3, 5}", .invalid), Row("[1, 3, 5]", .invalid),
    Row("135", .invalid), Row("a, c, e", .invalid), Row("１, ３, ５", .invalid),
    Row("١ ٣ ٥", .invalid), Row("1, -3, 5", .invalid), Row("1, 3, 5.0", .invalid),
    Row("1 and 3", .invalid), Row("nan", .invalid), Row("inf", .invalid), Row("🙂", .invalid),
    Row("1, 3, 5\n", .invalid), Row("x", .invalid), Row("aaaaaa bbbbb", .invalid),
  ]
}
