import Scenes

/// Reads the statements of a `calculation`: the names that they define and use.
struct StatementReader {
  let fence: FenceReader

  private var text: SourceText { fence.source.text }
  private var place: NameScope.Place { .fence(fence.fence.openLine) }
  private var scope: NameScope { fence.values.scope }

  /// Notes what a statement defines and uses, and reports what is wrong with its formulas.
  ///
  /// Every name is shown, so none of them is unused.
  func read(_ field: Field, _ kind: Parameter.Statement) {
    guard let label = field.label else { return }
    scope.mention([label.text])
    if kind == .plot {
      readPlot(field, label)
    } else {
      _ = DeclarationReader(
        values: fence.values, fence: fence.fence.openLine, isOfStep: false
      ).declaration(field)
    }
    readNested(field)
  }

  private func readNested(_ field: Field) {
    let words = WordsReader(values: fence.values, links: fence.source.links)
    for nested in field.nested {
      let value = nested.value(in: text)
      switch nested.name {
      case "start": _ = fence.values.formula(value, at: place)
      case "say": _ = words.words(value, at: place)
      case "tex": _ = words.tex(value, at: place)
      default: break
      }
    }
  }

  /// A plot, whose variable holds in its own formula.
  private func readPlot(_ field: Field, _ label: (text: String, range: Range<Int>)) {
    if let over = field.nested("over")?.value(in: text) {
      let end = over.bytes.firstIndex(of: UInt8(ascii: ",")) ?? over.bytes.count
      let name = over.trimmed(0..<end)
      scope.mention([name.text])
      scope.define(
        name.text, name.fileRange, line: field.lineNumber, fence: fence.fence.openLine,
        isOfStep: false)
      var start = end + 1
      while start < over.bytes.count {
        let rest = over.bytes[start...]
        let stop = rest.firstIndex(of: UInt8(ascii: ",")) ?? over.bytes.count
        _ = fence.values.formula(over.trimmed(start..<stop), at: place)
        start = stop + 1
      }
    }
    _ = fence.values.formula(field.value(in: text), at: place)
    scope.define(
      label.text, label.range, line: field.lineNumber, fence: fence.fence.openLine,
      isOfStep: false)
  }
}
