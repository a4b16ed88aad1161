extension Phrase {
  /// A fence that never ends.
  public static let fenceOpen = Phrase(
    "diagnostic.fence-open", "this fence is not closed; expected a line of as many backticks")
  /// A fence of ours made of tildes.
  public static let fenceTildes = Phrase(
    "diagnostic.fence-tildes", "found a fence of tildes; `{name}` is written with backticks")
  /// A fence of ours inside something else.
  public static let fenceIndented = Phrase(
    "diagnostic.fence-indented",
    "found `{name}` away from the left margin; expected it in column 1")
  /// A code fence with several words.
  public static let fenceWords = Phrase(
    "diagnostic.fence-words",
    "found `{found}` after the backticks; a code fence has one word at most")
  /// A word close to that of a fence of ours.
  public static let fenceUnknown = Phrase("diagnostic.fence-unknown", "`{found}` is not a fence")
  /// A fence that lacks its second word.
  public static let fenceNameMissing = Phrase(
    "diagnostic.fence-name-missing", "`{fence}` needs {expected} after it")
  /// A fence with a word too many.
  public static let fenceNameUnexpected = Phrase(
    "diagnostic.fence-name-unexpected", "found `{found}` after `{fence}`; expected nothing")
  /// A fence without content.
  public static let fenceEmpty = Phrase("diagnostic.fence-empty", "this `{fence}` is empty")
  /// A question or values before the first step.
  public static let fenceOutsideStep = Phrase(
    "diagnostic.fence-outside-step",
    "found `{fence}` before the first step; expected it below a heading of level 2")
  /// A second question or `values` in a step.
  public static let fenceSecond = Phrase(
    "diagnostic.fence-second", "a step has one `{fence}` at most; the first is in line {line}")
  /// `values` in a step with a question.
  public static let valuesBesideQuestion = Phrase(
    "diagnostic.values-beside-question",
    "found `values` in a step with a question; put its fields into the question of line "
      + "{line}")
  /// A line that is no field.
  public static let fieldColonMissing = Phrase(
    "diagnostic.field-colon-missing", "found `{found}`; expected a field of the form `name: value`")
  /// A field with a head of another form.
  public static let fieldHead = Phrase(
    "diagnostic.field-head",
    "found `{found}` before the colon; expected `name` or `name label`, of letters, "
      + "digits, `-` and `_`")
  /// A field that does not belong here.
  public static let fieldUnknown = Phrase(
    "diagnostic.field-unknown", "`{found}` is not a field of `{owner}`; expected one of {expected}")
  /// A nested field below one that has none.
  public static let fieldNested = Phrase(
    "diagnostic.field-nested", "found `{found}` below `{owner}`, which has no nested fields")
  /// A field that needs a label.
  public static let fieldLabelMissing = Phrase(
    "diagnostic.field-label-missing", "`{field}` needs a name before the colon: `{field} name: …`")
  /// A field with a label that it cannot have.
  public static let fieldLabelUnexpected = Phrase(
    "diagnostic.field-label-unexpected", "found `{found}` after `{field}`; expected a colon")
  /// A field without a value.
  public static let fieldEmpty = Phrase("diagnostic.field-empty", "`{field}` has no value")
  /// A field that is given twice.
  public static let fieldDuplicate = Phrase(
    "diagnostic.field-duplicate", "`{field}` is given in line {line} already")
  /// A field that must be there.
  public static let fieldMissing = Phrase(
    "diagnostic.field-missing", "`{owner}` needs a field `{field}:`")
  /// A tab.
  public static let fieldTab = Phrase("diagnostic.field-tab", "found a tab; expected spaces")
  /// An indent of 1 or 3.
  public static let fieldIndent = Phrase(
    "diagnostic.field-indent",
    "found an indent of {found} {found:space|spaces}; expected 2 for a nested field, 4 or "
      + "more for a value that goes on")
  /// An indented line with no field above it.
  public static let fieldNothingAbove = Phrase(
    "diagnostic.field-nothing-above",
    "found an indented line with no field above it; expected a field in column 1")
  /// A value of another kind.
  public static let fieldValue = Phrase(
    "diagnostic.field-value", "found `{found}`; `{field}` expects {expected}")
  /// A name that nothing defines.
  public static let nameUndefined = Phrase(
    "diagnostic.name-undefined", "`{name}` is not defined in this step")
  /// A name that nothing uses.
  public static let nameUnused = Phrase("diagnostic.name-unused", "`{name}` is never used")
  /// A name that is defined twice.
  public static let nameDuplicate = Phrase(
    "diagnostic.name-duplicate", "`{name}` is defined in line {line} already")
  /// A name that is used above its definition.
  public static let nameEarly = Phrase(
    "diagnostic.name-early", "`{name}` is used above its definition in line {line}")
  /// A name that a function has.
  public static let nameHidesFunction = Phrase(
    "diagnostic.name-hides-function", "`{name}` is the name of a function; expected another name")
  /// Something that cannot be a name.
  public static let nameInvalid = Phrase(
    "diagnostic.name-invalid",
    "`{found}` cannot be a name; expected a letter, then letters, digits and `_`")
  /// A condition that rounds.
  public static let conditionInexact = Phrase(
    "diagnostic.condition-inexact", "`where` holds exact conditions only; `{function}` rounds")
  /// Two braces that nothing closes.
  public static let valueOpen = Phrase(
    "diagnostic.value-open",
    "found {{{{ without }}}} in the same line; expected {{{{formula}}}}, or {{ {{ where "
      + "TeX means two braces")
  /// Braces with nothing between them.
  public static let valueEmpty = Phrase(
    "diagnostic.value-empty", "found nothing between the braces; expected {{{{formula}}}}")
  /// A formula that cannot be read.
  public static let formulaUnreadable = Phrase("diagnostic.formula", "{message}")

  static let fenceDiagnostics: [Phrase] = [
    .fenceOpen, .fenceTildes, .fenceIndented, .fenceWords, .fenceUnknown, .fenceNameMissing,
    .fenceNameUnexpected, .fenceEmpty, .fenceOutsideStep, .fenceSecond, .valuesBesideQuestion,
    .fieldColonMissing, .fieldHead, .fieldUnknown, .fieldNested, .fieldLabelMissing,
    .fieldLabelUnexpected, .fieldEmpty, .fieldDuplicate, .fieldMissing, .fieldTab, .fieldIndent,
    .fieldNothingAbove, .fieldValue, .nameUndefined, .nameUnused, .nameDuplicate, .nameEarly,
    .nameHidesFunction, .nameInvalid, .conditionInexact, .valueOpen, .valueEmpty,
    .formulaUnreadable,
  ]
}
