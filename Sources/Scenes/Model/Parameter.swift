import Phrases

/// A setting that a scene declares: the one table for lessons, controls, the command line and help.
public struct Parameter: Hashable, Sendable {
  /// The literal name of the setting: `padding`.
  public let name: String
  /// What it may be.
  public let kind: Kind
  /// Its value where none is given, as it would be written; nothing where it follows from others.
  public let initial: String?
  /// One line of help.
  public let help: Phrase

  /// What a setting may be, and its range.
  public enum Kind: Hashable, Sendable {
    /// A whole number.
    case integer(ClosedRange<Int>)
    /// A number.
    case real(ClosedRange<Double>)
    /// Numbers in a row, as many as the range allows.
    case vector(length: ClosedRange<Int>)
    /// One number for all, or numbers in a row, as many as the range allows.
    case numbers(length: ClosedRange<Int>)
    /// Numbers in rows and columns, or with further axes in front; each axis as long as the range
    /// allows.
    case tensor(axes: ClosedRange<Int>, length: ClosedRange<Int>)
    /// A whole number for both directions, or `[down, right]`, or one word of a list.
    case pair(ClosedRange<Int>, words: [String])
    /// One word of a list.
    case word([String])
    /// Any words of a list, with commas between them, or `none`.
    case words([String])
    /// `yes` or `no`.
    case flag
    /// Layers of some kinds: rows `[k, s, p, d]`, or one line for each under a name that may repeat.
    case layers(line: String, kinds: [LayerSetting.Kind])
    /// Statements with labels, as many as there are: `let y: 2 * x`.
    case statement(Statement)
    /// Names of statements, with commas between them.
    case names
  }

  /// What a labelled setting holds.
  public enum Statement: String, Hashable, Sendable {
    /// A generator, drawn once.
    case given
    /// A range, from which the reader chooses.
    case slider
    /// A formula.
    case formula = "let"
    /// A formula over a variable of its own.
    case plot

    /// The fields that may be nested in it.
    public var nested: [String] {
      switch self {
      case .given: []
      case .slider: ["start"]
      case .formula: ["tex", "say"]
      case .plot: ["over"]
      }
    }
  }

  /// The name under which lines of the setting stand one by one; nothing where it has one value.
  public var lineName: String? {
    if case .layers(let line, _) = kind { line } else { nil }
  }

  /// No entry of a setting is larger than this, so that no sum of products overflows.
  public static let largestEntry = 1e6

  /// Declares a setting.
  public init(name: String, kind: Kind, initial: String?, help: Phrase) {
    self.name = name
    self.kind = kind
    self.initial = initial
    self.help = help
  }
}
