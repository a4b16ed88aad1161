import Engine
import Phrases

/// The captions of `convolution-2d`.
struct Convolution2DWords {
  private let scene: Convolution2DScene
  private let phrases: Phrases

  init(_ scene: Convolution2DScene, _ phrases: Phrases) {
    self.scene = scene
    self.phrases = phrases
  }

  /// What happens at one output of a channel.
  func output(_ channel: Int, _ place: Int) -> String {
    let words = PlaneWords(phrases)
    let isLast = place == scene.window.count - 1 && channel == scene.output.channels - 1
    return PlaneWords.join([
      scene.output.channels > 1 && place == 0 ? begin(channel) : nil,
      phrases(.convolution2DWindow, ["place": words.window(scene.window, place)]),
      sum, padding(place),
      isLast ? words.lost(scene.window) : nil,
    ])
  }

  private func begin(_ channel: Int) -> String {
    let read = scene.channels(readBy: channel)
    let phrase: Phrase =
      if scene.groups == 1 {
        .convolution2DAllChannels
      } else {
        scene.depth == 1 ? .convolution2DOneChannel : .convolution2DGroup
      }
    return phrases(
      phrase,
      [
        "channel": channel, "first": read.lowerBound, "last": read.upperBound - 1,
        "count": read.count,
      ])
  }

  private var sum: String {
    switch (scene.depth > 1, !scene.bias.isEmpty) {
    case (false, false): phrases(.convolution2DSum)
    case (false, true): phrases(.convolution2DSumBias)
    case (true, false): phrases(.convolution2DSumChannels, ["count": scene.depth])
    case (true, true): phrases(.convolution2DSumChannelsBias, ["count": scene.depth])
    }
  }

  private func padding(_ place: Int) -> String? {
    guard scene.window.cells(place).contains(where: scene.window.isPadding) else { return nil }
    return switch scene.mode {
    case .zeros: phrases(.convolution2DZeros)
    case .reflect: phrases(.convolution2DReflect)
    case .replicate: phrases(.convolution2DReplicate)
    case .circular: phrases(.convolution2DCircular)
    }
  }
}
