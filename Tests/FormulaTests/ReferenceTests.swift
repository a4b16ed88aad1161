import Formula
import Testing

@Suite("Held against NumPy")
struct ReferenceTests {
  @Test("Every formula of the reference data has NumPy's shape and values")
  func values() throws {
    let lines = try ReferenceData.lines("values")
    #expect(lines.count > 500)
    for line in lines { try expect(line[0], line[1], line[2]) }
  }

  private func expect(_ formula: String, _ shape: String, _ entries: String) throws {
    let value = try Formula(formula).value()
    let expected = entries.split(separator: ",").compactMap { Double($0) }
    #expect(value.tensor.shape == shape.split(separator: ",").compactMap { Int($0) }, "\(formula)")
    #expect(value.tensor.elements.count == expected.count, "\(formula)")
    for (found, wanted) in zip(value.tensor.elements, expected) {
      #expect(abs(found - wanted) <= 1e-12 * max(1, abs(wanted)), "\(formula)")
    }
  }
}
