import Formula

/// Reads the values of fields and of braces: formulas, generators, numbers, words.
///
/// Every formula notes the names that it uses, so that the step can tell which are not defined.
struct ValueReader {
  let log: DiagnosticLog
  let scope: NameScope

  /// A formula, or nothing where it cannot be read, which is reported.
  func formula(_ slice: SourceSlice, at place: NameScope.Place) -> Formula? {
    do {
      let formula = try Formula(slice.text)
      noteUses(of: formula.variables, in: slice, at: place)
      return formula
    } catch {
      report(error, in: slice)
      return nil
    }
  }

  /// A formula that must hold, made of operations that do not round.
  func condition(_ slice: SourceSlice, at place: NameScope.Place) -> Formula? {
    guard let formula = formula(slice, at: place) else { return nil }
    for error in formula.inexactOperations {
      guard case .notExact(let name) = error.reason else { continue }
      log.report(
        .formula(.inexactCondition(function: name)), bytes: slice.fileRange(ofScalars: error.range))
    }
    return formula
  }

  /// A generator, or nothing where it cannot be read, which is reported.
  func generator(_ slice: SourceSlice, at place: NameScope.Place) -> Generator? {
    do {
      let generator = try Generator(slice.text)
      noteUses(of: generator.variables, in: slice, at: place)
      return generator
    } catch {
      report(error, in: slice)
      return nil
    }
  }

  /// What a symbol may stand for, or nothing where it cannot be read, which is reported.
  func domain(_ slice: SourceSlice, at place: NameScope.Place) -> SymbolDomain? {
    do {
      let domain = try SymbolDomain(slice.text)
      noteUses(of: domain.variables, in: slice, at: place)
      return domain
    } catch {
      report(error, in: slice)
      return nil
    }
  }

  private func noteUses(of names: Set<String>, in slice: SourceSlice, at place: NameScope.Place) {
    guard !names.isEmpty else { return }
    for occurrence in Occurrence.all(of: names, in: slice) {
      scope.use(occurrence.name, occurrence.range, place)
    }
  }

  private func report(_ error: FormulaError, in slice: SourceSlice) {
    // What stands in a broken formula may well be names: nobody calls those unused.
    scope.mention(Occurrence.words(in: slice))
    let range = slice.fileRange(ofScalars: error.range)
    log.report(.formula(.formula(error)), bytes: range)
  }
}
