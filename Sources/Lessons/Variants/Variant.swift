import Engine
import Formula

/// A step with its variables drawn: what one student sees under `lesson#step@seed`.
///
/// The same seed gives the same variant on every machine and in every release.
///
/// ```swift
/// let variant = try Variant.draw(step: step, lesson: "convolution-1d", seed: 41)
/// variant.description    // "convolution-1d#how-many@41"
/// variant.values["n"]    // 9
/// ```
public struct Variant: Hashable, Sendable, CustomStringConvertible {
  /// The step, by its lesson's id and its own.
  public let step: StepReference
  /// The seed, as it stands on the screen and in every record.
  public let seed: UInt32
  /// The drawn and computed values by name.
  public let values: [String: Value]
  /// The drawn values in the order of the file, as records keep them.
  public let drawn: [Attempt.DrawnValue]
  /// The items of the question in the order in which they are shown.
  public let items: [Item]

  /// How the variant is named on the screen and in records: `convolution-1d#how-many@41`.
  public var description: String { "\(step)@\(seed)" }

  /// The ids of the items in the order in which they are shown, as records keep it.
  public var order: [String] { items.map(\.id) }

  /// The name whose stream shuffles the items; no variable can have it.
  static let shuffle = "items()"

  /// Draws the variant of a step for a seed.
  ///
  /// Every drawn name has a random stream of its own, `seed/lesson#step/name`, and so has the order
  /// of the items, so that a name that is added changes no other. The names are gone through in the
  /// order of the file; a round in which a condition does not hold, or something has no value, is
  /// drawn again as a whole, each stream going on where it stands.
  ///
  /// - Throws: `VariantError` after 1,000 rounds, which is the author's error.
  public static func draw(
    step: Step, lesson: String, seed: UInt32
  ) throws(VariantError) -> Variant {
    let reference = StepReference(lesson: lesson, step: step.id)
    var drawing = Drawing(declarations: step.declarations) { name in
      RandomStream(seed: seed, path: "\(reference)/\(name)")
    }
    let values = try drawing.values()
    var shuffling = RandomStream(seed: seed, path: "\(reference)/\(shuffle)")
    return Variant(
      step: reference, seed: seed, values: values, declarations: step.declarations,
      items: step.question?.shown(in: &shuffling) ?? [])
  }

  /// The variant with given drawn values, as an attempt or an author's test gives them.
  ///
  /// The items stand in the order of the ids, those that are not named after them in the order of the
  /// file.
  ///
  /// - Throws: `VariantError.missing` for a drawn name without a value, `VariantError.undefined`
  ///   where a computed name or a condition has none, `VariantError.conditionFails`.
  public static func given(
    _ drawn: [String: Value], order: [String] = [], seed: UInt32 = 0, step: Step, lesson: String
  ) throws(VariantError) -> Variant {
    var values = drawn.filter { name, _ in step.declarations.names.contains { $0.name == name } }
    var budget = Formula.Budget(operations: Drawing.operations)
    for declaration in step.declarations.names {
      switch declaration.origin {
      case .drawn:
        guard values[declaration.name] != nil else { throw .missing(declaration.name) }
      case .computed(let formula):
        values[declaration.name] = try formula.known(values, &budget, as: declaration.name)
      }
    }
    for condition in step.declarations.conditions {
      guard try condition.known(values, &budget, as: nil).holds else {
        throw .conditionFails(condition)
      }
    }
    return Variant(
      step: StepReference(lesson: lesson, step: step.id), seed: seed, values: values,
      declarations: step.declarations, items: step.question?.items(inOrder: order) ?? [])
  }

  private init(
    step: StepReference, seed: UInt32, values: [String: Value], declarations: Declarations,
    items: [Item]
  ) {
    self.step = step
    self.seed = seed
    self.values = values
    self.items = items
    drawn = declarations.names.compactMap { declaration in
      guard case .drawn = declaration.origin, let value = values[declaration.name] else {
        return nil
      }
      return Attempt.DrawnValue(name: declaration.name, value: value.literal)
    }
  }
}

extension Formula {
  /// The value among known ones, the error naming what it was to be.
  fileprivate func known(
    _ values: [String: Value], _ budget: inout Budget, as name: String?
  ) throws(VariantError) -> Value {
    do {
      return try value(values, within: &budget)
    } catch {
      throw .undefined(name: name, error)
    }
  }
}
