import Phrases
import Testing

@testable import Lessons

@Suite("The guide to fields")
struct FieldGuideTests {
  @Test("Every field of every fence has a meaning in words", arguments: FieldGuide.names)
  func meanings(name: String) throws {
    let guide = try #require(FieldGuide.guide(to: name))
    #expect(guide.summary.english != name)
    for field in guide.fields {
      #expect(Phrase.fieldMeaning(field.name, of: name) != nil, "\(field.name)")
      for nested in field.nested {
        #expect(Phrase.fieldMeaning(nested.name, of: field.name) != nil, "\(nested.name)")
      }
    }
  }

  @Test("It lists what the reader allows")
  func fields() throws {
    let guide = try #require(FieldGuide.guide(to: "number"))
    #expect(guide.fields.map(\.name) == NumberQuestion.table.rules.map(\.name))
    #expect(guide.fields.first { $0.name == "answer" }?.isRequired == true)
    #expect(FieldGuide.guide(to: "numbr") == nil)
  }
}
