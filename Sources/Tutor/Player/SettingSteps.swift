import Engine
import Formula
import Scenes

extension Parameter.Kind {
  /// The setting one step further up or down; nothing where one key cannot change it.
  ///
  /// - Parameters:
  ///   - setting: what stands there; nothing where it follows from other settings.
  ///   - entry: the entry of a row, a matrix or a list of words that is meant.
  ///   - step: 1 for up, -1 for down.
  func stepped(_ setting: Setting?, entry: Int?, by step: Int) -> Setting? {
    switch (self, setting) {
    case (.integer(let range), let setting): integer(setting, range, step)
    case (.real(let range), .value(let value)?):
      value.number.map { .value(Value(Stepper(range).next($0, by: step))) }
    case (.real(let range), nil): .value(Value(range.lowerBound))
    case (.flag, .flag(let flag)?): .flag(!flag)
    case (.word(let words), .word(let word)?): .word(next(word, in: words, step))
    case (.words(let words), .words(let chosen)?): toggled(entry, chosen, words)
    case (.pair(let range, let words), let setting): pair(setting, range, words, step)
    case (_, .value(let value)?): stepped(value, entry, step).map { .value($0) }
    default: nil
    }
  }

  private func integer(_ setting: Setting?, _ range: ClosedRange<Int>, _ step: Int) -> Setting? {
    guard case .value(let value)? = setting, let number = value.integer else {
      return .value(Value(range.lowerBound))
    }
    return .value(Value(min(max(range.lowerBound, number + step), range.upperBound)))
  }

  /// Round and round.
  private func next(_ word: String, in words: [String], _ step: Int) -> String {
    guard let place = words.firstIndex(of: word) else { return words.first ?? word }
    return words[(place + step + words.count) % words.count]
  }

  private func toggled(_ entry: Int?, _ chosen: [String], _ words: [String]) -> Setting? {
    guard let entry, words.indices.contains(entry) else { return nil }
    let word = words[entry]
    return .words(words.filter { ($0 == word) != chosen.contains($0) })
  }

  /// The words come before the least number, so that `valid` is below 0.
  private func pair(
    _ setting: Setting?, _ range: ClosedRange<Int>, _ words: [String], _ step: Int
  ) -> Setting? {
    let least = Value(range.lowerBound)
    switch setting {
    case .word(let word)?:
      let place = (words.firstIndex(of: word) ?? 0) + step
      if words.indices.contains(place) { return .word(words[place]) }
      return step > 0 ? .value(least) : setting
    case .value(let value)?:
      let numbers = value.tensor.elements.compactMap(Int.init(exactly:))
      if step < 0, numbers.allSatisfy({ $0 == range.lowerBound }), let word = words.last {
        return .word(word)
      }
      let moved = numbers.map { Double(min(max(range.lowerBound, $0 + step), range.upperBound)) }
      guard let first = moved.first else { return nil }
      let isOne = value.tensor.rank == 0
      return .value(Value(isOne ? Tensor(first) : Tensor(moved), isInteger: true))
    default: return .value(least)
    }
  }

  /// One entry changed; all of a number that stands for a row.
  private func stepped(_ value: Value, _ entry: Int?, _ step: Int) -> Value? {
    var elements = value.tensor.elements
    guard let place = value.tensor.rank == 0 ? 0 : entry, elements.indices.contains(place) else {
      return nil
    }
    let stepper = Stepper(entry: elements[place], limit: Parameter.largestEntry)
    elements[place] = stepper.next(elements[place], by: step)
    guard let tensor = try? Tensor(shape: value.tensor.shape, elements: elements) else {
      return nil
    }
    return Value(tensor, isInteger: value.isInteger)
  }
}

extension Setting {
  /// The setting as a lesson would write it on one line; nothing for layers, which take several.
  var written: String {
    switch self {
    case .value(let value): value.literal
    case .word(let word): word
    case .words(let words): words.isEmpty ? "none" : words.joined(separator: ", ")
    case .flag(let flag): flag ? "yes" : "no"
    case .layers: ""
    }
  }

  /// The setting as readers see it.
  var shown: String {
    guard case .value(let value) = self else { return written }
    return String(value.display.map { $0 == "-" ? "\u{2212}" : $0 })
  }
}

extension SceneControls {
  /// The settings worth a word beside the scrub bar: those that are one number or word.
  var summary: [String] {
    declaration.parameters.compactMap { parameter in
      guard parameter.name != "seed", let setting = settings.values[parameter.name] else {
        return nil
      }
      switch (parameter.kind, setting) {
      case (.integer, _), (.real, _), (.pair, _), (.word, _), (.flag, .flag(true)):
        return "\(parameter.name) \(setting.shown)"
      default: return nil
      }
    }
  }
}
