import Formula
import Scenes

/// A scene in a lesson: its name and settings, which may use the step's variables.
public struct SceneBlock: Hashable, Sendable {
  /// The scene's name.
  public let name: String
  /// The settings in the order of the file.
  public let settings: [SceneSetting]
  /// Whether it may scroll sideways at 80 columns.
  public let isWide: Bool
  /// Where the fence stands.
  public let position: SourcePosition

  /// A scene with its settings.
  public init(name: String, settings: [SceneSetting], isWide: Bool, position: SourcePosition) {
    self.name = name
    self.settings = settings
    self.isWide = isWide
    self.position = position
  }
}

/// One setting of a scene in a lesson.
public struct SceneSetting: Hashable, Sendable {
  /// What is written: the parameter's name, a label where it has one, the text of the value.
  public let written: WrittenSetting
  /// Where the value stands.
  public let position: SourcePosition

  /// The parameter's name.
  public var name: String { written.name }
  /// The text of the value.
  public var source: String { written.source }

  /// A setting as it stands in the file.
  public init(_ written: WrittenSetting, position: SourcePosition) {
    self.written = written
    self.position = position
  }

  /// A setting without label and nested fields.
  public init(name: String, source: String, position: SourcePosition) {
    self.init(WrittenSetting(name: name, source: source), position: position)
  }
}

/// A derivation: what is given, and lines of which each follows from the one above.
public struct Derivation: Hashable, Sendable {
  /// What is drawn for each proof, in order.
  public let givens: [Declaration]
  /// The lines, revealed one by one.
  public let lines: [DerivationLine]
  /// Where the fence stands.
  public let position: SourcePosition

  /// A derivation of givens and lines.
  public init(givens: [Declaration], lines: [DerivationLine], position: SourcePosition) {
    self.givens = givens
    self.lines = lines
    self.position = position
  }
}

/// One line of a derivation.
public struct DerivationLine: Hashable, Sendable {
  /// What the reader sees.
  public let tex: TeX
  /// What the line is worth, or what it claims, or nothing when it is only words.
  public let proof: Proof
  /// Why it follows from the line above.
  public let because: [Inline]?
  /// Where the line stands.
  public let position: SourcePosition

  /// How a line is held against the truth.
  public enum Proof: Hashable, Sendable {
    /// Equal, entry by entry, to the nearest value above.
    case value(Formula)
    /// A comparison that holds on every draw.
    case claim(Formula)
    /// Words only.
    case words
  }

  /// A line with its proof and reason.
  public init(tex: TeX, proof: Proof, because: [Inline]?, position: SourcePosition) {
    self.tex = tex
    self.proof = proof
    self.because = because
    self.position = position
  }
}
