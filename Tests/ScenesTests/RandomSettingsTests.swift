import Engine
import Formula
import Testing

@testable import Scenes

@Suite("Random settings")
struct RandomSettingsTests {
  @Test(
    "Random settings end in a scene whose frames keep every promise, or in an error",
    arguments: SceneCatalogue.all)
  func allowed(declaration: SceneDeclaration) throws {
    var stream = RandomStream(seed: 1, path: declaration.name)
    var made = 0
    for _ in 0..<80 {
      let settings = declaration.parameters.compactMap { randomSetting($0, &stream) }
      do {
        let scene = try SceneCatalogue.scene(named: declaration.name, settings: settings)
        expectPromises(of: scene, settings)
        made += 1
      } catch {
        #expect(!error.message().isEmpty)
      }
    }
    #expect(made >= 5, "hardly any random settings made a scene")
  }

  @Test("Frames do not depend on the order in which they are asked for", arguments: 0..<10)
  func scrubbing(seed: Int) throws {
    for declaration in SceneCatalogue.all {
      let scene = try SceneCatalogue.scene(named: declaration.name)
      let again = try SceneCatalogue.scene(named: declaration.name)
      let forward = (1...scene.frameCount).map { scene.frame(at: $0) }
      var stream = RandomStream(seed: UInt32(seed), path: "scrubbing")
      for place in stream.permutation(scene.frameCount) {
        #expect(again.frame(at: place + 1) == forward[place])
      }
    }
  }

  @Test(
    "Absurd settings end in an error with a sentence, or in frames",
    arguments: SceneCatalogue.all.map(\.name),
    [
      "", "[", "]", "1e308", "-1e308", "[[1]]", "-1", "nan", "1/0", "9007199254740993", "[1e300]",
      "[1e6, -1e6]", "[1e-300, 1e6]", "zeros(65536)", "ones(64)", "eye(40)", "yes", "no", "x",
      "😀", "\u{0}", "1e-320", "[0.1]", "16", "64", "[-0.0, 1]", "0",
    ])
  func absurd(name: String, source: String) throws {
    guard let declaration = SceneCatalogue.declaration(named: name) else { return }
    for parameter in declaration.parameters {
      do {
        let settings = [(parameter.name, source)]
        let scene = try SceneCatalogue.scene(named: name, settings: settings)
        expectPromises(of: scene, settings)
      } catch {
        #expect(!error.message().isEmpty)
      }
    }
  }

  @Test("A megabyte as a setting is refused at once")
  func megabyte() {
    let source = String(repeating: "[", count: 1 << 20)
    #expect(throws: SceneError.self) {
      try SceneCatalogue.scene(named: "convolution-1d", settings: [("input", source)])
    }
  }
}

