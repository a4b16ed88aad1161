/// What a reader can ask for, whether by a key or by a typed line.
public enum Command: Hashable, Sendable {
  /// Up in a list, or scroll up.
  case up
  /// Down in a list, or scroll down.
  case down
  /// Scroll up by a screen.
  case pageUp
  /// Scroll down by a screen.
  case pageDown
  /// To the first row.
  case top
  /// To the last row.
  case bottom
  /// Open what is chosen.
  case open
  /// Open the lesson of a path.
  case openLesson(String)
  /// The natural next thing: reveal, scroll, ask, or the next step.
  case goOn
  /// To the next step.
  case nextStep
  /// To the previous step.
  case previousStep
  /// From reading to the course.
  case leave
  /// End the program.
  case quit
  /// To the next scene, derivation or question of the step.
  case nextFocus
  /// To the one before.
  case previousFocus
  /// Play, or pause.
  case togglePlay
  /// So many frames forward, or back when negative.
  case moveFrames(Int)
  /// To a frame by its number.
  case showFrame(Int)
  /// To the last frame.
  case lastFrame
  /// Play faster.
  case faster
  /// Play slower.
  case slower
  /// Back to the first frame, at rest, at the first speed, with the lesson's settings.
  case resetScene
  /// Turn to the scene's next choice of figures.
  case nextView
  /// Draw the scene's random numbers anew.
  case newSeed
  /// Change a setting of the scene.
  case control(ControlCommand)
  /// Move among the cells of the scene, or trace one.
  case cell(CellCommand)
  /// Turn the keys to a part of the step.
  case focus(StepState.Focus)
  /// Show the next line of a derivation.
  case revealLine
  /// Change the answer that is being given.
  case edit(Edit)
  /// Answer with what stands in the field or is marked.
  case submit
  /// Ask the question again, with other numbers where it varies.
  case again
  /// Show the next hint.
  case hint
  /// Explain the answer, after one that was not right.
  case explain
  /// Show the frame of the scene that explains the answer.
  case trace
  /// Leave the field, so that letters are commands again.
  case leaveField
  /// Choose what a quiz asks, or go back to the one that was left.
  case setUpQuiz
  /// Show what the quiz that ended last came to.
  case showReport
  /// Mark the question for later, or take the mark away.
  case flag
  /// Show all questions of the quiz.
  case overview
  /// Hand the quiz in, after asking.
  case handIn
  /// Yes.
  case confirm
  /// No, go on.
  case cancel
  /// Take what is chosen in or out.
  case toggle
  /// Choose a row of a list by its place, from 0, and do what it is for.
  case chooseRow(Int)
  /// Make what is chosen larger or smaller.
  case adjust(Int)
  /// Show the variants of another seed, in a preview.
  case otherVariant(Int)
  /// Turn to the next step with something wrong in it, in a preview.
  case nextNote
  /// Show all scenes.
  case scenes
  /// Turn to a scene's choice of figures, by its number or its title.
  case showView(String)
  /// Look for words.
  case search
  /// Leave the search.
  case endSearch
  /// Take the mouse, or leave it to the terminal.
  case toggleMouse
  /// Show the keys, or hide them.
  case help
  /// Give the terminal back to the shell for a while.
  case suspend
}
