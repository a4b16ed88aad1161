import Formula

/// A question as it is asked of one student: what a grader knows beside its kind.
public struct Asking: Sendable {
  /// Known wrong answers.
  public let branches: [Branch]
  /// The variant that is asked.
  public let variant: Variant
  /// How numbers name items in the answer.
  public let numbering: ItemNumbering
  /// How numbers name items in what was expected.
  public let naming: ItemNumbering

  /// A question's branches and the variant that is asked.
  public init(
    branches: [Branch], variant: Variant, numbering: ItemNumbering = .source,
    naming: ItemNumbering = .shown
  ) {
    self.branches = branches
    self.variant = variant
    self.numbering = numbering
    self.naming = naming
  }

  /// The value of the author's formula, which a copy without keys does not have.
  func value(of formula: Formula?) throws(GradingError) -> Value {
    guard let formula else { throw .noAnswer }
    do {
      return try formula.value(variant.values)
    } catch {
      throw .answerUndefined(error)
    }
  }

  /// The value of a branch, to be tried.
  func value(of branch: Branch) throws(BranchError) -> Value {
    do {
      return try branch.formula.value(variant.values)
    } catch {
      throw .undefined(error)
    }
  }

  /// The first branch that exists in this variant and that an answer matches.
  func firstBranch(where matches: (Branch) -> Bool) -> Branch? {
    branches.first { exists($0) && matches($0) }
  }

  /// The first branch that exists in this variant and whose value an answer matches.
  ///
  /// A branch without a value is left out here; the check of the lesson reports it.
  func branch(withValue matches: (Value) -> Bool) -> Branch? {
    firstBranch { (try? $0.formula.value(variant.values)).map(matches) ?? false }
  }

  private func exists(_ branch: Branch) -> Bool {
    guard let condition = branch.condition else { return true }
    return (try? condition.value(variant.values).holds) ?? false
  }
}

extension Asking {
  /// The same, numbers naming items by their places in the file.
  var bySource: Asking { Asking(branches: branches, variant: variant, numbering: .source) }

  /// The place, from 1, by which what was expected names an item.
  func place(of id: String, among items: [Item]) -> Int {
    let named = naming == .source ? items : variant.items
    return (named.firstIndex { $0.id == id } ?? -1) + 1
  }

  /// What comes of grading, its error being that of a branch.
  func tried(_ grade: () throws(GradingError) -> Grading) throws(BranchError) -> Grading {
    do {
      return try grade()
    } catch {
      throw .grading(error)
    }
  }
}