/// What every scene promises of its frames: a count within bounds, ends that hold, declared figures,
/// finite numbers, placements below a figure of the frame, agreement of every check.
func expectPromises(of scene: any Scene, _ settings: [(name: String, source: String)]) {
  let declared = Set(type(of: scene).declaration.figures.map(\.name))
  #expect((1...10_000).contains(scene.frameCount))
  #expect(scene.frame(at: 0) == scene.frame(at: 1))
  #expect(scene.frame(at: .min) == scene.frame(at: 1))
  #expect(scene.frame(at: .max) == scene.frame(at: scene.frameCount))
  for number in 1...scene.frameCount {
    let frame = scene.frame(at: number)
    #expect(frame == scene.frame(at: number))
    #expect(!frame.caption.isEmpty && !frame.arithmetic.isEmpty)
    #expect(!frame.caption.contains("{") && !frame.caption.contains("  "))
    #expect(Set(frame.figures.map(\.name)).count == frame.figures.count)
    if !declared.contains("NAME") { #expect(declared.isSuperset(of: frame.figures.map(\.name))) }
    if !settings.contains(where: { $0.name == "paths" }) {
      for check in frame.checks { #expect(check.agrees, "\(settings) \(check)") }
    }
    for case .grid(let grid) in frame.figures.map(\.content) { expectGrid(grid, in: frame) }
  }
}

private func expectGrid(_ grid: Grid, in frame: Frame) {
  let columns = grid.rows.first?.count ?? 0
  let isFolded = grid.shape.count == 1 && grid.rows.count > 1
  #expect(grid.rows.dropLast(isFolded ? 1 : 0).allSatisfy { $0.count == columns })
  #expect(isFolded || grid.shape.last == columns)
  #expect(grid.shape.reduce(1, *) == grid.rows.reduce(0) { $0 + $1.count })
  #expect(grid.rows.joined().allSatisfy { $0.value?.isFinite ?? true })
  guard let placement = grid.placement else { return }
  #expect(frame.figure(placement.figure) != nil)
  #expect(placement.columns.count == columns)
  #expect(zip(placement.columns, placement.columns.dropFirst()).allSatisfy { $0 < $1 })
}

/// A setting that its table allows, small enough to fit others now and then; nothing where the
/// default may stand.
func randomSetting(
  _ parameter: Parameter, _ stream: inout RandomStream
) -> (name: String, source: String)? {
  guard parameter.initial != nil, stream.bernoulli(0.8) else { return nil }
  let source =
    switch parameter.kind {
    case .integer(let range):
      "\(stream.integer(in: range.lowerBound...min(range.upperBound, range.lowerBound + 3)))"
    case .real(let range):
      "\(stream.uniform(max(range.lowerBound, -10), min(range.upperBound, 10)))"
    case .vector(let length): vector(length, &stream)
    case .numbers: "\(stream.integer(in: -3...3))"
    case .tensor(let axes, let length): tensor(axes, length, &stream)
    case .pair(let range, _):
      "\(stream.integer(in: range.lowerBound...min(range.upperBound, range.lowerBound + 2)))"
    case .words(let words):
      stream.bernoulli(0.2)
        ? "none"
        : words.filter { _ in stream.bernoulli(0.7) }
          .joined(separator: ", ")
    case .word(let words): words[stream.integer(in: 0...words.count - 1)]
    case .flag: stream.bernoulli(0.5) ? "yes" : "no"
    case .layers(_, let kinds): layers(kinds, &stream)
    case .statement, .names: ""
    }
  return (parameter.name, source)
}

private func layers(_ kinds: [LayerSetting.Kind], _ stream: inout RandomStream) -> String {
  let count = stream.integer(in: 1...4)
  return (0..<count).map { _ in
    let kind = kinds[stream.integer(in: 0...kinds.count - 1)]
    let entries = kind.entries.filter { $0 == kind.needed || stream.bernoulli(0.5) }
    let written = entries.map { entry in
      let low = entry.range.lowerBound
      return "\(entry.rawValue)=\(stream.integer(in: low...min(entry.range.upperBound, low + 3)))"
    }
    return ([kind.rawValue] + written).joined(separator: ", ")
  }.joined(separator: "\n")
}

private func tensor(
  _ axes: ClosedRange<Int>, _ length: ClosedRange<Int>, _ stream: inout RandomStream
) -> String {
  let rank = stream.integer(in: axes)
  let shape = (0..<rank).map { _ in stream.integer(in: 1...min(5, length.upperBound)) }
  return nested(shape[...], &stream)
}

private func nested(_ shape: ArraySlice<Int>, _ stream: inout RandomStream) -> String {
  guard let count = shape.first else { return "\(stream.integer(in: -9...9))" }
  let parts = (0..<count).map { _ in nested(shape.dropFirst(), &stream) }
  return "[" + parts.joined(separator: ", ") + "]"
}

private func vector(_ length: ClosedRange<Int>, _ stream: inout RandomStream) -> String {
  let count = stream.integer(in: length.lowerBound...min(length.upperBound, 12))
  let numbers = (0..<count).map { _ in
    stream.bernoulli(0.5)
      ? "\(stream.integer(in: -9...9))" : "\(stream.normal() * stream.uniform(0.1, 1000))"
  }
  return "[" + numbers.joined(separator: ", ") + "]"
}
