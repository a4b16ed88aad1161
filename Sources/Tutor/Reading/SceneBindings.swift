import Canvas
import Phrases

extension ReadingState {
  /// The keys of a scene: those of the part that has the focus, then those of all its parts.
  func sceneBindings(_ player: Player) -> [Binding] {
    switch step.focus {
    case .controls: controlBindings(player) + commonBindings(player)
    case .cells: cellBindings(player) + commonBindings(player)
    default: frameBindings(player) + commonBindings(player)
    }
  }

  private func play(_ player: Player, footer: Bool = true) -> Binding {
    Binding(
      .togglePlay, [.character(" ")], "space",
      player.isMotionReduced ? .keyNextFrame : player.isPlaying ? .keyPause : .keyPlay,
      footer: footer)
  }

  private func frameBindings(_ player: Player) -> [Binding] {
    [
      play(player),
      Binding(
        .moveFrames(1), [.right, .character("l")], "→", .keyFrameForward,
        hint: Binding.Hint(keyText: "← →", label: .keyFrame)),
      Binding(.moveFrames(-1), [.left, .character("h")], "←", .keyFrameBack, footer: false),
    ]
  }

  /// The keys that mean the same in every part of a scene.
  private func commonBindings(_ player: Player) -> [Binding] {
    [
      play(player, footer: false),
      Binding(.moveFrames(10), [.character("]")], "]", .keyTenForward, footer: false),
      Binding(.moveFrames(-10), [.character("[")], "[", .keyTenBack, footer: false),
      Binding(.showFrame(1), [.home], "Home", .keyFirstFrame, footer: false),
      Binding(.lastFrame, [.end], "End", .keyLastFrame, footer: false),
      Binding(.faster, [.character("+"), .character("=")], "+", .keyFaster, footer: false),
      Binding(.slower, [.character("-")], "-", .keySlower, footer: false),
      Binding(.resetScene, [.character("r")], "r", .keyReset, footer: false),
    ] + (player.hasSeed ? [Binding(.newSeed, [.character("s")], "s", .keySeed)] : [])
      + (player.declaration.views.isEmpty
        ? [] : [Binding(.nextView, [.character("v")], "v", .keyView)])
  }

  private func cellBindings(_ player: Player) -> [Binding] {
    [
      Binding(
        .cell(.right), [.right, .character("l")], "→", .keyCellRight,
        hint: Binding.Hint(keyText: "← → ↑ ↓", label: .keyCell)),
      Binding(.cell(.left), [.left, .character("h")], "←", .keyCellLeft, footer: false),
      Binding(.cell(.up), [.up, .character("k")], "↑", .keyCellUp, footer: false),
      Binding(.cell(.down), [.down, .character("j")], "↓", .keyCellDown, footer: false),
      Binding(
        .cell(.trace), [.enter], "Enter", player.isTracing ? .keyTraceEnd : .keyTraceCell),
    ]
  }

  private func controlBindings(_ player: Player) -> [Binding] {
    let controls = player.controls
    return [
      Binding(
        .control(.choose(by: 1)), [.down, .character("j")], "↓", .keyDown,
        hint: Binding.Hint(keyText: "↑ ↓", label: .keyChoose)),
      Binding(.control(.choose(by: -1)), [.up, .character("k")], "↑", .keyUp, footer: false),
      Binding(
        .control(.change(by: 1)), [.right, .character("l")], "→", .keyStepUp,
        hint: Binding.Hint(keyText: "← →", label: .keyChange)),
      Binding(
        .control(.change(by: -1)), [.left, .character("h")], "←", .keyStepDown, footer: false),
    ] + entryBindings(controls) + [
      Binding(.control(.choose(by: 10)), [.pageDown], "PgDn", .keyTenDown, footer: false),
      Binding(.control(.choose(by: -10)), [.pageUp], "PgUp", .keyTenUp, footer: false),
    ]
  }

  /// Enter leads into a row of numbers and out of it; a single value it types.
  private func entryBindings(_ controls: SceneControls) -> [Binding] {
    if controls.entry != nil {
      return [Binding(.control(.cancel), [.enter, .escape], "Enter", .keyEntriesEnd)]
    }
    let type = Binding(.control(.beginTyping), [.character("e")], "e", .keyType)
    guard controls.entryCount > 0 else {
      return [Binding(.control(.beginTyping), [.enter, .character("e")], "Enter", .keyType)]
    }
    return [Binding(.control(.toggleEntries), [.enter], "Enter", .keyEntries), type]
  }

  /// The keys while the value of a setting is typed.
  var settingFieldBindings: [Binding] {
    [
      Binding(.control(.apply), [.enter], "Enter", .keyApply),
      Binding(.help, [.character("?")], "?", .keyHelp),
      Binding(.control(.cancel), [.escape], "Esc", .keyKeep),
      Binding(.suspend, [.control("z")], "Ctrl-Z", .keySuspend, footer: false),
    ]
  }
}
