import Testing

@testable import Lessons

/// Marked items with the verdict that a fair teacher gives.
@Suite("Marked items")
struct ItemFairnessTests {
  private func grade(
    _ input: String, _ kind: any QuestionKind, numbering: ItemNumbering = .source, seed: UInt32 = 1
  ) throws -> Grading {
    let question = Make.question(kind)
    return try Grader.grade(
      input, of: question, in: Make.variant(of: question, seed: seed), numbering: numbering)
  }

  // MARK: - One

  @Test(
    "where one is asked for get the verdict that a fair teacher gives", arguments: ItemTable.one)
  func one(row: ItemTable.Row) throws {
    let grading = try grade(row.input, ChoiceQuestion(items: Make.items("aBcd"), shuffles: true))
    #expect(grading.verdict == row.verdict, "\(String(describing: grading.invalid))")
    #expect(grading.fraction == row.fraction)
    #expect((grading.invalid != nil) == (row.verdict == .invalid))
  }

  // MARK: - All that apply

  @Test(
    "where all that apply are asked for get the verdict that a fair teacher gives",
    arguments: ItemTable.all)
  func all(row: ItemTable.Row) throws {
    let items = Make.items("AbCdE")
    let net = try grade(row.input, ChoicesQuestion(items: items, shuffles: true, isNet: true))
    #expect(net.verdict == row.verdict, "\(String(describing: net.invalid))")
    #expect(abs(net.fraction - row.fraction) < 1e-15)
    let strict = try grade(row.input, ChoicesQuestion(items: items, shuffles: true, isNet: false))
    #expect(strict.verdict == (row.verdict == .partial ? .wrong : row.verdict))
    #expect(strict.fraction == (row.verdict == .correct ? 1 : 0))
  }

  @Test("where none applies are right when there are none")
  func noneApplies() throws {
    let kind = ChoicesQuestion(items: Make.items("abc"), shuffles: true, isNet: true)
    #expect(try grade("", kind).verdict == .correct)
    #expect(try grade("1", kind).verdict == .wrong)
    #expect(try grade("1", kind).expectation() == "none of them")
  }

  @Test("of a megabyte are refused without reading them", arguments: ["1,", "1", " ", "a", "🙂"])
  func megabyte(junk: String) throws {
    let input = String(repeating: junk, count: 1_000_000 / junk.utf8.count)
    let kinds: [any QuestionKind] = [
      ChoiceQuestion(items: Make.items("Ab"), shuffles: true),
      ChoicesQuestion(items: Make.items("Ab"), shuffles: true, isNet: true),
    ]
    for kind in kinds {
      #expect(try grade(input, kind).invalid?.reason == .tooLong(limit: RawInput.limit))
    }
  }

  // MARK: - What is kept and said

  @Test("are kept by id in the order of the file, however they were typed")
  func keptByID() throws {
    let kind = ChoicesQuestion(items: Make.items("AbCdE"), shuffles: true, isNet: true)
    #expect(try grade("5 1", kind).input == "aaaaaa, eeeeee")
    #expect(try grade("eeeeee, 1, 5", kind).input == "aaaaaa, eeeeee")
    #expect(try grade("", kind).input == "")
  }

  @Test(
    "by their places on the screen are those that stand there", arguments: 0..<10 as Range<UInt32>)
  func shownNumbers(seed: UInt32) throws {
    let kind = ChoicesQuestion(items: Make.items("AbCdE"), shuffles: true, isNet: false)
    let variant = try Make.variant(of: Make.question(kind), seed: seed)
    let places = variant.items.indices.filter { variant.items[$0].isRight }.map { "\($0 + 1)" }
    let input = places.joined(separator: " ")
    let grading = try grade(input, kind, numbering: .shown, seed: seed)
    #expect(grading.verdict == .correct)
    #expect(grading.input == "aaaaaa, cccccc, eeeeee")
    #expect(grading.expected == .items(places: places.compactMap { Int($0) }))
    #expect(grading.marks.map(\.id) == variant.order)
  }

  @Test("decided wrongly are spoken of: marked and false, and left out though true")
  func feedback() throws {
    let kind = ChoicesQuestion(items: Make.items("AbCd"), shuffles: false, isNet: true)
    let grading = try grade("1, 2", kind)
    #expect(grading.feedback == [[.text("Of b.")], [.text("Of c.")]])
    #expect(grading.misconception == "about-b")
    #expect(grading.marks.map(\.isDecidedRightly) == [true, false, false, true])
    #expect(try grade("1", kind).misconception == "about-c")
    #expect(try grade("1, 3", kind).misconception == nil)
    #expect(try grade("1, 3", kind).feedback.isEmpty)
  }

  @Test("that name no item say which word and where")
  func places() throws {
    let kind = ChoicesQuestion(items: Make.items("AbCd"), shuffles: true, isNet: true)
    let invalid = try grade("1, 7", kind).invalid
    #expect(invalid == InvalidAnswer(.notOnList("7", count: 4), 3..<4))
    #expect(
      invalid?.message() == "`7` is not on the list; the items are numbered from 1 to 4")
    #expect(try grade("1, ３", kind).invalid?.range == 3..<4)
    #expect(try grade("1, ３", kind).invalid?.message().contains("3") == true)
    let one = try grade("1 2", ChoiceQuestion(items: Make.items("Ab"), shuffles: true)).invalid
    #expect(one?.message() == "2 items are marked, and one is asked for")
  }

  @Test("that would have been right are named by their places")
  func expectation() throws {
    let kind = ChoicesQuestion(items: Make.items("AbCdE"), shuffles: false, isNet: true)
    #expect(try grade("2", kind).expectation() == "1, 3 and 5")
    let one = ChoiceQuestion(items: Make.items("aB"), shuffles: false)
    #expect(try grade("1", one).expectation() == "2")
  }
}
