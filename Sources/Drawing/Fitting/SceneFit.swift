import Lessons
import Scenes

/// Finds whether the frames of a scene fit a page without scrolling sideways.
///
/// A matrix that is shown as a heat map fits: the whole of it is seen.
///
/// ```swift
/// SceneFit(DrawingContext(rows: 24), columns: 78).misfit(of: scene, as: block)
/// ```
public struct SceneFit: Sendable {
  private let context: DrawingContext
  private let columns: Int
  /// How many frames of a long scene are looked at: they differ in size at a few places only.
  private static let samples = 8

  /// The fit on a page of so many columns.
  public init(_ context: DrawingContext, columns: Int) {
    self.context = context
    self.columns = columns
  }

  /// The widest frame that does not fit; nothing where the author allows it with `wide: yes`.
  ///
  /// A scene that has views fits where each of them does.
  public func misfit(of scene: any Scene, as block: SceneBlock) -> Misfit? {
    guard !block.isWide else { return nil }
    let declared = type(of: scene).declaration.views
    let views: [ViewDeclaration?] = declared.isEmpty ? [nil] : declared
    let drawer = FrameDrawer(context)
    let room = drawer.insideColumns(columns)
    let wide = SceneFit.numbers(scene.frameCount).flatMap { number in
      let frame = scene.frame(at: number)
      return views.compactMap { view in
        drawer.widest(of: frame.shown(in: view), beyond: room).map { widest in
          Misfit(
            .scene(figure: widest.figure, frame: number), needed: widest.columns, room: room,
            at: block.position)
        }
      }
    }
    return wide.max { $0.needed < $1.needed }
  }

  /// The first, the last, and some between.
  private static func numbers(_ count: Int) -> [Int] {
    guard count > samples else { return Array(1...max(1, count)) }
    return (0..<samples).map { 1 + $0 * (count - 1) / (samples - 1) }
  }
}
