import Engine
import Foundation

/// The cases of one operation that PyTorch computed; `Tests/References/generate.py` writes them.
enum Fixture {
  static func cases<Case: Decodable>(_ name: String, as type: Case.Type = Case.self) throws
    -> [Case]
  {
    let folder = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("References")
    let data = try Data(contentsOf: folder.appendingPathComponent("\(name).json"))
    return try JSONDecoder().decode([Case].self, from: data)
  }
}

/// How far results may lie from PyTorch's, in units of max(1, both).
enum Tolerance {
  static let forward = 1e-12
  static let gradient = 1e-10
  /// What float32 leaves of a reference that is not computed in float64.
  static let single = 1e-5
}

/// A tensor as the fixtures write it.
struct FixtureTensor: Decodable {
  let tensor: Tensor

  private enum Key: CodingKey {
    case shape
    case elements
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    tensor = try Tensor(
      shape: container.decode([Int].self, forKey: .shape),
      elements: container.decode([Double].self, forKey: .elements))
  }
}

/// How a kernel moves along an axis, as the fixtures write it.
struct FixtureAxis: Decodable {
  let stride: Int
  let before: Int
  let after: Int
  let dilation: Int
  let extra: Int?

  var sliding: Sliding {
    Sliding(
      stride: stride, padding: Padding(before: before, after: after), dilation: dilation)
  }
}
