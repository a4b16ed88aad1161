import Engine

/// What a unit sees of the input, through a list of layers.
enum FieldFunctions {
  static let rows: [Function] = [
    Function(
      "receptive_field(layers)",
      "How many pixels a unit spans, through layers [k], [k, s], [k, s, p] or [k, s, p, d].",
      .costs,
      body: .layers { (rows) throws(FormulaError.Reason) in
        Quantity(try field(rows, "receptive_field").size)
      }),
    Function(
      "jump(layers)", "How many pixels neighbouring units lie apart: the product of the strides.",
      .costs,
      body: .layers { (rows) throws(FormulaError.Reason) in Quantity(try field(rows, "jump").jump)
      }),
  ]

  private static func field(
    _ rows: [[Double]], _ function: String
  ) throws(FormulaError.Reason) -> ReceptiveField {
    var layers: [ReceptiveLayer] = []
    for row in rows { layers.append(try layer(row, function)) }
    return try engine { () throws(EngineError) in try ReceptiveField(of: layers) }
  }

  private static func layer(
    _ row: [Double], _ function: String
  ) throws(FormulaError.Reason) -> ReceptiveLayer {
    guard (1...4).contains(row.count) else {
      throw .shape(function: function, found: [row.count], expected: .formulaShapeLayer)
    }
    var numbers = [0, 1, 0, 1]
    for (place, number) in row.enumerated() {
      numbers[place] = try Quantity(number).wholeNumber(
        function: function, parameter: ["k", "s", "p", "d"][place],
        atLeast: place == 2 ? 0 : 1)
    }
    return ReceptiveLayer(
      kernel: numbers[0], stride: numbers[1], padding: Padding(numbers[2]), dilation: numbers[3])
  }
}
