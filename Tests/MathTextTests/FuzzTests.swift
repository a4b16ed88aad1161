import Canvas
import MathText
import Testing

/// Numbers that look random and are the same on every run (SplitMix64).
private struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

@Suite("Whatever is written")
struct FuzzTests {
  private static let tokens = [
    "{", "}", "^", "_", "'", "&", #"\\"#, " ", "x", "12", "+", "-", "=", "(", ")", "[", "]", "|",
    ",", "/", #"\frac"#, #"\tfrac"#, #"\binom"#, #"\sqrt"#, #"\left"#, #"\right"#, #"\middle"#,
    #"\begin{pmatrix}"#, #"\end{pmatrix}"#, #"\begin{cases}"#, #"\end{cases}"#, #"\begin"#,
    #"\sum"#, #"\int"#, #"\lim"#, #"\hat"#, #"\overline"#, #"\text"#, #"\mathbb"#, #"\not"#,
    #"\underbrace"#, #"\underset"#, #"\color"#, "{window}", #"\big("#, #"\|"#, #"\lVert"#, #"\,"#,
    #"\!"#, #"\quad"#, #"\unknown"#, #"\operatorname*"#, "%", "漢", "e\u{301}", "👩‍👩‍👧", "\u{7}",
  ]

  /// Sets and says a formula in every way.
  private func use(_ tex: String) {
    let formula = MathFormula(tex)
    for glyphs in [GlyphSet.unicode, .ascii] {
      let picture = formula.display(columns: 20, glyphs: glyphs)
      #expect(picture.lines.indices.contains(picture.baseline))
      #expect(formula.line(glyphs: glyphs).width < 100_000)
    }
    #expect(!formula.spoken().utf8.isEmpty || formula.line().text.allSatisfy(\.isWhitespace))
  }

  @Test("Two thousand strings of random tokens are set and said", arguments: 0..<20)
  func tokens(seed: UInt64) {
    var dice = Dice(state: seed)
    for _ in 0..<100 {
      let count = Int.random(in: 1...40, using: &dice)
      use((0..<count).map { _ in Self.tokens.randomElement(using: &dice) ?? "" }.joined())
    }
  }

  @Test("Two thousand strings of random bytes are set and said", arguments: 0..<20)
  func bytes(seed: UInt64) {
    var dice = Dice(state: seed + 1000)
    for _ in 0..<100 {
      let count = Int.random(in: 1...60, using: &dice)
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &dice) }
      use(String(decoding: bytes, as: UTF8.self))
    }
  }

  @Test(
    "Input that is meant to hurt ends",
    arguments: [
      String(repeating: #"\frac"#, count: 1600), String(repeating: "x^", count: 4000),
      String(repeating: #"\frac{1}{"#, count: 31) + "x" + String(repeating: "}", count: 31),
      String(repeating: #"\sqrt{\left("#, count: 15) + "x"
        + String(repeating: #"\right)}"#, count: 15),
      #"\begin{matrix}"# + String(repeating: #"a\\"#, count: 2000) + #"\end{matrix}"#
        + String(repeating: "x", count: 500),
      #"\begin{matrix}"# + String(repeating: "a&", count: 4000) + #"\end{matrix}"#,
      String(repeating: "'", count: 8000), String(repeating: "|", count: 8000),
      String(repeating: "(", count: 8000), String(repeating: "x_i+", count: 2000),
      String(repeating: #"\color{window}x"#, count: 500),
      "e" + String(repeating: "\u{301}", count: 8000),
      String(repeating: "1{,}", count: 2000),
    ])
  func hostile(tex: String) {
    use(tex)
  }
}
