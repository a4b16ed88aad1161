import Scenes

extension FenceReader {
  /// The scene of a `scene` fence.
  func scene(_ name: String) -> SceneBlock {
    let fields = FieldReader.fields(of: fence.contentLines, in: source.text, log: log)
    let settings = fields.filter { $0.name != "wide" }.map { field in
      let slice = field.value(in: source.text)
      return SceneSetting(
        name: field.name, source: slice.text,
        position: source.text.position(ofByte: slice.fileRange.lowerBound))
    }
    let wide = fields.first { $0.name == "wide" }
    let simple = SimpleValues(text: source.text, log: log)
    let isWide = wide.flatMap { simple.flag($0, yes: "yes", no: "no", expected: .expectedFlag) }
    return SceneBlock(
      name: name, settings: settings, isWide: isWide ?? false,
      position: source.text.position(ofByte: range.lowerBound))
  }
}
