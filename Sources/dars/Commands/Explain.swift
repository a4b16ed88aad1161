import ArgumentParser
import Drawing
import Formula
import Lessons
import Phrases

/// Says all of one variant: its variables, its answer, what else is accepted, and its mistakes.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Explain one variant of a step: variables, answer, and every known mistake.",
    discussion: """
      Example:
        dars explain convolution-1d#how-many@41
      """)

  @Argument(
    help: ArgumentHelp("The variant, as the screen shows it.", valueName: "lesson#step@seed"))
  var variant: String
  @Flag(help: "Print as data.")
  var json = false
  @OptionGroup var options: CourseOptions

  func run() throws {
    let asked = try AskedStep(variant, library: CourseLoader(given: options.course).library())
    let card = try ExplanationCard(asked)
    Output.say(json ? [try Output.json(card)] : card.lines)
  }
}

/// What `explain` prints.
struct ExplanationCard: Encodable {
  let variant: String
  let variables: [Variable]
  let question: Asked?

  /// A variable with its value, and where that comes from.
  struct Variable: Encodable {
    let name: String
    let value: String
    let source: String
  }

  /// The question of the step.
  struct Asked: Encodable {
    let kind: String
    let points: Double
    let answer: String
    let accepted: String?
    let mistakes: [Mistake]
    let items: [Item]
    let trace: Int?
  }

  /// A known mistake.
  struct Mistake: Encodable {
    let id: String
    let answer: String
    let say: String?
    let credit: Double
  }

  /// An item of a list.
  struct Item: Encodable {
    let number: Int
    let id: String
    let words: String
    let isRight: Bool
    let misconception: String?
  }

  init(_ asked: AskedStep) throws {
    let teller = PlainTeller(DrawingContext(values: asked.variant.values))
    variant = asked.variant.description
    variables = asked.step.declarations.names.map { declaration in
      let value = asked.variant.values[declaration.name]?.display ?? ""
      return Variable(name: declaration.name, value: value, source: declaration.source)
    }
    question = try asked.step.question.map { try Asked($0, asked.variant, teller) }
  }
}

extension ExplanationCard.Asked {
  init(_ question: Question, _ variant: Variant, _ teller: PlainTeller) throws {
    let explained: VariantExplanation
    do {
      explained = try VariantExplanation(question, in: variant)
    } catch {
      throw Problem(.sentence(error.message()))
    }
    kind = type(of: question.kind).name
    points = question.points
    answer = explained.answer.expected.text()
    accepted = explained.answer.acceptance()
    mistakes = explained.mistakes.map { mistake in
      ExplanationCard.Mistake(
        id: mistake.id, answer: mistake.outcome.text(in: .english),
        say: mistake.say.map(teller.text), credit: mistake.credit)
    }
    items = question.kind.items.enumerated().map { place, item in
      ExplanationCard.Item(
        number: place + 1, id: item.id, words: teller.text(of: item.words), isRight: item.isRight,
        misconception: item.misconception)
    }
    trace = explained.trace
  }
}

extension ExplanationCard {
  /// The card as text.
  var lines: [String] {
    let phrases = Phrases.english
    var lines = [variant]
    if !variables.isEmpty {
      lines += ["", phrases(.explainVariables)]
      lines += variables.map { "  \($0.name) = \($0.value)   (\($0.source))" }
    }
    guard let question else { return lines + ["", phrases(.explainNoQuestion)] }
    return lines + question.lines(phrases)
  }
}

extension ExplanationCard.Asked {
  fileprivate func lines(_ phrases: Phrases) -> [String] {
    let head = phrases(
      .explainKind, ["kind": kind, "points": NumberText.display(points), "count": Int(points)])
    var lines = ["", phrases(.explainAnswer), "  \(head)", "  \(answer)"]
    lines += accepted.map { ["  " + phrases(.explainAccepted, ["text": $0])] } ?? []
    if !items.isEmpty {
      lines += ["", phrases(.explainItems)] + items.map { "  " + $0.line(phrases) }
    }
    if !mistakes.isEmpty {
      lines += ["", phrases(.explainMistakes)]
      for mistake in mistakes {
        lines.append("  \(mistake.id): \(mistake.answer)")
        lines += mistake.say.map { ["      \($0)"] } ?? []
      }
    }
    if let trace { lines += ["", phrases(.explainTrace, ["frame": trace])] }
    return lines
  }
}

extension ExplanationCard.Item {
  fileprivate func line(_ phrases: Phrases) -> String {
    let side = phrases(isRight ? .explainItemRight : .explainItemWrong)
    let mistake = misconception.map { "  (\($0))" } ?? ""
    return "\(number). \(side)  \(id)  \(words)\(mistake)"
  }
}

extension Declaration {
  /// What its value comes from, as it stands in the file.
  fileprivate var source: String {
    switch origin {
    case .drawn(let generator): "vary, \(generator.source)"
    case .computed(let formula): "let, \(formula.source)"
    }
  }
}

extension VariantExplanation.Outcome {
  /// What comes of the mistake, in words.
  fileprivate func text(in phrases: Phrases) -> String {
    switch self {
    case .known(let value): value
    case .right(let value): phrases(.explainEqual, ["value": value])
    case .taken(let value, let other):
      phrases(.explainTaken, ["value": value, "other": other])
    case .absent: phrases(.explainAbsent)
    case .undefined(let error):
      phrases(.explainUndefined, ["reason": error.message(in: phrases)])
    }
  }
}
