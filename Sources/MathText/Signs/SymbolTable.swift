/// Every command and character that stands for one sign.
enum SymbolTable {
  /// The sign of a command, by its name without the backslash.
  static func command(_ name: String) -> Symbol? { commands[name] }

  /// The sign of a character that a keyboard or an editor writes: `+`, `≤`, `α`.
  static func character(_ character: Character) -> Symbol? { characters[String(character)] }

  /// All names of commands, for the nearest one to a name that is unknown.
  static var names: [String] { commands.keys.sorted() }

  /// All signs, for tests of their widths.
  static var all: [Symbol] { Array(commands.values) + Array(characters.values) }

  private static let commands: [String: Symbol] = {
    var result: [String: Symbol] = [:]
    let groups: [(AtomClass, String)] = [
      (.ordinary, letters), (.ordinary, ordinary), (.largeOperator, largeOperators),
      (.binary, binaries), (.relation, relations), (.punctuation, "colon : :"),
    ]
    for (atom, rows) in groups {
      for row in rows.split(separator: "\n") {
        let parts = row.split(separator: " ", maxSplits: 2).map(String.init)
        guard parts.count >= 2 else { continue }
        let ascii = parts.count > 2 ? parts[2] : parts[0]
        result[parts[0]] = Symbol(parts[0], parts[1], ascii, atom)
      }
    }
    for (name, meant) in synonyms { result[name] = result[meant] }
    return result
  }()

  private static let characters: [String: Symbol] = {
    var result: [String: Symbol] = [:]
    for symbol in commands.values.sorted(by: { $0.name < $1.name }) {
      result[symbol.unicode] = symbol
    }
    for (character, name) in typed { result[character] = commands[name] }
    for symbol in plain { result[symbol.name] = symbol }
    return result
  }()

  private static let plain: [Symbol] = [
    Symbol("+", "+", "+", .binary), Symbol("-", "−", "-", .binary), Symbol("−", "−", "-", .binary),
    Symbol("*", "*", "*", .binary), Symbol("/", "/", "/", .binary),
    Symbol("=", "=", "=", .relation),
    Symbol("<", "<", "<", .relation), Symbol(">", ">", ">", .relation),
    Symbol(",", ",", ",", .punctuation), Symbol(";", ";", ";", .punctuation),
    Symbol(":", ":", ":", .punctuation), Symbol("!", "!", "!"), Symbol(".", ".", "."),
  ]

  /// Characters that have several names, or a look of their own.
  private static let typed = [
    "·": "cdot", "⋅": "cdot", "≤": "le", "≥": "ge", "≠": "ne", "→": "to", "∼": "sim", "Σ": "Sigma",
    "…": "ldots", "ε": "epsilon", "φ": "phi", "ϵ": "epsilon", "ϕ": "phi", "⊤": "top", "µ": "mu",
    "∗": "ast", "≔": "coloneqq", "∅": "emptyset",
  ]

  private static let synonyms = [
    "leq": "le", "geq": "ge", "neq": "ne", "leqslant": "le", "geqslant": "ge", "gets": "leftarrow",
    "rightarrow": "to", "longrightarrow": "to", "longleftarrow": "leftarrow", "land": "wedge",
    "lor": "vee", "lnot": "neg", "varepsilon": "epsilon", "varphi": "phi", "dots": "ldots",
    "dotsc": "ldots", "dotsb": "cdots", "varnothing": "emptyset", "owns": "ni",
    "iff": "Leftrightarrow",
    "Longrightarrow": "Rightarrow", "implies": "Rightarrow", "Longleftrightarrow": "Leftrightarrow",
    "longmapsto": "mapsto", "intercal": "top", "vartheta": "theta", "varrho": "rho",
    "varsigma": "sigma", "backslash": "setminus", "triangleq": "coloneqq",
  ]

  private static let letters = """
    alpha α
    beta β
    gamma γ
    delta δ
    epsilon ε
    zeta ζ
    eta η
    theta θ
    iota ι
    kappa κ
    lambda λ
    mu μ
    nu ν
    xi ξ
    pi π
    rho ρ
    sigma σ
    tau τ
    upsilon υ
    phi φ
    chi χ
    psi ψ
    omega ω
    Gamma Γ
    Delta Δ
    Theta Θ
    Lambda Λ
    Xi Ξ
    Pi Π
    Sigma Σ
    Upsilon Υ
    Phi Φ
    Psi Ψ
    Omega Ω
    ell ℓ l
    hbar ℏ h
    """

  private static let ordinary = """
    partial ∂ d
    nabla ∇ grad
    infty ∞ inf
    forall ∀ for all
    exists ∃ exists
    emptyset ∅ {}
    top ⊤ T
    bot ⊥ _|_
    neg ¬ not
    prime ′ '
    ldots … ...
    cdots ⋯ ...
    vdots ⋮ :
    ddots ⋱ ...
    dagger † +
    degree ° deg
    angle ∠ angle
    triangle △ triangle
    checkmark ✓ v
    Re ℜ Re
    Im ℑ Im
    % % %
    $ $ $
    # # #
    & & &
    _ _ _
    """

  private static let largeOperators = """
    sum ∑ sum
    prod ∏ prod
    int ∫ int
    iint ∬ iint
    oint ∮ oint
    coprod ∐ coprod
    bigcup ⋃ union
    bigcap ⋂ meet
    bigoplus ⨁ (+)
    bigotimes ⨂ (x)
    bigodot ⨀ (.)
    """

  private static let binaries = """
    pm ± +-
    mp ∓ -+
    times × x
    cdot · *
    div ÷ /
    odot ⊙ (.)
    otimes ⊗ (x)
    oplus ⊕ (+)
    ominus ⊖ (-)
    circ ∘ o
    bullet • *
    ast ∗ *
    star ⋆ *
    cup ∪ u
    cap ∩ n
    setminus ∖ \\
    wedge ∧ and
    vee ∨ or
    """

  private static let relations = """
    le ≤ <=
    ge ≥ >=
    ne ≠ !=
    approx ≈ ~=
    equiv ≡ ==
    sim ~ ~
    simeq ≃ ~=
    cong ≅ ~=
    propto ∝ prop. to
    in ∈ in
    notin ∉ not in
    ni ∋ contains
    subset ⊂ subset
    subseteq ⊆ subset=
    supset ⊃ superset
    supseteq ⊇ superset=
    perp ⊥ _|_
    parallel ∥ ||
    mid | |
    ll ≪ <<
    gg ≫ >>
    to → ->
    leftarrow ← <-
    leftrightarrow ↔ <->
    mapsto ↦ |->
    Rightarrow ⇒ =>
    Leftarrow ⇐ <=
    Leftrightarrow ⇔ <=>
    uparrow ↑ ^
    downarrow ↓ v
    coloneqq ≔ :=
    """
}
