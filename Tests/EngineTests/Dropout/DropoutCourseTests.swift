import Engine
import Testing

@Suite("The course of dropout's masks")
struct DropoutCourseTests {
  private static func moments(_ shape: [Int], keep: Double) throws -> DropoutMoments {
    var stream = RandomStream(seed: 5, path: "tests#course/x")
    return try DropoutMoments(stream.normal(shape: shape), keep: keep)
  }

  @Test("Means after any number of masks are those of drawing one after another")
  func anyOrder() throws {
    let stream = RandomStream(seed: 5, path: "tests#course/mask")
    let course = DropoutCourse(
      try Self.moments([3, 2], keep: 0.6), masks: 200, from: stream)
    var (moments, plain) = (try Self.moments([3, 2], keep: 0.6), stream)
    var expected = [moments]
    for _ in 0..<200 {
      moments.draw(from: &plain)
      expected.append(moments)
    }
    for count in stride(from: 200, through: 0, by: -1) {
      #expect(course.moments(after: count) == expected[count])
    }
    #expect(course.moments(after: -3) == expected[0])
    #expect(course.moments(after: .max) == expected[200])
  }

  @Test("However many masks there are, fewer than 64 are drawn anew")
  func work() throws {
    let stream = RandomStream(seed: 5, path: "tests#course/work")
    let course = DropoutCourse(
      try Self.moments([1, 1], keep: 0.5), masks: 5000, from: stream)
    #expect((0...5000).allSatisfy { course.redrawn(after: $0) < DropoutCourse.spacing })
    #expect(course.redrawn(after: 4999) == 4999 % 64)
  }

  @Test("Exact means, their enumeration and the variances are those of trying every mask")
  func exact() throws {
    for (shape, keep) in [([3, 2], 0.6), ([2, 3], 0.25), ([4, 3], 0.9)] {
      let moments = try Self.moments(shape, keep: keep)
      let noise = try BinaryNoise.mask(keep: keep)
      func expect(_ compute: (Tensor) throws(EngineError) -> Tensor) throws -> Tensor {
        try noise.expectation(shape: shape) { mask throws(EngineError) in
          let p = try Tensor(
            shape: shape, elements: zip(mask.elements, moments.x.elements).map { $0 * $1 })
          return try compute(p)
        }
      }
      let mean = try expect { $0 }
      let square = try expect { $0.map { $0 * $0 } }
      let gram = try expect { p throws(EngineError) in
        try LinearAlgebra.product(LinearAlgebra.transpose(p), p)
      }
      let gramSquare = try expect { p throws(EngineError) in
        try LinearAlgebra.product(LinearAlgebra.transpose(p), p).map { $0 * $0 }
      }
      #expect(moments.exactMean.distance(to: mean) < 1e-14)
      #expect(moments.maskVariance.distance(to: Self.spread(square, mean)) < 1e-13)
      #expect(moments.exactGram.distance(to: gram) < 1e-13)
      #expect(try moments.enumeratedGram().distance(to: gram) < 1e-13)
      #expect(moments.gramVariance.distance(to: Self.spread(gramSquare, gram)) < 1e-12)
    }
    #expect(throws: EngineError.tooLarge(shape: [13, 1], limit: 12)) {
      try Self.moments([13, 1], keep: 0.5).enumeratedGram()
    }
  }

  @Test("How often an entry was kept is counted, alone and together with its row")
  func counts() throws {
    var stream = RandomStream(seed: 6, path: "tests#course/counts")
    var moments = try DropoutMoments(Tensor(shape: [1, 2], elements: [2, 3]), keep: 0.5)
    moments.draw(10, from: &stream)
    let (first, both) = (
      moments.timesKept(row: 0, column: 0), moments.timesKeptTogether(row: 0, 1, 0)
    )
    #expect(moments.mean[0, 0] == 2 * Double(try #require(first)) / 10)
    #expect(abs(moments.gram[0, 1] - 6 * Double(try #require(both)) / 10) < 1e-14)
    #expect(moments.timesKept(row: 1, column: 0) == nil)
    #expect(moments.timesKeptTogether(row: 0, 0, 2) == nil)
    #expect(moments.dropped.elements == zip(moments.mask.elements, [2, 3]).map { $0 * $1 })
  }

  private static func spread(_ square: Tensor, _ mean: Tensor) -> Tensor {
    var index = -1
    return square.map { entry in
      index += 1
      return entry - mean.elements[index] * mean.elements[index]
    }
  }
}

@Suite("Moments of samples")
struct SampleMomentsTests {
  @Test("Means, variances and covariances are those of all samples at once")
  func moments() throws {
    var stream = RandomStream(seed: 7, path: "tests#samples/x")
    var moments = SampleMoments(entries: 2)
    #expect(moments.mean == [0, 0] && moments.variance(0) == nil)
    var samples: [[Double]] = []
    for _ in 0..<50 {
      let first = 1e6 + stream.normal()
      samples.append([first, 2 * first + stream.normal()])
      try moments.add(samples[samples.count - 1])
    }
    let means = (0..<2).map { entry in samples.reduce(0) { $0 + $1[entry] } / 50 }
    for (i, j) in [(0, 0), (0, 1), (1, 0), (1, 1)] {
      let sum = samples.reduce(0) { $0 + ($1[i] - means[i]) * ($1[j] - means[j]) }
      let found = try #require(moments.covariance(i, j))
      #expect(abs(found - sum / 49) < 1e-8)
    }
    #expect(zip(moments.mean, means).allSatisfy { abs($0 - $1) < 1e-8 })
  }

  @Test("One sample has a mean and no variance; other lengths are refused")
  func few() throws {
    var moments = SampleMoments(entries: 1)
    try moments.add([3])
    #expect(moments.mean == [3] && moments.variance(0) == nil && moments.variance(5) == nil)
    #expect(throws: EngineError.self) { try moments.add([1, 2]) }
    #expect(SampleMoments(entries: -4).mean.isEmpty)
  }
}
