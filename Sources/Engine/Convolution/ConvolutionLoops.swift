// The windows of a plan all lie inside the padded input, so the loops need no bounds; they take as
// many columns at once as the machine has lanes. Each output is still one sum in the order of the
// formula. Offsets cannot overflow, since every tensor they point into was made before.

extension ConvolutionPlan {
  /// Z = b + W ⋆ X: each output is the sum of its products, in the order inputs, rows, columns.
  func forward(_ x: [Double], _ w: [Double], bias: [Double]?) throws(EngineError) -> [Double] {
    var z = Array(repeating: 0.0, count: try output.count())
    z.withUnsafeMutableBufferPointer { z in
      x.withUnsafeBufferPointer { x in
        w.withUnsafeBufferPointer { w in
          guard let x = x.baseAddress, let w = w.baseAddress, let z = z.baseAddress else { return }
          forward(x, w, bias: bias, into: z)
        }
      }
    }
    return z
  }

  private func forward(
    _ x: UnsafePointer<Double>, _ w: UnsafePointer<Double>, bias: [Double]?,
    into z: UnsafeMutablePointer<Double>
  ) {
    let outputsPerGroup = kernels.outputs / groups
    var place = z
    for image in 0..<output.batch {
      for channel in 0..<output.channels {
        let start = bias.map { $0[channel] } ?? 0
        let first = image &* input.channels &+ channel / outputsPerGroup &* kernels.inputs
        for row in 0..<output.height {
          let corner = (first &* input.height &+ row &* rows.stride) &* input.width
          line(x + corner, w + channel &* kernels.count, start, into: place)
          place += output.width
        }
      }
    }
  }

  /// One row of outputs: eight, six, four, two or one at a time.
  @inline(__always)
  private func line(
    _ x: UnsafePointer<Double>, _ w: UnsafePointer<Double>, _ start: Double,
    into z: UnsafeMutablePointer<Double>
  ) {
    var column = 0
    let step = columns.stride
    if step == 1 { column = wideSteps(x, w, start, into: z) }
    while column &+ 2 <= output.width {
      var sums = SIMD2(repeating: start)
      forEachWeight(w, x + column &* step) { weight, cell in
        sums += weight * SIMD2(cell[0], cell[step])
      }
      Lanes.store(sums, at: z + column)
      column &+= 2
    }
    guard column < output.width else { return }
    var sum = start
    forEachWeight(w, x + column &* step) { weight, cell in sum += weight * cell[0] }
    z[column] = sum
  }

  /// The outputs of a row at stride 1 that can be taken four or more at a time; returns how many.
  @inline(__always)
  private func wideSteps(
    _ x: UnsafePointer<Double>, _ w: UnsafePointer<Double>, _ start: Double,
    into z: UnsafeMutablePointer<Double>
  ) -> Int {
    var column = 0
    while column &+ 8 <= output.width {
      var sums = (SIMD4(repeating: start), SIMD4(repeating: start))
      forEachWeight(w, x + column) { weight, cell in
        sums.0 += weight * Lanes.load(cell)
        sums.1 += weight * Lanes.load(cell + 4)
      }
      Lanes.store(sums.0, at: z + column)
      Lanes.store(sums.1, at: z + column + 4)
      column &+= 8
    }
    if column &+ 6 <= output.width {
      var sums = (SIMD4(repeating: start), SIMD2(repeating: start))
      forEachWeight(w, x + column) { weight, cell in
        sums.0 += weight * Lanes.load(cell)
        sums.1 += weight * SIMD2(cell[4], cell[5])
      }
      Lanes.store(sums.0, at: z + column)
      Lanes.store(sums.1, at: z + column + 4)
      return column &+ 6
    }
    guard column &+ 4 <= output.width else { return column }
    var sums = SIMD4(repeating: start)
    forEachWeight(w, x + column) { weight, cell in sums += weight * Lanes.load(cell) }
    Lanes.store(sums, at: z + column)
    return column &+ 4
  }

  /// Calls the body with every weight of an output, inputs, rows, columns in this order, and the
  /// cell that it meets.
  @inline(__always)
  private func forEachWeight(
    _ w: UnsafePointer<Double>, _ x: UnsafePointer<Double>,
    _ body: (_ weight: Double, _ cell: UnsafePointer<Double>) -> Void
  ) {
    var (weight, map) = (w, x)
    for _ in 0..<kernels.inputs {
      var line = map
      for _ in 0..<kernels.height {
        var cell = line
        for _ in 0..<kernels.width {
          body(weight[0], cell)
          weight += 1
          cell += columns.dilation
        }
        line += rows.dilation &* input.width
      }
      map += input.height &* input.width
    }
  }
}

