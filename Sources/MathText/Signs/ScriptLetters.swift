/// The letters that Unicode has above and below the line.
enum ScriptLetters {
  /// The text in raised letters, or nothing where one of them is missing.
  static func raised(_ text: String) -> String? { mapped(text, above) }

  /// The text in lowered letters, or nothing where one of them is missing.
  static func lowered(_ text: String) -> String? { mapped(text, below) }

  /// All of them, for tests of their widths.
  static var all: [Character] { Array(above.values) + Array(below.values) }

  private static func mapped(_ text: String, _ table: [Character: Character]) -> String? {
    var result = ""
    for character in text {
      guard let letter = table[character] else { return nil }
      result.append(letter)
    }
    return result
  }

  private static let above = table(
    "0123456789+−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWβγδθφχ⊤′*",
    "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵝᵞᵟᶿᵠᵡᵀ′*")

  private static let below = table(
    "0123456789+−=()aehijklmnoprstuvxβγρφχ", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ")

  private static func table(_ plain: String, _ scripts: String) -> [Character: Character] {
    Dictionary(zip(plain, scripts)) { first, _ in first }
  }
}
