import Lessons
import Scenes

/// All scenes on screen: which is chosen.
public struct SceneListState: Hashable, Sendable {
  /// The chosen scene, by its place in the catalogue from 0.
  public private(set) var chosen = 0

  /// A list with a scene chosen.
  init(choosing place: Int = 0) { choose(place) }

  /// Chooses a scene by its place; the ends hold.
  mutating func choose(_ place: Int) {
    chosen = min(max(0, place), SceneCatalogue.all.count - 1)
  }

  /// A scene with its defaults, as a lesson would hold it.
  static func block(_ place: Int) -> SceneBlock {
    SceneBlock(
      name: SceneCatalogue.all[place].name, settings: [], isWide: false,
      position: SourcePosition(line: 1, column: 1))
  }
}

extension Model {
  /// Shows all scenes.
  mutating func showScenes(choosing place: Int = 0) {
    screen = .scenes(SceneListState(choosing: place))
  }

  /// Does what is asked for on the list of scenes.
  mutating func performOnScenes(_ command: Command) -> [Effect] {
    guard case .scenes(var list) = screen else { return [] }
    switch command {
    case .up: list.choose(list.chosen - 1)
    case .down: list.choose(list.chosen + 1)
    case .top: list.choose(0)
    case .bottom: list.choose(.max)
    case .pageUp: list.choose(list.chosen - 8)
    case .pageDown: list.choose(list.chosen + 8)
    case .open: return play(list.chosen)
    case .chooseRow(let place): return play(place)
    case .leave:
      leaveToCourse()
      return []
    default: break
    }
    screen = .scenes(list)
    return []
  }

  /// Shows a scene by its place in the catalogue, with its defaults.
  mutating func play(_ place: Int) -> [Effect] {
    guard SceneCatalogue.all.indices.contains(place) else { return [] }
    screen = .reading(
      ReadingState(
        scene: SceneListState.block(place), preferences: preferences, isListed: true))
    settle()
    return []
  }
}