extension ConvolutionPlan {
  /// ∂L/∂X: each input gathers weight × upstream from every output that read it.
  func inputGradient(_ w: [Double], _ dz: [Double]) throws(EngineError) -> [Double] {
    var dx = Array(repeating: 0.0, count: try input.count())
    dx.withUnsafeMutableBufferPointer { dx in
      dz.withUnsafeBufferPointer { dz in
        guard let dx = dx.baseAddress, let dz = dz.baseAddress else { return }
        forEachTap { weight, from, to in
          let factor = w[weight]
          var (line, cells) = (dz + from, dx + to)
          for _ in 0..<output.height {
            spread(line, times: factor, over: cells)
            line += output.width
            cells += rows.stride &* input.width
          }
        }
      }
    }
    return dx
  }

  @inline(__always)
  private func spread(
    _ dz: UnsafePointer<Double>, times factor: Double, over dx: UnsafeMutablePointer<Double>
  ) {
    var column = 0
    if columns.stride == 1 {
      while column &+ 4 <= output.width {
        let sums = Lanes.load(dx + column) + factor * Lanes.load(dz + column)
        Lanes.store(sums, at: dx + column)
        column &+= 4
      }
      if column &+ 2 <= output.width {
        let sums = SIMD2(dx[column], dx[column &+ 1])
        let pair = SIMD2(dz[column], dz[column &+ 1])
        Lanes.store(sums + factor * pair, at: dx + column)
        column &+= 2
      }
    }
    while column < output.width {
      dx[column &* columns.stride] += factor * dz[column]
      column &+= 1
    }
  }

  /// ∂L/∂W: each weight gathers input × upstream from every product that it took part in.
  func weightGradient(_ x: [Double], _ dz: [Double]) -> [Double] {
    var dw = Array(repeating: 0.0, count: kernels.outputs * kernels.count)
    x.withUnsafeBufferPointer { x in
      dz.withUnsafeBufferPointer { dz in
        guard let x = x.baseAddress, let dz = dz.baseAddress else { return }
        forEachTap { weight, from, to in dw[weight] += gather(x + to, dz + from) }
      }
    }
    return dw
  }

  @inline(__always)
  private func gather(_ x: UnsafePointer<Double>, _ dz: UnsafePointer<Double>) -> Double {
    let step = columns.stride
    var (fours, pairs, rest) = (SIMD4<Double>.zero, SIMD2<Double>.zero, 0.0)
    var (line, cells) = (dz, x)
    for _ in 0..<output.height {
      var column = 0
      while step == 1, column &+ 4 <= output.width {
        fours += Lanes.load(line + column) * Lanes.load(cells + column)
        column &+= 4
      }
      while column &+ 2 <= output.width {
        let cell = cells + column &* step
        pairs += SIMD2(line[column], line[column &+ 1]) * SIMD2(cell[0], cell[step])
        column &+= 2
      }
      if column < output.width { rest += line[column] * cells[column &* step] }
      line += output.width
      cells += rows.stride &* input.width
    }
    return (fours.sum() + pairs.sum()) + rest
  }

  /// Calls the body for each weight and each pair of maps that it joins, with the places of the
  /// weight, of the first output and of the first input that they share.
  @inline(__always)
  private func forEachTap(_ body: (_ weight: Int, _ output: Int, _ input: Int) -> Void) {
    let outputsPerGroup = kernels.outputs / groups
    for image in 0..<input.batch {
      for channel in 0..<output.channels {
        let outputMap = (image &* output.channels &+ channel) &* output.height &* output.width
        let first = image &* input.channels &+ channel / outputsPerGroup &* kernels.inputs
        var weight = channel &* kernels.count
        for depth in 0..<kernels.inputs {
          for i in 0..<kernels.height {
            let line = (first &+ depth) &* input.height &+ i &* rows.dilation
            for j in 0..<kernels.width {
              body(weight, outputMap, line &* input.width &+ j &* columns.dilation)
              weight &+= 1
            }
          }
        }
      }
    }
  }
}

/// Four numbers at once, wherever they lie.
private enum Lanes {
  @inline(__always)
  static func load(_ place: UnsafePointer<Double>) -> SIMD4<Double> {
    UnsafeRawPointer(place).loadUnaligned(as: SIMD4<Double>.self)
  }

  @inline(__always)
  static func load(_ place: UnsafeMutablePointer<Double>) -> SIMD4<Double> {
    UnsafeRawPointer(place).loadUnaligned(as: SIMD4<Double>.self)
  }

  @inline(__always)
  static func store<Vector: SIMD<Double>>(
    _ numbers: Vector, at place: UnsafeMutablePointer<Double>
  ) {
    UnsafeMutableRawPointer(place).storeBytes(of: numbers, as: Vector.self)
  }
}
