import Formula
import Phrases

extension SceneError {
  /// The sentence for a reader: what was found and what was expected.
  public func message(in phrases: Phrases = .english) -> String {
    switch self {
    case .unknownScene(let found, let nearest):
      phrases(.sceneNotKnown, ["found": found]) + hint(nearest, phrases)
    case .unknownParameter(let found, let scene, let nearest):
      unknownParameter(found, scene, phrases) + hint(nearest, phrases)
    case .notASetting(let found):
      phrases(.sceneNotASetting, ["found": found])
    case .givenTwice(let parameter):
      phrases(.sceneSettingTwice, ["parameter": parameter])
    case .missing(let parameter):
      phrases(.sceneSettingMissing, ["parameter": parameter])
    case .formula(let parameter, let error):
      phrases(
        .sceneSettingFormula,
        ["parameter": parameter, "message": error.message(in: phrases)])
    case .notAllowed(let parameter, let found):
      notAllowed(parameter, found, phrases)
    case .entryTooLarge(let parameter, let index, let found):
      phrases(
        .sceneEntryTooLarge,
        [
          "parameter": parameter, "index": index, "found": NumberText.display(found),
          "limit": NumberText.display(Parameter.largestEntry),
        ])
    case .windowDoesNotFit(let parameter, let length, let span, let input, let padding):
      phrases(
        length == span ? .sceneWindowDoesNotFit : .sceneDilatedWindowDoesNotFit,
        [
          "parameter": parameter, "length": length, "span": span, "input": input,
          "padding": padding,
        ])
    case .notAsLongAsOutput(let parameter, let found, let expected):
      phrases(
        .sceneNotAsLongAsOutput,
        ["parameter": parameter, "found": found, "expected": expected])
    case .otherShape(let parameter, let found, let expected):
      phrases(
        .sceneOtherShape,
        ["parameter": parameter, "found": "\(found)", "expected": "\(expected)"])
    case .zeroColumn(let parameter, let column):
      phrases(.sceneZeroColumn, ["parameter": parameter, "column": column])
    case .constantColumn(let parameter, let column):
      phrases(.sceneConstantColumn, ["parameter": parameter, "column": column])
    case .tooSmall(let parameter, let found, let least):
      phrases(
        .sceneTooSmall,
        [
          "parameter": parameter, "found": NumberText.display(found),
          "least": NumberText.display(least),
        ])
    case .entryNotAllowed(let parameter, let index, let found, let range):
      phrases(
        .sceneEntryNotAllowed,
        [
          "parameter": parameter, "index": index, "found": NumberText.display(found),
          "low": range.lowerBound, "high": range.upperBound,
        ])
    case .diverged(let parameter, let step):
      phrases(.sceneDiverged, ["parameter": parameter, "step": step])
    case .nothingLeft(let padding): phrases(.sceneNothingLeft, ["padding": padding])
    case .tooManyFrames(let count, let limit):
      phrases(.sceneTooManyFrames, ["count": count, "limit": limit])
    case .layer(let parameter, let number, let problem):
      phrases(
        number == nil ? .sceneLayer : .sceneLayerNumber,
        ["parameter": parameter, "number": number ?? 1, "message": problem.message(in: phrases)])
    case .layerCount(let parameter, let found, let limit):
      phrases(.sceneLayerCount, ["parameter": parameter, "found": found, "limit": limit])
    case .labelMissing(let parameter): phrases(.sceneLabelMissing, ["parameter": parameter])
    case .notAName(let label, let parameter):
      phrases(.sceneNotAName, ["found": label, "parameter": parameter])
    case .statement(let parameter, let label, let error):
      phrases(
        .sceneSettingFormula,
        ["parameter": "\(parameter) \(label)", "message": error.message(in: phrases)])
    case .notInRange(let slider, let found):
      phrases(
        found == nil ? .sceneSliderRange : .sceneSliderStart,
        ["slider": slider, "found": found.map(NumberText.display) ?? ""])
    case .notOver(let plot): phrases(.sceneNotOver, ["plot": plot])
    case .unknownName(let name, _, let nearest):
      phrases(.sceneUnknownName, ["found": name]) + hint(nearest, phrases)
    case .tooManyEntries(let label, let found, let limit):
      phrases(.sceneTooManyEntries, ["label": label, "found": found, "limit": limit])
    case .tooManyStatements(let found, let limit):
      phrases(.sceneTooManyStatements, ["found": found, "limit": limit])
    case .notALength(let parameter, let index, let found, let limit):
      phrases(
        .sceneNotALength,
        [
          "parameter": parameter, "index": index, "found": NumberText.display(found),
          "limit": limit,
        ])
    case .unitNotThere(let unit, let count):
      phrases(.sceneUnitNotThere, ["found": unit, "count": count, "last": count - 1])
    case .fieldTooWide(let size, let limit):
      phrases(.sceneFieldTooWide, ["found": size, "limit": limit])
    case .engine(let error): error.message(in: phrases)
    }
  }

