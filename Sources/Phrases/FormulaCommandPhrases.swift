/// What the commands about formulas say.
extension Phrase {
  /// An option of `eval` that there is not.
  public static let unknownOption = Phrase(
    "command.eval.unknown-option",
    "There is no option “{found}”; --let names a value and --json prints as data.")
  /// More than one formula.
  public static let severalFormulas = Phrase(
    "command.eval.several-formulas",
    "One formula is computed at a time; “{found}” is a second one. Quote a formula with blanks.")
  /// A value without a name.
  public static let notNamed = Phrase(
    "command.eval.not-named", "--let expects name=value; found “{found}”.")
  /// A name that belongs to the language.
  public static let reservedName = Phrase(
    "command.eval.reserved-name", "“{name}” belongs to the language and cannot name a value.")
  /// No name at all.
  public static let noName = Phrase(
    "command.eval.no-name",
    "“{name}” cannot name a value; a name is made of letters, digits and _, a letter first.")
  /// A name given twice.
  public static let namedTwice = Phrase(
    "command.eval.named-twice", "“{name}” is given twice.")
  /// A function that there is not.
  public static let noFunction = Phrase(
    "command.no-function", "There is no function “{name}”; dars functions lists them.")
  /// Functions of every entry.
  public static let elementwiseFunctions = Phrase(
    "function-group.elementwise", "Entry by entry")
  /// Functions from many entries to one.
  public static let reductionFunctions = Phrase(
    "function-group.reductions", "Many entries to one")
  /// Functions of vectors, matrices and shapes.
  public static let matrixFunctions = Phrase(
    "function-group.matrices", "Vectors, matrices and shapes")
  /// Layers of networks.
  public static let layerFunctions = Phrase("function-group.layers", "Layers")
  /// Sizes and costs of layers.
  public static let costFunctions = Phrase(
    "function-group.costs", "Sizes and costs of layers")
  /// Expectations and derivatives.
  public static let calculusFunctions = Phrase(
    "function-group.calculus", "Expectations and derivatives")
}
