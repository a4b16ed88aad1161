import Engine
import Formula
import Testing

@testable import Scenes

@Suite("calculation")
struct CalculationTests {
  @Test("Each given and each let is one frame, and every name is a figure of that name")
  func frames() throws {
    let scene = try scene(
      "calculation", "given x=integers(3, 3, 2)", "let y=2 * x", "let total=sum(y)")
    #expect(scene.frameCount == 3)
    #expect(scene.frame(at: 1).figures.map(\.name) == ["x", "y", "total"])
    #expect(numbers("y", of: scene, at: 1).isEmpty)
    #expect(numbers("y", of: scene, at: 2) == [6, 6])
    #expect(numbers("total", of: scene, at: 3) == [12])
    #expect(scene.frame(at: 3).arithmetic == ["total = sum(y) = sum([6, 6]) = 12"])
    #expect(scene.frame(at: 3).caption == "total is made of y.")
  }

  @Test("What a step reads is marked as its window, what it gives as its output")
  func roles() throws {
    let scene = try scene("calculation", "let a=2", "let b=3", "let c=a * 5")
    #expect(ScenesTests.roles("a", of: scene, at: 3) == [.window])
    #expect(ScenesTests.roles("b", of: scene, at: 3) == [.plain])
    #expect(ScenesTests.roles("c", of: scene, at: 3) == [.output])
    #expect(ScenesTests.roles("c", of: scene, at: 2) == [.pending])
    #expect(scene.frame(at: 3).arithmetic == ["c = a·5 = 2·5 = 10"])
  }

  @Test("A slider begins at its start, or at the beginning of its range, and can be set by name")
  func sliders() throws {
    let plain = ["slider t=range(1, 5)", "let y=t^2"]
    #expect(try last(plain) == [1])
    #expect(try last(plain + ["slider t start=3"]) == [9])
    #expect(try last(plain + ["t=4"]) == [16])
  }

