extension Phrase {
  /// Nothing is written.
  public static let formulaEmpty = Phrase(
    "formula.empty", "there is nothing here; a formula is expected")

  /// A character that formulas do not know.
  public static let formulaCharacter = Phrase(
    "formula.character", "`{found}` does not belong in a formula")

  /// Adds what was probably meant.
  public static let formulaMeant = Phrase("formula.meant", "{problem}; did you mean `{meant}`?")

  /// A digit of another script.
  public static let formulaForeignDigit = Phrase(
    "formula.foreign-digit", "`{found}` is a digit of another script; write `{digit}`")

  /// Something that begins like a number.
  public static let formulaMalformedNumber = Phrase(
    "formula.malformed-number", "`{found}` is not a number")

  /// A word where another belongs.
  public static let formulaUnexpected = Phrase(
    "formula.unexpected", "found `{found}`, expected {expected}")

  /// The end where something belongs.
  public static let formulaUnexpectedEnd = Phrase(
    "formula.unexpected-end", "the formula ends here, expected {expected}")

  /// A bracket that stays open.
  public static let formulaUnclosed = Phrase("formula.unclosed", "`{found}` is never closed")

  /// Two values side by side.
  public static let formulaMissingOperator = Phrase(
    "formula.missing-operator", "there is no operation between two values")

  /// `a < b < c`.
  public static let formulaChainedComparison = Phrase(
    "formula.chained-comparison", "two comparisons in a row")

  /// A comma where none belongs.
  public static let formulaComma = Phrase("formula.comma", "a comma does not belong here")

  /// One equals sign.
  public static let formulaAssignment = Phrase("formula.assignment", "`=` does not compare")

  /// A function without parentheses.
  public static let formulaMissingParentheses = Phrase(
    "formula.missing-parentheses", "the function `{function}` needs its argument in parentheses")

  /// A formula that is too deep.
  public static let formulaTooDeep = Phrase(
    "formula.too-deep", "the formula is nested deeper than {limit} levels")

  /// A formula that is too long.
  public static let formulaTooLong = Phrase(
    "formula.too-long", "the formula has more than {limit} numbers, names and operations")

  /// An unknown function.
  public static let formulaUnknownFunction = Phrase(
    "formula.unknown-function", "there is no function `{name}`")

  /// An argument that is missing.
  public static let formulaMissingArgument = Phrase(
    "formula.missing-argument", "`{function}` needs `{parameter}`: `{signature}`")

  /// Arguments that are too many.
  public static let formulaTooManyArguments = Phrase(
    "formula.too-many-arguments", "too many arguments: `{signature}`")

  /// An unknown named argument.
  public static let formulaUnknownArgument = Phrase(
    "formula.unknown-argument", "`{function}` has no argument `{name}`")

  /// An argument given twice.
  public static let formulaRepeatedArgument = Phrase(
    "formula.repeated-argument", "the argument `{name}` of `{function}` is given twice")

  /// An argument without a name after a named one.
  public static let formulaPositionAfterName = Phrase(
    "formula.position-after-name",
    "after an argument with a name, `{function}` takes only arguments with names")

  /// A name is expected.
  public static let formulaNameExpected = Phrase(
    "formula.name-expected", "`{parameter}` of `{function}` must be the name of a variable")

  /// A function in the wrong place.
  public static let formulaOnlyInside = Phrase(
    "formula.only-inside", "`{function}` stands only inside `{owner}`")

  /// A name that is not allowed here.
  public static let formulaNotAllowed = Phrase(
    "formula.not-allowed", "`{name}` cannot be used here")

  /// An inexact operation in a condition.
  public static let formulaNotExact = Phrase(
    "formula.not-exact", "`{name}` is not exact, so a condition cannot depend on it")

  /// An unknown generator.
  public static let formulaUnknownGenerator = Phrase(
    "formula.unknown-generator", "nothing can be drawn from `{name}`")

  /// An unknown variable.
  public static let formulaUnknownVariable = Phrase(
    "formula.unknown-variable", "there is no variable `{name}`")

  /// Shapes that do not fit.
  public static let formulaShapes = Phrase(
    "formula.shapes", "the shapes {left} and {right} do not fit in `{operation}`")

  /// A shape that does not fit.
  public static let formulaShape = Phrase(
    "formula.shape", "`{function}` cannot take the shape {found}, expected {expected}")

  /// An argument out of its range.
  public static let formulaArgument = Phrase(
    "formula.argument", "`{parameter}` of `{function}` is {found}, expected {expected}")

  /// Rows of unequal lengths.
  public static let formulaRagged = Phrase(
    "formula.ragged", "the rows of a list must be equally long")

  /// An index outside its axis.
  public static let formulaIndex = Phrase(
    "formula.index", "the index {index} is outside an axis of length {length}")

  /// More indices than axes.
  public static let formulaTooManyIndices = Phrase(
    "formula.too-many-indices", "{count} {count:index|indices} for the shape {shape}")

  /// Division by zero.
  public static let formulaDivisionByZero = Phrase("formula.division-by-zero", "division by zero")

  /// A result that is too large.
  public static let formulaOverflow = Phrase("formula.overflow", "the result is too large")

  /// An integer beyond 2^53.
  public static let formulaIntegerTooLarge = Phrase(
    "formula.integer-too-large", "an integer beyond 2^53 is no longer exact")

