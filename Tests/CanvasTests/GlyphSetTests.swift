import Testing

@testable import Canvas

@Suite("Glyph sets")
struct GlyphSetTests {
  private func glyphs(_ set: GlyphSet) -> [String] {
    let tables: [Any] = [set.lines, set.signs]
    return tables.flatMap { Mirror(reflecting: $0).children }.flatMap { part in
      (part.value as? [String]) ?? [(part.value as? String) ?? ""]
    }
  }

  @Test("Every glyph takes one cell", arguments: [GlyphSet.unicode, .ascii])
  func oneCell(set: GlyphSet) {
    for glyph in glyphs(set) { #expect(TextLayout(glyph).map(\.width) == [1], "\(glyph)") }
  }

  @Test("The ASCII set holds ASCII alone")
  func ascii() {
    #expect(glyphs(.ascii).allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } })
  }

  @Test(
    "Text is spelled in ASCII as a reader would write it",
    arguments: [
      ("∂L/∂W₁ = 2·1 + (−1)·2", "dL/dW_1 = 2*1 + (-1)*2"),
      ("γ, Γ̂² ≤ λ", "gamma, Gamma^2 <= lambda"),
      ("Χ and Ω", "Chi and Omega"), ("naïve — “so”…", "naive -- \"so\"..."), ("␛", "^["),
      ("plain", "plain"), ("漢", "?"),
    ])
  func spelling(text: String, spelled: String) {
    #expect(GlyphSet.ascii.text(text) == spelled)
    #expect(GlyphSet.unicode.text(text) == text)
  }
}
