/// The running means of dropout's masks after any number of them, without drawing all of them again.
///
/// Every 64 masks the means are set aside together with the stream, so that the means after n masks
/// cost at most 64 new draws, forward and backward.
///
/// ```swift
/// let stream = RandomStream(seed: 1, path: "dropout-mask/mask")
/// let course = DropoutCourse(try DropoutMoments(x, keep: 0.5), masks: 1000, from: stream)
/// course.moments(after: 999).count  // 999
/// ```
public struct DropoutCourse: Hashable, Sendable {
  /// How many masks there are.
  public let masks: Int
  private let checkpoints: [Checkpoint]

  /// How many masks lie between two checkpoints.
  public static let spacing = 64

  private struct Checkpoint: Hashable {
    var moments: DropoutMoments
    var stream: RandomStream
  }

  /// The course of means of nothing yet over a number of masks.
  public init(_ moments: DropoutMoments, masks: Int, from stream: RandomStream) {
    self.masks = max(0, masks)
    var current = Checkpoint(moments: moments, stream: stream)
    var checkpoints = [current]
    for _ in 0..<(self.masks / DropoutCourse.spacing) {
      current.moments.draw(DropoutCourse.spacing, from: &current.stream)
      checkpoints.append(current)
    }
    self.checkpoints = checkpoints
  }

  /// How many masks are drawn anew for the means after so many.
  public func redrawn(after count: Int) -> Int { known(count) % DropoutCourse.spacing }

  /// The means after so many masks; a number outside is brought to the nearest end.
  public func moments(after count: Int) -> DropoutMoments {
    var nearest = checkpoints[known(count) / DropoutCourse.spacing]
    nearest.moments.draw(redrawn(after: count), from: &nearest.stream)
    return nearest.moments
  }

  private func known(_ count: Int) -> Int { min(max(count, 0), masks) }
}
