import Canvas
import Phrases

/// A command with the keys that give it and the words that say what it does here.
///
/// Footer, help and plain mode's prompt are all made from the same bindings.
public struct Binding: Hashable, Sendable {
  /// What is done.
  public let command: Command
  /// The keys, the one to show first.
  public let keys: [Key]
  /// How the keys are written: `← →`.
  public let keyText: String
  /// What it does here, in a word or two.
  public let label: Phrase
  /// What the footer shows; nothing where only the help has room for it.
  public let hint: Hint?

  /// Keys and words in the footer, which may speak for two bindings at once: `← → frame`.
  public struct Hint: Hashable, Sendable {
    /// How the keys are written.
    public let keyText: String
    /// What they do.
    public let label: Phrase
  }

  /// Binds keys to a command; the footer shows it as the help does.
  init(
    _ command: Command, _ keys: [Key], _ keyText: String, _ label: Phrase, footer: Bool = true
  ) {
    self.command = command
    self.keys = keys
    self.keyText = keyText
    self.label = label
    hint = footer ? Hint(keyText: keyText, label: label) : nil
  }

  /// Binds keys to a command whose hint in the footer speaks for its counterpart too.
  init(
    _ command: Command, _ keys: [Key], _ keyText: String, _ label: Phrase, hint: Hint
  ) {
    self.command = command
    self.keys = keys
    self.keyText = keyText
    self.label = label
    self.hint = hint
  }
}

extension [Binding] {
  /// The bindings without those whose every key is taken by one before them.
  var withoutShadowed: [Binding] {
    var taken: Set<Key> = []
    return filter { binding in
      let isFree = binding.keys.contains { !taken.contains($0) }
      taken.formUnion(binding.keys)
      return isFree
    }
  }

  /// The command of a key, if any is bound to it.
  func command(for key: Key) -> Command? {
    first { $0.keys.contains(key) }?.command
  }
}
