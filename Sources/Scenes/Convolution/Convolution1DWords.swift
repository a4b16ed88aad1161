import Phrases

/// The captions of `convolution-1d`.
struct Convolution1DWords {
  private let scene: Convolution1DScene
  private let phrases: Phrases
  private let words: RowWords

  init(_ scene: Convolution1DScene, _ phrases: Phrases) {
    self.scene = scene
    self.phrases = phrases
    words = RowWords(scene.row.window, in: phrases)
  }

  /// What happens at one output.
  func window(_ index: Int) -> String {
    let taps = scene.row.taps(ofOutput: index)
    return [move(index, taps), padding(taps), end(index)].compactMap(\.self).joined(separator: " ")
  }

  /// What is left over after the last output, and why.
  func leftOver() -> String {
    var sentences: [String] = []
    if let end = scene.row.endOfNextWindow {
      sentences.append(
        phrases(
          .convolution1DDoesNotFit,
          ["needed": words.one(end), "end": words.one(scene.row.values.count - 1)]))
    }
    if scene.row.unread.isEmpty {
      sentences.append(phrases(.convolution1DOnlyPadding))
    } else {
      sentences.append(
        phrases(
          .convolution1DLost,
          ["cells": words.list(scene.row.unread), "count": scene.row.unread.count]))
    }
    return (sentences + [comparison].compactMap(\.self)).joined(separator: " ")
  }

  private func move(_ index: Int, _ taps: [Int]) -> String {
    let cells = words.range(taps)
    guard index == 0 else {
      let stride = scene.row.window.stride
      return phrases(
        stride == 1 ? .convolution1DSlideOne : .convolution1DSlide,
        ["count": stride, "cells": cells])
    }
    return phrases(
      scene.isFlipped ? .convolution1DFirstFlipped : .convolution1DFirst, ["cells": cells])
  }

  private func padding(_ taps: [Int]) -> String? {
    let count = taps.count { scene.row.isPadding($0) }
    return count == 0 ? nil : phrases(.scenePaddingRead, ["count": count])
  }

  private func end(_ index: Int) -> String? {
    guard index == scene.frameCount - 1 else { return nil }
    return [phrases(.convolution1DLast), comparison].compactMap(\.self).joined(separator: " ")
  }

  /// With a flip, whether it made a difference.
  private var comparison: String? {
    guard scene.isFlipped else { return nil }
    if scene.applied == scene.kernel { return phrases(.convolution1DSymmetric) }
    return phrases(
      scene.output == scene.unflipped ? .convolution1DNoDifference : .convolution1DDifference)
  }
}
