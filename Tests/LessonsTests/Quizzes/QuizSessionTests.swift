import Testing

@testable import Lessons

@Suite("A quiz that somebody takes")
struct QuizSessionTests {
  private let pool: QuestionPool
  private var session: QuizSession

  init() throws {
    pool = try QuizCourse.pool()
    let plan = try pool.plan(QuizRequest(names: ["sums-quiz"], seed: 7))
    session = QuizSession(id: "s", plan: plan, started: 1000)
  }

  private func answer(_ place: Int, time: Double) throws -> QuizAnswer {
    try session.plan.questions[place].answer(in: pool, time: time) { "\($0 + 1)" }
  }

  @Test("Its clock goes on while the program is away, and ends at its deadline")
  func clock() {
    #expect(session.timeLeft(at: 1000) == 1200)
    #expect(session.timeLeft(at: 1600) == 600)
    #expect(session.timeLeft(at: 9999) == 0)
    #expect(!session.isOver(at: 2199))
    #expect(session.isOver(at: 2200))
  }

  @Test("An answer after the deadline, or after the end, is not taken")
  mutating func late() throws {
    #expect(session.add(try answer(0, time: 2199), to: 0))
    #expect(!session.add(try answer(0, time: 2200), to: 0))
    session.end(at: 1500)
    #expect(!session.add(try answer(1, time: 1400), to: 1))
    #expect(session.answeredCount == 1)
  }

  @Test("It ends once, and not after its deadline")
  mutating func ends() {
    session.end(at: 5000)
    #expect(session.ended == 2200)
    session.end(at: 1500)
    #expect(session.ended == 2200)
  }

  @Test("A place that is not there changes nothing")
  mutating func outside() throws {
    let before = session
    session.turn(to: 99)
    session.turn(to: -1)
    session.setMark(true, of: 99)
    session.showHints(3, of: -1)
    #expect(!session.add(try answer(0, time: 1100), to: 99))
    #expect(session == before)
  }

  @Test("Hints that were seen stay seen")
  mutating func hints() {
    session.showHints(2, of: 1)
    session.showHints(1, of: 1)
    #expect(session.questions[1].hints == 2)
  }
}
