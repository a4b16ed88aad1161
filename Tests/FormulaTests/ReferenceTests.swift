import Formula
import Testing

@Suite("Held against NumPy and PyTorch")
struct ReferenceTests {
  @Test("Every formula of the reference data has NumPy's shape and values")
  func values() throws {
    let lines = try ReferenceData.lines("values")
    #expect(lines.count > 500)
    for line in lines { try expect(line[0], [:], line[1], line[2], within: 1e-12) }
  }

  @Test("Layers have PyTorch's shapes and values")
  func layers() throws {
    let lines = try ReferenceData.lines("layers")
    #expect(lines.count > 60)
    for line in lines {
      try expect(line[0], try variables(line[1]), line[2], line[3], within: 1e-12)
    }
  }

  @Test("Derivatives are PyTorch's, through everything that has one")
  func gradients() throws {
    let lines = try ReferenceData.lines("gradients")
    #expect(lines.count > 100)
    for line in lines {
      try expect(line[0], try variables(line[1]), line[2], line[3], within: 1e-10)
    }
  }

  private func variables(_ text: String) throws -> [String: Value] {
    var variables: [String: Value] = [:]
    for part in text.split(separator: ";") {
      let sides = part.split(separator: "=")
      let name = String(sides[0].filter { $0 != " " })
      variables[name] = try Formula(String(sides[1])).value()
    }
    return variables
  }

  private func expect(
    _ formula: String, _ variables: [String: Value], _ shape: String, _ entries: String,
    within tolerance: Double
  ) throws {
    let value = try Formula(formula).value(variables)
    let expected = entries.split(separator: ",").compactMap { Double($0) }
    let lengths = shape.split(separator: ",").compactMap { Int($0) }
    #expect(value.tensor.shape == lengths, "\(formula)")
    #expect(value.tensor.elements.count == expected.count, "\(formula)")
    for (found, wanted) in zip(value.tensor.elements, expected) {
      #expect(abs(found - wanted) <= tolerance * max(1, abs(wanted)), "\(formula)")
    }
  }
}
