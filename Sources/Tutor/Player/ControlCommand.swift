/// What can be asked of the settings of a scene.
public enum ControlCommand: Hashable, Sendable {
  /// To the setting, or the entry, so many places further on.
  case choose(by: Int)
  /// To the setting of a place, from 0.
  case chooseSetting(Int)
  /// One step up: more, the next word, yes; or down for -1.
  case change(by: Int)
  /// Into the entries of a row or a matrix, or out of them.
  case toggleEntries
  /// Types the setting as a lesson would write it.
  case beginTyping
  /// Takes what was typed.
  case apply
  /// Leaves the field or the entries.
  case cancel
  /// Gives a setting, by its name, the value that is written.
  case set(name: String, source: String)
}
