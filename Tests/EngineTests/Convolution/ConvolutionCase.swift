import Engine

/// A random convolution with an input, a weight, a bias and an upstream gradient that fit.
struct ConvolutionCase {
  let convolution: Convolution2D
  let x: Tensor
  let weight: Tensor
  let bias: Tensor
  let upstream: Tensor

  /// Nil where the kernel drawn does not fit.
  init?(_ stream: inout RandomStream) throws {
    let groups = stream.integer(in: 1...3)
    let inputs = stream.integer(in: 1...2)
    let outputs = groups * stream.integer(in: 1...2)
    let mode = PaddingMode.allCases[stream.integer(in: 0...3)]
    func sliding(_ stream: inout RandomStream) -> Sliding {
      Sliding(
        stride: stream.integer(in: 1...3), padding: stream.padding(upTo: 2),
        dilation: stream.integer(in: 1...2))
    }
    convolution = Convolution2D(
      rows: sliding(&stream), columns: sliding(&stream), groups: groups, mode: mode)
    x = try stream.normal(
      shape: [
        stream.integer(in: 1...2), groups * inputs, stream.integer(in: 3...6),
        stream.integer(in: 3...6),
      ])
    weight = try stream.normal(
      shape: [outputs, inputs, stream.integer(in: 1...3), stream.integer(in: 1...3)])
    bias = try stream.normal(shape: [outputs])
    guard let z = try? convolution.forward(x, weight: weight, bias: bias) else { return nil }
    upstream = try stream.normal(shape: z.shape)
  }

  private init(_ item: ConvolutionCase, _ convolution: Convolution2D, _ weight: Tensor) {
    self.convolution = convolution
    self.weight = weight
    x = item.x
    bias = item.bias
    upstream = item.upstream
  }

  /// The same input under another convolution and weight.
  func replacing(_ convolution: Convolution2D, weight: Tensor) -> ConvolutionCase {
    ConvolutionCase(self, convolution, weight)
  }

  var inputGradient: Tensor {
    get throws {
      try convolution.inputGradient(
        weight: weight, upstream: upstream, height: x.shape[2], width: x.shape[3])
    }
  }

  var weightGradient: Tensor {
    get throws {
      try convolution.weightGradient(
        x, upstream: upstream, height: weight.shape[2], width: weight.shape[3])
    }
  }

  /// The output by the definition alone: one sum for each entry, every index tried, and how many
  /// products it took, padded zeros counted.
  func definition() throws -> (output: Tensor, products: Int) {
    let (rows, columns) = (convolution.rows, convolution.columns)
    let across = try rows.window(input: x.shape[2], kernel: weight.shape[2])
    let along = try columns.window(input: x.shape[3], kernel: weight.shape[3])
    let outputsPerGroup = weight.shape[0] / convolution.groups
    var (entries, products): ([Double], Int) = ([], 0)
    for n in 0..<x.shape[0] {
      for o in 0..<weight.shape[0] {
        for i in 0..<across.outputSize {
          for j in 0..<along.outputSize {
            var sum = bias.elements[o]
            for c in 0..<weight.shape[1] {
              let channel = o / outputsPerGroup * weight.shape[1] + c
              for (u, row) in across.cells(ofOutput: i).enumerated() {
                for (v, column) in along.cells(ofOutput: j).enumerated() {
                  products += 1
                  let factor = weight.entry(at: [o, c, u, v]) ?? .nan
                  sum += factor * pixel(n, channel, row, column)
                }
              }
            }
            entries.append(sum)
          }
        }
      }
    }
    let shape = [x.shape[0], weight.shape[0], across.outputSize, along.outputSize]
    return (try Tensor(shape: shape, elements: entries), products)
  }

  private func pixel(_ n: Int, _ channel: Int, _ row: Int, _ column: Int) -> Double {
    guard let y = convolution.mode.cell(at: row, length: x.shape[2]),
      let x = convolution.mode.cell(at: column, length: x.shape[3])
    else { return 0 }
    return self.x.entry(at: [n, channel, y, x]) ?? .nan
  }
}
