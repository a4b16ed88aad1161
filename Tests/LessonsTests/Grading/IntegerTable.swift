import Lessons

/// Inputs where an integer is asked for, with the verdict that a fair teacher gives.
enum IntegerTable {
  struct Row: CustomStringConvertible, Sendable {
    let input: String
    let verdict: Verdict
    var readAs: String?
    var description: String { "\(input.prefix(40)) is \(verdict)" }

    init(_ input: String, _ verdict: Verdict, _ readAs: String? = nil) {
      self.input = input
      self.verdict = verdict
      self.readAs = readAs
    }
  }

  /// 3·3·64·128 weights and no bias; with the bias it would be 73,856.
  static let weights: [Row] = [
    Row("73728", .correct, "73728"), Row(" 73728 ", .correct, "73728"),
    Row("+73728", .correct), Row("073728", .correct), Row("73728.0", .correct),
    Row("73,728", .correct, "73728"), Row("73_728", .correct, "73728"),
    Row("3*3*64*128", .correct, "3 * 3 * 64 * 128 = 73728"),
    Row("3·3·64·128", .correct), Row("3×3×64×128", .correct), Row("3^2*64*128", .correct),
    Row("3**2 * 64 * 128", .correct), Row("(3*3)*(64*128)", .correct),
    Row("73856 - 128", .correct), Row("73856 − 128", .correct), Row("7.3728e4", .correct),
    Row("147456/2", .correct), Row("floor(73728.9)", .correct), Row("--73728", .correct),
    Row("73,856", .wrong, "73856"), Row("73856", .wrong), Row("-73728", .wrong),
    Row("−73728", .wrong), Row("73728.5", .wrong), Row("73729", .wrong), Row("73727", .wrong),
    Row("0", .wrong), Row("73728000", .wrong), Row("1/3", .wrong), Row("pi", .wrong),
    Row("0.73728", .wrong), Row("7372,8", .invalid), Row("73,72,8", .invalid),
    Row("737,28", .invalid), Row("1,5", .invalid), Row(",73728", .invalid),
    Row("73.728.000", .invalid), Row("73 728", .invalid), Row("73728 weights", .invalid),
    Row("about 73728", .invalid), Row("n", .invalid), Row("3x3x64x128", .invalid),
    Row("3(3)", .invalid), Row("(73728", .invalid), Row("73728)", .invalid), Row("3**", .invalid),
    Row("*3", .invalid), Row("=73728", .invalid), Row("73728 == 73728", .invalid),
    Row("1 < 2", .invalid), Row("not 1", .invalid), Row("1/0", .invalid), Row("0/0", .invalid),
    Row("2^60", .invalid), Row("10^400", .invalid), Row("sqrt(-1)", .invalid), Row("nan", .invalid),
    Row("NaN", .invalid), Row("inf", .invalid), Row("∞", .invalid), Row("", .invalid),
    Row("   ", .invalid), Row("\t", .invalid), Row("[73728]", .invalid),
    Row("[1, 2]", .invalid), Row("７３７２８", .invalid), Row("٧٣٧٢٨", .invalid),
    Row("۷۳۷۲۸", .invalid), Row("७३७२८", .invalid), Row("Ⅷ", .invalid), Row("七", .invalid),
    Row("🙂", .invalid), Row("73728\n", .invalid), Row("73728\u{0}", .invalid),
    Row("\u{202E}82737", .invalid), Row("0x12000", .invalid), Row("'73728'", .invalid),
  ]

  static let zero: [Row] = [
    Row("0", .correct), Row("-0", .correct), Row("−0", .correct), Row("0.0", .correct),
    Row("3 - 3", .correct), Row("0*5", .correct), Row("0e9", .correct), Row("1e-300", .wrong),
    Row("1", .wrong), Row("-1", .wrong), Row("", .invalid), Row("none", .invalid),
    Row("nothing", .invalid), Row("o", .invalid), Row("O", .invalid), Row("{}", .invalid),
  ]
}
