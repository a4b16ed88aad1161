import Formula
import Scenes

extension PredictQuestion: ReadableKind {
  static let fields =
    [
      FieldTable.FieldRule(name: "scene", isRequired: true, nestsFreely: true),
      FieldTable.FieldRule(name: "frame", isRequired: true),
      FieldTable.FieldRule(name: "of", isRequired: true), FieldTables.branch, FieldTables.unit,
    ] + ToleranceDraft.fields
  static let tellsItsAnswer = true

  static func draft() -> any KindDraft { Draft() }

  private struct Draft: KindDraft {
    var declaration: SceneDeclaration?
    var scene: SceneBlock?
    var frame: Formula?
    var figures: Figures?
    var ofField: Field?
    var tolerance = ToleranceDraft()

    mutating func read(_ field: Field, _ reader: QuestionFieldReader) {
      switch field.name {
      case "scene": readScene(field, reader)
      case "frame": frame = reader.formula(field)
      case "of":
        ofField = field
        figures = reader.figures(field)
      default: tolerance.read(field, reader)
      }
    }

    private mutating func readScene(_ field: Field, _ reader: QuestionFieldReader) {
      let name = field.value(in: reader.text)
      declaration = reader.fence.sceneDeclaration(name.text, bytes: name.fileRange)
      guard let declaration else { return }
      let table = FieldTables.settings(of: declaration)
      let fields = table.allowed(among: field.nested, in: reader.text, log: reader.fence.log)
      let settings = SettingsReader(declaration: declaration, fence: reader.fence).settings(fields)
      scene = SceneBlock(
        name: name.text, settings: settings, isWide: false,
        position: reader.text.position(ofByte: field.nameRange.lowerBound))
    }

    func kind(_ reader: QuestionFieldReader) -> (any QuestionKind)? {
      guard let declaration, let scene, let frame, let figures, let ofField else { return nil }
      let names = declaration.figures.map(\.name) + scene.settings.compactMap(\.written.label)
      guard names.contains(figures.figure) else {
        let nearest = reader.fence.log.nearest(to: figures.figure, in: names)
        reader.fence.log.report(
          .question(.figureUnknown(figures.figure, expected: names, nearest: nearest)),
          bytes: ofField.value(in: reader.text).fileRange)
        return nil
      }
      return PredictQuestion(
        asked: scene, frame: frame, of: figures, tolerance: tolerance.tolerance)
    }
  }
}

extension QuestionFieldReader {
  /// A name of numbers in a frame: `output`, `output[i, j]`, `table.r[2]`.
  fileprivate func figures(_ field: Field) -> PredictQuestion.Figures? {
    let slice = field.value(in: text)
    let open = slice.bytes.firstIndex(of: UInt8(ascii: "["))
    let head = slice.trimmed(0..<(open ?? slice.bytes.count))
    let names = head.text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard names.allSatisfy({ !$0.isEmpty }), let figure = names.first,
      open == nil || slice.bytes.last == UInt8(ascii: "]")
    else {
      fence.log.report(.question(.figureShape(slice.text)), bytes: slice.fileRange)
      return nil
    }
    let inner = open.map { slice.trimmed($0 + 1..<slice.bytes.count - 1) }
    let parts = inner.map { $0.splitAtCommas() } ?? []
    let indices = parts.compactMap { fence.values.formula($0, at: place) }
    guard indices.count == parts.count else { return nil }
    return PredictQuestion.Figures(
      source: slice.text, figure: String(figure), part: names.dropFirst().first.map(String.init),
      indices: indices)
  }
}
