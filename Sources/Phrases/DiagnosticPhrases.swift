extension Phrase {
  /// What the names of all sentences about lesson files begin with.
  public static let diagnosticPrefix = "diagnostic."
  /// The grade of a diagnostic.
  public static let diagnosticError = Phrase("diagnostics.error", "error")
  /// The grade of a diagnostic.
  public static let diagnosticWarning = Phrase("diagnostics.warning", "warning")
  /// The nearest name to an unknown one.
  public static let diagnosticDidYouMean = Phrase(
    "diagnostics.did-you-mean", "; did you mean `{name}`?")
  /// Every sentence about lesson files; the rest of a name is the diagnostic's code.
  public static let diagnostics: [Phrase] =
    textDiagnostics + fenceDiagnostics + questionDiagnostics + kindDiagnostics
}

extension Phrase {
  /// The file cannot be opened; why.
  public static let fileUnreadable = Phrase(
    "diagnostic.file-unreadable", "the file cannot be read: {reason}")
  /// A byte that does not belong to UTF-8.
  public static let notUtf8 = Phrase(
    "diagnostic.not-utf8",
    "found the byte {byte}, which is not UTF-8; expected a text file in UTF-8")
  /// A zero byte, which text never holds.
  public static let zeroByte = Phrase(
    "diagnostic.zero-byte", "found a zero byte; expected a text file in UTF-8")
  /// A file larger than is read.
  public static let fileTooLarge = Phrase(
    "diagnostic.file-too-large", "the file has {bytes} bytes; at most {limit} are read")
  /// Lines without a blank line between them.
  public static let runTooLong = Phrase(
    "diagnostic.run-too-long",
    "found {count} characters without a blank line; expected at most {limit}")
  /// Beginnings of markup that is not used here.
  public static let tooMuchMarkup = Phrase(
    "diagnostic.too-much-markup",
    "found `<?` or `<!` {count} times without a blank line; expected at most {limit}")
  /// One table of too many cells.
  public static let tableTooLarge = Phrase(
    "diagnostic.table-too-large",
    "found a table of {columns} columns and {rows} rows; expected at most {limit} cells")
  /// All tables of a file together.
  public static let tablesTooLarge = Phrase(
    "diagnostic.tables-too-large",
    "found {cells} cells in the tables of this file; expected at most {limit}")
  /// Lists, quotes or emphasis within each other.
  public static let nestingTooDeep = Phrase(
    "diagnostic.nesting-too-deep", "lists, quotes and emphasis are nested deeper than {limit}")
  /// The value of one field.
  public static let valueTooLong = Phrase(
    "diagnostic.value-too-long", "found a value of {count} characters; expected at most {limit}")
  /// A course of too many lessons.
  public static let tooManyLessons = Phrase(
    "diagnostic.too-many-lessons", "found {count} lessons; expected at most {limit}")
  /// A lesson that does not begin with front matter.
  public static let frontMatterMissing = Phrase(
    "diagnostic.front-matter-missing",
    "expected front matter: a line `---`, then `format`, `id` and `title`, then a line "
      + "`---`")
  /// Front matter that never ends.
  public static let frontMatterOpen = Phrase(
    "diagnostic.front-matter-open", "front matter is not closed; expected a line `---` after it")
  /// Text that is not YAML.
  public static let yamlSyntax = Phrase("diagnostic.yaml-syntax", "this is not YAML: {problem}")
  /// A colon in a value without quotes.
  public static let yamlQuoteNeeded = Phrase(
    "diagnostic.yaml-quote-needed", "a value with a colon is quoted; write {quoted}")
  /// An anchor, alias, tag or merge key.
  public static let yamlIndirection = Phrase(
    "diagnostic.yaml-indirection",
    "found `{found}`; anchors, aliases, tags and merge keys are not used here (quote text "
      + "that begins so)")
  /// Lists and mappings within each other.
  public static let yamlNesting = Phrase(
    "diagnostic.yaml-nesting", "lists and mappings are nested deeper than {limit}")
  /// Something else where keys are expected.
  public static let yamlNotAMapping = Phrase(
    "diagnostic.yaml-not-a-mapping", "found {found}; expected lines of the form `key: value`")
  /// A key that is not known here.
  public static let keyUnknown = Phrase(
    "diagnostic.key-unknown", "`{key}` is not a key here; expected one of {expected}")
  /// A key that must be there.
  public static let keyMissing = Phrase("diagnostic.key-missing", "the key `{key}` is missing")
  /// A key that is given twice.
  public static let keyDuplicate = Phrase(
    "diagnostic.key-duplicate", "the key `{key}` is given twice")
  /// A value of another kind.
  public static let keyValue = Phrase(
    "diagnostic.key-value", "`{key}` is {found}; expected {expected}")
  /// A heading made by a line of `---` or `===` below it.
  public static let headingUnderlined = Phrase(
    "diagnostic.heading-underlined",
    "found a heading underlined by the line below it; put a blank line before `---`, and "
      + "write headings as `## Title`")
  /// A heading of level 1.
  public static let headingLevel1 = Phrase(
    "diagnostic.heading-level-1",
    "found a heading of level 1; the title stands in the front matter, and a step begins "
      + "with `## `")
  /// A heading of a step inside a list or quote.
  public static let headingNested = Phrase(
    "diagnostic.heading-nested",
    "found a heading inside a list or quotation; expected it at the left margin")
  /// A heading without words.
  public static let headingEmpty = Phrase(
    "diagnostic.heading-empty", "found a heading without words")
  /// A value in a heading.
  public static let headingValue = Phrase(
    "diagnostic.heading-value",
    "found {{{{…}}}} in a heading; values are shown in text, not in headings")
  /// An id that does not follow a heading.
  public static let stepCommentMisplaced = Phrase(
    "diagnostic.step-comment-misplaced",
    "found `<!-- step: … -->` here; expected it on the line right below a heading of "
      + "level 2")
  /// An id of other characters.
  public static let stepIdInvalid = Phrase(
    "diagnostic.step-id-invalid", "found the id `{found}`; expected letters, digits, `-` and `_`")
  /// A heading whose id must be given.
  public static let stepIdNeeded = Phrase(
    "diagnostic.step-id-needed",
    "this heading needs a line `<!-- step: id -->` right below it, because {reason}")
  /// Two steps of one id.
  public static let stepIdDuplicate = Phrase(
    "diagnostic.step-id-duplicate",
    "the id `{id}` belongs to the step of line {line} already; expected another heading, "
      + "or `<!-- step: id -->` below it")
  /// A lesson without steps.
  public static let stepsMissing = Phrase(
    "diagnostic.steps-missing",
    "found no step; expected at least one heading of the form `## Title`")
  /// Raw HTML.
  public static let htmlFound = Phrase(
    "diagnostic.html", "found HTML, `{found}`; expected Markdown")
  /// An image.
  public static let imageFound = Phrase(
    "diagnostic.image", "found an image; expected a scene, which draws in the terminal")
  /// A callout of another name.
  public static let calloutUnknown = Phrase(
    "diagnostic.callout-unknown",
    "`[!{found}]` is not a callout; expected `[!NOTE]`, `[!TIP]` or `[!WARNING]`")
  /// Words beside the name of a callout.
  public static let calloutWords = Phrase(
    "diagnostic.callout-words",
    "found words after `[!{found}]`; expected them on the next line, `> words`")
  /// A task list that no question asks for.
  public static let taskListMisplaced = Phrase(
    "diagnostic.task-list-misplaced",
    "found a task list; expected it right after a fence `question choice` or `question "
      + "choices`")
  /// Mathematics with a dollar sign on one side only.
  public static let mathOpen = Phrase(
    "diagnostic.math-open", "found `$` on one side of the code only; expected $`…`$")
  /// Mathematics between dollar signs without backticks.
  public static let mathBare = Phrase(
    "diagnostic.math-bare",
    "found mathematics between dollar signs; expected $`…`$ in a line, or a fence `math`")
  /// A link that leads nowhere the reader can go.
  public static let linkTarget = Phrase(
    "diagnostic.link-target",
    "the link leads to `{found}`; expected `https://…`, a lesson file such as "
      + "`other.md#step`, or a step of this lesson, `#step`")
  /// A link to a step that is not there.
  public static let linkStepUnknown = Phrase(
    "diagnostic.link-step-unknown", "the link leads to the step `{found}`, which is not there")
  /// A link to a lesson that is not there.
  public static let linkLessonUnknown = Phrase(
    "diagnostic.link-lesson-unknown",
    "the link leads to `{found}`, which is no lesson of this course")
  /// A value in a link.
  public static let linkValue = Phrase(
    "diagnostic.link-value", "found {{{{…}}}} in a link; values are shown in text, not in links")

  static let textDiagnostics: [Phrase] = [
    .fileUnreadable, .notUtf8, .zeroByte, .fileTooLarge, .runTooLong, .tooMuchMarkup,
    .tableTooLarge,
    .tablesTooLarge, .nestingTooDeep, .valueTooLong, .tooManyLessons, .frontMatterMissing,
    .frontMatterOpen, .yamlSyntax, .yamlQuoteNeeded, .yamlIndirection, .yamlNesting,
    .yamlNotAMapping, .keyUnknown, .keyMissing, .keyDuplicate, .keyValue, .headingUnderlined,
    .headingLevel1, .headingNested, .headingEmpty, .headingValue, .stepCommentMisplaced,
    .stepIdInvalid, .stepIdNeeded, .stepIdDuplicate, .stepsMissing, .htmlFound, .imageFound,
    .calloutUnknown, .calloutWords, .taskListMisplaced, .mathOpen, .mathBare, .linkTarget,
    .linkStepUnknown, .linkLessonUnknown, .linkValue,
  ]
}
