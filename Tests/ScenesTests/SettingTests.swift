import Engine
import Formula
import Testing

@testable import Scenes

@Suite("Settings")
struct SettingTests {
  @Test(
    "A wrong setting is refused with what was found and what is allowed",
    arguments: [
      ("convolution1d", [], "`convolution1d` is not a scene; did you mean `convolution-1d`?"),
      ("xyz", [], "`xyz` is not a scene"),
      (
        "convolution-1d", ["strde=2"],
        "`strde` is not a setting of `convolution-1d`; it has `input`, `kernel`, `stride`, "
          + "`padding`, `dilation`, `flip`; did you mean `stride`?"
      ),
      ("convolution-1d", ["stride"], "found `stride`; expected a setting such as `stride=2`"),
      ("convolution-1d", ["stride=1", "stride=2"], "`stride` is given twice"),
      (
        "convolution-1d", ["stride=0"],
        "found 0 for `stride`; expected a whole number from 1 to 16"
      ),
      (
        "convolution-1d", ["stride=1.5"],
        "found 1.5 for `stride`; expected a whole number from 1 to 16"
      ),
      (
        "convolution-1d", ["stride=[1, 2]"],
        "found a row of 2 numbers for `stride`; expected a whole number from 1 to 16"
      ),
      (
        "convolution-1d", ["input=3"],
        "found 3 for `input`; expected 1 to 64 numbers in a row, such as `[1, 2, 3]`"
      ),
      (
        "convolution-1d", ["input=[[1, 2], [3, 4]]"],
        "found a tensor of shape [2, 2] for `input`; expected 1 to 64 numbers in a row, such as "
          + "`[1, 2, 3]`"
      ),
      (
        "convolution-1d", ["input=[1, 1e7]"],
        "entry 1 of `input` is 10000000; expected a number from −1000000 to 1000000"
      ),
      ("convolution-1d", ["flip=maybe"], "found `maybe` for `flip`; expected `yes` or `no`"),
      (
        "convolution-1d", ["input=[1, 2, 3]", "kernel=[1, 2, 3, 4]"],
        "a kernel of 4 does not fit an input of 3 with padding 0"
      ),
      (
        "convolution-1d", ["input=[1, 2, 3]", "dilation=3", "padding=0"],
        "a kernel of 2 that spans 4 cells does not fit an input of 3 with padding 0"
      ),
      (
        "convolution-gradient", ["upstream=[1, 2]"],
        "`upstream` has 2 numbers; expected 4, as many as there are outputs"
      ),
    ])
  func refusals(name: String, settings: [String], message: String) throws {
    let error = #expect(throws: SceneError.self) {
      try SceneCatalogue.scene(
        named: name, settings: SceneCatalogue.settings(arguments: settings))
    }
    #expect(error?.message() == message)
  }

  @Test("A formula may use variables, and its error names the setting")
  func variables() throws {
    let x = Value(Tensor([1, 2, 3]))
    let scene = try SceneCatalogue.scene(
      named: "convolution-1d", settings: [("input", "2 * x"), ("stride", "k - 1")],
      variables: ["x": x, "k": Value(2)])
    #expect(numbers("input", of: scene, at: 1) == [2, 4, 6])
    let error = #expect(throws: SceneError.self) {
      try SceneCatalogue.scene(named: "convolution-1d", settings: [("input", "2 * y")])
    }
    #expect(error?.parameter == "input")
    #expect(error?.message().hasPrefix("`input`: ") == true)
  }

  @Test("Spaces around the equals sign of a command line count for nothing")
  func commandLine() throws {
    let settings = try SceneCatalogue.settings(arguments: [" input = [1, 2] ", "flip=", "a=b=c"])
    #expect(settings.map(\.name) == ["input", "flip", "a"])
    #expect(settings.map(\.source) == ["[1, 2]", "", "b=c"])
  }

  @Test("Every scene opens without any setting", arguments: SceneCatalogue.all.map(\.name))
  func defaults(name: String) throws {
    let scene = try SceneCatalogue.scene(named: name)
    #expect(type(of: scene).declaration.name == name)
    #expect(scene.frameCount > 1)
  }

  @Test("Every default is allowed by its own table", arguments: SceneCatalogue.all)
  func tables(declaration: SceneDeclaration) throws {
    for parameter in declaration.parameters {
      if let initial = parameter.initial { _ = try parameter.setting(initial) }
    }
    #expect(Set(declaration.parameters.map(\.name)).count == declaration.parameters.count)
    #expect(Set(declaration.figures.map(\.name)).count == declaration.figures.count)
  }
}
