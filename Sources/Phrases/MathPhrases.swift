/// How formulas are said.
extension Phrase {
  /// A fraction.
  public static let mathOver = Phrase("math.over", "{above} over {below}")
  /// One half.
  public static let mathHalf = Phrase("math.half", "one half")
  /// A derivative.
  public static let mathPartial = Phrase("math.partial", "the partial of {above} by {below}")
  /// A derivative of what follows.
  public static let mathPartialBy = Phrase("math.partial-by", "the partial by {below} of")
  /// A choice of some out of many.
  public static let mathChoose = Phrase("math.choose", "{above} choose {below}")
  /// A square root.
  public static let mathSquareRoot = Phrase("math.square-root", "the square root of {body}")
  /// A root of another order.
  public static let mathRoot = Phrase("math.root", "the root of order {index} of {body}")
  /// The second power.
  public static let mathSquared = Phrase("math.squared", "{base} squared")
  /// The third power.
  public static let mathCubed = Phrase("math.cubed", "{base} cubed")
  /// The inverse.
  public static let mathInverse = Phrase("math.inverse", "{base} inverse")
  /// The transpose.
  public static let mathTranspose = Phrase("math.transpose", "{base} transpose")
  /// A star.
  public static let mathStarred = Phrase("math.starred", "{base} star")
  /// A prime.
  public static let mathPrimed = Phrase("math.primed", "{base} prime")
  /// Any other power.
  public static let mathPower = Phrase("math.power", "{base} to the {exponent}")
  /// A number in parentheses above.
  public static let mathSuperscript = Phrase("math.superscript", "{base} superscript {exponent}")
  /// An index.
  public static let mathIndex = Phrase("math.index", "{base} {index}")
  /// A norm.
  public static let mathNorm = Phrase("math.norm", "the norm of {body}")
  /// The square of a norm.
  public static let mathSquaredNorm = Phrase("math.squared-norm", "the squared norm of {body}")
  /// An absolute value.
  public static let mathAbsolute = Phrase("math.absolute", "the absolute value of {body}")
  /// Rounded down.
  public static let mathFloor = Phrase("math.floor", "the floor of {body}")
  /// Rounded up.
  public static let mathCeiling = Phrase("math.ceiling", "the ceiling of {body}")
  /// An expectation.
  public static let mathExpectation = Phrase("math.expectation", "the expectation of")
  /// An expectation over something.
  public static let mathExpectationOver = Phrase(
    "math.expectation-over", "the expectation over {index} of")
  /// An operator and what it runs over.
  public static let mathOperator = Phrase("math.operator", "the {operator} of")
  /// An operator over an index.
  public static let mathOperatorOver = Phrase(
    "math.operator-over", "the {operator} over {index} of")
  /// An operator from a start to an end.
  public static let mathOperatorFrom = Phrase(
    "math.operator-from", "the {operator} over {index} from {start} to {end} of")
  /// An integral between bounds.
  public static let mathBetween = Phrase("math.between", "the {operator} from {start} to {end} of")
  /// An operator over an index up to an end.
  public static let mathOperatorTo = Phrase(
    "math.operator-to", "the {operator} over {index} to {end} of")
  /// A limit.
  public static let mathLimit = Phrase("math.limit", "the limit as {index} of")
  /// A mark over something.
  public static let mathAccent = Phrase("math.accent", "{base} {accent}")
  /// A label at a brace.
  public static let mathLabelled = Phrase("math.labelled", "{base}, called {label},")
  /// Something above something.
  public static let mathAbove = Phrase("math.above", "{base} with {label} above")
  /// Something below something.
  public static let mathBelow = Phrase("math.below", "{base} with {label} below")
  /// A relation that does not hold.
  public static let mathNot = Phrase("math.not", "not {relation}")
  /// A matrix, row by row.
  public static let mathMatrix = Phrase("math.matrix", "the matrix [{rows}]")
  /// The determinant of a matrix, row by row.
  public static let mathDeterminant = Phrase("math.determinant", "the determinant of [{rows}]")
  /// One of several cases.
  public static let mathCases = Phrase("math.cases", "either {rows}")
  /// Multiplied.
  public static let mathTimes = Phrase("math.times", "times")
  /// Less, or the sign of what is negative.
  public static let mathMinus = Phrase("math.minus", "minus")

