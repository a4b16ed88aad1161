import Drawing
import Lessons
import Phrases
import Scenes

extension Model {
  /// Everything on screen, told.
  func tellScreen() -> [String] {
    switch screen {
    case .course: return tellCourse()
    case .reading(let reading): return (quiz.map(tellPlace) ?? []) + tellStep(reading)
    case .quiz(let screen): return tell(screen)
    case .scenes: return tellScenes()
    case .diagnostics(let state): return tellDiagnostics(state.path)
    }
  }

  /// What is new on screen since an earlier moment.
  func tellChange(since before: Model) -> [String] {
    var lines: [String] = []
    if let notice, notice != before.notice { lines.append(notice) }
    guard case .reading(let now) = screen, case .reading(let then) = before.screen,
      now.reference == then.reference, now.step.question?.variant.seed == then.seedOfQuestion
    else { return lines + (isSameList(as: before) ? [] : tellScreen()) }
    lines += tellReveals(now.step, then.step)
    if now.step.focus != then.step.focus || now.step.player.differs(from: then.step.player) {
      lines += tellFrame()
    }
    if let question = now.step.question, let earlier = then.step.question {
      lines += tellNews(question, since: earlier)
    }
    return lines
  }

  private func isSameList(as before: Model) -> Bool {
    if case .quiz(let now) = screen, case .quiz(let then) = before.screen {
      return tell(now) == before.tell(then)
    }
    guard case .course(let now) = screen, case .course(let then) = before.screen else {
      return false
    }
    return now == then
  }

  /// Why a line leads nowhere: there is no such frame, or none beyond this one.
  func refusal(of line: PlainLine) -> String? {
    if case .scene(let line) = line { return refusal(of: line) }
    if case .command(.trace) = line, let player = shownPlayer, !hasExplainingFrame {
      return refusal(of: .trace("")).map { player.hasTraces ? $0 : phrases(.plainNoTraces) }
    }
    guard case .reading(let reading) = screen, let player = reading.step.player else { return nil }
    let count = player.lastFrame
    switch line {
    case .command(.showFrame(let number)) where !(1...count).contains(number):
      return phrases(.plainNoFrame, ["count": count])
    case .command(.moveFrames(1)) where player.frame == count: return phrases(.plainLastFrame)
    case .command(.moveFrames(-1)) where player.frame == 1: return phrases(.plainFirstFrame)
    default: return nil
    }
  }

  private var hasExplainingFrame: Bool {
    guard case .reading(let reading) = screen else { return false }
    return reading.step.explainingFrame != nil
  }

  /// Where reading was left, as the last word.
  func tellLeaving() -> [String] {
    guard case .reading(let reading) = screen, !reading.isSceneAlone else { return [] }
    return [phrases(.plainLeft, ["place": reading.reference])]
  }

  /// The frame of the scene that has the focus.
  func tellFrame() -> [String] {
    guard case .reading(let reading) = screen, let place = reading.step.focus.block,
      case .scene(let scene) = reading.step.blocks[place], let player = reading.step.player
    else { return [] }
    return teller(reading.step).lines(of: player.moment(phrases), name: scene.name)
  }

  private func teller(_ step: StepState) -> PlainTeller {
    PlainTeller(drawingContext(step))
  }

  private func tellStep(_ reading: ReadingState) -> [String] {
    let teller = teller(reading.step)
    var lines: [String] = []
    if quiz != nil {
      lines.append(teller.text(of: reading.source.title))
    } else if !reading.isSceneAlone {
      if reading.index == 0, reading.review == nil {
        lines.append(phrases(.plainLesson, ["title": reading.lesson.title]))
      }
      lines.append(stepLine(reading, teller))
    }
    lines += teller.lines(of: reading.step.blocks)
    lines += reading.step.question?.editor.told(by: teller) ?? []
    if let problem = reading.step.problem { lines.append(problem) }
    return lines
  }

  /// Where the reader is; the step's title follows the introduction where there is one.
  private func stepLine(_ reading: ReadingState, _ teller: PlainTeller) -> String {
    let place =
      reviewNote(reading).map { phrases(.plainReview, ["place": $0]) }
      ?? phrases(.plainStep, ["step": reading.index + 1, "count": reading.lesson.steps.count])
    let title = teller.text(of: reading.source.title)
    guard !reading.opensWithIntroduction, let last = title.last else { return place }
    return "\(place) \(title)\(last.isPunctuation ? "" : ".")"
  }

  /// The lines of derivations that are new; what was told before is not told again.
  private func tellReveals(_ now: StepState, _ then: StepState) -> [String] {
    now.blocks.indices.flatMap { place -> ArraySlice<String> in
      guard let shown = now.revealed[place], let before = then.revealed[place], shown != before
      else { return [] }
      let told = derivationLines(now, place, revealed: before)
      let isComplete = !then.hasHiddenLines(at: place)
      return derivationLines(now, place, revealed: shown)
        .dropFirst(told.count - (isComplete ? 0 : 1))
    }
  }

  private func derivationLines(_ step: StepState, _ place: Int, revealed: Int) -> [String] {
    var context = drawingContext(step)
    context.revealed = [0: revealed]
    return PlainTeller(context).lines(of: [step.blocks[place]])
  }

  private func tellCourse() -> [String] {
    var lines = [library.course.title, courseSummary]
    for (number, path) in library.paths.enumerated() {
      lines.append("\(number + 1). \(lessonSummary(path))")
    }
    return library.paths.isEmpty ? lines + [phrases(.courseEmpty)] : lines
  }

  private func tellScenes() -> [String] {
    [phrases(.scenesTitle)]
      + SceneCatalogue.all.enumerated().map { place, scene in
        "\(place + 1). \(scene.name): \(phrases(scene.summary))"
      }
  }

  /// Where words stand: the lessons of the course by their numbers, or the lines of the lesson.
  func tellFound(_ words: String) -> [String] {
    let found: [String]
    if case .reading(let reading) = screen {
      let phrase = words.lowercased()
      found = reading.lesson.steps.enumerated().flatMap { place, step in
        told(step).filter { $0.lowercased().contains(phrase) }.map {
          phrases(.plainFoundLine, ["step": place + 1, "line": $0])
        }
      }
    } else {
      let paths = library.lessons(with: Search.words(words))
      found = library.paths.enumerated().filter { paths.contains($1) }
        .map { "\($0 + 1). \(lessonSummary($1))" }
    }
    return found.isEmpty ? [phrases(.plainFoundNothing, ["words": words])] : found
  }

  private func tellDiagnostics(_ path: String) -> [String] {
    [phrases(.brokenTitle)]
      + (library.file(at: path)?.diagnostics.map { $0.line(in: phrases) } ?? [])
      + [phrases(.brokenRest)]
  }
}

extension Player? {
  /// Whether another frame, another choice of figures, another scene or another trace is shown.
  fileprivate func differs(from earlier: Player?) -> Bool {
    self?.frame != earlier?.frame || self?.view != earlier?.view
      || self?.controls.settings != earlier?.controls.settings
      || self?.isTracing != earlier?.isTracing
      || self?.isTracing == true && self?.cursor != earlier?.cursor
  }
}

extension ReadingState {
  fileprivate var seedOfQuestion: UInt32? { step.question?.variant.seed }
}
