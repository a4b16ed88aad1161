import Phrases

extension Model {
  /// What can be typed here, one thing a line.
  func tellHelp() -> [String] {
    var lines = [phrases(.plainHelp)]
    switch screen {
    case .course: lines.append(phrases(.plainHelpCourse))
    case .diagnostics, .quiz: break
    case .reading(let reading):
      if reading.step.player != nil {
        lines += [phrases(.plainHelpScene), phrases(.plainHelpSettings)]
      }
      if reading.step.question != nil { lines.append(phrases(.plainHelpQuestion)) }
      if !reading.isSceneAlone { lines.append(phrases(.plainHelpStep)) }
    }
    return lines + [phrases(.plainHelpQuit)]
  }
}