  /// The setting that is wrong, where one is.
  public var parameter: String? {
    switch self {
    case .unknownScene, .notASetting, .tooManyFrames, .engine: nil
    case .unknownParameter(let name, _, _): name
    case .givenTwice(let name), .missing(let name), .formula(let name, _): name
    case .notAllowed(let parameter, _): parameter.name
    case .entryTooLarge(let name, _, _), .notAsLongAsOutput(let name, _, _): name
    case .nothingLeft: "padding"
    case .notALength(let name, _, _, _): name
    case .labelMissing(let name), .notAName(_, let name), .statement(let name, _, _): name
    case .unknownName(_, let name, _): name
    case .notInRange: "slider"
    case .notOver: "plot"
    case .tooManyEntries: "let"
    case .tooManyStatements: nil
    case .unitNotThere: "unit"
    case .fieldTooWide: "layers"
    case .layer(let name, _, _), .layerCount(let name, _, _): name
    case .zeroColumn(let name, _), .constantColumn(let name, _): name
    case .tooSmall(let name, _, _), .entryNotAllowed(let name, _, _, _): name
    case .diverged(let name, _): name
    case .otherShape(let name, _, _), .windowDoesNotFit(let name, _, _, _, _): name
    }
  }

  /// The label of the statement that is wrong, where one is.
  public var label: String? {
    switch self {
    case .notAName(let label, _), .statement(_, let label, _): label
    case .notInRange(let label, _), .notOver(let label), .tooManyEntries(let label, _, _): label
    default: nil
    }
  }

  /// Which layer of a list is wrong, from 1; nothing where there is but one, or none is.
  public var layer: Int? {
    if case .layer(_, let number, _) = self { number } else { nil }
  }

  private func unknownParameter(_ found: String, _ scene: String, _ phrases: Phrases) -> String {
    let parameters = SceneCatalogue.declaration(named: scene)?.parameters ?? []
    return phrases(
      .sceneSettingNotKnown,
      ["found": found, "scene": scene, "expected": codeList(parameters.map(\.name))])
  }

  private func notAllowed(
    _ parameter: Parameter, _ found: Setting, _ phrases: Phrases
  ) -> String {
    var text = phrases(
      .sceneSettingNotAllowed,
      [
        "parameter": parameter.name, "found": found.text(in: phrases),
        "expected": parameter.kind.text(in: phrases),
      ])
    if case .word(let word) = found {
      text += hint(nearestName(to: word, in: parameter.kind.words), phrases)
    }
    return text
  }

  private func hint(_ nearest: String?, _ phrases: Phrases) -> String {
    nearest.map { phrases(.sceneDidYouMean, ["nearest": $0]) } ?? ""
  }
}

extension Parameter.Kind {
  /// The words that the setting may be.
  fileprivate var words: [String] {
    switch self {
    case .word(let words), .words(let words), .pair(_, let words): words
    case .integer, .real, .vector, .numbers, .tensor, .flag, .layers, .statement, .names:
      []
    }
  }

  /// What the setting may be, in words: `a whole number from 1 to 16`.
  public func text(in phrases: Phrases = .english) -> String {
    switch self {
    case .integer(let range):
      phrases(.sceneWholeNumber, ["low": range.lowerBound, "high": range.upperBound])
    case .real(let range):
      phrases(
        .sceneNumber,
        [
          "low": NumberText.display(range.lowerBound),
          "high": NumberText.display(range.upperBound),
        ])
    case .vector(let length) where length.count == 1:
      phrases(.sceneExactRow, ["count": length.lowerBound])
    case .vector(let length):
      phrases(.sceneRow, ["low": length.lowerBound, "high": length.upperBound])
    case .numbers(let length):
      phrases(.sceneNumbers, ["high": length.upperBound])
    case .tensor(let axes, let length):
      phrases(
        axes == 2...2 ? .sceneMatrix : .sceneTensor,
        [
          "axes": axes.lowerBound, "most": axes.upperBound, "low": length.lowerBound,
          "high": length.upperBound,
        ])
    case .pair(let range, let words):
      phrases(
        words.isEmpty ? .scenePair : .scenePairOrWord,
        ["low": range.lowerBound, "high": range.upperBound, "words": codeList(words)])
    case .word(let words): phrases(.sceneWord, ["words": codeList(words)])
    case .words(let words): phrases(.sceneWords, ["words": codeList(words)])
    case .flag: phrases(.sceneFlag)
    case .layers(let line, _): phrases(.sceneLayers, ["line": line])
    case .statement(.given): phrases(.sceneGiven)
    case .statement(.slider): phrases(.sceneSlider)
    case .statement(.formula): phrases(.sceneLet)
    case .statement(.plot): phrases(.scenePlot)
    case .names: phrases(.sceneNames)
    }
  }
}

extension Setting {
  /// A found setting in words, short however large it is.
  fileprivate func text(in phrases: Phrases) -> String {
    switch self {
    case .word(let word): return "`\(word)`"
    case .words(let words): return codeList(words)
    case .flag(let flag): return flag ? "`yes`" : "`no`"
    case .layers(let layers): return phrases(.sceneLayersFound, ["count": layers.count])
    case .value(let value):
      if let number = value.number { return NumberText.display(number) }
      if value.tensor.rank == 1 { return phrases(.sceneRowFound, ["count": value.tensor.count]) }
      return phrases(.sceneTensorFound, ["shape": "\(value.tensor.shape)"])
    }
  }
}

func codeList(_ names: [String]) -> String {
  names.map { "`\($0)`" }.joined(separator: ", ")
}