  /// How a sign is said, by its TeX name or the character; nothing for what says itself.
  public static func mathSign(_ name: String) -> Phrase? { signs[name] }

  private static let signs: [String: Phrase] = {
    var result: [String: Phrase] = [:]
    for (name, words) in words { result[name] = Phrase("math.sign.\(name)", words) }
    for name in greek {
      let capital = name.prefix(1).uppercased() + name.dropFirst()
      result[name] = Phrase("math.sign.\(name)", name)
      result[capital] = Phrase("math.sign.\(capital)", "capital \(name)")
    }
    return result
  }()

  private static let greek = [
    "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa",
    "lambda", "mu", "nu", "xi", "pi", "rho", "sigma", "tau", "upsilon", "phi", "chi", "psi",
    "omega",
  ]

  private static let words = [
    "+": "plus", "-": "minus", "−": "minus", "*": "star", "/": "over", "=": "equals",
    "<": "is less than", ">": "is greater than", "!": "factorial", ":": "where", "colon": ":",
    "pm": "plus or minus", "mp": "minus or plus", "times": "times", "cdot": "times",
    "div": "divided by", "odot": "elementwise times", "otimes": "tensor times",
    "oplus": "circled plus", "ominus": "circled minus", "circ": "after", "bullet": "dot",
    "ast": "star", "star": "star", "cup": "union", "cap": "intersection", "setminus": "without",
    "wedge": "and", "vee": "or", "le": "is at most", "ge": "is at least", "ne": "is not",
    "approx": "is about", "equiv": "is identical to", "sim": "is distributed as",
    "simeq": "is similar to", "cong": "is congruent to", "propto": "is proportional to",
    "in": "in", "notin": "not in", "ni": "contains", "subset": "is a subset of",
    "subseteq": "is a subset of or equal to", "supset": "is a superset of",
    "supseteq": "is a superset of or equal to", "perp": "is orthogonal to",
    "parallel": "is parallel to", "mid": "given", "ll": "is much less than",
    "gg": "is much greater than", "to": "goes to", "leftarrow": "becomes",
    "leftrightarrow": "corresponds to", "mapsto": "maps to", "Rightarrow": "implies",
    "Leftarrow": "follows from", "Leftrightarrow": "if and only if", "uparrow": "up",
    "downarrow": "down", "coloneqq": "is defined as", "sum": "sum", "prod": "product",
    "int": "integral", "iint": "double integral", "oint": "contour integral",
    "coprod": "coproduct", "bigcup": "union", "bigcap": "intersection", "bigoplus": "direct sum",
    "bigotimes": "tensor product", "bigodot": "elementwise product", "partial": "partial",
    "nabla": "the gradient", "infty": "infinity", "forall": "for all", "exists": "there is",
    "emptyset": "the empty set", "top": "top", "bot": "bottom", "neg": "not", "prime": "prime",
    "ldots": "and so on", "cdots": "and so on", "vdots": "and so on", "ddots": "and so on",
    "degree": "degrees", "angle": "angle", "dagger": "dagger", "triangle": "triangle",
    "checkmark": "check", "ell": "ell", "hbar": "h bar", "Re": "the real part",
    "Im": "the imaginary part", "%": "percent", "𝟙": "the indicator of", "max": "maximum",
    "min": "minimum", "sup": "supremum", "inf": "infimum", "argmin": "argmin",
    "argmax": "argmax", "arg min": "argmin", "arg max": "argmax", "hat": "hat",
    "tilde": "tilde", "bar": "bar", "vec": "vector", "dot": "dot", "ddot": "double dot",
    "check": "check", "breve": "breve", "acute": "acute", "grave": "grave",
    "underline": "underlined", "ring": "ring",
  ]
}
