import Canvas
import Phrases
import Scenes

extension PlainTeller {
  /// A frame of a scene with its head: which scene, and which frame of how many.
  public func lines(of scene: SceneFrame, name: String) -> [String] {
    let head = context.phrases(
      .plainScene, ["name": name, "number": scene.number, "count": scene.count])
    return [context.glyphs.text(head)] + lines(of: scene.shown)
  }

  /// A frame: its figures, its arithmetic, and what happens.
  ///
  /// ```
  /// X: 1, [2, -1], 3, 0.
  /// Z: 0, now 5, not yet, not yet.
  /// 2*2 + (-1)*(-1) = 5.
  /// The window moves on by one cell.
  /// ```
  public func lines(of frame: Frame) -> [String] {
    var result = frame.figures.flatMap(told)
    result += frame.arithmetic.map { keyboard($0) + "." }
    result += frame.checks.map(line)
    if !frame.caption.isEmpty { result.append(frame.caption) }
    return result.map(context.glyphs.text)
  }

  private func line(_ check: Check) -> String {
    context.phrases(
      check.agrees ? .plainAgrees : .plainDisagrees,
      [
        "title": check.title, "difference": keyboard(Shown.sixDecimals(check.difference)),
        "value": keyboard(Shown.number(check.value)),
      ])
  }

  /// Signs as they are typed, which every reader of screens says.
  func keyboard(_ text: String) -> String {
    String(text.map { $0 == "\u{2212}" ? "-" : $0 == "·" ? "*" : $0 })
  }
}
