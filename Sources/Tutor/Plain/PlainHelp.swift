import Phrases

extension Model {
  /// What can be typed here, one thing a line.
  func tellHelp() -> [String] {
    var lines = [phrases(.plainHelp)]
    switch screen {
    case .course: lines += [phrases(.plainHelpCourse), phrases(.plainHelpCourseMore)]
    case .scenes: lines.append(phrases(.plainHelpScenes))
    case .diagnostics, .quiz: break
    case .reading(let reading):
      if !reading.step.scenes.isEmpty {
        lines += [phrases(.plainHelpScene), phrases(.plainHelpSettings), phrases(.plainHelpTrace)]
      }
      if reading.step.question != nil { lines.append(phrases(.plainHelpQuestion)) }
      if !reading.isSceneAlone { lines.append(phrases(.plainHelpStep)) }
    }
    return lines + [phrases(.plainHelpQuit)]
  }
}
