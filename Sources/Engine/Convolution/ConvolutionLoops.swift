extension ConvolutionPlan {
  /// Z += W ⋆ X: each output is the sum of its products, in the order inputs, rows, columns.
  func forward(_ x: [Double], _ w: [Double], bias: [Double]?) throws(EngineError) -> [Double] {
    let area = output.height * output.width
    var z = Array(repeating: 0.0, count: try output.count())
    if let bias {
      for index in z.indices { z[index] = bias[index / area % output.channels] }
    }
    let step = columns.stride
    z.withUnsafeMutableBufferPointer { z in
      x.withUnsafeBufferPointer { x in
        w.withUnsafeBufferPointer { w in
          forEachRun { weight, output, input, count in
            let factor = w[weight]
            for place in 0..<count { z[output + place] += factor * x[input + place * step] }
          }
        }
      }
    }
    return z
  }

  /// ∂L/∂X: each input gathers weight × upstream from every output that read it.
  func inputGradient(_ w: [Double], _ dz: [Double]) throws(EngineError) -> [Double] {
    var dx = Array(repeating: 0.0, count: try input.count())
    let step = columns.stride
    dx.withUnsafeMutableBufferPointer { dx in
      dz.withUnsafeBufferPointer { dz in
        w.withUnsafeBufferPointer { w in
          forEachRun { weight, output, input, count in
            let factor = w[weight]
            for place in 0..<count { dx[input + place * step] += factor * dz[output + place] }
          }
        }
      }
    }
    return dx
  }

  /// ∂L/∂W: each weight gathers input × upstream from every product that it took part in.
  func weightGradient(_ x: [Double], _ dz: [Double]) -> [Double] {
    let count = kernels.outputs * kernels.inputs * kernels.height * kernels.width
    var dw = Array(repeating: 0.0, count: count)
    let step = columns.stride
    dw.withUnsafeMutableBufferPointer { dw in
      dz.withUnsafeBufferPointer { dz in
        x.withUnsafeBufferPointer { x in
          forEachRun { weight, output, input, count in
            var sum = 0.0
            for place in 0..<count { sum += dz[output + place] * x[input + place * step] }
            dw[weight] += sum
          }
        }
      }
    }
    return dw
  }
}
