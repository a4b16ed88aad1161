import Foundation
import Testing

@Suite("dars answer")
struct AnswerTests {
  private func answer(_ arguments: String...) async throws -> Program {
    try await Program.dars(["answer"] + arguments + ["--course", Desk.ownCourse])
  }

  @Test("Grades one answer: what was read, the verdict, and the mistake that it shows")
  func words() async throws {
    let run = try await answer("whole#a-number@1", "6 + 7")
    #expect(run.code == 0)
    #expect(run.output.contains("read as: 6 + 7 = 13"))
    #expect(run.output.contains("Expected: 42, exactly."))
    #expect(run.output.contains("misconception: added"))
  }

  @Test("An answer may begin with a minus sign, and data has all that is known of it")
  func data() async throws {
    let run = try await answer("whole#a-number@1", "-42", "--json")
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    #expect(object?["verdict"] as? String == "wrong")
    #expect(object?["score"] as? Double == 0 && object?["possible"] as? Double == 1)
    #expect(object?["expected"] as? String == "42" && object?["readAs"] as? String == "-42")
  }

  @Test("A name that leads to no question is refused, with those that do")
  func names() async throws {
    #expect(try await answer("whole#a-number", "42").code == 1)
    let run = try await answer("whole#a-numbr@1", "42")
    #expect(run.code == 1 && run.complaints.contains("a-number"))
    #expect(try await answer("whole#a-number@1").code == 2)
    #expect(try await answer("whole#a-number@1", "42", "43").code == 2)
  }
}
