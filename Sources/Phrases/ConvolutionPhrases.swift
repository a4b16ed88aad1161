extension Phrase {
  // Settings of both scenes.
  /// The setting `input`.
  public static let sceneInputHelp = Phrase(
    "scene.input-help", "the numbers that the window slides along")
  /// The setting `kernel`.
  public static let sceneKernelHelp = Phrase("scene.kernel-help", "the weights")
  /// The setting `stride`.
  public static let sceneStrideHelp = Phrase(
    "scene.stride-help", "how many cells the window moves at a time")
  /// The setting `padding`.
  public static let scenePaddingHelp = Phrase(
    "scene.padding-help", "how many zeros are put on either side of the input")
  /// The setting `dilation`.
  public static let sceneDilationHelp = Phrase(
    "scene.dilation-help", "how many cells one weight lies from the next")
  /// The setting `flip`.
  public static let sceneFlipHelp = Phrase(
    "scene.flip-help", "whether the kernel is turned round, which makes it a true convolution")
  /// The setting `upstream`.
  public static let sceneUpstreamHelp = Phrase(
    "scene.upstream-help",
    "the gradient that comes back, one number for each output; if not given, 0.5, −1, 2, 0.5 and "
      + "again")

  // How cells are named.
  /// One cell.
  public static let sceneCell = Phrase("scene.cell", "cell {cell}")
  /// One place of a padded row.
  public static let scenePlace = Phrase("scene.place", "place {cell}")
  /// Two cells.
  public static let sceneCellPair = Phrase("scene.cell-pair", "cells {first} and {last}")
  /// Two places of a padded row.
  public static let scenePlacePair = Phrase(
    "scene.place-pair", "places {first} and {last} of the padded row")
  /// Neighbouring cells.
  public static let sceneCells = Phrase("scene.cells", "cells {first} to {last}")
  /// Neighbouring places of a padded row.
  public static let scenePlaces = Phrase(
    "scene.places", "places {first} to {last} of the padded row")
  /// Cells with a distance from one to the next.
  public static let sceneCellsApart = Phrase(
    "scene.cells-apart", "cells {first} to {last}, {step} apart")
  /// Places of a padded row with a distance from one to the next.
  public static let scenePlacesApart = Phrase(
    "scene.places-apart", "places {first} to {last} of the padded row, {step} apart")
  /// Cells by their numbers.
  public static let sceneCellList = Phrase("scene.cell-list", "{count:cell|cells} {cells}")
  /// Places of a padded row by their numbers.
  public static let scenePlaceList = Phrase(
    "scene.place-list", "{count:place|places} {cells} of the padded row")
  /// A window over padding.
  public static let scenePaddingRead = Phrase(
    "scene.padding-read", "Over the padding it reads {count:a zero|zeros}.")
  /// The figure `input`.
  public static let sceneInputFigure = Phrase(
    "scene.input-figure", "X in one row, padding included: input + 2·padding")

  // convolution-1d.
  /// What the scene shows.
  public static let convolution1DSummary = Phrase(
    "convolution-1d.summary", "the window slides along the input, with its arithmetic")
  /// What a frame is.
  public static let convolution1DFrames = Phrase(
    "convolution-1d.frames",
    "frame i + 1 computes output i; where a window does not fit whole, or an input cell is never "
      + "read, one more frame at the end says why")
  /// The figure `kernel`.
  public static let convolution1DKernelFigure = Phrase(
    "convolution-1d.kernel-figure", "W as it was given, in one row")
  /// The figure `flipped`.
  public static let convolution1DFlippedFigure = Phrase(
    "convolution-1d.flipped-figure", "W turned round, in one row; only with flip: yes")
  /// The figure `output`.
  public static let convolution1DOutputFigure = Phrase(
    "convolution-1d.output-figure", "Z in one row, one number for each output")
  /// The figure `unflipped`.
  public static let convolution1DUnflippedFigure = Phrase(
    "convolution-1d.unflipped-figure",
    "what Z would be without the flip, in one row; only with flip: yes")
  /// The title of the output without the flip.
  public static let convolution1DUnflippedTitle = Phrase(
    "convolution-1d.unflipped-title", "no flip")
  /// The first window.
  public static let convolution1DFirst = Phrase(
    "convolution-1d.first",
    "Lay the kernel under {cells}. Multiply each cell by the weight below it, and add.")
  /// The first window with a flip.
  public static let convolution1DFirstFlipped = Phrase(
    "convolution-1d.first-flipped",
    "A true convolution turns the kernel round first. Lay it under {cells}; multiply, and add.")
  /// Another window, one cell further.
  public static let convolution1DSlideOne = Phrase(
    "convolution-1d.slide-one",
    "Slide the kernel one cell to the right, under {cells}. Multiply, and add.")
  /// Another window, several cells further.
  public static let convolution1DSlide = Phrase(
    "convolution-1d.slide",
    "Slide the kernel {count} cells to the right, under {cells}. Multiply, and add.")
  /// The last window, where nothing is left over.
  public static let convolution1DLast = Phrase(
    "convolution-1d.last", "The window has reached the end of the row: this was the last output.")
  /// A window that does not fit whole.
  public static let convolution1DDoesNotFit = Phrase(
    "convolution-1d.does-not-fit",
    "One more window would end at {needed}, but the row ends at {end}. It does not fit whole, so "
      + "it is left out: the number of outputs is rounded down.")
  /// Cells that no window reads.
  public static let convolution1DLost = Phrase(
    "convolution-1d.lost", "No window reads {cells}: {count:it is|they are} lost.")
  /// Only padding is left over.
  public static let convolution1DOnlyPadding = Phrase(
    "convolution-1d.only-padding", "What is left over is padding: nothing of the input is lost.")
  /// A kernel that reads the same backwards.
  public static let convolution1DSymmetric = Phrase(
    "convolution-1d.symmetric",
    "The kernel reads the same backwards, so the flip makes no difference.")
  /// A flip that happens to change nothing.
  public static let convolution1DNoDifference = Phrase(
    "convolution-1d.no-difference", "For this input the flip happens to make no difference.")
  /// A flip that changes the output.
  public static let convolution1DDifference = Phrase(
    "convolution-1d.difference", "Without the flip the outputs are others: compare the two rows.")
  /// A picked output.
  public static let convolution1DOutputTrace = Phrase(
    "convolution-1d.output-trace",
    "{output} is made of {count} {count:cell|cells} of the input, each times the weight below it.")
  /// A picked input.
  public static let convolution1DInputTrace = Phrase(
    "convolution-1d.input-trace",
    "This cell goes into {count} {count:output|outputs} so far, each time under another weight.")
  /// A picked input that no window has read.
  public static let convolution1DUnusedTrace = Phrase(
    "convolution-1d.unused-trace", "No window has read this cell so far.")
  /// A picked weight.
  public static let convolution1DWeightTrace = Phrase(
    "convolution-1d.weight-trace",
    "This weight has been multiplied {count} {count:time|times} so far, once for each output.")
  /// A picked output without the flip.
  public static let convolution1DUnflippedTrace = Phrase(
    "convolution-1d.unflipped-trace",
    "Without the flip {output} would be made of the same {count} {count:cell|cells}, each times the "
      + "weight of the kernel as it was given.")
  /// A picked weight as it was given, where the kernel is turned.
  public static let convolution1DGivenTrace = Phrase(
    "convolution-1d.given-trace", "The turned kernel has this weight at its other end.")
}
