import Formula
import Foundation
import Lessons
import Testing

@testable import Tutor

@Suite("Every lesson can be finished")
struct WalkTests {
  @Test(
    "By its screens: every step, every frame, every question answered wrongly, then rightly",
    arguments: Repository.lessons)
  func screens(text: LessonText) throws {
    let lesson = try text.lesson()
    var walker = Walker(lesson, file: text.name, seed: 11)
    for source in lesson.steps {
      #expect(walker.step?.problem == nil, "\(source.id)")
      #expect(walker.step?.scenes.values.allSatisfy { (try? $0.get()) != nil } == true)
      answers(source, &walker)
      walker.playEverything()
      #expect(!walker.screen.isEmpty)
      if source.id != lesson.steps.last?.id { walker.command(.nextStep) }
    }
    walker.command(.nextStep)
    #expect(walker.isDone)
  }

  /// Every misconception, something wrong, and what is right.
  private func answers(_ source: Step, _ walker: inout Walker) {
    guard let question = source.question else { return }
    for branch in question.branches { misconceive(branch, question, &walker) }
    for item in question.kind.items where item.misconception != nil {
      walker.askAgain()
      guard let right = rightInput(question, walker),
        let input = question.input(deciding: item, besides: right)
      else { continue }
      #expect(walker.answer(input)?.misconception == item.misconception, "\(source.id)")
    }
    walker.askAgain()
    if let wrong = wrongInput(question, walker) {
      let verdict = walker.answer(wrong)?.verdict
      #expect(verdict != nil && verdict != .correct && verdict != .invalid, "\(source.id)")
    } else {
      Issue.record("\(source.id) was not answered wrongly")
    }
    walker.askAgain()
    guard let input = rightInput(question, walker) else {
      Issue.record("\(source.id) has no right answer")
      return
    }
    #expect(walker.answer(input)?.verdict == .correct, "\(source.id): \(input)")
  }

  private func wrongInput(_ question: Question, _ walker: Walker) -> String? {
    rightInput(question, walker).flatMap { question.wrongInput(besides: $0) }
  }

  private func rightInput(_ question: Question, _ walker: Walker) -> String? {
    guard let variant = walker.step?.question?.variant else { return nil }
    let asking = Asking(branches: question.branches, variant: variant)
    return try? question.kind.gradeOwnAnswer(in: asking).input
  }

  /// Gives the answer of a branch in variants until one shows it: where it equals the right answer,
  /// or an earlier branch, that one wins.
  private func misconceive(_ branch: Branch, _ question: Question, _ walker: inout Walker) {
    for _ in 0..<200 {
      walker.askAgain()
      if let input = input(of: branch, question, walker),
        walker.answer(input)?.misconception == branch.id
      {
        return
      }
      // Where the branch has no answer the question is still open, with the numbers that it has.
      guard walker.step?.question?.isOpen == true else { continue }
      if let wrong = wrongInput(question, walker) { _ = walker.answer(wrong) }
    }
    Issue.record("The branch \(branch.id) is never recognised")
  }

  private func input(of branch: Branch, _ question: Question, _ walker: Walker) -> String? {
    guard let variant = walker.step?.question?.variant,
      (try? branch.condition?.value(variant.values).holds ?? true) == true
    else { return nil }
    let asking = Asking(branches: question.branches, variant: variant)
    return try? question.kind.grade(branch, in: asking).input
  }

  @Test(
    "In plain mode: every line uncovered, every frame told, every question answered rightly",
    arguments: Repository.lessons)
  func plain(text: LessonText) throws {
    let lesson = try text.lesson()
    var tutor = PlainTutor(Walker(lesson, file: text.name, seed: 12).model)
    var told: [String] = []
    for _ in 0..<400 {
      guard case .reading(let reading) = tutor.model.screen else { break }
      let line = nextLine(reading)
      if line == "play" { told += tutor.take(line: line).lines }
      told += take(line == "play" ? "" : line, &tutor)
    }
    #expect(tutor.model.progress.isDone(lesson))
    #expect(told.count > lesson.steps.count)
  }

  private func nextLine(_ reading: ReadingState) -> String {
    if let question = reading.step.question, question.isOpen,
      let input = try? question.question.kind.gradeOwnAnswer(
        in: Asking(branches: question.question.branches, variant: question.variant)
      ).input
    {
      return "answer " + input
    }
    return reading.step.player == nil ? "" : "play"
  }

  private func take(_ line: String, _ tutor: inout PlainTutor) -> [String] {
    let response = tutor.take(line: line)
    return response.effects.reduce(response.lines) { lines, effect in
      guard case .save(let attempt) = effect else { return lines }
      return lines + tutor.take(saved: attempt, problem: nil)
    }
  }
}

extension Question {
  /// An answer that is wrong in a variant; none for a kind that has no simple one.
  fileprivate func wrongInput(besides right: String) -> String? {
    switch type(of: kind).name {
    case "integer", "number", "matrix", "predict":
      return (try? Formula("\(right) + 987654321").value()).map(\.literal)
    case "shape": return "(987, 654, 321)"
    case "formula": return "987654321"
    case "text": return "zzz"
    case "slip": return "1"
    case "cells": return right.isEmpty ? nil : ""
    case "order": return right.components(separatedBy: ", ").reversed().joined(separator: ", ")
    case "match": return Self.paired(right)
    case "choice": return kind.items.first { !$0.isRight }?.id
    case "choices": return kind.items.filter { !$0.isRight }.map(\.id).joined(separator: ", ")
    default: return nil
    }
  }

  /// The answer that decides one item wrongly and all others rightly.
  fileprivate func input(deciding item: Item, besides right: String) -> String? {
    switch type(of: kind).name {
    case "choice": return item.isRight ? nil : item.id
    case "choices":
      let marked = right.components(separatedBy: ", ").filter { !$0.isEmpty }
      let others = marked.filter { $0 != item.id }
      return (item.isRight ? others : others + [item.id]).joined(separator: ", ")
    default: return nil
    }
  }

  /// The pairs with their right-hand sides moved by one.
  private static func paired(_ right: String) -> String? {
    let pairs = right.components(separatedBy: ", ").map { $0.components(separatedBy: "-") }
    guard pairs.count > 1, pairs.allSatisfy({ $0.count == 2 }) else { return nil }
    return pairs.indices.map { pairs[$0][0] + "-" + pairs[($0 + 1) % pairs.count][1] }
      .joined(separator: ", ")
  }
}
