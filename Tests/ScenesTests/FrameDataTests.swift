import Engine
import Foundation
import Testing

@testable import Scenes

@Suite("Frames as data")
struct FrameDataTests {
  @Test("The JSON of a frame is read by others, with the engine's numbers at full precision")
  func numbers() throws {
    let scene = try scene("convolution-1d", "input=[0.1, 0.2, 0.3]", "kernel=[0.7, -1]")
    let frame = try object(FrameData(scene, at: 2).json)
    #expect(frame["scene"] as? String == "convolution-1d")
    #expect(frame["frame"] as? Int == 2 && frame["frames"] as? Int == 2)
    let figures = try #require(frame["figures"] as? [[String: Any]])
    let output = try #require(figures.first { $0["name"] as? String == "output" })
    let engine = try Convolution1D().forward(
      Tensor([0.1, 0.2, 0.3]), weight: Tensor([0.7, -1]))
    #expect(output["values"] as? [Double] == engine.elements)
    #expect(output["roles"] as? [String] == ["plain", "output"])
    #expect(output["shape"] as? [Int] == [2])
    let kernel = try #require(figures.first { $0["name"] as? String == "kernel" })
    #expect(kernel["below"] as? String == "input" && kernel["columns"] as? [Int] == [1, 2])
  }

  @Test("What is not known yet is null, and checks stand with their verdict")
  func checks() throws {
    let frame = try object(FrameData(scene("convolution-gradient"), at: 1).json)
    let checks = try #require(frame["checks"] as? [[String: Any]])
    #expect(checks.first?["agrees"] as? Bool == true)
    #expect(checks.first?["value"] as? Double == -2)
    let figures = try #require(frame["figures"] as? [[String: Any]])
    let gradient = try #require(figures.first { $0["name"] as? String == "kernel_gradient" })
    let values = try #require(gradient["values"] as? [Any])
    #expect(values.count == 2 && values[1] is NSNull)
  }

  @Test("Every frame of every scene is JSON", arguments: SceneCatalogue.all.map(\.name))
  func every(name: String) throws {
    let scene = try SceneCatalogue.scene(named: name)
    for number in 1...scene.frameCount {
      let frame = try object(FrameData(scene, at: number).json)
      #expect(frame["caption"] as? String == scene.frame(at: number).caption)
    }
  }

  @Test("Quotes, backslashes and control characters are escaped")
  func escapes() throws {
    let text = "a\"b\\c\nd\u{1}e∂"
    let read = try JSONSerialization.jsonObject(
      with: Data("[\(JSONText.string(text))]".utf8))
    #expect(read as? [String] == [text])
    #expect(JSONText.number(.nan) == "null" && JSONText.number(0.1) == "0.1")
  }

  private func object(_ json: String) throws -> [String: Any] {
    let read = try JSONSerialization.jsonObject(with: Data(json.utf8))
    return try #require(read as? [String: Any])
  }
}
