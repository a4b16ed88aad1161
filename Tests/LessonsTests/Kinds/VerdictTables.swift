@testable import Lessons

/// Every table.
enum VerdictTables {
  static let all: [VerdictTable] = numbers + shapes + formulas + [words, slip] + grids + lists

  /// Inputs that are no answer to any kind but words.
  static let junk: [(Verdict, String)] = [
    (.invalid, String(repeating: "1", count: 1_000_000)),
    (.invalid, String(repeating: "(", count: 1_000_000)),
    (.invalid, String(repeating: "[", count: 9_000)), (.invalid, "0\u{0}"), (.invalid, "🙂"),
    (.invalid, "NaN"), (.invalid, "inf"), (.invalid, "-inf"), (.invalid, "∞"),
    (.invalid, "\u{202E}12"),
  ]

  static let words = VerdictTable(
    "text", "```question text\nalias: cross-correlation\nalias: correlation\n  credit: 0.5\n```",
    """
    correct | cross-correlation
    correct | Cross-Correlation
    correct | CROSS-CORRELATION
    correct |   cross-correlation
    correct | \tcross-correlation\t
    partial 0.5 | correlation
    partial 0.5 | Correlation
    partial 0.5 |  CORRELATION
    wrong | cross correlation
    wrong | crosscorrelation
    wrong | cross-correlations
    wrong | crosscorrelation-
    wrong | convolution
    wrong | a cross-correlation
    wrong | cross-correlation.
    wrong | "cross-correlation"
    wrong | cross–correlation
    wrong | cross−correlation
    wrong | autocorrelation
    wrong | correlation coefficient
    wrong | corelation
    wrong | c
    wrong | -
    wrong | 0
    wrong | 1,5
    wrong | 3*3
    wrong | NaN
    wrong | inf
    wrong | -inf
    wrong | null
    wrong | true
    wrong | 🙂
    wrong | همبستگی
    wrong | Kreuzkorrelation
    wrong | ｃross-correlation
    wrong | сross-correlation
    wrong | ٣
    wrong | (cross-correlation)
    wrong | cross-correlation cross-correlation
    invalid |
    invalid |  \u{20}
    invalid | \t
    """,
    and: [
      (.invalid, String(repeating: "1", count: 1_000_000)), (.invalid, "cross-correlation\n"),
      (.invalid, "cross\u{0}correlation"), (.invalid, "cross-correlation\u{1B}[2J"),
    ])

  static let slip = VerdictTable(
    "slip",
    """
    ```question slip
    given a: integers(1, 5)
    given b: integers(1, 5)
    let s: a + b
    line: (a + b)^2
      value: s^2
    line: a^2 + b^2
      value: a^2 + b^2
      slip: the mixed terms are missing
    line: b^2 + a^2
      value: b^2 + a^2
    line: \\text{so it is}
    ```
    """,
    """
    correct | 2
    correct |  2
    correct | 02
    correct | 2\u{20}
    correct | \t2
    wrong | 1
    wrong | 3
    wrong | 4
    wrong | 04
    invalid |
    invalid |  \u{20}
    invalid | 0
    invalid | 5
    invalid | -2
    invalid | −2
    invalid | +2
    invalid | 2.0
    invalid | 2,0
    invalid | 1+1
    invalid | 2 3
    invalid | 2, 3
    invalid | 2;
    invalid | line 2
    invalid | second
    invalid | two
    invalid | b
    invalid | (2)
    invalid | [2]
    invalid | #2
    invalid | 2nd
    invalid | ２
    invalid | ٢
    invalid | ۲
    invalid | २
    invalid | ②
    invalid | ²
    invalid | II
    invalid | 99999999999999999999999
    invalid | a^2 + b^2
    invalid | none
    """, and: junk + [(.invalid, "2\n")])
}