  /// A function without a value.
  public static let formulaUndefined = Phrase("formula.undefined", "`{function}` has no value here")

  /// A function without a value at a number.
  public static let formulaUndefinedAt = Phrase(
    "formula.undefined-at", "`{function}` has no value at {found}")

  /// A place without a derivative.
  public static let formulaNoDerivativeAt = Phrase(
    "formula.no-derivative-at", "`{function}` has no derivative at this place")

  /// A function without a derivative.
  public static let formulaNoDerivative = Phrase(
    "formula.no-derivative", "`{function}` has no derivative")

  /// A gradient of a tensor.
  public static let formulaNotScalar = Phrase(
    "formula.not-scalar", "the gradient is taken of a single number, found the shape {shape}")

  /// A singular matrix.
  public static let formulaSingular = Phrase(
    "formula.singular", "the matrix is singular: it has no inverse")

  /// A tensor that is too large.
  public static let formulaTooLarge = Phrase(
    "formula.too-large", "a tensor of the shape {shape} has more than {limit} entries")

  /// An evaluation that takes too long.
  public static let formulaOutOfOperations = Phrase(
    "formula.out-of-operations", "more than {limit} elementary operations")

  /// Too many masks.
  public static let formulaTooManyMasks = Phrase(
    "formula.too-many-masks", "an expectation over more than {limit} masks")

  /// A range that is empty.
  public static let formulaEmptyRange = Phrase(
    "formula.empty-range", "nothing lies between {from} and {to}")

  /// Where a value belongs.
  public static let formulaExpectedValue = Phrase(
    "formula.expected.value", "a number, a name or `(`")

  /// Where a parenthesis is to be closed.
  public static let formulaExpectedClose = Phrase("formula.expected.close", "`)`")

  /// Where a list goes on or ends.
  public static let formulaExpectedComma = Phrase(
    "formula.expected.comma", "a comma or the closing bracket")

  /// Where a formula is complete.
  public static let formulaExpectedEnd = Phrase("formula.expected.end", "an operation or the end")

  /// Where an index belongs.
  public static let formulaExpectedIndex = Phrase("formula.expected.index", "an index")

  /// Where arguments begin.
  public static let formulaExpectedOpen = Phrase("formula.expected.open", "`(`")

  /// Where a generator belongs.
  public static let formulaExpectedGenerator = Phrase(
    "formula.expected.generator",
    "`range(a, b)`, `one_of(…)`, `integers(a, b)`, `uniform(a, b)` or `normal(…)`")

  /// What an integer argument is.
  public static let formulaWholeNumber = Phrase("formula.expected.whole-number", "a whole number")

  /// What a list of integers is.
  public static let formulaWholeNumbers = Phrase("formula.expected.whole-numbers", "whole numbers")

  /// What a count is.
  public static let formulaNotNegative = Phrase(
    "formula.expected.not-negative", "a whole number that is not negative")

  /// What a positive argument is.
  public static let formulaPositive = Phrase("formula.expected.positive", "a positive number")

  /// What a number argument is.
  public static let formulaNumber = Phrase("formula.expected.number", "a single number")

  /// What an axis argument is.
  public static let formulaAxis = Phrase("formula.expected.axis", "an axis of the tensor")

  /// What an axis argument is beside several tensors.
  public static let formulaNoAxis = Phrase(
    "formula.expected.no-axis", "no axis beside several tensors")

  /// What a list of layers is.
  public static let formulaShapeLayers = Phrase(
    "formula.expected.layers", "a list of rows of numbers")

  /// A tensor that is not empty.
  public static let formulaShapeNotEmpty = Phrase(
    "formula.expected.not-empty", "at least one entry")

  /// A matrix.
  public static let formulaShapeMatrix = Phrase("formula.expected.matrix", "a matrix")

  /// A vector or a matrix.
  public static let formulaShapeVectorOrMatrix = Phrase(
    "formula.expected.vector-or-matrix", "a vector or a matrix")

  /// A tensor with axes.
  public static let formulaShapeNotNumber = Phrase(
    "formula.expected.not-number", "a vector or more axes")

  /// What a size of two axes is.
  public static let formulaNumberOrPair = Phrase(
    "formula.expected.number-or-pair", "a number or `[h, w]`")

  /// What a parameter of features is.
  public static let formulaNumberOrVector = Phrase(
    "formula.expected.number-or-vector", "a number or a vector")

  /// What a small constant is.
  public static let formulaNotNegativeNumber = Phrase(
    "formula.expected.not-negative-number", "a number that is not negative")

  /// What a probability is.
  public static let formulaProbability = Phrase(
    "formula.expected.probability", "a number from 0 to 1")

  /// Where a distribution belongs.
  public static let formulaExpectedDistribution = Phrase(
    "formula.expected.distribution",
    "`bernoulli(keep, rows, cols)` or `two_point(mean, deviation, n)`")

  /// What a flag is.
  public static let formulaZeroOrOne = Phrase("formula.expected.zero-or-one", "0 or 1")

  /// A row of a list of layers.
  public static let formulaShapeLayer = Phrase(
    "formula.expected.layer", "a row [k], [k, s], [k, s, p] or [k, s, p, d]")

  /// Where the domain of a symbol belongs.
  public static let formulaExpectedDomain = Phrase(
    "formula.expected.domain", "`real(a, b)`, `integer(a, b)` or `normal(…)`")
}
