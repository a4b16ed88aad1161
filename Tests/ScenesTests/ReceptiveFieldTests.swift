import Engine
import Testing

@testable import Scenes

@Suite("receptive-field")
struct ReceptiveFieldSceneTests {
  @Test("The exercise's stack sees 21 pixels where its pools have stride 2, 13 where they have 1")
  func exercise() throws {
    let strided = try scene("receptive-field", "layers=[[3, 2], [2, 2], [3, 2], [2, 2]]")
    #expect(column("r", of: "table", in: strided, at: 4) == [1, 3, 5, 13, 21])
    let plain = try scene("receptive-field", "layers=[[3, 2], [2, 1], [3, 2], [2, 1]]")
    #expect(column("r", of: "table", in: plain, at: 4) == [1, 3, 5, 9, 13])
    #expect(plain.frame(at: 4).arithmetic.first == "r₄ = 9 + (2 − 1)·4 = 13")
  }

  @Test("The table fills row by row, and a layer's own stride widens only what comes later")
  func rowByRow() throws {
    let scene = try scene("receptive-field", "layers=[[3, 1], [2, 2], [3, 1]]")
    #expect(column("r", of: "table", in: scene, at: 1) == [1, 3])
    #expect(column("r", of: "table", in: scene, at: 3) == [1, 3, 4, 8])
    #expect(column("j", of: "table", in: scene, at: 3) == [1, 1, 2, 2])
  }

  @Test("Padding moves the centre, not the size, and what it adds hangs over the border")
  func overhang() throws {
    let plain = try scene("receptive-field", "layers=[[3], [3]]", "size=8")
    let padded = try scene("receptive-field", "layers=[[3, 1, 1], [3, 1, 1]]", "size=8")
    #expect(
      column("r", of: "table", in: plain, at: 2) == column("r", of: "table", in: padded, at: 2))
    #expect(column("start", of: "table", in: plain, at: 2) == [0, 1, 2])
    #expect(column("start", of: "table", in: padded, at: 2) == [0, 0, 0])
    #expect(column("P", of: "table", in: padded, at: 2) == [0, 1, 2])
    #expect(units(.padding, row: 2, of: padded, at: 2) == [-2, -1])
    #expect(roles("image", of: padded, at: 2).filter { $0 == .window }.count == 9)
    #expect(roles("image", of: padded, at: 2).filter { $0 == .padding }.count == 16)
    #expect(padded.frame(at: 2).caption.contains("2 of them hang over the border"))
  }

  @Test("A span is not a number of pixels: a stride above the kernel leaves holes")
  func holes() throws {
    let scene = try scene("receptive-field", "layers=[[1, 3], [2]]", "size=6", "unit=0")
    #expect(column("r", of: "table", in: scene, at: 2).last == 4)
    #expect(units(.window, row: 2, of: scene, at: 2) == [0, 3])
    #expect(roles("image", of: scene, at: 2).filter { $0 == .window }.count == 4)
    #expect(scene.frame(at: 2).caption.contains("sees 2 along a row and skips 2"))
  }

  @Test("The mixed stack of the reference: r 26, j 4, P 11, and unit 0 covers −11 to 14")
  func mixed() throws {
    let scene = try scene(
      "receptive-field", "layers=[[3, 1, 1], [2, 2], [3, 1, 1], [2, 2], [3, 1, 2, 2]]")
    #expect(column("r", of: "table", in: scene, at: 5).last == 26)
    #expect(column("j", of: "table", in: scene, at: 5).last == 4)
    #expect(column("P", of: "table", in: scene, at: 5).last == 11)
    guard case .layers(let stack)? = scene.frame(at: 5).figure("stack")?.content else {
      Issue.record("no stack")
      return
    }
    #expect(stack.range == -11...31)
  }

  @Test("The unit's weight is handed down layer by layer, as the engine's backward pass does it")
  func effective() throws {
    let scene = try scene("receptive-field", "layers=[[3], [3], [3]]", "size=9", "unit=1")
    #expect(numbers("weights", of: scene, at: 4).map { ($0 * 3).rounded() } == [1, 1, 1])
    let field = try FieldOfUnit(
      1, behind: Array(repeating: ReceptiveLayer(kernel: 3), count: 3), input: 9)
    #expect(numbers("weights", of: scene, at: 6) == field.weights)
    #expect(points("weight", of: "effective", in: scene, at: 6).map(\.y) == field.weights)
    #expect(scene.frame(at: 6).caption.contains("deviate by 1.414 pixels, in a span of 7"))
  }

  @Test("In the last frame the image holds the weights, which sum to 1 away from the border")
  func weighted() throws {
    let scene = try scene("receptive-field", "layers=[[3], [3]]", "size=7", "unit=[1, 2]")
    let total = numbers("image", of: scene, at: 4).reduce(0, +)
    #expect(abs(total - 1) < 1e-12)
    #expect(numbers("image", of: scene, at: 2).reduce(0, +) == 25)
  }

  @Test("A picked unit shows what it reads, a pixel who sees it, a weight what it is made of")
  func traces() throws {
    let scene = try scene("receptive-field", "layers=[[3], [3]]", "size=7", "unit=2")
    let unit = scene.trace(of: FigureCell("stack", [0, 2]), at: 2, in: .english)
    #expect(unit?.cells.dropFirst().map(\.index) == [[1, 2], [1, 3], [1, 4]])
    #expect(unit?.caption == "Unit 2 spans pixels 2 to 6, 5 of them")
    let pixel = scene.trace(of: FigureCell("image", [0, 3]), at: 2, in: .english)
    #expect(pixel?.arithmetic == ["1·3 = 3"])
    let weight = scene.trace(of: FigureCell("weights", [1]), at: 4, in: .english)
    #expect(weight?.arithmetic == ["w[3] = 0.3333/3 + 0.3333/3 = 0.2222"])
    #expect(scene.trace(of: FigureCell("weights", [1]), at: 1, in: .english) == nil)
  }

  @Test(
    "Layers that fit nowhere, units that are not there and too wide fields are refused",
    arguments: [
      (
        ["layers=[[3], [9]]", "size=5"],
        "layer 2 of `layers`: a window of 9 fits nowhere in 3 cells with padding 0"
      ),
      (
        ["unit=2"],
        "found 2 for `unit`; the last layer has 2 units along an axis, counted from 0"
      ),
      (
        ["layers=[[64, 32, 31], [64, 1, 32]]", "size=256"],
        "these layers span 2080 pixels; expected at most 1024"
      ),
    ])
  func refused(settings: [String], message: String) throws {
    let error = #expect(throws: SceneError.self) {
      try SceneCatalogue.scene(
        named: "receptive-field", settings: SceneCatalogue.settings(arguments: settings))
    }
    #expect(error?.message() == message)
  }

  private func units(_ role: CellRole, row: Int, of scene: any Scene, at frame: Int) -> [Int] {
    guard case .layers(let stack)? = scene.frame(at: frame).figure("stack")?.content else {
      return []
    }
    return stack.layers[row].units.filter { $0.role == role }.map(\.index)
  }
}
