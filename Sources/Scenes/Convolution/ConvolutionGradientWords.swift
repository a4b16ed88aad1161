import Phrases

/// The captions of `convolution-gradient`.
struct ConvolutionGradientWords {
  private let scene: ConvolutionGradientScene
  private let phrases: Phrases

  init(_ scene: ConvolutionGradientScene, _ phrases: Phrases) {
    self.scene = scene
    self.phrases = phrases
  }

  /// What happens at one weight.
  func weight(_ index: Int) -> String {
    let cells = scene.row.cells(ofTap: index)
    let padding = cells.count { scene.row.isPadding($0) }
    return join([
      slide(index, cells),
      index == 0 ? gaps : nil,
      padding > 0 ? phrases(.scenePaddingRead, ["count": padding]) : nil,
      index == scene.kernel.count - 1 ? phrases(.convolutionGradientKernelDone) : nil,
    ])
  }

  /// What happens at one cell of the input.
  func cell(_ index: Int) -> String {
    join([
      index == 0 ? extend : readers(index),
      index == scene.row.window.input - 1 ? phrases(.convolutionGradientInputDone) : nil,
    ])
  }

  private func slide(_ index: Int, _ cells: [Int]) -> String {
    let dilation = scene.row.window.dilation
    let phrase: Phrase =
      if index == 0 {
        .convolutionGradientFirst
      } else {
        dilation == 1 ? .convolutionGradientSlideOne : .convolutionGradientSlide
      }
    return phrases(
      phrase,
      [
        "count": dilation, "weight": Arithmetic.indexed("W", index),
        "cells": RowWords(scene.row.window, in: phrases).range(cells),
      ])
  }

  private var gaps: String? {
    let stride = scene.row.window.stride
    guard stride > 1, scene.upstream.count > 1 else { return nil }
    return phrases(.convolutionGradientGaps, ["stride": stride])
  }

  private func readers(_ index: Int) -> String {
    let count = scene.row.window.outputs(reading: index).count
    let phrase: Phrase =
      switch count {
      case 0: .convolutionGradientLost
      case 1: .convolutionGradientOneReader
      default: .convolutionGradientReaders
      }
    return phrases(phrase, ["count": count, "cell": Arithmetic.indexed("X", index)])
  }

  /// How ∂L/∂Z is made longer before the kernel slides along it.
  private var extend: String {
    let side = scene.row.window.span - 1
    let rest = scene.row.values.count - scene.dilated.count - side
    let phrase: Phrase =
      switch side {
      case 0: .convolutionGradientExtendNothing
      case 1: .convolutionGradientExtendOne
      default: .convolutionGradientExtend
      }
    return join([
      phrases(phrase, ["count": side]),
      rest > 0 ? phrases(.convolutionGradientRest, ["count": rest]) : nil,
      scene.row.window.padding.before > 0 ? phrases(.convolutionGradientCrop) : nil,
    ])
  }

  private func join(_ sentences: [String?]) -> String {
    sentences.compactMap(\.self).joined(separator: " ")
  }
}
