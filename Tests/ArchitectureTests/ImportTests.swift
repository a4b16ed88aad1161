import Testing

@Suite("The house")
struct ImportTests {
  @Test("No source file imports what the table of imports does not allow")
  func everyImportIsAllowed() throws {
    let imports = try ImportReader.imports()
    #expect(!imports.isEmpty)
    let refused = imports.filter { !ImportTable.allows($0.target, $0.module) }
    #expect(refused.isEmpty, "\(refused.map(\.description).joined(separator: "\n"))")
  }

  @Test("An import is found however it is written")
  func spellings() {
    let source = """
      import A
      public import B
      @preconcurrency import C
      import struct D.X
      @testable internal import E.Sub
      // import F
      let important = 1
      import G; import func H.f
      """
    #expect(ImportReader.modules(in: source).map(\.module) == ["A", "B", "C", "D", "E", "G", "H"])
    #expect(ImportReader.modules(in: source).map(\.line) == [1, 2, 3, 4, 5, 8, 8])
  }

  @Test(
    "What the house keeps apart is refused",
    arguments: [
      ("Engine", "Canvas"), ("Canvas", "Engine"), ("Engine", "Foundation"),
      ("Tutor", "Foundation"), ("Formula", "Scenes"), ("Terminal", "Tutor"),
      ("Tutor", "Records"), ("Drawing", "Glibc"), ("Canvas", "Algorithms"),
    ])
  func keptApart(target: String, module: String) {
    #expect(!ImportTable.allows(target, module))
  }
}
