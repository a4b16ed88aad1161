import Engine
import Testing

@testable import Scenes

@Suite("center-loss")
struct CenterLossTests {
  @Test("Center loss alone, λ → ∞, lets everything fall onto one point")
  func collapse() throws {
    let scene = try scene("center-loss", "lambda=1e6")
    let last = scene.frameCount
    let between = column("between", of: "summary", in: scene, at: last)
    let within = column("within", of: "summary", in: scene, at: last)
    #expect(between[1] < 0.2 * between[0] && within[1] < 0.2 * within[0])
    #expect(scene.frame(at: last).caption.hasPrefix("All falls onto one point"))
  }

  @Test("With softmax the classes are gathered and stay apart")
  func joint() throws {
    let scene = try scene("center-loss")
    let last = scene.frameCount
    #expect(last == 61)
    let between = column("between", of: "summary", in: scene, at: last)
    let within = column("within", of: "summary", in: scene, at: last)
    #expect(within[1] < within[0] && between[1] > 0.5 * between[0])
    #expect(between[1] / within[1] > between[0] / within[0])
  }

  @Test("The more center loss weighs, the tighter a class ends; softmax alone lets it spread")
  func weights() throws {
    let within = try ["0", "0.1", "1", "10"].map { weight in
      let scene = try scene("center-loss", "lambda=\(weight)")
      return column("within", of: "summary", in: scene, at: scene.frameCount)
    }
    let ends = within.map { $0[1] }
    #expect(ends == ends.sorted(by: >) && Set(ends).count == 4)
    #expect(ends[1] > within[1][0] && ends[2] < within[2][0])
  }

  @Test("Fixed centroids stand still in every frame while features move")
  func pedcc() throws {
    let scene = try scene("center-loss", "loss=pedcc", "steps=20")
    let centroids = try EvenCentroids.simplex(classes: 3, dimension: 2).points.elements
    for frame in 1...scene.frameCount {
      #expect(numbers("centers", of: scene, at: frame) == centroids)
      #expect(scene.frame(at: frame).figure("center_step") == nil)
    }
    let (first, last) = (1, scene.frameCount)
    #expect(
      points("class_0", of: "plane", in: scene, at: first)
        != points("class_0", of: "plane", in: scene, at: last))
    for place in points("class_1", of: "plane", in: scene, at: last) {
      #expect(abs(place.x * place.x + place.y * place.y - 1) < 1e-12)
    }
  }

  @Test("Step by step the arithmetic of Δc stands there, divided by 1 + n")
  func stepwise() throws {
    let scene = try scene("center-loss", "stepwise=yes", "steps=3", "alpha=0.4")
    #expect(scene.frameCount == 1 + 3 * 5)
    guard let made = scene as? CenterLossScene else { return }
    for (step, moment) in made.moments.dropLast().enumerated() {
      let loss = try CenterLoss(
        moment.batch.features, labels: moment.batch.labels, centers: moment.centers)
      for label in 0..<3 {
        let frame = 1 + step * 5 + 2 + label
        #expect(numbers("center_step", of: scene, at: frame) == loss.step.elements)
        let count = moment.batch.labels.count { $0 == label }
        #expect(scene.frame(at: frame).arithmetic[0].contains("/ (1 + \(count)) = "))
        let moved = loss.movedCenters(rate: 0.4)
        let shown = numbers("centers", of: scene, at: frame)
        #expect(shown[2 * label] == moved[label, 0] && shown[2 * label + 1] == moved[label, 1])
      }
      #expect(numbers("centers", of: scene, at: 1 + step * 5 + 1) == moment.centers.elements)
    }
  }

  @Test("Features are Wz + b in every frame, never points of their own")
  func features() throws {
    guard let scene = try scene("center-loss", "steps=8") as? CenterLossScene else { return }
    for (index, moment) in scene.moments.enumerated() {
      let mapped = try moment.batch.map.forward(moment.batch.inputs)
      #expect(moment.batch.features == mapped)
      #expect(numbers("features", of: scene, at: index + 2) == mapped.elements || index == 8)
      for (row, example) in moment.batch.examples.enumerated() {
        #expect(moment.features[example, 0] == mapped[row, 0])
      }
    }
  }

  @Test("A center's trace is the features of its class in the batch; a feature's is its center")
  func traces() throws {
    guard let scene = try scene("center-loss") as? CenterLossScene else { return }
    let labels = scene.moments[3].batch.labels
    let center = scene.trace(of: FigureCell("centers", [1, 0]), at: 5, in: .english)
    #expect(center?.cells.count == labels.count { $0 == 1 })
    let feature = scene.trace(of: FigureCell("features", [0, 1]), at: 5, in: .english)
    #expect(feature?.cells.first == FigureCell("centers", [labels[0], 0]))
    #expect(feature?.arithmetic.count == 4)
    #expect(scene.trace(of: FigureCell("centers", [3, 0]), at: 5, in: .english) == nil)
  }

  @Test("More frames than a scene may have are refused")
  func refusal() {
    let error = #expect(throws: SceneError.self) {
      try scene("center-loss", "classes=5", "steps=500", "stepwise=yes", "rate=1e3")
    }
    #expect(error?.parameter == "rate")
  }
}
