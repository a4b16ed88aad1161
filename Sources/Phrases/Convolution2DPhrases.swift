extension Phrase {
  /// The setting `seed`.
  public static let sceneSeedHelp = Phrase(
    "scene.seed-help", "draws what is not given; the same seed draws the same")
  /// The setting `input`.
  public static let convolution2DInputHelp = Phrase(
    "convolution-2d.input-help",
    "rows × columns, or channels × rows × columns; if not given, drawn by size, channels, seed")
  /// The setting `size`.
  public static let convolution2DSizeHelp = Phrase(
    "convolution-2d.size-help", "rows and columns of an input that is drawn")
  /// The setting `channels`.
  public static let convolution2DChannelsHelp = Phrase(
    "convolution-2d.channels-help", "channels of an input that is drawn")
  /// The setting `kernel`.
  public static let convolution2DKernelHelp = Phrase(
    "convolution-2d.kernel-help",
    "k × k, or out × in/groups × k × k; if not given, 3 × 3 drawn for each group")
  /// The setting `bias`.
  public static let convolution2DBiasHelp = Phrase(
    "convolution-2d.bias-help", "a number for each output channel; none if not given")
  /// The setting `padding`.
  public static let convolution2DPaddingHelp = Phrase(
    "convolution-2d.padding-help",
    "cells around the input; `same` makes the output ⌈input / stride⌉, `valid` is 0")
  /// The setting `padding_mode`.
  public static let convolution2DPaddingModeHelp = Phrase(
    "convolution-2d.padding-mode-help", "what stands in the padding")
  /// The setting `groups`.
  public static let convolution2DGroupsHelp = Phrase(
    "convolution-2d.groups-help",
    "into how many groups the channels fall; as many as channels is depthwise")
  /// What the scene shows.
  public static let convolution2DSummary = Phrase(
    "convolution-2d.summary", "the window over rows, columns and channels, with partial sums")
  /// What a frame is.
  public static let convolution2DFrames = Phrase(
    "convolution-2d.frames",
    "one number of the output, row by row, output channel after output channel")
  /// The figure `input`.
  public static let convolution2DInputFigure = Phrase(
    "convolution-2d.input-figure",
    "X with its padding: channels × padded rows × padded columns, no channels where X has none")
  /// The figure `kernel`.
  public static let convolution2DKernelFigure = Phrase(
    "convolution-2d.kernel-figure",
    "the weights of this output channel: in/groups × k × k, k × k where the kernel is a matrix")
  /// The figure `partial`.
  public static let convolution2DPartialFigure = Phrase(
    "convolution-2d.partial-figure",
    "the sum of each channel that is read, in one row; only where there are several")
  /// The figure `output`.
  public static let convolution2DOutputFigure = Phrase(
    "convolution-2d.output-figure",
    "Z, output channels × rows × columns, without channels where input and kernel have none")
  /// Where the window lies.
  public static let convolution2DWindow = Phrase(
    "convolution-2d.window", "The window lies over {place}.")
  /// One channel, no bias.
  public static let convolution2DSum = Phrase(
    "convolution-2d.sum", "Multiply each cell by its weight, and add.")
  /// One channel with a bias.
  public static let convolution2DSumBias = Phrase(
    "convolution-2d.sum-bias",
    "Multiply each cell by its weight, and add; then add the bias, once for each output.")
  /// Several channels, no bias.
  public static let convolution2DSumChannels = Phrase(
    "convolution-2d.sum-channels",
    "Multiply and add in each of the {count} channels, then add the {count} sums.")
  /// Several channels with a bias.
  public static let convolution2DSumChannelsBias = Phrase(
    "convolution-2d.sum-channels-bias",
    "Multiply and add in each of the {count} channels, then add the {count} sums and the bias.")
  /// An output channel that reads all channels.
  public static let convolution2DAllChannels = Phrase(
    "convolution-2d.all-channels", "Output channel {channel} reads every channel.")
  /// An output channel that reads a group.
  public static let convolution2DGroup = Phrase(
    "convolution-2d.group",
    "Output channel {channel} reads its group alone: channels {first} to {last}.")
  /// An output channel that reads one channel.
  public static let convolution2DOneChannel = Phrase(
    "convolution-2d.one-channel",
    "Output channel {channel} reads channel {first} alone: nothing is mixed.")
  /// Zeros in the padding.
  public static let convolution2DZeros = Phrase(
    "convolution-2d.zeros", "Over the padding it reads zeros.")
  /// Mirrored cells in the padding.
  public static let convolution2DReflect = Phrase(
    "convolution-2d.reflect", "Over the padding it reads the cells mirrored at the border.")
  /// Border cells in the padding.
  public static let convolution2DReplicate = Phrase(
    "convolution-2d.replicate", "Over the padding it reads the border cell again.")
  /// Cells of the other end in the padding.
  public static let convolution2DCircular = Phrase(
    "convolution-2d.circular", "Over the padding it reads the cells of the other end.")

  /// A picked output.
  public static let convolution2DOutputTrace = Phrase(
    "convolution-2d.output-trace",
    "{output} is made of {count} {count:cell|cells} of the input, each times its weight.")
  /// A picked sum of one channel.
  public static let convolution2DPartialTrace = Phrase(
    "convolution-2d.partial-trace",
    "What channel {channel} alone adds to {output}: {count} {count:product|products}.")
  /// A picked input.
  public static let convolution2DInputTrace = Phrase(
    "convolution-2d.input-trace",
    "This cell goes into {count} {count:output|outputs} so far, each time under another weight.")
  /// A picked input that no window has read.
  public static let convolution2DUnusedTrace = Phrase(
    "convolution-2d.unused-trace", "No window has read this cell so far.")
  /// A picked weight.
  public static let convolution2DWeightTrace = Phrase(
    "convolution-2d.weight-trace",
    "This weight has been multiplied {count} {count:time|times} so far, once for each output of "
      + "its channel.")
}
