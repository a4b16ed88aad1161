import Engine
import Testing

@Suite("Convolutions over rows and columns")
struct Convolution2DTests {
  private static func cases(_ name: String, count: Int) throws -> [ConvolutionCase] {
    try RandomCases.streams(name, count: count).compactMap { stream in
      var stream = stream
      return try ConvolutionCase(&stream)
    }
  }

  @Test("The output is what the definition gives, index by index")
  func definition() throws {
    let cases = try Self.cases("conv2d", count: 150)
    #expect(cases.count > 80)
    for item in cases {
      let z = try item.convolution.forward(item.x, weight: item.weight, bias: item.bias)
      #expect(try z.distance(to: item.definition().output) < 1e-13)
    }
  }

  @Test("Both gradients and the bias's agree with central differences")
  func gradients() throws {
    for item in try Self.cases("conv2d-gradients", count: 60) {
      func loss(_ x: Tensor, _ w: Tensor, _ b: Tensor) throws(EngineError) -> Double {
        try item.convolution.forward(x, weight: w, bias: b).inner(item.upstream)
      }
      let dx = try centralDifference(
        of: { x throws(EngineError) in try loss(x, item.weight, item.bias) }, at: item.x)
      let dw = try centralDifference(
        of: { w throws(EngineError) in try loss(item.x, w, item.bias) }, at: item.weight)
      let db = try centralDifference(
        of: { b throws(EngineError) in try loss(item.x, item.weight, b) }, at: item.bias)
      #expect(try item.inputGradient.distance(to: dx) < 1e-8)
      #expect(try item.weightGradient.distance(to: dw) < 1e-8)
      #expect(
        try item.convolution.biasGradient(upstream: item.upstream).distance(to: db) < 1e-8)
    }
  }

  @Test("⟨conv(x), z⟩ = ⟨x, grad_x(z)⟩ = ⟨w, grad_w(x, z)⟩, so each gradient is an adjoint")
  func adjoint() throws {
    for item in try Self.cases("conv2d-adjoint", count: 150) {
      let z = try item.convolution.forward(item.x, weight: item.weight)
      let whole = z.inner(item.upstream)
      let scale = max(1, abs(whole))
      #expect(try abs(item.x.inner(item.inputGradient) - whole) / scale < 1e-11)
      #expect(try abs(item.weight.inner(item.weightGradient) - whole) / scale < 1e-11)
    }
  }

  @Test("The result is a bare image only if input and weight both are")
  func shapes() throws {
    let image = try Tensor(repeating: 1, shape: [4, 5])
    let channels = try Tensor(repeating: 1, shape: [1, 4, 5])
    let batch = try Tensor(repeating: 1, shape: [2, 1, 4, 5])
    let bare = try Tensor(repeating: 1, shape: [2, 2])
    let full = try Tensor(repeating: 1, shape: [3, 1, 2, 2])
    let convolution = Convolution2D()
    #expect(try convolution.forward(image, weight: bare).shape == [3, 4])
    #expect(try convolution.forward(image, weight: full).shape == [3, 3, 4])
    #expect(try convolution.forward(channels, weight: bare).shape == [1, 3, 4])
    #expect(try convolution.forward(channels, weight: full).shape == [3, 3, 4])
    #expect(try convolution.forward(batch, weight: full).shape == [2, 3, 3, 4])
  }

  @Test("Shapes that do not fit are refused with both shapes named")
  func mismatches() throws {
    let x = try Tensor(repeating: 1, shape: [4, 5, 5])
    let w = try Tensor(repeating: 1, shape: [2, 3, 3, 3])
    #expect(
      throws: EngineError.shapeMismatch(operation: "conv2d", left: [1, 4, 5, 5], right: w.shape)
    ) { try Convolution2D().forward(x, weight: w) }
    #expect(throws: EngineError.groups(3, channels: 4)) {
      try Convolution2D(groups: 3).forward(x, weight: w)
    }
    #expect(throws: EngineError.parameter(name: "groups", found: 0, expected: "groups ≥ 1")) {
      try Convolution2D(groups: 0).forward(x, weight: w)
    }
    #expect(throws: EngineError.rank(operation: "conv2d", found: [], expected: [2, 3, 4])) {
      try Convolution2D().forward(Tensor(1), weight: w)
    }
    let dz = try Tensor(repeating: 1, shape: [2, 2, 2])
    #expect(
      throws: EngineError.shapeMismatch(
        operation: "conv2d_grad_x", left: [1, 2, 3, 3], right: [1, 2, 2, 2])
    ) { try Convolution2D().inputGradient(weight: w, upstream: dz, height: 5, width: 5) }
    #expect(
      throws: EngineError.shapeMismatch(operation: "conv2d", left: w.shape, right: [3])
    ) {
      try Convolution2D().forward(
        Tensor(repeating: 1, shape: [3, 5, 5]), weight: w, bias: Tensor([1, 2, 3]))
    }
  }

  @Test("A border beyond what mirror or ring can show is refused")
  func borders() throws {
    let x = try Tensor(repeating: 1, shape: [3, 3])
    let w = try Tensor(repeating: 1, shape: [2, 2])
    #expect(throws: EngineError.parameter(name: "padding", found: 3, expected: "padding < 3")) {
      try Convolution2D(padding: 3, mode: .reflect).forward(x, weight: w)
    }
    #expect(throws: EngineError.parameter(name: "padding", found: 4, expected: "padding ≤ 3")) {
      try Convolution2D(padding: 4, mode: .circular).forward(x, weight: w)
    }
  }

  @Test("Empty, NaN, infinite and huge input never trap")
  func hostileInput() throws {
    let w = try Tensor(repeating: 1, shape: [1, 1])
    for shape in [[0, 3], [0], [0, 0, 0, 0], [2, 0, 3, 3], []] {
      let x = try Tensor(repeating: 1, shape: shape)
      #expect(throws: EngineError.self) { try Convolution2D().forward(x, weight: w) }
      #expect(throws: EngineError.self) { try Convolution2D().forward(w, weight: x) }
      #expect(throws: EngineError.self) {
        try Convolution2D().weightGradient(x, upstream: w, height: 1, width: 1)
      }
    }
    let emptyBatch = try Tensor(repeating: 1, shape: [0, 1, 2, 2])
    #expect(try Convolution2D().forward(emptyBatch, weight: w).shape == [0, 1, 2, 2])
    let odd = try Tensor(shape: [1, 3], elements: [.nan, .infinity, 1e308])
    let z = try Convolution2D().forward(odd, weight: Tensor(repeating: 2, shape: [1, 1]))
    #expect(z.elements[0].isNaN && z.elements[1] == .infinity && z.elements[2] == .infinity)
    for size in [Int.max, Int.min, 0] {
      #expect(throws: EngineError.self) {
        try Convolution2D().inputGradient(weight: w, upstream: w, height: size, width: size)
      }
      #expect(throws: EngineError.self) {
        try Convolution2D(padding: Padding(size)).weightGradient(
          w, upstream: w, height: size, width: 1)
      }
      #expect(throws: EngineError.self) {
        try Convolution2D(groups: size).inputGradient(weight: w, upstream: w, height: 1, width: 1)
      }
    }
  }
}