  @Test("A slider says where it stands and goes, and is moved by a setting of its name")
  func moved() throws {
    let source = ["let n=4", "slider t=range(0, n, 0.1)", "slider t start=0.2", "let y=t^2"]
    var settings = try #require(SceneCatalogue.declaration(named: "calculation")).settings(
      SceneCatalogue.settings(arguments: source))
    let slider = try #require(CalculationScene(settings).sliders.first)
    #expect(slider.name == "t" && slider.value == 0.2 && slider.range == 0...4)
    #expect(slider.next(0.2, by: 1) == 0.3 && slider.next(0.05, by: -9) == 0)
    #expect(slider.next(3.9, by: 5) == 4)
    settings.values["t"] = .value(Value(0.3))
    let scene = try CalculationScene(settings)
    #expect(scene.sliders.first?.value == 0.3)
    #expect(numbers("y", of: scene, at: scene.frameCount) == [0.3 * 0.3])
    settings.values["t"] = .value(Value(0.35))
    #expect(throws: SceneError.notInRange(slider: "t", found: 0.35)) {
      try CalculationScene(settings)
    }
  }

  @Test("Only what is to be shown is a figure, and everything is computed")
  func shown() throws {
    let scene = try scene("calculation", "let a=2", "let b=a + 1", "show=b")
    #expect(scene.frame(at: 1).figures.map(\.name) == ["b"])
    #expect(numbers("b", of: scene, at: 2) == [3])
  }

  @Test("The plot stands in the last frame, its heights the formula's values")
  func plot() throws {
    let scene = try scene(
      "calculation", "let a=2", "let b=1", "plot f=a * u + b", "plot f over=u, -1, 1")
    #expect(scene.frame(at: 1).figure("f") == nil)
    let points = points("f", of: "f", in: scene, at: 2)
    #expect(points.count == 97 && points.allSatisfy { abs($0.y - (2 * $0.x + 1)) < 1e-12 })
  }

  @Test("The author's words are the caption, with values in braces")
  func words() throws {
    let scene = try scene("calculation", "let a=2", "let a say=twice it is {{2 * a}}, {{a}} alone")
    #expect(scene.frame(at: 1).caption == "twice it is 4, 2 alone")
    let written = try self.scene2()
    #expect(written.frame(at: 1).figure("equation")?.content == .tex("a = (-2) \\cdot 1"))
  }

  @Test("What is given follows the seed, and a name's draw does not depend on the others")
  func seeds() throws {
    func draw(_ settings: String...) throws -> [Double] {
      try last(settings + ["given x=integers(0, 1000, 5)"])
    }
    #expect(try draw("seed=3") == draw("seed=3"))
    #expect(try draw("seed=3") != draw("seed=4"))
    #expect(try draw("seed=3", "given w=normal(2)") == draw("seed=3"))
  }

  @Test("A picked entry shows the cells whose change would change it")
  func traces() throws {
    let scene = try scene(
      "calculation", "let A=[[1, 2], [3, 4]]", "let x=[5, 6]", "let y=A @ x", "let m=floor(y)")
    let trace = scene.trace(of: FigureCell("y", [1]), at: 3, in: .english)
    #expect(
      trace?.cells == [
        FigureCell("A", [1, 0]), FigureCell("A", [1, 1]), FigureCell("x", [0]),
        FigureCell("x", [1]),
      ])
    #expect(trace?.arithmetic == ["y[1] = 39"])
    #expect(scene.trace(of: FigureCell("y", [1]), at: 2, in: .english) == nil)
    let given = try #require(scene.trace(of: FigureCell("A", [1, 0]), at: 4, in: .english))
    #expect(given.cells == [FigureCell("y", [1])])
    #expect(given.caption.hasPrefix("A[1, 0] is given"))
    #expect(scene.trace(of: FigureCell("m", [0]), at: 4, in: .english)?.cells.count == 2)
  }

  @Test("Formulas may use the step's variables")
  func variables() throws {
    let scene = try SceneCatalogue.scene(
      named: "calculation",
      settings: [WrittenSetting(name: "let", label: "y", source: "2 * n")],
      variables: ["n": Value(4)])
    #expect(numbers("y", of: scene, at: 1) == [8])
  }

  @Test(
    "Statements that cannot be are refused in a sentence",
    arguments: [
      (["let y=2 * z"], "`let y`: there is no variable `z`"),
      (["let y=2", "let y=3"], "`let y` is given twice"),
      (["let=2"], "`let` needs a name, as in `let x`"),
      (["let max=2"], "`max` cannot be the name of a `let`"),
      (["slider t=normal()"], "`slider t` is no range; expected one such as `range(0, 1, 0.1)`"),
      (["slider t=range(1, 3)", "t=7"], "found 7 for `t`, which is not a step of its range"),
      (["let y=1", "show=y, x"], "found `x` for `show`; expected the name of a statement"),
      (
        ["let y=zeros(40, 40)"],
        "`y` has 1600 entries; at most 1024 are shown, and `show` leaves a name out"
      ),
      (
        ["plot f=u", "plot f over=u, 3, 1"],
        "`plot f` needs a number at each place of `over: u, a, b` with a below b"
      ),
    ])
  func refused(settings: [String], message: String) throws {
    let error = #expect(throws: SceneError.self) {
      try SceneCatalogue.scene(
        named: "calculation", settings: SceneCatalogue.settings(arguments: settings))
    }
    #expect(error?.message() == message)
  }

  @Test("Statements that would take too long are refused, one after the other or alone")
  func tooLong() {
    let settings = (0..<30).map {
      WrittenSetting(name: "let", label: "a\($0)", source: "sum(zeros(60, 60) @ zeros(60, 60))")
    }
    #expect(throws: SceneError.self) {
      try SceneCatalogue.scene(named: "calculation", settings: settings)
    }
  }

  private func scene2() throws -> any Scene {
    try scene("calculation", "let a=-2", "let a tex=a = {{a}} \\cdot 1")
  }

  private func last(_ settings: [String]) throws -> [Double] {
    let scene = try SceneCatalogue.scene(
      named: "calculation", settings: SceneCatalogue.settings(arguments: settings))
    let frame = scene.frame(at: scene.frameCount)
    return numbers(frame.figures.last?.name ?? "", of: scene, at: scene.frameCount)
  }
}
