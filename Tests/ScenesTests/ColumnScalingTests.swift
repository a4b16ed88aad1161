import Testing

@testable import Scenes

@Suite("column-scaling")
struct ColumnScalingTests {
  private static let columns: [[Double]] = [[2, 1, -2, 4], [7, 5, 5, 1], [0.3, -0.4, 0, 0]]

  private static func norm(_ column: [Double]) -> Double {
    column.reduce(0) { $0 + $1 * $1 }.squareRoot()
  }

  private static func variance(_ column: [Double]) -> Double {
    let mean = column.reduce(0, +) / Double(column.count)
    return column.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(column.count)
  }

  /// The columns of a figure in a frame.
  private func columns(_ figure: String, of scene: any Scene, at frame: Int) -> [[Double]] {
    let entries = numbers(figure, of: scene, at: frame)
    return (0..<3).map { column in
      stride(from: column, to: entries.count, by: 3).map { entries[$0] }
    }
  }

  @Test("From frame d + 1 on each column of X̃ has the norm √(p/(1 − p)), whatever X")
  func claim() throws {
    let scene = try scene("column-scaling")
    #expect(scene.frameCount == 9)
    expectNear(numbers("norms", of: scene, at: 3), [5, 10, 0.5])
    expectNear(numbers("gamma", of: scene, at: 3), [2.5, 5, 0.25])
    for frame in 4...6 {
      let norms = numbers("scaled_norms", of: scene, at: frame)
      expectNear(norms, Array(repeating: 2, count: frame - 3))
    }
    expectNear(columns("scaled", of: scene, at: 6).map(Self.norm), [2, 2, 2])
    let other = try ScenesTests.scene(
      "column-scaling", "X=[[1e6, 1], [3, -0.001]]", "keep=0.36")
    expectNear(numbers("scaled_norms", of: other, at: 6), [0.75, 0.75])
  }

  @Test("The table of the last frame: equal norms, unequal variances, unless X is centred")
  func variances() throws {
    let scene = try scene("column-scaling")
    let found = column("variance of x̃", of: "columns", in: scene, at: 9)
    let expected = Self.columns.map { column in
      Self.variance(column.map { 2 * $0 / Self.norm(column) })
    }
    expectNear(found, expected)
    #expect((found.max() ?? 0) > 4 * (found.min() ?? 0))
    expectNear(column("variance of z", of: "columns", in: scene, at: 9), [1, 1, 1])
    let centred = try ScenesTests.scene("column-scaling", "center=yes")
    expectNear(column("variance of x̃", of: "columns", in: centred, at: 9), [1, 1, 1])
    #expect(centred.frame(at: 9).caption.hasPrefix("X was centred"))
  }

  @Test("Standardised columns have mean 0 and variance 1; a constant one stays 0")
  func standardized() throws {
    let scene = try scene("column-scaling")
    for column in columns("standardized", of: scene, at: 9) {
      #expect(abs(column.reduce(0, +)) < 1e-12)
      #expect(abs(Self.variance(column) - 1) < 1e-12)
    }
    let constant = try ScenesTests.scene("column-scaling", "X=[[1, 3], [2, 3]]")
    #expect(numbers("standardized", of: constant, at: 6)[1] == 0)
    #expect(constant.frame(at: 6).caption.hasPrefix("Column 1 is one number throughout"))
  }

  @Test("What is not computed yet is not shown, and bars keep one range")
  func order() throws {
    let scene = try scene("column-scaling")
    #expect(numbers("norms", of: scene, at: 2).count == 2)
    #expect(numbers("scaled", of: scene, at: 3).isEmpty)
    #expect(bar("scaled1", of: "bars", in: scene, at: 4) == nil)
    #expect(abs((bar("scaled1", of: "bars", in: scene, at: 5) ?? 0) - 2) < 1e-12)
    for frame in 1...9 {
      guard case .bars(let bars)? = scene.frame(at: frame).figure("bars")?.content else {
        Issue.record("there are no bars")
        return
      }
      #expect(bars.range == 0...10)
    }
    #expect(scene.frame(at: 1).arithmetic[0] == "‖x₀‖ = √(2² + 1² + (−2)² + 4²) = 5")
    #expect(scene.frame(at: 4).arithmetic[1].hasSuffix("= √(0.8 / (1 − 0.8))"))
  }

  @Test(
    "Columns of which nothing is left are refused",
    arguments: [
      (
        ["X=[[0, 1], [0, 2]]"],
        "column 0 of `X` is all 0; expected at least one other number in each column"
      ),
      (
        ["X=[[1, 0.1], [2, 0.1], [3, 0.1]]", "center=yes"],
        "column 1 of `X` is one number throughout; centred, nothing of it is left"
      ),
    ])
  func refusals(settings: [String], message: String) {
    let error = #expect(throws: SceneError.self) {
      try SceneCatalogue.scene(
        named: "column-scaling", settings: SceneCatalogue.settings(arguments: settings))
    }
    #expect(error?.message() == message && error?.parameter == "X")
  }
}
